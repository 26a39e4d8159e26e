using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What two editions of a report say of each other: figures that were revised, what moved with them, and what did not.</summary>
public class RevisedTests
{
    private const string Before = """
        |Gjennomsnitt hittil i år|Januar|Februar
        I alt arbeidstrening|60|50|70
        03 Oslo|20|20|20
        11 Rogaland|25|20|30
        50 Trøndelag|15|10|20
        """;

    private const string TotalJanuar = "'I alt arbeidstrening', Januar, was 50 in the edition before and is ";
    private const string OsloJanuar = "'03 Oslo', Januar, was 20 in the edition before and is ";

    [Fact]
    public void A_revised_part_tells_the_total_and_the_mean_that_moved_with_it()
        => Assert.Equal(
            [
                "'I alt arbeidstrening', Februar, was 70 in the edition before and is 74 in this one (+4); "
                    + "Gjennomsnitt hittil i år (+2) moved with it",
                "'03 Oslo', Februar, was 20 in the edition before and is 24 in this one (+4); "
                    + "'I alt arbeidstrening' (+4), Gjennomsnitt hittil i år (+2) moved with it",
            ],
            Says(Before, ("60|50|70", "62|50|74"), ("Oslo|20|20|20", "Oslo|22|20|24")));

    [Fact]
    public void A_mean_that_rounds_to_the_same_did_not_move_and_need_not()
        => Assert.Equal(
            [TotalJanuar + "49 in this one (-1)", OsloJanuar + "19 in this one (-1); 'I alt arbeidstrening' (-1) moved with it"],
            Says(Before, ("60|50|70", "60|49|70"), ("Oslo|20|20|20", "Oslo|20|19|20")));

    [Fact]
    public void A_total_that_was_forgotten_is_named_where_its_part_was_revised()
        => Assert.Equal(
            [
                OsloJanuar + "24 in this one (+4); Gjennomsnitt hittil i år (+2) moved with it; "
                    + "'I alt arbeidstrening' did not move with it, and that does not add up",
            ],
            Says(Before, ("Oslo|20|20|20", "Oslo|22|24|20")));

    [Fact]
    public void A_mean_that_was_forgotten_too()
        => Assert.Equal(
            [
                TotalJanuar + "54 in this one (+4); Gjennomsnitt hittil i år (+2) moved with it",
                OsloJanuar + "24 in this one (+4); 'I alt arbeidstrening' (+4) moved with it; "
                    + "Gjennomsnitt hittil i år did not move with it, and that does not add up",
            ],
            Says(Before, ("60|50|70", "62|54|70"), ("Oslo|20|20|20", "Oslo|20|24|20")));

    [Fact]
    public void A_total_that_was_revised_by_another_amount_is_what_does_not_add_up()
        => Assert.Equal(
            [
                TotalJanuar + "52 in this one (+2); Gjennomsnitt hittil i år (+1) moved with it; "
                    + "what it adds up with did not move with it",
                OsloJanuar + "24 in this one (+4); 'I alt arbeidstrening' (+2), Gjennomsnitt hittil i år (+2) moved with it; "
                    + "it no longer adds up with 'I alt arbeidstrening'",
            ],
            Says(Before, ("60|50|70", "61|52|70"), ("Oslo|20|20|20", "Oslo|22|24|20")));

    [Fact]
    public void A_part_that_was_revised_all_alone_is_it_where_several_sums_say_so()
        => Assert.Equal(
            [OsloJanuar + "24 in this one (+4); what it adds up with did not move with it"],
            Says(Before, ("Oslo|20|20|20", "Oslo|20|24|20")));

    [Fact]
    public void What_did_not_add_up_before_either_is_no_fault_of_what_was_revised()
        => Assert.Equal(
            [OsloJanuar + "24 in this one (+4); Gjennomsnitt hittil i år (+2) moved with it"],
            Says(Before.Replace("60|50|70", "61|51|70"), ("Oslo|20|20|20", "Oslo|22|24|20")));

