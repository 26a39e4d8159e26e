namespace Tilt.Runtime.Tests;

public class ReportTests
{
    private readonly Table[] _tables = [Example.Arbeidstrening(), Example.OneRow(Column.Months(2024, 1, 12)).Table];

    [Fact]
    public void A_report_says_what_it_is()
    {
        Report report = Make(_tables);
        Assert.Equal(("TILT120", "Tiltaksdeltakere", "tilt120-2024.md"), (report.Code, report.Title, report.File));
        Assert.Equal((Example.Month(1), Example.Month(12)), (report.FirstMonth, report.LastMonth));
        Assert.Equal("TILT120 Tiltaksdeltakere", report.ToString());
        Assert.Equal(_tables, report.Tables);
    }

    [Fact]
    public void A_report_was_updated_on_a_day() => Assert.Equal(new DateTime(2025, 1, 10), Make(_tables).Updated);

    [Fact]
    public void A_report_tells_all_of_its_tables() => Assert.Equal(
        _tables.SelectMany(table => table.Observations), Make(_tables).Observations);

    [Fact]
    public void Nothing_but_the_days_and_months_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>("code", () => new Report(null!, "", "", null, null, null, []));
        Assert.Throws<ArgumentNullException>("title", () => new Report("", null!, "", null, null, null, []));
        Assert.Throws<ArgumentNullException>("file", () => new Report("", "", null!, null, null, null, []));
        Assert.Throws<ArgumentNullException>("tables", () => Make(null!));
        Assert.Throws<ArgumentException>("tables", () => Make([null!]));
    }

    private static Report Make(Table[] tables) => new(
        code: "TILT120",
        title: "Tiltaksdeltakere",
        file: "tilt120-2024.md",
        updated: new DateTime(2025, 1, 10, 8, 30, 0),
        firstMonth: new YearMonth(2024, 1),
        lastMonth: new YearMonth(2024, 12),
        tables: tables);
}
