using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Over which months a mean goes its table's figures tell.</summary>
public class MeanTests
{
    // December stands before the year that the mean is of.
    private const string YearToDate = """
        |Gjennomsnitt hittil i år|Desember 2023|Januar 2024|Februar 2024|Mars 2024
        I alt arbeidstrening|100|200|90|100|110
        Oslo|60|120|55|60|65
        Rogaland|40|80|35|40|45
        """;

    [Fact]
    public void It_is_of_the_newest_year() => Assert.Empty(Given.Read(YearToDate, period: "").Says);

    [Fact]
    public void It_is_of_all_months()
        => Assert.Empty(Given.Read(With("|125|200", "|75|120", "|50|80"), period: "").Says);

    [Fact]
    public void It_is_of_an_earlier_year()
        => Assert.Empty(Given.Read(With("|200|200", "|120|120", "|80|80"), period: "").Says);

    [Fact]
    public void Beside_the_others_a_wrong_one_is_found()
        => Assert.EndsWith(
            "only 'Oslo', Gjennomsnitt hittil i år, explains it: 75 is printed, 60 fits",
            Assert.Single(Given.Read(YearToDate.Replace("|60|120", "|75|120"), period: "").Says));

    [Fact]
    public void It_is_of_the_months_that_are_over()
        => Assert.Empty(Given.Read(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
            I alt arbeidstrening|100|90|110||
            Oslo|60|55|65||
            Rogaland|40|35|45||
            """,
            period: "Januar 2024 - April 2024").CheckingSays);

    [Fact]
    public void A_month_in_which_nobody_was_is_one_of_them()
        => Assert.Empty(Given.Read(
            "|Gjennomsnitt hittil i år|Januar|Februar|Mars\nI alt arbeidstrening|4||5|6\nOslo|2||3|3\nRogaland|2||2|3").Says);

    [Fact]
    public void One_that_is_not_printed_where_others_are_is_said()
        => Assert.Equal(
            ["TILT107 (6,1-5): 'Oslo' has no mean, where the rows around it have one: none tells whether its months are right"],
            Given.Read("""
                |Gjennomsnitt hittil i år|Januar|Februar|Mars
                I alt arbeidstrening|100|90|100|110
                Oslo||55|60|65
                Rogaland|40|35|40|45
                """).Says);

    [Fact]
    public void Two_are_two_columns()
    {
        Understood read = Given.Read(
            """
            |Gjennomsnitt 2023|Gjennomsnitt 2024|November 2023|Desember 2023|Januar 2024|Februar 2024
            I alt arbeidstrening|150|95|100|200|90|100
            Oslo|90|58|60|120|55|60
            Rogaland|60|38|40|80|35|40
            """,
            period: "");
        Assert.Empty(read.Says);
        Assert.Equal([90, 58], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Gjennomsnitt2024"));
    }

    [Fact]
    public void One_of_a_year_without_months_is_no_mean_of_theirs()
    {
        Understood read = Given.Read(
            """
            |Gjennomsnitt 2023|Januar 2024|Februar 2024
            I alt arbeidstrening|150|90|100
            Oslo|90|55|60
            Rogaland|60|35|40
            """,
            period: "");
        Assert.Empty(read.Says);
        Assert.Equal(90, read["Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt2023"]);
    }

    [Theory]
    [InlineData("50|50|49|51", "30|30|29|31", "20|40|9|11", "'Vestland' have the mean 10, not 20")] // it holds in most rows
    [InlineData("50|50|49|51", null, "20|40|9|11", null)] // it does in half of them, and that of all months in more
    [InlineData("50|50|49|51", null, "77|40|9|11", "'Vestland' have the mean 10, not 77")] // of readings that are as good, the newest
    public void Where_it_holds_in_most_rows_no_other_reading_is_tried(string oslo, string? rogaland, string vestland, string? said)
    {
        string[] says = Given.Read(
            $"|Gjennomsnitt hittil i år|Desember 2023|Januar 2024|Februar 2024\nOslo|{oslo}"
            + (rogaland is null ? "" : $"\nRogaland|{rogaland}") + $"\nVestland|{vestland}", period: "").CheckingSays;

        if (said is null)
            Assert.Empty(says);
        else
            Assert.Contains(said, Assert.Single(says), StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_month_in_which_nobody_was_may_be_one_of_them()
        => Assert.Empty(Given.Read(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
            I alt arbeidstrening|75|90|100|110|
            Oslo|45|55|60|65|
            Rogaland|30|35|40|45|
            """,
            period: "Januar 2024 - April 2024").CheckingSays);

    [Fact]
    public void Of_one_month_it_is_another_figure_than_that_month()
        => Assert.StartsWith("TILT102 (6,6-8)", Assert.Single(
            Given.Read("|Gjennomsnitt hittil i år|Januar\nI alt tiltak|100|100\nOslo|66|60\nRogaland|40|40").CheckingSays));

    [Fact]
    public void Beside_no_months_it_is_not_the_same_in_two_tables()
        => Assert.All(
            Given.Read("""
                Fylke|Gjennomsnitt hittil i år
                I alt tiltak|90
                Oslo|50
                Rogaland|40

                Kjønn|Gjennomsnitt hittil i år
                I alt tiltak|80
                Kvinner|50
                Menn|40
                """, period: "").CheckingSays,
            said => Assert.StartsWith("TILT107", said));

    [Fact]
    public void Where_no_row_has_one_nothing_is_checked_by_it()
        => Assert.StartsWith("TILT107 (5,1-5): No figure of 'Fylke' can be checked", Assert.Single(
            Given.Read("|Gjennomsnitt hittil i år|Januar|Februar\nOslo||400|450\nRogaland||500|500").CheckingSays));

    [Theory]
    [InlineData("Oslo||55|60|65", true)]
    [InlineData("Oslo||1|1|1", true)]
    [InlineData("Oslo||0|0|0", false)] // of nobody none is missed
    public void A_row_without_one_is_said_where_it_is_of_somebody(string oslo, bool isSaid)
        => Assert.Equal(isSaid, Given.Read(
            $"|Gjennomsnitt|Januar|Februar|Mars\n{oslo}\nRogaland|40|35|40|45\nVestland|10|9|10|11\nTroms|9|9|9|9\nAgder|0|0|0|0")
            .CheckingSays.Any(said => said.Contains("'Oslo' has no mean", StringComparison.Ordinal)));

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(1, 3, true)]
    [InlineData(2, 4, false)] // half of them
    [InlineData(2, 5, true)]
    public void It_is_missed_where_more_than_half_of_the_rows_have_one(int without, int rows, bool isSaid)
        => Assert.Equal(isSaid ? without : 0, Given.Read(
            "|Gjennomsnitt hittil i år|Januar|Februar|Mars" + string.Concat(Enumerable.Range(0, rows).Select(
                row => $"\n{"ABCDE"[row]}|{(row < without ? "" : 20 + row)}|{20 + row}|{20 + row}|{20 + row}"))
                + "\nF|0|0|0|0\nG|0|0|0|0").CheckingSays.Count(said => said.Contains("has no mean", StringComparison.Ordinal)));

    private static string With(string total, string first, string second)
        => YearToDate.Replace("|100|200", total).Replace("|60|120", first).Replace("|40|80", second);
}
