using CsCheck;
using Tilt.Reports;
using Tilt.Tool.Inputs;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>Many files are looked at in groups, a few at a time: that says the same as if all were in memory at once.</summary>
public class SetTests
{
    private static readonly ReportFileOptions found = new() { Culture = Words.In("en").Language, IsNamed = false };

    [Fact]
    public void Groups_say_what_all_files_together_say()
        => Gen.Int.Sample(
            seed =>
            {
                using var folder = new Folder();
                Assert.Equal(Lines(Together(seed, folder)), Lines(InGroups(folder, mostKept: seed & 3)));
            },
            iter: 60);

    [Fact]
    public void Those_sets_have_what_files_say_of_each_other()
    {
        using var folder = new Folder();
        string[] ids = [.. Enumerable.Range(0, 30).SelectMany(seed => Together(seed, folder)).Select(finding => finding.Id).Distinct()];

        Assert.Empty(new[] { "TILT008", "TILT014", "TILT105", "TILT106" }.Except(ids));
    }

    [Fact]
    public void Years_are_in_groups_of_their_own()
    {
        using var folder = new Folder();
        foreach (int year in (int[])[2022, 2023, 2024])
        {
            string head = $"## Tiltak\nJanuar {year} - Mars {year}\n\tJanuar\tFebruar\tMars\n";
            folder.With($"tilt100-{year}.md", $"# TILT100 Deltakere\n{head}I alt\t9\t9\t9\nArbeidspraksis\t5\t5\t5\nOpplæring\t4\t4\t4\n");
            foreach (int code in (int[])[120, 150])
                folder.With($"tilt{code}-{year}.md", $"# TILT{code} Deltakere\n{head}I alt\t5\t5\t5\nEt tiltak\t5\t5\t5\n");
        }

        Assert.Equal(
            ["100-2022 120-2022", "100-2023 120-2023", "100-2024 120-2024", "150-2022", "150-2023", "150-2024"],
            GroupsOf(folder).Order(StringComparer.Ordinal));
    }

    private static string[] Lines(IEnumerable<Finding> findings)
        => [.. findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> Together(int seed, Folder folder)
    {
        string[] paths = [.. new AnySet(seed).Files().Select(file => folder.With(file.Name, file.Text)).Order(StringComparer.Ordinal)];
        return ReportFiles.Load(paths, found).Findings;
    }

    private static List<Finding> InGroups(Folder folder, int mostKept)
    {
        (Terminal terminal, Troubles troubles, InputReader reader) = Quiet();
        var check = new InputCheck(terminal, reader, troubles, mostKept);
        IReadOnlyList<Input> inputs = Finder.Find([folder.Path], troubles);
        return [.. check.RunAsync(inputs, (_, findings) => findings, default).ToBlockingEnumerable().SelectMany(all => all)];
    }

    private static string[] GroupsOf(Folder folder)
    {
        (_, Troubles troubles, InputReader reader) = Quiet();
        IReadOnlyList<Input> inputs = Finder.Find([folder.Path], troubles);
        return [.. new InputGroups(inputs, reader, mostKept: 0).FindAsync(new ParallelOptions(), () => { }).Result
            .Select(group => string.Join(' ', group.Select(at => Path.GetFileNameWithoutExtension(inputs[at].Path)[4..])))];
    }

    private static (Terminal, Troubles, InputReader) Quiet()
    {
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, null!) { Words = Words.In("en") };
        var troubles = new Troubles(terminal);
        return (terminal, troubles, new InputReader(terminal, troubles));
    }
}