    [Fact]
    public void A_star_may_take_up_what_moved_and_no_more()
    {
        string before = Before.Replace("Rogaland|25|20|30", "Rogaland|20|*|40").Replace("60|50|70", "56|32|80");

        Assert.DoesNotContain("add up", Assert.Single(Says(before, ("Oslo|20|20|20", "Oslo|20|19|20"))));
        Assert.Contains(
            "'I alt arbeidstrening' did not move with it",
            Assert.Single(Says(before, ("Oslo|20|20|20", "Oslo|22|23|20"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_withheld_by_now_is_told_without_what_it_was()
        => Assert.Equal(
            [
                "'I alt arbeidstrening', Januar, was 50 in the edition before and is 60 in this one; "
                    + "Gjennomsnitt hittil i år moved with it",
                "'50 Trøndelag', Januar, is withheld in this edition, and was printed in the one before",
            ],
            Says(Before, ("60|50|70", "65|60|70"), ("Trøndelag|15|10|20", "Trøndelag|11|*|20")));

    [Fact]
    public void What_a_total_moved_by_is_not_told_where_it_tells_what_a_star_was()
        => Assert.Equal(
            [
                "'I alt arbeidstrening', Februar, was 52 in the edition before and is 59 in this one; "
                    + "Gjennomsnitt hittil i år moved with it",
                "'03 Oslo', Februar, was 20 in the edition before and is 22 in this one (+2); "
                    + "'I alt arbeidstrening', Gjennomsnitt hittil i år (+1) moved with it",
                "'50 Trøndelag', Februar, was * in the edition before and is 7 in this one",
            ],
            Says(
                Before.Replace("60|50|70", "51|50|52").Replace("Trøndelag|15|10|20", "Trøndelag|6|10|*"),
                ("51|50|52", "55|50|59"),
                ("Oslo|20|20|20", "Oslo|21|20|22"),
                ("Trøndelag|6|10|*", "Trøndelag|9|10|7")));

    [Fact]
    public void A_reprint_that_was_forgotten_is_told_once_however_often_the_figure_is_printed()
        => Assert.Single(
            Says(
                "|Januar\nI alt|50\n03 Oslo|20\n11 Rogaland|30\n\n|Januar\nI alt|50\nKvinner|20\nMenn|30\n\n"
                    + "|Januar\nI alt|50\nAfrika|20\nAsia|30",
                ("I alt|50\n03 Oslo|20", "I alt|54\n03 Oslo|24"),
                ("I alt|50\nKvinner|20", "I alt|54\nKvinner|24")),
            said => said.Contains("'I alt' [Verdensdel] did not move with it", StringComparison.Ordinal));

    [Fact]
    public void The_same_count_in_another_table_is_named_with_its_table()
    {
        string before = Before + "\n\n" + "|Januar|Februar\nI alt|150|170\nArbeidstrening|50|70\nMentor|100|100";

        Assert.Equal(
            [
                TotalJanuar + "54 in this one (+4); Gjennomsnitt hittil i år (+2), 'I alt' [Tiltak] (+4) moved with it; "
                    + "'Arbeidstrening' [Tiltak] did not move with it, and that does not add up",
                OsloJanuar + "24 in this one (+4); 'I alt arbeidstrening' (+4), Gjennomsnitt hittil i år (+2) moved with it",
                "'I alt', Januar, was 150 in the edition before and is 154 in this one (+4)",
            ],
            Says(
                before,
                ("60|50|70", "62|54|70"),
                ("Oslo|20|20|20", "Oslo|22|24|20"),
                ("I alt|150", "I alt|154")));
    }

    [Fact]
    public void A_row_and_a_month_that_came_are_no_revisions_and_add_up_as_any()
        => Assert.Equal(
            [
                TotalJanuar + "54 in this one (+4)",
                "'I alt arbeidstrening', Februar, was 70 in the edition before and is 74 in this one (+4)",
            ],
            Says(
                Before,
                ("Januar|Februar", "Januar|Februar|Mars"),
                ("60|50|70", "59|54|74|50"),
                ("Oslo|20|20|20", "Oslo|20|20|20|20"),
                ("Rogaland|25|20|30", "Rogaland|23|20|30|20"),
                ("Trøndelag|15|10|20", "Trøndelag|12|10|20|6\nUkjent|4|4|4|4")));

    [Fact]
    public void What_was_accepted_is_not_called_right_where_nobody_is_told_of_revisions()
    {
        string after = Before.Replace("60|50|70", "62|54|70").Replace("Oslo|20|20|20", "Oslo|22|24|20");
        FindingOptions silent = FindingOptions.Default with
        {
            Severities = new Dictionary<Rule, Severity> { [Rules.Revised] = Severity.None },
            Accepted = [new Acceptance("Tilt120.Arbeidstrening.Fylke.Oslo.Januar", "24")],
        };

        Assert.Empty(Project.With(Edition(Before, 3), "before.md")
            .And(Edition(after, 4), "after.md", Project.Nothing with { Findings = silent }).Read().Findings);
    }

    [Fact]
    public void It_is_told_in_Norwegian()
        => Assert.Equal(
            "«03 Oslo», Januar, var 20 i utgaven før og er 24 i denne (+4); Gjennomsnitt hittil i år (+2) fulgte med; "
                + "'I alt arbeidstrening' fulgte ikke med, og det går ikke opp",
            Assert.Single(Findings(Before, ("Oslo|20|20|20", "Oslo|22|24|20"))).Message(new("nb")));

    [Theory]
    [InlineData("*", "*")]
    [InlineData(":", "?")]
    public void What_is_found_of_a_withdrawn_figure_is_what_stands_there(string sign, string found)
    {
        Finding told = Assert.Single(Findings(Before, ("Trøndelag|15|10|20", $"Trøndelag|15|{sign}|20")));

        Assert.Equal(("Summary_Withdrawn", found), (told.MessageName, told.Found));
    }

    private static string[] Says(string before, params (string Old, string New)[] changes)
        => [.. Findings(before, changes).Select(finding => finding.Message(new("en")))];

    private static IEnumerable<Finding> Findings(string before, params (string Old, string New)[] changes)
    {
        string after = changes.Aggregate(before, (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal));
        return Project.With(Edition(before, 3), "before.md").And(Edition(after, 4), "after.md").Read().Findings
            .Select(entry => entry.Told.Finding).Where(finding => finding.Rule == Rules.Revised);
    }

    private static string Edition(string table, int month)
        => Given.Report(table, period: $"Rapport oppdatert: 02.0{month}.2024\nJanuar 2024 - Februar 2024");
}
