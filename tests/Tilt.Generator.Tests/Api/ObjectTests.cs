using System.Globalization;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>Report, tables and rows as objects hold the same as the constants.</summary>
public class ObjectTests
{
    private static readonly Built built = Project.With(TestData.Read("tilt120-2024.md"), "r/tilt120-2024.md").Build();
    private static readonly Report report = (Report)built["Tilt120.Report"]!;

    [Fact]
    public void The_report_says_what_it_is()
    {
        Assert.Equal("TILT120", report.Code);
        Assert.Equal("Tiltaksdeltakere på arbeidspraksis. Demografi. Tidsserie måned", report.Title);
        Assert.Equal("tilt120-2024.md", report.File);
        Assert.Equal(new DateTime(2025, 1, 2), report.Updated);
        Assert.Equal((new YearMonth(2024, 1), new YearMonth(2024, 12)), (report.FirstMonth, report.LastMonth));
    }

    [Theory]
    [InlineData("Tilt120.IAlt.Mars", 13450)]
    [InlineData("Tilt120.Arbeidstrening.IAlt.Mars", 5791)]
    [InlineData("Tilt120.Arbeidstrening.IAlt.Gjennomsnitt", 5604)]
    [InlineData("Tilt120.Tiltak.Arbeidstrening.Mars", 5791)]
    [InlineData("Tilt120.Arbeidstrening.Fylke.Oslo.Mars", 414)]
    [InlineData("Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt", 438)]
    [InlineData("Tilt120.Arbeidstrening.Fylke.Ukjent.Januar", 7)]
    public void A_figure_has_its_name(string path, int expected) => Assert.Equal(expected, built[path]);

    [Fact]
    public void Every_cell_of_the_report_is_in_its_objects()
    {
        foreach (var cells in TestData.Csv("tilt120-2024.csv").GroupBy(cell => cell[0]))
        {
            var row = (Row)built[cells.Key + ".Row"]!;
            foreach (string[] cell in cells)
            {
                Count expected = cell[4] == "*" ? Count.Suppressed : int.Parse(cell[4], CultureInfo.InvariantCulture);
                Count found = cell[3] == "Gjennomsnitt" ? row.Mean : row.Months.Single(month => IsCalled(month, cell[3])).Count;
                Assert.Equal((cells.Key, cell[3], expected), (cells.Key, cell[3], found));
            }

            string[] first = cells.First();
            Assert.Equal((first[1], first[2], first[5]), (row.Code ?? "", row.Label, row.Line.ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void There_is_one_observation_for_each_row_and_month()
    {
        int rows = report.Tables.Sum(table => table.Rows.Count + 1);

        Assert.Equal(99, rows);
        Assert.Equal(rows * 12, report.Observations.Count());
        Assert.Equal(16, report.Observations.Count(observation => observation.IsTotal) / 12);
    }

    [Fact]
    public void A_row_is_found_by_code_and_by_name()
    {
        var table = (Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!;

        Assert.Equal("55 Troms - Romsa - Tromssa", table.Find("55")!.Label);
        Assert.Same(table.Find("55"), table.Find("Troms"));
        Assert.Same(built["Tilt120.Arbeidstrening.Fylke.Troms.Row"], table.Find("55"));
        Assert.Same(table, report.Tables.Single(other => other.Dimension == "Fylke" && other.Measure == "arbeidstrening"));
    }

    [Fact]
    public void Labels_and_counts_are_theirs_whatever_is_in_them()
    {
        string[] labels = ["A \"B\"", "C\\D", "18 Nordland - Nordlånnda", "Mer enn 70 000", "Ukjent"];
        Built odd = Given.Built(Given.Table([.. labels.Select(label => label + "|70 000|1|*|2")]), sheet: "Tiltak og sted");

        Table table = ((Report)odd["Tilt120.Report"]!).Tables[0];
        Assert.Empty(odd.CompilerSays);
        Assert.Equal(labels, table.Rows.Select(row => row.Label));
        Assert.Equal(70_000, table.Find("Ukjent")!.Mean);
        Assert.Equal([Count.From(1), Count.Suppressed, Count.From(2)], table.Rows[0].Months.Select(month => month.Count));
    }

    private static readonly CultureInfo norwegian = CultureInfo.GetCultureInfo("nb-NO");

    private static bool IsCalled(MonthCount month, string name)
        => month.Month.FirstDay.ToString("MMMM", norwegian).Equals(name, StringComparison.OrdinalIgnoreCase);
}
