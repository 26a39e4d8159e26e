using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Which columns are summed: every one that holds counts, with or without a year.</summary>
public class ColumnTests
{
    [Fact]
    public void Months_add_up_though_nothing_tells_their_year()
    {
        const string Undated = """
            |Gjennomsnitt hittil i år|Januar|Februar
            I alt arbeidstrening|950|900|1 000
            03 Oslo|650|600|700
            11 Rogaland|300|300|300
            """;

        Assert.Empty(Says(Undated));
        Assert.Equal(
            [
                "TILT101 (6,17-20): arbeidstrening, Fylke, Februar: the rows add up to 1070, the total says 1000; "
                + "only '03 Oslo', Februar, explains it: 770 is printed, 700 fits",
            ],
            Says(Undated.Replace("600|700", "600|770")));
        Assert.StartsWith("TILT102 (7,13-16)", Assert.Single(Says(Undated.Replace("Rogaland|300", "Rogaland|310"))));
    }

    [Fact]
    public void A_total_without_a_year_is_the_same_in_all_tables()
    {
        string[] says = Says("""
            |Januar|Februar
            I alt arbeidstrening|900|1 000
            03 Oslo|600|700
            11 Rogaland|300|300

            |Januar|Februar
            I alt arbeidstrening|900|1 010
            Kvinner|400|500
            Menn|500|500
            """);

        Assert.StartsWith("TILT103 (10,26-31)", Assert.Single(says));
    }

    [Fact]
    public void Columns_beyond_those_that_are_added_up_are_told()
    {
        string Line(string label, string cell, int columns) => $"{label}|{string.Join('|', Enumerable.Repeat(cell, columns))}\n";
        string Table(int columns, string last)
            => Line("Fylke", "Antall", columns) + Line("I alt", "9", columns) + Line("Oslo", "4", columns)
                + Line("Rogaland", "5", columns - 1).TrimEnd() + "|" + last;

        Assert.Empty(Says(Table(200, "5")));
        Assert.StartsWith("TILT101", Assert.Single(Says(Table(200, "6"))));
        Assert.Equal(
            "TILT107 (5,407-408): The figures of 'Fylke' from here on are not checked: a report has at most 200 months and means in all",
            Assert.Single(Says(Table(202, "6"))));
    }

