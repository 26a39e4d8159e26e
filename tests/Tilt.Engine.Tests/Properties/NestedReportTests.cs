using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Reports with totals of parts, in any order and with stars: read as they are, and a misprint is told as in any other.</summary>
public class NestedReportTests
{
    [Fact]
    public void A_right_one_is_silent()
        => Gen.Int.Sample(
            seed =>
            {
                NestedReport report = NestedReport.Of(seed);
                Understood read = Given.Read(report.Text, "Tiltak og kommune", report.Period);

                Assert.Equal([], read.Says);
                TableModel table = Assert.Single(read.Report.Tables);
                Assert.Contains("I alt", table.Total!.Label, StringComparison.Ordinal);
                Assert.Equal(report.Text.Split('\n').Length - 1, table.TotalAndRows.Count());
                Assert.NotEmpty(table.Subtotals);
            },
            iter: Iterations.Reads);

    [Fact]
    public void One_misprint_is_said_once_with_its_cell()
        => Gen.Int.Sample(
            seed =>
            {
                NestedReport report = NestedReport.Of(seed);
                (string text, int line, int column) = report.Misprinted();
                Understood read = Given.Read(text, "Tiltak og kommune", report.Period);

                if (read.Findings.Count == 0)
                {
                    // A part of a row may be any that is no more than the row, as far as its mean goes.
                    Assert.True(report.HasStars || text.Split('\n')[line - 1].StartsWith("herav", StringComparison.Ordinal), text);
                    return;
                }

                Assert.True(read.Findings.Count == 1, $"{string.Join('\n', read.Says)}\n{text}");
                Finding said = read.Finding;
                TableModel table = Assert.Single(read.Report.Tables);
                RowModel row = table.TotalAndRows.Single(row => row.Line == line + 3);

                // Where a star leaves room, another cell may be the likelier one.
                bool isTold = said.Related.Prepend(said.At).Any(place => place.Cell == new CellId(row.Ordinal, column - 1));
                Assert.True(isTold || read.Says[0].Contains("most likely", StringComparison.Ordinal), $"{read.Says[0]}\n{text}");
            },
            iter: Iterations.Reads);
}
