using CsCheck;
using Spectre.Console;
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
    public void It_is_told_in_the_order_of_the_files_also_where_a_bar_shows_how_far_it_is()
    {
        using var folder = new Folder();
        string[] paths = [.. Enumerable.Range(10, 30).Select(number => folder.With($"{number}.md", Empty))];
        IAnsiConsole nowhere = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

        Assert.Equal(paths, InGroups(folder, 0).Select(finding => finding.Path));
        Assert.Equal(paths, InGroups(folder, 0, nowhere).Select(finding => finding.Path));
    }

    [Fact]
    public void It_ends_when_it_is_asked_to()
    {
        using var folder = new Folder();
        folder.With("a.md", Empty);
        using var cancel = new CancellationTokenSource();
        (Terminal terminal, Troubles troubles, InputReader reader) = Quiet();
        IAsyncEnumerable<bool> run = new InputCheck(terminal, reader, troubles).RunAsync(
            Finder.Find([folder.Path], troubles),
            (_, _) =>
            {
                cancel.Cancel();
                return true;
            },
            cancel.Token);

        Assert.ThrowsAny<OperationCanceledException>(() => run.ToBlockingEnumerable().Count());
    }

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
            string head = Head(year);
            folder.With($"tilt100-{year}.md", $"# TILT100 Deltakere\n{head}I alt\t9\t9\t9\nArbeidspraksis\t5\t5\t5\nOpplæring\t4\t4\t4\n");
            foreach (int code in (int[])[120, 150])
                folder.With($"tilt{code}-{year}.md", $"# TILT{code} Deltakere\n{head}I alt\t5\t5\t5\nEt tiltak\t5\t5\t5\n");
        }

        Assert.Equal(
            ["100-2022 120-2022", "100-2023 120-2023", "100-2024 120-2024", "150-2022", "150-2023", "150-2024"],
            GroupsOf(folder).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "22 is printed, 2 fits")]
    [InlineData("Verdier mindre enn 4 er erstattet med «*».", "22 is printed, * fits")]
    public void What_a_report_does_with_small_counts_another_group_tells(string note, string fits)
    {
        using var folder = new Folder();
        folder.With("old.md", $"# TILT120 Deltakere\n{note}\n{Head(2022)}I alt\t9\t9\t9\nFørste tiltak\t9\t9\t9\n");
        folder.With(
            "100.md",
            $"# TILT100 Deltakere\n{Head(2024)}I alt\t900\t1000\t1100\nArbeidspraksis\t600\t2\t700\nOpplæring\t300\t998\t400\n");
        folder.With(
            "120.md",
            $"# TILT120 Deltakere\n{Head(2024)}I alt\t600\t22\t700\nFørste tiltak\t400\t1o\t500\nAnnet\t200\t1\t200\n");

        Finding said = InGroups(folder, 0).Single(finding => finding.Id == "TILT105");
        Assert.EndsWith("only 'I alt', Februar, explains it: " + fits, said.Message);
    }

    [Fact]
    public void Whether_a_file_withholds_its_other_years_tell()
    {
        using var folder = new Folder();
        folder.With("2023.md", $"# TILT120 Deltakere\n{Head(2023)}I alt\t4\t100\t120\nFørste\t*\t50\t60\nAnnet\t*\t50\t60\n");
        folder.With("2024.md", $"# TILT120 Deltakere\n{Head(2024)}I alt\t95\t100\t120\nFørste\t7\t50\t60\nAnnet\t93\t50\t60\n");

        Assert.Equal("*", InGroups(folder, 0).First(finding => finding.Id == "TILT101").Expected);
    }

    /// <summary>A report of which one thing is said: that it has no table.</summary>
    private const string Empty = "# TILT120 Deltakere\nRapport oppdatert 10.03.2024\n";

    private static string Head(int year) => $"## Tiltak\nJanuar {year} - Mars {year}\n\tJanuar\tFebruar\tMars\n";

    private static string[] Lines(IEnumerable<Finding> findings)
        => [.. findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> Together(int seed, Folder folder)
    {
        string[] paths = [.. new AnySet(seed).Files().Select(file => folder.With(file.Name, file.Text)).Order(StringComparer.Ordinal)];
        return ReportFiles.Load(paths, found).Findings;
    }

    private static List<Finding> InGroups(Folder folder, int mostKept, IAnsiConsole? progress = null)
    {
        (Terminal terminal, Troubles troubles, InputReader reader) = Quiet();
        terminal = terminal with { Progress = progress };
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