    [Fact]
    public void The_first_that_could_be_added_up_is_told_in_each_table()
    {
        const string Told = " from here on are not checked: a report has at most 200 months and means in all";
        string Line(string label, string first, string cell) => $"{label}|{first}|{string.Join('|', Enumerable.Repeat(cell, 200))}\n";
        string[] says = Says(
            Line("Fylke", "Januar|Prosent|Rang", "Antall") + Line("I alt", "9|100|7", "9") + Line("Oslo", "4|40|8", "4")
                + Line("Rogaland", "5|60|9", "5") + "\nKjønn|Personer\nI alt|9\nMenn|4\nKvinner|5");

        Assert.Equal(
            [
                "TILT107 (5,13-14): The figures under 'Rang' in 'Fylke' are not checked: "
                    + "this heading does not tell whether the rows add up to the total",
                $"TILT107 (5,413-414): The figures of 'Fylke'{Told}",
                $"TILT107 (10,7-8): The figures of 'Kjønn'{Told}",
            ],
            says.Where(said => !said.StartsWith("TILT107 (10,1-6): No figure", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mean_that_is_beyond_them_is_not_held_against_the_months()
    {
        string Line(string label, string cell) => $"{label}|{string.Join('|', Enumerable.Repeat(cell, 199))}\n";
        string said = Assert.Single(Says(
            Line("Fylke|Januar", "Antall") + Line("I alt|9", "9") + Line("Oslo|4", "4") + Line("Rogaland|5", "5")
                + "\nKjønn|Gjennomsnitt hittil i år|Januar\nI alt|70|9\nMenn|30|4\nKvinner|40|5"));

        Assert.StartsWith("TILT107 (10,7-9): The figures of 'Kjønn' from here on are not checked", said);
    }

    [Theory]
    [InlineData("2022|2023")]
    [InlineData("Antall|Antall i fjor")]
    [InlineData("Antall|Antall")]
    [InlineData("Personer|Beholdning")]
    [InlineData("2. kvartal 2023|2. kvartal 2023")]
    public void Other_columns_of_counts_add_up(string columns)
    {
        string table = $"Fylke|{columns}\nI alt|900|1 000\nOslo|400|500\nRogaland|500|500";

        Assert.Empty(Says(table));
        Assert.StartsWith("TILT101", Assert.Single(Says(table.Replace("400|500", "400|600"))));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2. kvartal 2023")]
    [InlineData("Antall")]
    public void Of_columns_that_are_headed_alike_each_adds_up_in_all_and_in_each_part(string heading)
    {
        string table = $"Fylke|Personer|Beholdning|{heading}|{heading}|{heading}\nI alt|9|8|900|90|9\nSum Østlandet|5|4|500|50|5"
            + "\nOslo|3|2|300|30|3\nAkershus|2|2|200|20|2\nSum Vestlandet|4|4|400|40|4\nRogaland|4|4|400|40|4";

        Assert.Empty(Says(table));
        Assert.StartsWith("TILT101 (5,15-17)", Assert.Single(Says(table.Replace("|90|", "|91|"))));
        Assert.StartsWith("TILT101 (6,26-27)", Assert.Single(Says(table.Replace("|20|2", "|20|1"))));
    }

    [Fact]
    public void Of_columns_that_are_headed_alike_the_first_is_the_same_in_other_tables()
    {
        const string Tables = "Fylke|Personer|Beholdning|2023|2023\nI alt tiltak|9|8|900|90\nOslo|5|4|400|40\nRogaland|4|4|500|50\n\n"
            + "Kjønn|Personer|Beholdning|2023|2023\nI alt tiltak|9|8|900|80\nKvinner|5|4|400|30\nMenn|4|4|500|50";

        Assert.Empty(Says(Tables));
        Assert.StartsWith("TILT103", Assert.Single(Says(Tables.Replace("900|80", "910|80"))));
    }

    [Fact]
    public void Months_and_other_columns_of_one_table_add_up_each_for_itself()
    {
        const string Both = "Fylke|Januar|Februar|Antall i fjor\nI alt|900|1 000|70\nOslo|400|500|30\nRogaland|500|500|40";

        Assert.Empty(Says(Both));
        Assert.Equal(
            ["TILT101 (5,11-16)", "TILT101 (5,17-19)"],
            Says(Both.Replace("500|30", "501|31")).Select(said => said[..said.IndexOf(':')]));
    }

    [Fact]
    public void What_another_table_counts_under_the_same_word_is_another_count()
        => Assert.Empty(Says("""
            Fylke|Antall
            I alt|900
            Oslo|400
            Rogaland|500

            Kjønn|Antall
            I alt|80
            Kvinner|50
            Menn|30
            """));

    [Theory]
    [InlineData("Prosent")]
    [InlineData("Endring fra i fjor")]
    public void What_is_no_count_or_may_be_negative_is_part_of_no_sum(string column)
        => Assert.Empty(Says($"Fylke|Januar|{column}\nI alt|900|7\nOslo|400|8\nRogaland|500|9"));

    [Theory]
    [InlineData("|Menn|Kvinner\n|Januar|Januar", "Kvinner Januar")]
    [InlineData("|Afrika|Asia\n|Mars|Mars", "Asia Mars")]
    public void People_of_a_kind_add_up_in_each_column(string header, string column)
        => Assert.Equal(
            [$"TILT101 (6,11-13): Fylke, {column}: the rows add up to 80, the total says 70; any one of 3 cells could explain it: "
                + $"I alt, {column}; Oslo, {column}; Rogaland, {column}"],
            Says($"{header}\nI alt|900|70\nOslo|400|30\nRogaland|500|50"));

    [Theory]
    [InlineData("Fylke|Januar|Rang|Nivå\nI alt|900|7|8\nOslo|400|8|8\nRogaland|500|9|8", "5,11-12", "Rang")]
    [InlineData("|Høyest|Lavest\n|Januar|Januar\nI alt|900|70\nOslo|400|30\nRogaland|500|50", "6,7-10", "Høyest Januar")]
    public void A_heading_that_tells_of_no_sum_is_said_once_a_table(string table, string place, string column)
        => Assert.Equal(
            [$"TILT107 ({place}): The figures under '{column}' in 'Fylke' are not checked: "
                + "this heading does not tell whether the rows add up to the total"],
            Says(table));

    [Fact]
    public void A_table_in_which_nothing_can_be_checked_says_so()
    {
        const string Said = "TILT107 (5,1-5): No figure of 'Fylke' can be checked: "
            + "it has no total that its rows add up to, no mean, and nothing that is printed again";

        Assert.Equal([Said], Says("Fylke|Januar|Februar\nOslo|400|500\nRogaland|500|500"));
        Assert.Empty(Says("Fylke|Januar|Februar\nI alt|900|1 000\nOslo|400|500\nRogaland|500|500"));
        Assert.Empty(Says("Fylke|Gjennomsnitt|Januar|Februar\nOslo|450|400|500"));
        Assert.Empty(Says("Fylke|Prosent\nOslo|40,5\nRogaland|59,5"));
    }

    [Fact]
    public void A_total_that_is_printed_again_is_a_check_too()
        => Assert.Empty(Says("""
            Fylke|Januar|Februar
            I alt arbeidstrening|400|500

            Kjønn|Januar|Februar
            I alt arbeidstrening|400|500
            """));

    [Theory]
    [InlineData("Fylke|Januar|Rang\nOslo|400|8\nRogaland|500|9", "TILT107 (5,1-5): No figure of 'Fylke' can be checked")]
    [InlineData("Fylke|Januar|Rang\nI alt|900|\nOslo|400|8\nRogaland|500|9", "TILT107 (5,1-6): The figures under 'Rang'")]
    [InlineData("Fylke|Januar|Merknad\nI alt|900|a\nOslo|400|b\nRogaland|500|c", null)] // no figures
    [InlineData("Fylke|Januar\nOslo|400\nRogaland|x", "TILT107 (5,1-5): No figure of 'Fylke' can be checked")]
    [InlineData("Fylke|Januar\nOslo|*\nRogaland|*", "TILT107 (5,1-5): No figure of 'Fylke' can be checked")]
    [InlineData("|Høyest|Lavest\n|Januar|Januar\nOslo|400|30\nRogaland|500|50", "TILT107 (6,1-5): No figure of 'Fylke' can be checked")]
    [InlineData(
        "|Høyest|Prosent\n|Januar|Januar\nI alt|900|100\nOslo|400|40\nRogaland|500|60",
        "TILT107 (6,7-10): The figures under 'Høyest Januar'")]
    public void What_holds_counts_is_checked_or_said(string table, string? said)
    {
        if (said is null)
            Assert.Empty(Says(table));
        else
            Assert.StartsWith(said, Assert.Single(Says(table)));
    }

    [Fact]
    public void A_figure_that_is_printed_again_is_a_check_of_its_table()
    {
        Assert.Empty(Says("Fylke|Januar|Februar\nI alt arbeidstrening|400|500\n\nKjønn|Januar\nI alt arbeidstrening|400"));
        Assert.Empty(Given.Read(
            "|Januar\nArbeidstrening|400\nOppfølging|300\n\n|Januar\nI alt arbeidstrening|400\nKvinner|200\nMenn|200",
            "Tiltak").CheckingSays);
    }

    [Fact]
    public void The_same_month_of_two_years_is_two_columns()
        => Assert.Empty(Says(
            "|2023||2024|\n|Januar|Februar|Januar|Februar\nI alt tiltak|90|91|110|112\nOslo|50|50|60|61\nRogaland|40|41|50|51"));

    [Fact]
    public void A_mean_is_the_same_in_tables_of_the_same_months_whatever_else_stands_there()
        => Assert.StartsWith("TILT103 (10,14-16)", Assert.Single(Says("""
            |Gjennomsnitt|Januar|Februar
            I alt tiltak|95|90|100
            Oslo|55|50|60
            Rogaland|40|40|40

            |Gjennomsnitt|Januar|Februar|Prosent
            I alt tiltak|96|90|100|9
            Kvinner|55|50|60|8
            Menn|40|40|40|7
            """)));

    [Fact]
    public void A_main_row_of_another_year_is_told_once()
    {
        const string Part = "\n\n|Januar|Februar|Mars\nI alt arbeidstrening|600|650|680\n";
        string said = Assert.Single(Given.Read(
            "|Januar|Februar|Mars\nI alt|840|905|1 010\nArbeidstrening|540|555|590\nOppfølging|300|350|420"
            + Part + "Kvinner|310|330|345\nMenn|290|320|335" + Part + "19 år og under|300|330|350\n20-24 år|300|320|330",
            "Tiltak").CheckingSays);

        Assert.StartsWith(
            "TILT103 (6,1-15): Tiltak: these figures are other than those of 'I alt arbeidstrening' on line 10", said);
    }

    private static string[] Says(string table) => Given.Read(table, period: "").CheckingSays;
}
