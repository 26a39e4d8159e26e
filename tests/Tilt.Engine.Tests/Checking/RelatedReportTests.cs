using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What reports, and files of one report, state of each other, beside what each says by itself.</summary>
public class RelatedReportTests
{
    private const string Head = "Januar 2024 - Mars 2024\n|Januar|Februar|Mars\n";

    private const string Jobs = "# TILT180 Deltakere\n## Tiltak\n" + Head
        + "I alt|600|650|700\nFørste tiltak|400|450|500\nAnnet tiltak|200|200|200";

    [Theory]
    [InlineData("600|650|705", "300|350|395", true)] // two of three months hold
    [InlineData("600|655|705", "300|345|395", false)] // one
    public void A_group_without_a_row_has_nobody_where_half_of_the_months_hold(string jobs, string others, bool isSaid)
    {
        string[] says = Says(
            "# TILT100 Deltakere\n## Tiltak\n" + Head + $"I alt|900|1 000|1 100\nJobbskaping|{jobs}\nOppfølging|{others}", Jobs);

        Assert.Equal(isSaid, says.Any(said => said.StartsWith("TILT105", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_all_groups_have_a_row_every_month_may_be_wrong()
    {
        string[] says = Says(
            "# TILT100 Deltakere\n## Tiltak\n" + Head
            + "I alt|900|1 000|1 100\nJobbskaping|401|451|501\nTilrettelegging|200|200|200\nOppfølging|299|349|399", Jobs);

        Assert.StartsWith(
            "TILT105 (5,1-6): Tiltak: in 3 of 3 columns the report over all groups does not say what this report does; no cell is to blame",
            Assert.Single(says));
    }

    [Theory]
    [InlineData("Andre på tiltak", "380", 1)]
    [InlineData("Andre på tiltak", "370", 0)]
    [InlineData("Øvrige på tiltak", "380", 0)] // of another name
    public void Each_status_table_is_held_against_its_namesake(string name, string february, int said)
    {
        string all = """
            # TILT100 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|900|1 000
            Arbeidspraksis|600|650
            Oppfølging|300|350

            |Januar|Februar
            I alt Nedsatt arbeidsevne, på tiltak|300|400
            Arbeidspraksis|200|280
            Oppfølging|100|120

            |Januar|Februar
            I alt Andre på tiltak|600|600
            Arbeidspraksis|400|370
            Oppfølging|200|230
            """;
        string part = $"""
            # TILT120 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|600|650
            Første tiltak|400|450
            Annet tiltak|200|200

            |Januar|Februar
            I alt {name}|400|{february}
            Første tiltak|200|180
            Annet tiltak|200|{(february == "380" ? "200" : "190")}
            """;

        string[] says = [.. Says(all, part).Where(one => one.StartsWith("TILT105", StringComparison.Ordinal))];

        Assert.Equal(said, says.Length);
        if (said > 0)
            Assert.Contains("the report over all groups says 370, this report 380", says[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_group_that_a_status_table_does_not_have_nothing_is_claimed()
        => Assert.Empty(Says(
            """
            # TILT100 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|900|1 000
            Arbeidspraksis|600|650
            Oppfølging|300|350

            |Januar|Februar
            I alt Andre på tiltak|100|120
            Oppfølging|100|120
            """,
            """
            # TILT120 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|600|650
            Første tiltak|400|450
            Annet tiltak|200|200

            |Januar|Februar
            I alt Andre på tiltak|50|60
            Første tiltak|50|60
            """));

    [Fact]
    public void A_report_without_a_total_says_nothing_of_another()
        => Assert.DoesNotContain(
            Says(
                "# TILT100 Deltakere\n## Tiltak\n" + Head + "I alt|900|1 000|1 100\nArbeidspraksis|600|650|700\nOppfølging|300|350|400",
                "# TILT120 Deltakere\n## Tiltak\n" + Head + "Første tiltak|400|450|500\nAnnet tiltak|200|200|300"),
            said => said.StartsWith("TILT105", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "22 is printed, 2 fits")]
    [InlineData("Verdier mindre enn 4 er erstattet med «*».", "22 is printed, * fits")]
    public void That_small_counts_are_withheld_the_words_of_any_of_them_say(string note, string fits)
    {
        string[] says = Says(
            "# TILT100 Deltakere\n## Tiltak\n" + Head + "I alt|900|1 000|1 100\nArbeidspraksis|600|2|700\nOppfølging|300|998|400",
            $"# TILT120 Deltakere\n{note}\n## Tiltak\n" + Head + "I alt|600|22|700\nFørste tiltak|400|1o|500\nAnnet tiltak|200|1|200");

        Assert.EndsWith(
            "only 'I alt', Februar, explains it: " + fits,
            Assert.Single(says, said => said.StartsWith("TILT105", StringComparison.Ordinal)));
    }

    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    private const string First = "# TILT120 Deltakere\n## Tiltak og fylke\nJanuar 2024 - Mars 2024\n" + Mean + """
        I alt arbeidstrening|100|90|100|110
        Oslo|60|55|60|65
        Rogaland|40|35|40|45
        """;

    private const string Second = "# TILT120 Deltakere\n## Tiltak og kjønn\nJanuar 2024 - Mars 2024\n" + Mean + """
        I alt arbeidstrening|100|90|100|110
        Kvinner|50|45|50|55
        Menn|50|45|50|55
        """;

    [Fact]
    public void What_a_file_betrays_by_itself_is_not_told_again()
    {
        Assert.Empty(Says(First, Second));
        Assert.EndsWith(
            "only 'I alt arbeidstrening', Februar, explains it: 108 is printed, 100 fits",
            Assert.Single(Says(First.Replace("|100|110", "|108|110"), Second)));

        // Beside it something else is wrong.
        string[] says = Says(First.Replace("|100|110", "|108|110").Replace("Rogaland|40", "Rogaland|46"), Second);
        Assert.Equal(["TILT101", "TILT102"], says.Select(said => said[..7]));
    }

    [Fact]
    public void What_only_both_together_betray_is_told_beside_what_is_wrong_in_one()
    {
        // The first file's rows make 100, the second's 104 in February; and in the first a mean is wrong.
        string other = Second.Replace("100|90|100|110", "101|90|104|110").Replace("Kvinner|50|45|50", "Kvinner|51|45|54");
        string[] says = Says(First.Replace("Rogaland|40", "Rogaland|46"), other);

        string mean = Assert.Single(says, said => said.StartsWith("TILT102", StringComparison.Ordinal));
        Assert.Contains("'Rogaland'", mean, StringComparison.Ordinal);
        string told = Assert.Single(says, said => said.Contains("the same figure is printed as 100 and as 104", StringComparison.Ordinal));
        Assert.Contains("(a.md:5 and b.md:5)", told.Replace("lines ", ""), StringComparison.Ordinal);
    }

    private static string[] Says(string first, string second)
        => Project.With(first.Tabs(), "a.md").And(second.Tabs(), "b.md").Read().CheckingSays;
}
