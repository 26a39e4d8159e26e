using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Months stand in their order and are those of the page: what is otherwise is said, since no sum can see it.</summary>
public class HeaderMonthTests
{
    [Theory]
    [InlineData(
        "Januar|Mars|Februar",
        "TILT018 (4,14-21): 'Februar' stands behind 'Mars': months are not in their order; the figures are taken as they are headed")]
    [InlineData(
        "Mars|Januar|Februar|April",
        "TILT018 (4,7-13): 'Januar' stands behind 'Mars': months are not in their order; the figures are taken as they are headed")]
    [InlineData(
        "Februar|Mars|Mai",
        "TILT018 (4,15-18): 'Mai' is no month of the period that stands above it; the figures are taken as they are headed")]
    [InlineData("Januar|Februar|April", "TILT018 (4,17-22): Between 'Februar' and 'April' a month is missing")]
    [InlineData(
        "Januar|Februar 28|Mars",
        "TILT018 (4,9-19): The digits of 'Februar 28' are not taken for a year: nothing beside it confirms that they are one; "
            + "write the year in full, or take them away")]
    [InlineData("Januar|Februar|Mars|April")]
    [InlineData("Januar 2023|Februar 2023")]
    [InlineData("Februar|Mars")]
    [InlineData("April|Mars|Februar")]
    [InlineData("Januar|Mars")]
    [InlineData("Mars 2023|Februar 2024|Mars 2024")]
    [InlineData("Mars 2024|Mai 2024")]
    public void What_is_not_as_it_should_be_is_said_at_its_heading(string months, params string[] says)
    {
        int count = months.Split('|').Length;
        string table = $"|{months}\n" + string.Join('\n', Row("I alt arbeidstrening", 100), Row("Oslo", 60), Row("Rogaland", 40));
        Assert.Equal(says, Given.Read(table, period: "Januar 2024 - April 2024").TiltSays);

        string Row(string label, int figure)
            => label + string.Concat(Enumerable.Range(0, count).Select(month => $"|{figure + (month * figure / 20)}"));
    }

    [Theory]
    [InlineData("Januar|Februar|April", "TILT018 (7,1-6): Between 'Februar' and 'April' a month is missing")]
    [InlineData(
        "Januar|Mars|Februar",
        "TILT018 (7,1-8): 'Februar' stands behind 'Mars': months are not in their order; the figures are taken as they are headed")]
    [InlineData(
        "Mars|April|Mai",
        "TILT018 (7,1-4): 'Mai' is no month of the period that stands above it; the figures are taken as they are headed")]
    [InlineData("2024-01|2024-02|2024-04", "TILT018 (7,1-8): Between '2024-02' and '2024-04' a month is missing")]
    [InlineData("2024-01|2024-02|2024-03")]
    [InlineData("Januar|Mars")]
    [InlineData("Januar|Mars|Gjennomsnitt")]
    [InlineData("1. kvartal|2. kvartal|3. kvartal")]
    public void So_it_is_where_months_are_rows(string months, params string[] says)
    {
        string table = "|I alt arbeidstrening|Oslo|Rogaland\n" + string.Join('\n', months.Split('|').Select(month => $"{month}|9|5|4"));

        Assert.Equal(says, Given.Read(table, period: "Januar 2024 - April 2024").TiltSays);
    }

    [Theory]
    [InlineData("2024|Januar|9|5\n|Februar|9|5\n|April|9|5", "TILT018 (7,2-7): Between 'Februar' and 'April' a month is missing")]
    [InlineData("Januar|2024|9|5\nFebruar|2024|9|5\nApril|2024|9|5", "TILT018 (7,1-6): Between 'Februar' and 'April' a month is missing")]
    public void So_it_is_where_the_year_has_a_column_of_its_own(string rows, string says)
        => Assert.Contains(says, Given.Read("||I alt arbeidstrening|Oslo\n" + rows, period: "Januar 2024 - April 2024").TiltSays);

    [Fact]
    public void A_mean_tells_which_months_there_are()
        => Assert.Empty(Given.Read(
            "|Januar|Februar|April|Gjennomsnitt\nI alt arbeidstrening|90|110|100|100\nOslo|50|60|55|55\nRogaland|40|50|45|45",
            period: "Januar 2024 - April 2024").Says);

    [Fact]
    public void A_month_to_come_may_be_headed()
        => Assert.Empty(Given.Read(
            "|Januar|Februar|Mars\nI alt arbeidstrening|90|110|\nOslo|50|60|\nRogaland|40|50|", period: "Januar 2024 - Februar 2024").Says);

    [Theory]
    [InlineData("Mars 2024", "|Januar|Februar|Mars")]
    [InlineData("Januar 25", "|Januar 25|Februar 25")]
    public void No_month_is_counted_after_the_report_was_updated(string toCome, string months)
    {
        string said = $"'{toCome}' comes after the month in which the report was updated; the figures are taken as they are headed";
        months = months.Replace("Mars", toCome, StringComparison.Ordinal);
        string period = "Rapport oppdatert: 05.02.2024";

        string row = string.Concat(months.Where(c => c == '|').Select(_ => "|9"));
        Assert.Contains(said, Assert.Single(Given.Read($"{months}\nI alt arbeidstrening{row}\nOslo{row}", period: period).TiltSays));
        string blank = row[..^2] + "|";
        Assert.Empty(Given.Read($"|Januar|Februar|Mars 2024\nI alt arbeidstrening{"|9|9|"}\nOslo{"|9|9|"}", period: period).TiltSays);
    }

    [Fact]
    public void Of_exchanged_headings_each_keeps_its_own_figures()
    {
        Understood read = Given.Read("|Januar|Mars|Februar\nI alt arbeidstrening|90|110|100\nOslo|50|60|55\nRogaland|40|50|45");
        Assert.Equal([60, 55], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Mars", "Februar"));
    }
}
