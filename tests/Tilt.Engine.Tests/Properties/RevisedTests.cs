using CsCheck;
using Tilt.Engine.Checking.Revising;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Random reports whose figures are revised: totals and means are worked out anew, or one of them is forgotten.</summary>
public class RevisedTests
{
    private const int Months = 3;

    // Far enough apart, so that what is revised moves each mean and total it stands under, and no star takes it up.
    private const int Least = 40, Most = 90;

    private static readonly string[] measures = ["arbeidstrening", "mentor", "oppfølging"];
    private static readonly string[] rows = ["03 Oslo", "11 Rogaland", "46 Vestland"];

    /// <param name="Figures">Of each measure and county its months.</param>
    /// <param name="Stars">Which of them are withheld.</param>
    private sealed record Report(int[][][] Figures, HashSet<(int Measure, int Row, int Month)> Stars);

    private static readonly Gen<(int Measure, int Row, int Month)> cell =
        Gen.Select(Gen.Int[0, measures.Length - 1], Gen.Int[0, rows.Length - 1], Gen.Int[0, Months - 1]);

    private static readonly Gen<Report> report = Gen.Select(
        Gen.Int[100, 900].Array[Months].Array[rows.Length].Array[measures.Length],
        cell.Array[0, 3],
        (figures, stars) =>
        {
            foreach ((int measure, int row, int month) in stars)
                figures[measure][row][month] = figures[measure][row][month] % 4;
            return new Report(figures, [.. stars]);
        });

    private static readonly Gen<((int Measure, int Row, int Month) At, int By)[]> revisions =
        Gen.Select(cell, Gen.Int[Least, Most]).Array[1, 5];

    [Fact]
    public void What_was_revised_with_its_totals_adds_up()
        => Gen.Select(report, revisions).Sample(
            (before, changes) =>
            {
                RevisedEdition revised = Between(Text(before), Text(With(before, changes)));

                Assert.Empty(revised.Unbalanced);
                Assert.All(
                    revised.Cells.Where(cell => !cell.IsWithdrawn && cell.Row.Key.Length > 0 && cell.Heading.Kind == ColumnKind.Month),
                    cell => Assert.Contains(cell.Moved, whole => whole.Row.Key.Length == 0 && whole.Heading == cell.Heading));
            },
            iter: Iterations.Reads / 4);

    [Fact]
    public void A_total_that_was_forgotten_is_said_and_nothing_else()
        => Gen.Select(report, revisions, Gen.Int[0, 1]).Sample(
            (before, changes, which) =>
            {
                Report after = With(before, changes);
                (int measure, _, int month) = changes[0].At;

                // The sum over all measures of a month is printed once, as is that of a measure's mean.
                string total = which == 0 ? "I alt" : "I alt " + measures[measure];
                string old = Text(before), now = Forgotten(old, Text(after), total, which == 0 ? month + 1 : 0);
                RevisedEdition revised = Between(old, now);

                if (now == Text(after))
                    return;
                Unbalanced said = Assert.Single(revised.Unbalanced);
                Assert.Equal((total, which == 0 ? month + 1 : 0, false), (said.Row.Label, said.Column, said.IsRevised));
            },
            iter: Iterations.Reads / 4);

    private static Report With(Report before, ((int Measure, int Row, int Month) At, int By)[] changes)
    {
        int[][][] figures = Array.ConvertAll(before.Figures, measure => Array.ConvertAll(measure, row => (int[])row.Clone()));
        foreach (((int measure, int row, int month) at, int by) in changes.Where(change => !before.Stars.Contains(change.At)))
            figures[at.measure][at.row][at.month] += by;
        return before with { Figures = figures };
    }

    // A table for each measure by county, and the main table over them.
    private static string Text(Report report)
    {
        var lines = new List<string>();
        int[][] sums = Array.ConvertAll(report.Figures, Sums);
        lines.AddRange(Table("I alt", Sums(sums), measures, sums, (_, _) => false));
        for (int i = 0; i < measures.Length; i++)
        {
            int measure = i;
            bool IsStar(int row, int month) => report.Stars.Contains((measure, row, month));
            lines.AddRange(Table("I alt " + measures[i], sums[i], rows, report.Figures[i], IsStar));
        }

        return Given.Report(string.Join('\n', lines), period: "Januar 2024 - Mars 2024");
    }

    private static int[] Sums(int[][] rows) => [.. Enumerable.Range(0, Months).Select(month => rows.Sum(row => row[month]))];

    private static IEnumerable<string> Table(string total, int[] sums, string[] labels, int[][] figures, Func<int, int, bool> isStar)
        => labels.Select((label, row) => Line(label, figures[row], month => isStar(row, month)))
            .Prepend(Line(total, sums, _ => false)).Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars").Append("");

    private static string Line(string label, int[] months, Func<int, bool> isStar)
    {
        int mean = ((months.Sum() * 2) + Months) / (2 * Months);
        return $"{label}|{mean}|{string.Join('|', months.Select((figure, i) => isStar(i) ? "*" : $"{figure}"))}";
    }

    // The later edition, with one figure as it was.
    private static string Forgotten(string old, string now, string label, int column)
    {
        string[] before = old.Split('\n'), after = now.Split('\n');
        int line = Array.FindIndex(before, text => text.StartsWith(label + "\t", StringComparison.Ordinal));
        string[] cells = after[line].Split('\t');
        cells[column + 1] = before[line].Split('\t')[column + 1];
        after[line] = string.Join('\t', cells);
        return string.Join('\n', after);
    }

    private static RevisedEdition Between(string old, string now) => RevisedEdition.Of(Stated(old), Stated(now), default);

    private static StatedReport[] Stated(string text)
        => [.. ReportText.Read(text, "", default).Reports.Select((report, number) => new StatedReport(0, number, report))];
}
