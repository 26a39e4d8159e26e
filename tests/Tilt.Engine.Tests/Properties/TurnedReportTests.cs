using CsCheck;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Random reports laid out another way: the same cells under the same names, and no more to say.</summary>
public class TurnedReportTests
{
    // Where many labels stand on one line, one quote may close another's.
    private static readonly Gen<RandomReport.Line[]> lines
        = RandomReport.Lines.Where(lines => lines.All(line => !line.Lead.Contains('"')));

    [Fact]
    public void A_table_turned_gives_the_same()
        => lines.Sample(
            rows =>
            {
                string[][] grid = Grid(rows);
                ReportText upright = Read(grid, RandomReport.Period), turned = Read(Turn(grid), RandomReport.Period);

                Assert.Equal(Cells(upright), Cells(turned));
                Assert.Equal(Said(upright), Said(turned));
            },
            iter: Iterations.Reads);

    [Fact]
    public void Years_above_months_give_the_same_as_a_table_for_each()
        => Gen.Select(lines, Any.Of(true, false)).Sample(
            (rows, isRepeated) =>
            {
                string[][] grid = Grid(rows);
                string[][] months = [.. grid.Select((row, i) => (string[])[.. row, .. i == 0 ? row[1..] : row[1..].Reverse()])];
                string[] years = [.. months[0].Select((_, i) => i is 0 ? "" : isRepeated || i is 1 or 6 ? i < 6 ? "2023" : "2024" : "")];
                ReportText both = Read([years, .. months], period: "");
                ReportText first = Read(grid, "Januar 2023 - April 2023");
                ReportText second = Read([.. months.Select(row => (string[])[row[0], .. row[6..]])], "Januar 2024 - April 2024");

                Assert.Equal(Cells(first).Concat(Cells(second)).Order(), Cells(both).Order());
            },
            iter: Iterations.Reads);

    [Fact]
    public void A_table_turned_and_damaged_breaks_nothing()
        => Gen.Select(lines, Gen.Select(Gen.Int[0, 10_000], Slips.One).Array[1, 5]).Sample(
            (rows, damages) =>
            {
                string text = Text(Turn(Grid(rows)), RandomReport.Period);
                foreach ((int at, var slip) in damages)
                {
                    // A slip may leave nothing.
                    int from = at % Math.Max(1, text.Length);
                    text = text[..from] + slip(text[from..]);
                }

                ReportText read = ReportText.Read(text, "report.md", CancellationToken.None);
                Assert.All(Tables(read).SelectMany(table => table.Printed), row => Assert.NotEmpty(row.Cells));
            },
            iter: Iterations.Reads);

    private static string[][] Grid(RandomReport.Line[] rows)
        => [.. RandomReport.Table(rows).Split('\n').Select(line => line.Split('|'))];

    private static string[][] Turn(string[][] grid) => [.. grid[0].Select((_, i) => grid.Select(row => row[i]).ToArray())];

    private static string Text(string[][] grid, string period)
        => Given.Report(string.Join('\n', grid.Select(row => string.Join('|', row))), period: period);

    private static ReportText Read(string[][] grid, string period)
        => ReportText.Read(Text(grid, period), "report.md", CancellationToken.None);

    private static IEnumerable<TableModel> Tables(ReportText read) => read.Reports.SelectMany(report => report.Tables);

    private static string[] Cells(ReportText read) => [.. from table in Tables(read)
        from row in table.Printed
        from column in Enumerable.Range(0, row.Cells.Count)
        select $"{table.Measure} {table.Dimension} {row.Code} {row.Name} {table.Columns[column]} {row.Cells[column]}"];

    private static IEnumerable<string> Said(ReportText read) => read.Findings.Select(finding => finding.Rule.Id).Order();
}
