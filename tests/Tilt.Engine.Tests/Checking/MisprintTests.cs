using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>One misprint, one warning, at the misprint.</summary>
public class MisprintTests
{
    private const string Right = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt arbeidstrening|1 000|900|1 000|1 100
        03 Oslo|700|600|700|800
        11 Rogaland|200|210|200|190
        15 Møre og Romsdal|100|90|100|110
        """;

    [Fact]
    public void What_adds_up_needs_no_words() => Assert.Empty(Says(Right));

    [Fact]
    public void A_wrong_cell_is_named_with_the_count_that_fits()
    {
        Understood read = Given.Read(Right.Replace("600|700|800", "600|770|800"));

        Assert.Equal(
            [
                "TILT101 (6,17-20): arbeidstrening, Fylke, Februar: the rows add up to 1070, the total says 1000; "
                + "only '03 Oslo', Februar, explains it: 770 is printed, 700 fits",
            ],
            read.CheckingSays);
        Assert.Equal(("770", "700"), (read.Finding.Found, read.Finding.Expected));
    }

    [Fact]
    public void Beside_a_cell_that_could_not_be_read_nothing_is_called_suppressed()
    {
        string[] says = Says("|Januar|Februar\nI alt arbeidstrening|900|1 000\n03 Oslo|600|1 700\n11 Rogaland|300|3oo");

        Assert.Contains("the rows cannot add up to the total, whatever stands where nothing could be read", Assert.Single(says));
    }

    [Fact]
    public void A_wrong_mean_is_named_by_its_months()
        => Assert.Equal(
            [
                "TILT102 (7,13-16): arbeidstrening, Fylke, Gjennomsnitt hittil i år: "
                + "the months of '11 Rogaland' have the mean 200, not 206; "
                + "only '11 Rogaland', Gjennomsnitt hittil i år, explains it: 206 is printed, 200 fits",
            ],
            Says(Right.Replace("Rogaland|200", "Rogaland|206")));

    [Fact]
    public void A_mean_is_rounded_half_up()
    {
        Assert.Empty(OfMean(13));
        Assert.StartsWith("TILT102", Assert.Single(OfMean(12)));

        static string[] OfMean(int printed) => Says(
            $"|Gjennomsnitt hittil i år|Januar|Februar\nI alt arbeidstrening|{printed}|10|15\nKvinner|13|10|15",
            "Januar 2024 - Februar 2024");
    }

    [Fact]
    public void A_total_that_is_printed_again_is_the_same_again()
        => Assert.Equal(
            [
                "TILT103 (11,32-37): arbeidstrening, Kjønn, Februar: the same figure is printed as 1000 and as 1010 (lines 5 and 11); "
                + "only 'I alt arbeidstrening', Februar, explains it: 1010 is printed, 1000 fits",
            ],
            Says(Right + """


                |Gjennomsnitt hittil i år|Januar|Februar|Mars
                I alt arbeidstrening|1 000|900|1 010|1 100
                Kvinner|600|500|600|700
                Menn|400|400|400|400
                """));

    [Fact]
    public void Two_misprints_far_apart_are_two_warnings()
        => Assert.Equal(["TILT101 (6,13-16)", "TILT102 (8,20-23)"],
            Says(Right.Replace("700|600|700|800", "700|660|700|800").Replace("Romsdal|100", "Romsdal|110")).Select(Place));

    [Fact]
    public void Where_several_cells_could_be_wrong_the_total_says_so_and_lists_them()
    {
        Understood read = January("|Januar\nI alt arbeidstrening|830\nKvinner|531\nMenn|300");

        Assert.Equal(
            [
                "TILT101 (5,22-25): arbeidstrening, Kjønn, Januar: the rows add up to 831, the total says 830; "
                + "any one of 3 cells could explain it: I alt arbeidstrening, Januar; Kvinner, Januar; Menn, Januar",
            ],
            read.Says);
        Assert.Equal([5, 6, 7], read.RelatedLines(read.Finding));
        Assert.Null(read.Finding.Expected);
    }

    [Fact]
    public void The_only_plausible_slip_is_preferred()
        => Assert.Equal(
            [
                "TILT101 (6,9-12): arbeidstrening, Kjønn, Januar: the rows add up to 650, the total says 830; "
                + "most likely 'Kvinner', Januar, is misprinted: 350 is printed, 530 fits",
            ],
            January("|Januar\nI alt arbeidstrening|830\nKvinner|350\nMenn|300").CheckingSays);

    [Fact]
    public void A_cell_that_is_no_number_may_be_any_count()
        => Assert.Empty(Says(Right.Replace("600|700|800", "600|7oo|800")));

    [Theory]
    [InlineData("11 Rogaland|200|210|200")]
    [InlineData("11 Rogaland 200 210 200 190")]
    public void A_row_that_was_left_out_is_not_missed_a_second_time(string printed)
        => Assert.Empty(Says(Right.Replace("11 Rogaland|200|210|200|190", printed)));

    private static string[] Says(string table, string period = "Januar 2024 - Mars 2024")
        => Given.Read(table, period: period).CheckingSays;

    private static Understood January(string table) => Given.Read(table, "Tiltak og kjønn", "Januar 2024 - Januar 2024");

    private static string Place(string said) => said[..said.IndexOf(':', StringComparison.Ordinal)];
}
