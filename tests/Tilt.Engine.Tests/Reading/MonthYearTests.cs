using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Of which year a month is that does not say it: its page's, its report's, or the one that the months before lead to.</summary>
public class MonthYearTests
{
    private const string First = "Januar|Februar|Mars";

    [Fact]
    public void A_page_without_a_period_is_of_the_year_of_its_report()
        => Assert.Equal(
            ["2023: 'arbeidstrening' 2023-01 2023-02 2023-03, 'kurs' 2023-01 2023-02 2023-03"],
            Years(Page("", First, "arbeidstrening") + Page("Januar 2023 - Mars 2023", First, "kurs")));

    [Fact]
    public void Beside_pages_of_two_years_nobody_knows_its_year_and_it_stands_with_the_newest()
    {
        string undated = Page("", First, "arbeidstrening"), old = Page("Januar 2023 - Mars 2023", First, "kurs");
        string newest = Page("Januar 2024 - Mars 2024", First, "kurs");

        Assert.Equal(
            ["2024: 'arbeidstrening' Januar Februar Mars, 'kurs' 2024-01 2024-02 2024-03", "2023: 'kurs' 2023-01 2023-02 2023-03"],
            Years(undated + old + newest));
    }

    [Theory]
    [InlineData("November 2023 - Januar 2024", "November|Desember|Januar", "2023-11 2023-12 2024-01")]
    [InlineData("Rapport oppdatert: 05.02.2024", "November|Desember|Januar", "2023-11 2023-12 2024-01")]
    [InlineData("Rapport oppdatert: 05.12.2023", "Desember|November|Oktober", "2023-10 2023-11 2023-12")]
    [InlineData("Rapport oppdatert: 05.02.2024", "Mars|November|Januar", "")] // no months that follow each other
    [InlineData("November 2022 - Januar 2024", "November|Desember|Januar", "")] // they end before the period does
    public void A_month_that_does_not_follow_the_one_before_begins_a_year(string above, string months, string read)
    {
        string[] years = Years(Page(above, months, "kurs"));

        if (read.Length == 0)
            Assert.Empty(years);
        else
            Assert.EndsWith($": 'kurs' {read}", Assert.Single(years));
    }

    [Theory]
    [InlineData("Mars 2022|Mars 2023|Mars 2024", "2022-03 2023-03 2024-03")]
    [InlineData("Mars 2022|Mars 2024", "2022-03 2024-03")]
    [InlineData("Mars 2022|April|Mars 2024", "2022-03 2022-04 2024-03")] // a year goes for the months behind it
    [InlineData("Mars 2023|April|Februar", "")] // nor where they begin anew
    [InlineData("Desember 2022|Januar|Mars 2024", "2022-12 2023-01 2024-03")]
    public void A_year_that_a_heading_says_leads_on(string months, string read)
    {
        IEnumerable<Month> dated = Project.With(Page("", months, "kurs")).Read().Tables
            .SelectMany(table => table.Columns).Select(column => column.Month).OfType<Month>();

        Assert.Equal(read, string.Join(' ', dated.OrderBy(month => month.Index).Select(Said)));
    }

    private static string Page(string above, string months, string measure)
    {
        int count = months.Split('|').Length;
        return $"# TILT120 Tiltaksdeltakere\n## Tiltak og kjønn\n{above}\n|{months}\nI alt {measure}|{First("10|12|14")}\n"
            .Tabs() + $"Kvinner|{First("4|5|6")}\nMenn|{First("6|7|8")}\n\n".Tabs();

        string First(string figures) => string.Join('|', figures.Split('|').Take(count));
    }

    private static string[] Years(string text) => [.. Project.With(text).Read().Reports.Select(report => $"{report.Year}: "
        + string.Join(", ", report.Tables.Select(table => $"'{table.Measure}' "
            + string.Join(' ', table.Columns.Select(column => column.Month is { } month ? Said(month) : column.Label)))))];

    private static string Said(Month month) => FormattableString.Invariant($"{month.Year}-{month.Number:00}");
}
