using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;
using Tilt.Generator.Emitting;
using Tilt.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace Tilt.Generator.Tests.Properties;

/// <summary>
/// Small files of every form, and nasty ones, mutated: nothing throws or hangs, what is emitted is C#, and every place that
/// is told lies in the text. TILT_FUZZ_INPUTS sets how many are tried, TILT_FUZZ_SEED the first: the same seed is the same input.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int BuildEvery = 100, DeriveEvery = 10;

    private static readonly TimeSpan longest = TimeSpan.FromSeconds(30);

    private static readonly ReportOptions options = new(Namespace: "", IsPublic: false, Class: null, IsMarked: true, Invalid: null);

    [Fact]
    public async Task Mutated_files_break_nothing()
    {
        int first = Setting("TILT_FUZZ_SEED", 1), count = Setting("TILT_FUZZ_INPUTS", 800), withRows = 0;
        (TimeSpan Took, int Seed) slowest = default;
        var all = Stopwatch.StartNew();
        for (int seed = first; seed < first + count; seed++)
        {
            (string path, string text) = Mutation.Of(seed);
            var watch = Stopwatch.StartNew();
            withRows += await Try(seed, path, text) ? 1 : 0;
            slowest = watch.Elapsed > slowest.Took ? (watch.Elapsed, seed) : slowest;
        }

        output.WriteLine($"{count} inputs, {withRows} of them with rows, in {all.Elapsed}; the slowest, {slowest.Seed}, took {slowest.Took}");

        // Mutations that leave nothing to read would prove nothing.
        Assert.True(withRows >= count / 2, $"{withRows} of {count} inputs have rows");
    }

    [Fact]
    public async Task The_corpus_itself_has_rows()
    {
        foreach ((string path, string text) in Mutation.Corpus)
        {
            Assert.True(await Try(0, path, text), path);
            Build(path, text);
        }
    }

    private static async Task<bool> Try(int seed, string path, string text)
    {
        try
        {
            // The token ends what asks for it, the wait what does not.
            using var hang = new CancellationTokenSource(longest);
            CancellationToken cancel = hang.Token;
            return await Task.Run(() => Check(seed, path, text, cancel), CancellationToken.None).WaitAsync(longest + TimeSpan.FromSeconds(5), CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever it is, it is the finding.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            string kept = Path.Combine(TestData.InRepository("TestResults"), $"fuzz-{seed}-{path}");
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            await File.WriteAllTextAsync(kept, text, Encoding.Unicode, CancellationToken.None);
            string what = fault is OperationCanceledException or TimeoutException ? $"takes more than {longest.TotalSeconds} s" : fault.ToString();
            Assert.Fail($"Input {seed} (TILT_FUZZ_SEED={seed} TILT_FUZZ_INPUTS=1, kept as {kept}): {what}");
            return false;
        }
    }

    /// <returns>Whether there was a row in it.</returns>
    private static bool Check(int seed, string path, string text, CancellationToken cancel)
    {
        var file = ReadFile.Read(new SourceFile(path, text), cancel);
        ReportText read = file.Text;
        CheckPlaces(read, text);
        CheckSource(read, path);
        CheckFindings(read.Findings.Concat(file.Check(cancel)), text);
        if (seed % DeriveEvery == 0)
            CheckFindings(file.Derivable(cancel), text);
        if (seed % BuildEvery == 0)
            Build(path, text);
        return read.Reports.Any(report => report.Tables.Any(table => table.TotalAndRows.Any()));
    }

    private static void CheckPlaces(ReportText read, string text)
    {
        foreach (RowModel row in read.Reports.SelectMany(report => report.Tables).SelectMany(table => table.TotalAndRows.Concat(table.Repeats)))
        {
            RowPlace place = read.Places.Row(row);
            Assert.InRange(place.Label.End, 0, text.Length);
            Assert.All(place.Cells, cell => Assert.InRange(cell.End, 0, text.Length));
        }
    }

    private static void CheckFindings(IEnumerable<Finding> findings, string text)
    {
        foreach (Finding finding in findings)
            Assert.All(finding.Related.Prepend(finding.At), place => Assert.True(place.Span.End <= text.Length, $"{finding.Rule.Id} at {place} of {text.Length}"));
    }

    // As the generator does it.
    private static void CheckSource(ReportText read, string path)
    {
        WantedReport[] files = [.. read.Reports.Select(report => new WantedReport(path, report, options.ClassFor(report.Code, path)!, options))];
        var sources = HintNames.Of(ReportTree.Of(files.Select(file => file.Part)));
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (WantedReport file in files)
        {
            Assert.All(ReportNames.CollisionsIn(file.Report, file.Class), collision => Assert.NotNull(read.Places.Row(collision.Row)));
            if (sources.TryGetValue(file.Key, out Source? source))
                Assert.All(ReportEmitter.Emit(source, file.Report), CheckOne);
        }

        void CheckOne((string Hint, Microsoft.CodeAnalysis.Text.SourceText Source) file)
        {
            Assert.True(hints.Add(file.Hint), $"{file.Hint} is there twice");
            Assert.DoesNotContain(CSharpSyntaxTree.ParseText(file.Source).GetDiagnostics(), said => said.Severity == DiagnosticSeverity.Error);
        }
    }

    private static void Build(string path, string text)
    {
        Built built = Project.With(text, path).With(new Options().Metadata(path, "TiltReport", "true")).Build();
        Assert.DoesNotContain(built.Compilation.GetDiagnostics(), said => said.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(built.Generated.Diagnostics, said => said.Severity >= DiagnosticSeverity.Warning);
        Assert.All(built.Diagnostics, said => Assert.False(said.Id is "AD0001" or "TILT013", Built.Describe(said)));
    }

    private static int Setting(string name, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
