using System.Globalization;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;
using Xunit.Abstractions;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// Small files of every form, and nasty ones, mutated: nothing throws or hangs, every place that is told lies in the text, every
/// row has a name and every report its place in the tree.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 2_000, DeriveEvery = 10;

    private static readonly CultureInfo norwegian = CultureInfo.GetCultureInfo("nb");

    private static readonly TiltOptions options = new(
        new ReportOptions(Namespace: "", IsPublic: false, Class: null, IsMarked: true), FindingOptions.Default with { IsSoft = true });

    [Fact]
    public Task Mutated_files_break_nothing() => new Fuzzing(output, Check).TryMutatedAsync(Inputs);

    [Fact]
    public Task The_corpus_itself_has_rows() => new Fuzzing(output, Check).TryCorpusAsync();

    private static bool Check(FuzzInput input, CancellationToken cancel)
    {
        var read = ReadFile.Read(new SourceFile(input.Path, input.Text), cancel);
        var file = new CheckedFile(read, options);
        CheckPlaces(read.Text, input.Text);
        CheckNames(file);
        CheckFindings(file, file.Findings(cancel).Concat(ReportSet.Of([file]).Findings(cancel).Select(entry => entry.Told)));
        if (input.Seed % DeriveEvery == 0)
            CheckFindings(file, file.Derivable(cancel));
        return read.Text.Reports.Any(report => report.Tables.Any(table => table.TotalAndRows.Any()));
    }

    private static void CheckPlaces(ReportText read, string text)
    {
        foreach (RowModel row in read.Reports.SelectMany(report => report.Tables).SelectMany(table => table.Printed))
        {
            RowPlace place = read.Places.Row(row);
            Assert.InRange(place.Label.End, 0, text.Length);
            Assert.All(place.Cells, cell => Assert.InRange(cell.End, 0, text.Length));
        }
    }

    private static void CheckNames(CheckedFile file)
    {
        foreach (ReportModel report in file.Ours)
        {
            string className = file.ClassOf(report)!;
            Places places = file.File.Text.Places;
            Assert.All(
                NamedCell.Of(report, places, className),
                cell => Assert.True(cell.Path.Split('.').All(CSharpName.IsValid), cell.Path));
            Assert.All(ReportNames.CollisionsIn(report, className), collision => Assert.NotNull(places.Row(collision.Row)));
        }

        WantedReport[] wanted =
            [.. file.Ours.Select(report => new WantedReport(file.Path, report, file.ClassOf(report)!, options.Report))];
        var tree = ReportTree.Of(wanted.Select(report => report.Part));
        Assert.Empty(tree.Faults);
        Assert.Equal(wanted.Select(report => report.Key).ToHashSet(), tree.Placements.Select(placed => placed.Key).ToHashSet());
    }

    private static void CheckFindings(CheckedFile file, IEnumerable<ToldFinding> told)
    {
        string text = file.File.Source.Text;
        foreach (Finding finding in told.Select(entry => entry.Finding))
        {
            Assert.NotEqual(Rules.Failed, finding.Rule);
            Assert.All(
                finding.Related.Prepend(finding.At),
                place => Assert.True(place.Span.End <= text.Length, $"{finding.Rule.Id} at {place} of {text.Length}"));
            Assert.NotEmpty(finding.Message(CultureInfo.InvariantCulture));
            Assert.NotEmpty(finding.Message(norwegian));
            if (file.EditFor(finding) is { } edit)
                Assert.All(ReportEdit.Together([edit]), change => Assert.InRange(change.Span.End, change.Span.Start, text.Length));
        }
    }
}
