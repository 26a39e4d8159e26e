namespace Tilt.Runtime.Tests;

public class ColumnTests
{
    public static TheoryData<string> Cultures => Tests.Cultures.Names;

    [Fact]
    public void A_column_is_a_month_or_a_mean_or_something_else()
    {
        Column[] columns = [Column.Mean("Snitt"), Column.OfMonth("Mars", Example.Month(3)), Column.Other("NA")];
        Assert.Equal(["Snitt", "Mars", "NA"], columns.Select(column => column.ToString()));
        Assert.Equal([true, false, false], columns.Select(column => column.IsMean));
        Assert.Equal([null, Example.Month(3), null], columns.Select(column => column.Month));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Months_are_headed_as_in_the_reports_on_every_culture(string culture) => Assert.Equal(
        "Januar Februar Mars April Mai Juni Juli August September Oktober November Desember",
        Tests.Cultures.Under(culture, () => string.Join(' ', Column.Months(2024, 1, 12).Select(column => column.Label))));

    [Fact]
    public void A_summer_has_three_months() => Assert.Equal(
        [Example.Month(6), Example.Month(7), Example.Month(8)],
        Column.Months(2024, 6, 8).Select(column => column.Month.GetValueOrDefault()));

    [Fact]
    public void A_year_to_date_begins_with_its_mean()
    {
        Column[] columns = Column.YearToDate("Snitt", 2025, 1, 4);
        Assert.Equal(["Snitt", "Januar", "Februar", "Mars", "April"], columns.Select(column => column.Label));
        Assert.True(columns[0].IsMean);
    }

    [Theory]
    [InlineData(0, 12)]
    [InlineData(1, 13)]
    [InlineData(5, 4)]
    public void A_year_has_no_such_months(int first, int last)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.Months(2024, first, last));
        Assert.Throws<ArgumentOutOfRangeException>(() => Column.YearToDate("Snitt", 2024, first, last));
    }

    [Fact]
    public void A_column_has_a_label() => Assert.Throws<ArgumentNullException>("label", () => Column.Other(null!));
}
