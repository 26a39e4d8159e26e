using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>The real report, damaged at random: what is damaged may be lost, and is said; what is not stays as it was.</summary>
public class DamageTests
{
    private static readonly string report = TestData.Read("tilt120-2024.md");
    private static readonly string[] reportLines = report.Split('\n');
    private static readonly SortedDictionary<int, string> rows = Read(report).RowsByLine();
    private static readonly SortedDictionary<int, string> figures = Read(report).RowsByLine(named: false);

    /// <summary>The lines of rows that are no totals.</summary>
    private static readonly int[] bodyLines =
        [.. rows.Keys.Where(line => !reportLines[line - 1].Contains("I alt", StringComparison.Ordinal))];

    [Fact]
    public void Damage_to_the_figures_of_rows_leaves_every_other_row_as_it_was()
        => Gen.Select(Any.Of(bodyLines), Slips.One).Array[1, 5].Sample(
            damages =>
            {
                string[] lines = [.. reportLines];
                foreach ((int line, var slip) in damages)
                {
                    int label = lines[line - 1].IndexOf('\t');
                    if (label >= 0)
                        lines[line - 1] = lines[line - 1][..(label + 1)] + slip(lines[line - 1][(label + 1)..]);
                }

                AssertOthersStand(lines, damages.Select(damage => damage.Item1));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void Damage_to_a_label_leaves_the_figures_of_every_other_row_as_they_were()
        => Gen.Select(Any.Of(bodyLines), Slips.One).Sample(
            (line, slip) =>
            {
                string[] lines = [.. reportLines];
                int label = lines[line - 1].IndexOf('\t');
                lines[line - 1] = slip(lines[line - 1][..label]) + lines[line - 1][label..];
                var found = AssertOthersStand(lines, [line]).RowsByLine(named: false);
                foreach ((int other, string row) in figures.Where(row => row.Key != line))
                    Assert.Equal((other, row), (other, found.GetValueOrDefault(other)));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void A_row_that_is_lost_leaves_every_other_row_as_it_was()
    {
        foreach (int line in bodyLines)
            AssertOthersStand([.. reportLines[..(line - 1)], "", .. reportLines[line..]], [line]);
    }

    [Fact]
    public void A_row_that_stands_twice_is_said_and_moves_nothing()
    {
        foreach (int line in bodyLines)
        {
            ReportText read = Read(string.Join('\n', [.. reportLines[..line], .. reportLines[(line - 1)..]]));
            Assert.Equal(rows.Values, read.RowsByLine().Values);
            Assert.Single(read.Findings, finding => finding.Rule == Rules.RepeatedRow);
        }
    }

    [Fact]
    public void A_report_that_ends_too_soon_has_the_figures_until_there()
        => Gen.Int[0, report.Length].Sample(
            length =>
            {
                int complete = report[..length].Count(c => c == '\n');
                var found = Read(report[..length]).RowsByLine(named: false);
                foreach ((int line, string row) in figures.Where(row => row.Key <= complete))
                    Assert.Equal((line, row), (line, found.GetValueOrDefault(line)));
            },
            iter: Iterations.RealReads);

    [Fact]
    public void No_text_makes_reading_throw()
        => Gen.String[Slips.Character, 0, 400].Sample(text => { Read(text); }, iter: Iterations.Reads);

    /// <summary>
    /// All rows but the damaged ones have their figures, table, code and name. The total of a piece that has no other row
    /// left is not asked for: what it is the total of, nothing tells any more.
    /// </summary>
    private static ReportText AssertOthersStand(string[] lines, IEnumerable<int> damaged)
    {
        HashSet<int> lost = [.. damaged];
        lost.UnionWith(rows.Keys.Except(bodyLines).Where(total => BodyOf(total).All(lost.Contains)).ToArray());
        ReportText read = Read(string.Join('\n', lines));
        var found = read.RowsByLine();
        foreach ((int line, string row) in rows.Where(row => !lost.Contains(row.Key)))
            Assert.Equal((line, row), (line, found.GetValueOrDefault(line)));
        return read;
    }

    private static ReportText Read(string text) => ReportText.Read(text, "report.md", CancellationToken.None);

    private static IEnumerable<int> BodyOf(int total) => Enumerable.Range(total + 1, 20).TakeWhile(bodyLines.Contains);
}
