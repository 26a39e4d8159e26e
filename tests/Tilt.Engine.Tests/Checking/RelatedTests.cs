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
    public void Blank_rows_that_add_up_do_not_tell_that_all_status_tables_are_in_the_file()
    {
        string[] tables = ["I alt|900\nArbeidstrening|900", "I alt Arbeidssøkere på tiltak|500\nArbeidstrening|500",
            "I alt Andre på tiltak|300\nArbeidstrening|300"];
        IEnumerable<string> printed = tables.Select(table => "|Januar|Februar|Mars\n"
            + string.Join('\n', table.Split('\n').Select(row => $"{row}|{row.Split('|')[1]}|{row.Split('|')[1]}"))
            + "\nOppfølging|–|–|–\nKurs|–|–|–");

        Assert.DoesNotContain(Says(string.Join("\n\n", printed)), said => said.StartsWith("TILT104", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_measure_whose_row_was_left_out_in_a_status_table_nothing_is_claimed()
        => Assert.Empty(Says(Tables.Replace("trening|350|360", "trening|350|360|7")));

    [Fact]
    public void Status_tables_are_taken_for_all_there_are_where_half_of_their_sums_hold()
    {
        // The main table's January is another one: three sums of six do not hold.
        string half = Tables.Replace("I alt|900|", "I alt|910|").Replace("trening|600", "trening|605")
            .Replace("følging|300", "følging|305");
        string fewer = half.Replace("|1 000", "|1 010").Replace("605|650", "605|660");

        Assert.Equal(3, Says(half).Count(said => said.StartsWith("TILT104", StringComparison.Ordinal)));
        Assert.Empty(Says(fewer));
    }

    [Fact]
    public void A_group_without_a_row_has_no_people_where_half_of_the_months_hold_without_it()
    {
        string all = All("Jobbskaping|600|655", "Oppfølging|300|345");

        Assert.Contains("the report over all groups says 655, this report 650",
            Assert.Single(Project.With(all, "100.md").And(Part("TILT180"), "180.md").Read().CheckingSays));
        Assert.Empty(Project.With(all.Replace("600", "605").Replace("300\t", "295\t"), "100.md")
            .And(Part("TILT180"), "180.md").Read().CheckingSays);
    }

    [Fact]
    public void A_report_that_counts_all_rows_of_another_is_no_part_of_it()
    {
        string all = All("Jobbskaping|500|555", "Tilrettelegging|400|445");

        Assert.Empty(Project.With(all, "100.md").And(Part("TILT180"), "180.md").Read().CheckingSays);
    }

    [Theory]
    [InlineData("Arbeidsmarkedsstatus og tiltaks")]
    [InlineData("Arbeidsmarkedsstatus og tiltaksgruppe")]
    [InlineData("Tiltaksdeltakere og kommune")]
    public void Status_tables_are_told_by_their_totals_and_rows_whatever_the_sheet_is_called(string sheet)
    {
        string tables = "# TILT100 Deltakere\n## Tiltak\nJanuar 2024 - Februar 2024\n" + Tables.Tabs()
            .Replace("I alt Arbeid", "I alt arbeid").Replace("600\t650", "650\t650").Replace("900\t1 000", "950\t1 000")
            .Replace("\n\n", $"\n\n## {sheet}\n");

        string[] says = Project.With(tables).Read().Says;

        Assert.Contains(says, said => said.StartsWith("TILT104", StringComparison.Ordinal));
        Assert.DoesNotContain(says, said => said.StartsWith("TILT0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TILT110", "Lønnstilskudd", "Oppfølging")]
    [InlineData("TILT120", "Arbeidspraksis", "Oppfølging")]
    [InlineData("TILT130", "Opplæring", "Oppfølging")]
    [InlineData("TILT140", "Oppfølging", "Opplæring")]
    [InlineData("TILT150", "Avklaring", "Oppfølging")]
    [InlineData("TILT160", "Arbeidsrettet rehabilitering", "Oppfølging")]
    [InlineData("TILT170", "Tilrettelagt arbeid", "Oppfølging")]
    public void A_report_is_a_row_of_the_report_over_all_groups(string code, string group, string other)
    {
        string all = $"""
            # TILT100 Deltakere
            ## Hovedgrupper
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|900|1 000
            {group}|600|650
            {other}|300|350
            """.Tabs();
        string part = Part(code), wrong = Part(code, "655", "455");

        Assert.Empty(Project.With(all, "100.md").And(part, "part.md").Read().CheckingSays);
        string said = Assert.Single(Project.With(all, "100.md").And(wrong, "part.md").Read().CheckingSays);
        Assert.StartsWith("TILT105", said);
        Assert.Contains("the report over all groups says 650, this report 655", said);
    }

    [Theory]
    [InlineData("Jobbskaping", "Tilrettelegging")]
    [InlineData("Jobbskapingstiltak", "Tilretteleggingstiltak")]
    public void One_report_may_count_two_groups(string one, string other)
    {
        string all = All($"{one}|400|440", $"{other}|200|210", $"Oppfølging|300|350");

        Assert.Empty(Project.With(all, "100.md").And(Part("TILT180"), "180.md").Read().CheckingSays);
        Assert.StartsWith("TILT105", Assert.Single(
            Project.With(all, "100.md").And(Part("TILT180", "655", "455"), "180.md").Read().CheckingSays));

        // Half of the report's people are in no row of the other: nothing is claimed.
        string half = all.Replace(other, "Annet");
        Assert.Empty(Project.With(half, "100.md").And(Part("TILT180"), "180.md").Read().CheckingSays);
    }

    [Fact]
    public void A_report_of_another_code_is_related_by_its_title()
    {
        string all = All("Egenetablering|600|650", "Oppfølging|300|350");

        Assert.StartsWith("TILT105", Assert.Single(Project.With(all, "100.md")
            .And(Part("TILT190", "655", "455", "Deltakere på egenetablering"), "190.md").Read().CheckingSays));
    }

    [Fact]
    public void Status_tables_of_two_reports_are_related_too()
    {
        string all = """
            # TILT100 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|900|1 000
            Arbeidspraksis|600|650
            Oppfølging|300|350

            ## Arbeidsmarkedsstatus og tiltaks
            |Januar|Februar
            I alt Andre på tiltak|500|600
            Arbeidspraksis|350|390
            Oppfølging|150|210
            """.Tabs();
        string part = Part("TILT120") + "\n\n## Arbeidsmarkedsstatus og tiltak\n" + """
            |Januar|Februar
            I alt Andre på tiltak|350|380
            Første tiltak|150|180
            Annet tiltak|200|200
            """.Tabs();

        string said = Assert.Single(Project.With(all, "100.md").And(part, "120.md").Read().CheckingSays);
        Assert.StartsWith("TILT105", said);
        Assert.Contains("the report over all groups says 390, this report 380", said);
    }

    [Fact]
    public void That_a_count_should_be_suppressed_says_nothing_of_whether_files_agree()
    {
        string first = Given.Report("|Januar|Februar\nI alt arbeidstrening|3|20\nKvinner|*|10\nMenn|*|10");
        string other = Given.Report("|Januar|Februar\nI alt arbeidstrening|2|20\n19 år og under|*|10\n20 år og over|*|10");

        string[] says = Project.With(first, "a.md").And(other, "b.md").Read().CheckingSays;

        Assert.Equal(2, says.Count(said => said.StartsWith("TILT201", StringComparison.Ordinal)));
        Assert.Contains(says, said => said.StartsWith("TILT103", StringComparison.Ordinal));
    }

    // The report over all groups.
    private static string All(params string[] rows)
        => ("# TILT100 Deltakere\n## Tiltak\nJanuar 2024 - Februar 2024\n|Januar|Februar\nI alt|900|1 000\n"
            + string.Join('\n', rows)).Tabs();

    private static string Part(string code, string total = "650", string row = "450", string title = "Deltakere")
        => $"""
            # {code} {title}
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|600|{total}
            Første tiltak|400|{row}
            Annet tiltak|200|200
            """.Tabs();

    [Fact]
    public void A_later_edition_tells_what_it_revised()
    {
        string first = Edition("02.03.2024", "600|650"), later = Edition("02.04.2024", "600|655");

        Assert.Equal(
            [
                "TILT106 (6,11-14): 'I alt', Februar, was 650 in the edition before and is 655 in this one (+5)",
                "TILT106 (7,13-16): 'Kvinner', Februar, was 650 in the edition before and is 655 in this one (+5); "
                    + "'I alt' (+5) moved with it",
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
