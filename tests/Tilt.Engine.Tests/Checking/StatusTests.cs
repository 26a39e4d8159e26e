using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>When the table of all is the sum of those by status, and of which of its rows.</summary>
public class StatusTests
{
    private const string All = """
        |Januar|Februar
        I alt|900|1 000
        Arbeidstrening|600|650
        Oppfølging|300|350
        """;

    private const string Statuses = """


        |Januar|Februar
        I alt Arbeidssøkere på tiltak|500|520
        Arbeidstrening|350|360
        Oppfølging|150|160

        |Januar|Februar
        I alt Andre på tiltak|400|480
        Arbeidstrening|250|290
        Oppfølging|150|190
        """;

    [Fact]
    public void The_totals_add_up_too()
        // Ten are in a row that no status has.
        => Assert.Equal(
            [
                "TILT104 (5,7-10): Tiltak, Januar: the status tables add up to 900 for 'I alt', the table of all says 910; "
                + "most likely 'I alt', Januar, is misprinted: 910 is printed, 900 fits",
                "TILT104 (8,11-13): Tiltak, Januar: the status tables add up to 900 for 'I alt', the table of all says 910; "
                + "most likely 'Utdanning', Januar, is misprinted: 10 is printed",
            ],
            Says(All.Replace("I alt|900", "I alt|910") + "\nUtdanning|10|0" + Statuses));

    [Theory]
    [InlineData("600|650", "300|350", "900|1 000", true)]
    [InlineData("605|650", "295|350", "900|1 000", true)] // four of six hold
    [InlineData("605|660", "295|340", "900|1 000", true)] // two of six: both totals
    [InlineData("605|650", "305|350", "910|1 010", false)] // two of six, and no total
    [InlineData("605|660", "305|350", "910|1 010", false)] // one
    [InlineData("605|650", "305|350", "910|1 000", true)] // half of them
    [InlineData("605|6oo", "305|350", "910|1 0oo", false)] // half, but that what could not be read says nothing
    public void They_are_all_there_are_where_half_of_their_sums_hold(string training, string following, string total, bool areAll)
    {
        string[] says = Says(
            $"|Januar|Februar\nI alt|{total}\nArbeidstrening|{training}\nOppfølging|{following}" + Statuses);

        bool isRight = training == "600|650";
        Assert.Equal(areAll && !isRight, says.Any(said => said.StartsWith("TILT104", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_in_each_others_place_are_found_by_them()
        => Assert.EndsWith(
            "the figures of 'Arbeidstrening' and 'Oppfølging' stand in each other's place",
            Assert.Single(Says(
                All.Replace("600|650", "?").Replace("300|350", "600|650").Replace("?", "300|350") + Statuses)));

    [Fact]
    public void A_measure_without_a_row_in_one_of_them_has_nobody_there()
    {
        const string Tables = """


            |Januar|Februar
            I alt Arbeidssøkere på tiltak|650|710
            Arbeidstrening|350|360
            Oppfølging|300|350

            |Januar|Februar
            I alt Andre på tiltak|250|290
            Arbeidstrening|250|290
            """;

        Assert.Empty(Says(All + Tables));
        Assert.EndsWith(
            "only 'Oppfølging', Februar, explains it: 305 is printed, 350 fits",
            Assert.Single(Says(All.Replace("300|350", "300|305") + Tables)));

        Assert.Contains(
            Says(All.Replace("300|350", "305|350").Replace("600|650", "595|650") + Tables),
            said => said.Contains("add up to 300 for 'Oppfølging', the table of all says 305", StringComparison.Ordinal));

        // By the months of the table of all alone it could be any of three.
        Assert.EndsWith(
            "any one of 3 cells could explain it: I alt, Februar; Arbeidstrening, Februar; Oppfølging, Februar",
            Assert.Single(Says(All.Replace("300|350", "300|353"))));
    }

    [Fact]
    public void Where_a_row_was_left_out_of_one_the_others_are_still_checked()
    {
        string tables = All + Statuses.Replace("350|360", "350|360|7");

        Assert.Empty(Says(tables));
        Assert.Contains(
            Says(tables.Replace("Oppfølging|300|350", "Oppfølging|305|350").Replace("Arbeidstrening|600|", "Arbeidstrening|595|")),
            said => said.Contains("add up to 300 for 'Oppfølging', the table of all says 305", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_all_without_a_total_is_the_sum_of_nothing()
        => Assert.DoesNotContain(
            Says(All.Replace("I alt|900|1 000\n", "").Replace("600|", "605|") + Statuses),
            said => said.StartsWith("TILT104", StringComparison.Ordinal));

    private static string[] Says(string tables) => Given.Read(tables, "Tiltak", "Januar 2024 - Februar 2024").CheckingSays;
}
