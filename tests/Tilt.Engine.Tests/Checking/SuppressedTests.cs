using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>A <c>*</c> is an integer in 0..3, in all sums at once; and nobody is told which.</summary>
public class SuppressedTests
{
    private const string Right = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt arbeidstrening|21|20|22|20
        Kvinner|17|17|18|17
        Menn|*|*|4|*
        """;

    [Theory]
    [InlineData("20|22|20")]
    [InlineData("17|22|17")]
    [InlineData("16|22|20", "TILT101")]
    [InlineData("21|22|20", "TILT101")]
    public void A_sum_is_wrong_if_and_only_if_no_hidden_counts_fit(string total, params string[] ids)
    {
        string[] says = Says($"|Januar|Februar|Mars\nI alt arbeidstrening|{total}\nKvinner|17|18|17\nMenn|*|4|*");
        Assert.Equal(ids, says.Select(said => said[..7]));
    }

    // Small counts are neither printed nor withheld in what stands here: 7 for what should be 2.
    [Theory]
    [InlineData("", "7 is printed")]
    [InlineData("Verdier mindre enn 4 er erstattet med «*».", "7 is printed, * fits")]
    [InlineData("Av hensyn til personvernet vises ikke små tall.", "7 is printed, * fits")]
    [InlineData("Antallet vises ikke på kartet.", "7 is printed")]
    public void Whether_a_small_count_is_withheld_words_may_say(string note, string said)
    {
        Understood read = Given.Read(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|100|90|100|110
            Oslo|55|53|55|58
            Rogaland|40|35|40|45
            Vestland|5|7|5|7
            """,
            period: "Januar 2024 - Mars 2024\n" + note);

        Assert.EndsWith("only 'Vestland', Januar, explains it: " + said, Assert.Single(read.Says));
        Assert.Equal(said.EndsWith("* fits", StringComparison.Ordinal), read.Files[0].EditFor(read.Finding) is not null);
    }

    [Theory]
    [InlineData("TILT120", 2023, "*", "7 is printed, * fits")]
    [InlineData("TILT130", 2024, "*", "7 is printed, * fits")]
    [InlineData("TILT130", 2024, "2", "7 is printed")]
    [InlineData("XYZ10", 2024, "*", "7 is printed")]
    public void Whether_a_small_count_is_withheld_other_files_of_the_family_show(string code, int year, string small, string said)
    {
        string other = Given.Report(
            $"|Januar|Februar|Mars\nI alt opplæring|10|9|11\nOslo|8|7|9\nRogaland|{small}|{small}|{small}",
            period: $"Januar {year} - Mars {year}",
            code: code);

        Understood read = Project.With(Given.Report(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|100|90|100|110
            Oslo|55|53|55|58
            Rogaland|40|35|40|45
            Vestland|5|7|5|7
            """)).And(other, "sister.md").Read();

        Assert.EndsWith("only 'Vestland', Januar, explains it: " + said, Assert.Single(read.CheckingSays));
    }

    [Fact]
    public void A_report_that_prints_small_counts_itself_withholds_none()
    {
        string sister = Given.Report("|Januar|Februar|Mars\nI alt opplæring|10|9|11\nOslo|8|7|9\nRogaland|*|*|*", code: "TILT130");

        Understood read = Project.With(Given.Report(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|100|90|100|110
            Oslo|55|53|55|58
            Rogaland|43|35|43|50
            Vestland|2|7|2|2
            """)).And(sister, "sister.md").Read();

        Assert.DoesNotContain("*", Assert.Single(read.CheckingSays), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_withheld_by_now_is_not_told_again()
    {
        const string Table = "|Januar|Februar\nI alt arbeidstrening|52|53\nOslo|*|40\nRogaland|40|11\nVestland|10|2\n";
        const string Period = "Januar 2024 - Februar 2024\nRapport oppdatert: 01.0";
        Understood read = Project.With(Given.Report(Table, period: Period + "3.2024"), "earlier.md")
            .And(Given.Report(Table.Replace("10|2", "10|*"), period: Period + "4.2024"), "later.md").Read();

        string said = Assert.Single(read.Says, said => said.StartsWith("TILT106", StringComparison.Ordinal));
        Assert.EndsWith("'Vestland', Februar, is withheld in this edition, and was printed in the one before", said);
    }

    [Fact]
    public void Sums_that_share_a_hidden_count_are_decided_together()
    {
        // January and February leave 3 men each; by their mean there were 4 in both together at most.
        string text = Assert.Single(Says("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|18|16|16|22
            Kvinner|13|13|13|13
            Menn|4|*|*|9
            """));

        Assert.Contains("these 3 sums cannot all hold, whatever the 2 suppressed cells hide", text);
    }

    [Fact]
    public void What_is_wrong_elsewhere_and_only_tied_by_stars_does_not_hide_which_cell_it_is()
    {
        // Oslo's January should be 100, Agder's March 220: stars tie Agder to February, and February to all.
        string[] says = Says("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|259|308|120|348
            03 Oslo|110|205|110|120
            42 Agder|141|200|*|226
            11 Rogaland|*|*|*|*
            15 Møre og Romsdal|*|*|*|*
            18 Nordland|*|*|*|*
            50 Trøndelag|*|*|*|*
            """);

        Assert.Equal(2, says.Length);
        Assert.EndsWith("most likely '03 Oslo', Januar, is misprinted: 205 is printed, 99 to 101 fit", says[0]);
        Assert.Contains("any one of 3 cells could explain it: 42 Agder, Gjennomsnitt hittil i år; 42 Agder, Januar", says[1]);
    }

    [Fact]
    public void A_star_that_stands_for_a_large_count_is_named()
    {
        string text = Assert.Single(Says(Right.Replace("17|17|18|17", "17|17|*|17")));

        Assert.EndsWith("only 'Kvinner', Februar, explains it: * is printed, 18 fits", text);
    }

    [Fact]
    public void Where_a_star_fits_no_figure_is_told()
    {
        string text = Assert.Single(Says(Right.Replace("Menn|*|*|4|*", "Menn|*|*|4|15")));

        Assert.EndsWith("only 'Menn', Mars, explains it: 15 is printed, * fits", text);
    }

    [Fact]
    public void Beside_a_count_that_fits_no_sum_with_hidden_counts_is_told()
    {
        // 20 less the 17 that fits would be what the star hides.
        string text = Assert.Single(Says(Right.Replace("Kvinner|17|17|", "Kvinner|17|71|")));

        Assert.Contains("the rows, 1 of them suppressed, cannot add up to the total", text);
        Assert.DoesNotContain("20", text);
    }

    [Fact]
    public void A_count_below_the_limit_is_said_in_a_report_that_suppresses()
    {
        Assert.Equal(["TILT201 (7,6-7): 3 is printed for 'Menn', Januar, in a report that suppresses counts below 4"],
            Says("|Januar|Februar\nI alt arbeidstrening|20|20\nKvinner|17|18\nMenn|3|*"));
        Assert.Empty(Says("|Januar|Februar\nI alt arbeidstrening|20|20\nKvinner|17|18\nMenn|3|2"));
    }

    [Theory]
    [InlineData("Antall i fjor|7|2|5", "*", "")] // nobody says that this column's counts are of this report
    [InlineData("Antall i fjor|9|*|5", "2", "TILT201 (6,6-7)")]
    [InlineData("Prosent|9|*|5", "2", "")] // a share is no count
    public void A_report_suppresses_where_a_count_is_withheld(string column, string january, string said)
    {
        string[] other = column.Split('|');
        string[] says = Given.Read(
            $"Fylke|Januar|Februar|{other[0]}\nI alt|60|70|{other[1]}\nOslo|{january}|10|{other[2]}\nRogaland|58|60|{other[3]}",
            period: "Januar 2024 - Februar 2024").CheckingSays;

        Assert.Equal(
            said.Length == 0 ? [] : [said],
            says.Where(one => one.StartsWith("TILT201", StringComparison.Ordinal)).Select(one => one[..one.IndexOf(':')]));
    }

    [Fact]
    public void What_another_table_prints_of_a_star_counts_and_only_the_star_is_named()
    {
        const string Main = "|Januar\nI alt|100\nArbeidstrening|*\nOppfølging|60\nUtdanning|38\n\n";
        const string Alone = "|Januar\nI alt|100\nArbeidstrening|*\nOppfølging|*\nUtdanning|98\n\n";
        const string Part = "|Januar\nI alt arbeidstrening|2\nKvinner|1\nMenn|1";

        Assert.Equal(
            ["TILT202 (6,16-17): The suppressed cell 'Arbeidstrening', Januar, can be worked out from what is printed"],
            Derivable(Given.Read(Main + Part, "Tiltak")));
        Assert.Equal(
            ["TILT202 (6,16-17)", "TILT202 (7,12-13)"],
            Derivable(Given.Read(Alone + Part.Replace("|2", "|1").Replace("Menn|1", "Menn|0"), "Tiltak"))
                .Select(said => said[..said.IndexOf(':')]));
        Assert.Empty(Derivable(Given.Read(Alone, "Tiltak")));
    }

    [Fact]
    public void A_star_is_named_by_the_column_of_its_own_table_whatever_sums_it_stands_in()
    {
        const string Part = "|Januar\nI alt arbeidstrening|3\nKvinner|1\nMenn|2\n\n";
        const string Main = "|Gjennomsnitt hittil i år|Januar\nI alt|100|100\nArbeidstrening|3|*\nOppfølging|97|97";

        Assert.Equal(
            ["TILT202 (11,18-19): The suppressed cell 'Arbeidstrening', Januar, can be worked out from what is printed"],
            Derivable(Given.Read(Part + Main, "Tiltak")));
    }

    [Fact]
    public void A_star_is_named_that_another_table_prints_where_no_sum_holds_it()
        => Assert.Equal(
            ["TILT202 (5,22-23): The suppressed cell 'I alt arbeidstrening', Januar, can be worked out from what is printed"],
            Derivable(Given.Read("|Januar\nI alt arbeidstrening|*\n\n|Januar|Februar\nI alt arbeidstrening|2|5", "Tiltak")));

    [Fact]
    public void A_report_suppresses_in_whichever_table_the_star_stands()
    {
        const string Other = """


            |Gjennomsnitt hittil i år|Januar|Februar
            I alt oppfølging|20|20|20
            Kvinner|15|15|15
            Menn|4|4|4
            Uoppgitt|*|*|*
            """;
        const string Table = "|Gjennomsnitt hittil i år|Januar|Februar\nI alt arbeidstrening|20|20|20\nKvinner|17|17|16\nMenn|4|3|4";

        Assert.StartsWith("TILT201 (7,8-9): 3 is printed for 'Menn', Januar", Assert.Single(Says(Table + Other)));
        Assert.EndsWith("30 is printed, * fits", Assert.Single(Says(Table.Replace("Menn|4|3", "Menn|4|30") + Other)));
        Assert.DoesNotContain("*", Assert.Single(Says(Table.Replace("Menn|4|3", "Menn|4|30"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "20 to 21 fit")] // February has 3 men, so January 1 at most
    [InlineData(5, "19 fits")] // January has 2 or 3
    public void What_fits_is_told_by_all_sums_at_once(int meanOfMen, string fits)
    {
        Understood read = Given.Read($"""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|20|21|20|20
            Kvinner|16|91|17|11
            Menn|{meanOfMen}|*|*|9
            """);

        Assert.EndsWith($"only 'Kvinner', Januar, explains it: 91 is printed, {fits}", Assert.Single(read.CheckingSays));
        Assert.Equal(fits == "19 fits", read.Finding.IsProved);
    }

    [Theory]
    [InlineData(17, 1)]
    [InlineData(18, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 1)]
    [InlineData(17, 2)]
    [InlineData(18, 0)]
    [InlineData(22, 0)]
    [InlineData(23, 2)]
    public void A_star_can_be_worked_out_where_one_value_is_left_for_it(int total, int derivable)
    {
        string others = derivable == 1 ? "Menn|*" : "Menn|*\nUoppgitt|*";

        Assert.Equal(derivable, Derivable(Given.Read($"|Januar\nI alt arbeidstrening|{total}\nKvinner|17\n{others}")).Length);
    }

    [Fact]
    public void What_can_be_worked_out_is_named_on_demand_and_without_its_value()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt arbeidstrening|20|20\nKvinner|17|16\nMenn|*|4", period: "Januar 2024 - Februar 2024");

        Assert.DoesNotContain(read.Findings, entry => entry.Told.Finding.Rule == Rules.Derivable);
        Assert.Equal(
            ["TILT202 (7,6-7): The suppressed cell 'Menn', Januar, can be worked out from what is printed"], Derivable(read));
    }

    [Fact]
    public void Nothing_is_worked_out_from_means_that_are_not_those_of_their_months()
    {
        // By its mean of 2 Agder has 3, so that none are left for the other two; by the months alone it may have any.
        const string Right = """
            |Gjennomsnitt hittil i år|Januar|Februar
            I alt arbeidstrening|19|17|20
            Oslo|10|10|10
            Rogaland|7|7|7
            Agder|2|0|*
            Ukjent|*|0|*
            """;

        Assert.Equal(3, Derivable(Given.Read(Right)).Length);
        Assert.Empty(Derivable(Given.Read(Right.Replace("|19|", "|25|").Replace("|10|10|10", "|15|10|10").Replace("|7|7|7", "|9|7|7"))));
    }

    [Fact]
    public void What_cannot_be_worked_out_is_not_named()
        => Assert.Empty(Derivable(Given.Read(
            "|Januar\nI alt arbeidstrening|20\nKvinner|*\nMenn|16\nUoppgitt|*", period: "Januar 2024 - Januar 2024")));

    private static string[] Says(string table) => Given.Read(table).CheckingSays;

    private static string[] Derivable(Understood read)
        => [.. read.Files.SelectMany(file => file.Derivable(default).Select(told => Understood.Describe(file, told.Finding)))];
}
