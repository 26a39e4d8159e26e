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

    private static string With(string total, string first, string second)
        => YearToDate.Replace("|100|200", total).Replace("|60|120", first).Replace("|40|80", second);
}
