using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Tables of one report, and reports of one year, state each other's figures.</summary>
public class RelatedTests
{
    private const string Tables = """
        |Januar|Februar
        I alt|900|1 000
        Arbeidstrening|600|650
        Oppfølging|300|350

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
    public void All_are_the_sum_of_the_status_tables()
    {
        Assert.Empty(Says(Tables));
        Assert.Equal(
            [
                "TILT101 (6,16-19): Tiltak, Januar: the rows add up to 910, the total says 900; "
                + "only 'Arbeidstrening', Januar, explains it: 610 is printed, 600 fits",
            ],
            Says(Tables.Replace("trening|600", "trening|610")));
    }

    [Fact]
    public void Status_tables_that_add_up_by_themselves_may_still_disagree_with_all()
    {
        string[] says = Says(Tables.Replace("I alt|900|", "I alt|910|").Replace("trening|600", "trening|610"));

        Assert.All(says, said => Assert.StartsWith("TILT104", said));
        Assert.Contains(says, said => said.Contains(
            "the status tables add up to 600 for 'Arbeidstrening', the table of all says 610", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_status_table_is_not_in_the_file_nothing_is_claimed()
        => Assert.Empty(Says(Tables[..Tables.IndexOf("|Januar|Februar\nI alt Andre", StringComparison.Ordinal)]));

    [Fact]
    public void A_report_is_a_row_of_the_report_over_all_groups()
    {
        string all = """
            # TILT100 Tiltaksdeltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|900|1 000
            Arbeidspraksis|600|650
            Oppfølging|300|350
            """.Tabs();
        string part = """
            # TILT120 Tiltaksdeltakere på arbeidspraksis. Demografi
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|600|650
            Arbeidstrening|400|450
            Forberedende trening|200|200
            """.Tabs();

        string wrong = part.Replace("600\t650", "600\t655").Replace("400\t450", "400\t455");

        Assert.Empty(Project.With(all, "100.md").And(part, "120.md").Read().CheckingSays);
        string said = Assert.Single(Project.With(all, "100.md").And(wrong, "120.md").Read().CheckingSays);
        Assert.StartsWith("TILT105", said);
        Assert.Contains("the report over all groups says 650, this report 655", said);
    }

    [Fact]
    public void A_later_edition_tells_what_it_revised()
    {
        string first = Edition("02.03.2024", "600|650"), later = Edition("02.04.2024", "600|655");

        Assert.Equal(
            [
                "TILT106 (6,11-14): 'I alt', Februar, was 650 in the edition before and is 655 in this one",
                "TILT106 (7,13-16): 'Kvinner', Februar, was 650 in the edition before and is 655 in this one",
            ],
            Project.With(later, "later.md").And(first, "first.md").Read().CheckingSays);

        static string Edition(string updated, string figures)
            => $"""
                # TILT120 Tiltaksdeltakere
                Rapport oppdatert: {updated}
                Januar 2024 - Februar 2024

                |Januar|Februar
                I alt|{figures}
                Kvinner|{figures}
                """.Tabs();
    }

    private static string[] Says(string tables) => Given.Read(tables, "Tiltak", "Januar 2024 - Februar 2024").CheckingSays;
}
