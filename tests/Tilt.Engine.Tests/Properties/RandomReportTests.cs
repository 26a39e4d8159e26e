using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Reports made of random labels and cells: what was put in is what is found.</summary>
public class RandomReportTests
{
    [Fact]
    public void Every_row_is_found_with_its_figures()
        => RandomReport.Lines.Sample(
            rows =>
            {
                string text = Given.Report(RandomReport.Table(rows), period: RandomReport.Period);
                ReportText read = ReportText.Read(text, "report.md", CancellationToken.None);
                var found = read.RowsByLine(named: false);

                Assert.Equal(
                    rows.Select((row, i) => (6 + i, RandomReport.Values(row))),
                    found.Where(row => row.Key > 5).Select(row => (row.Key, row.Value)));
                Assert.Equal(
                    rows.Sum(row => row.Cells.Count(cell => cell.Cell == Cell.Unreadable)),
                    read.Findings.Where(finding => finding.Rule == Rules.NotANumber).Sum(finding => 1 + finding.Related.Count));
            },
            iter: Iterations.Reads);
}
