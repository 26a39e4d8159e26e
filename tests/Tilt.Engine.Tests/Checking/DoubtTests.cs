using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What looks certain, or proved, by itself, and is not beside what else is wrong or odd.</summary>
public class DoubtTests
{
    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, 0)]
    public void Where_more_than_twenty_cells_are_wrong_none_is_mended(int wrong, int mended)
    {
        string[] tables = [.. Enumerable.Range(0, wrong).Select(i
            => Mean + $"I alt tiltak {(char)('A' + i)}|100|90|100|110\nOslo|60|55|66|65\nRogaland|40|35|40|45")];
        Understood read = Given.Read(string.Join("\n\n", tables));

        Assert.Equal(wrong, read.CheckingSays.Length);
        Assert.All(read.CheckingSays, said => Assert.EndsWith("only 'Oslo', Februar, explains it: 66 is printed, 60 fits", said));
        Assert.Equal(mended, Edits(read));
    }

    [Fact]
    public void Of_two_wrong_cells_of_one_row_neither_is_certain()
        // Each by itself is the only one that its row's mean, and those of all others, allow.
        => AssertSays(
            Mean + "I alt tiltak|95|85|95|106\nOslo|65|61|66|69\nRogaland|31|25|30|37",
            "most likely 'Oslo', Januar, is misprinted: 61 is printed, 60 fits",
            "most likely 'Oslo', Februar, is misprinted: 66 is printed, 65 fits");

    [Fact]
    public void Of_two_wrong_means_of_one_table_neither_is_certain()
    {
        const string Rows = "I alt tiltak|100|90|100|110\nOslo|60|55|60|65\nRogaland|40|35|40|45";
        AssertSays(
            Mean + Rows.Replace("|60|55", "|66|55").Replace("|40|35", "|42|35"),
            "most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 66 is printed, 60 fits",
            "most likely 'Rogaland', Gjennomsnitt hittil i år, is misprinted: 42 is printed, 40 fits");
        AssertSays(
            Mean + Rows.Replace("|60|55", "|66|55") + "\n\n" + Mean + Rows.Replace("tiltak", "kurs").Replace("|40|35", "|42|35"),
            "only 'Oslo', Gjennomsnitt hittil i år, explains it: 66 is printed, 60 fits",
            "only 'Rogaland', Gjennomsnitt hittil i år, explains it: 42 is printed, 40 fits");
    }

    [Fact]
    public void So_it_is_where_other_tables_print_all_their_months()
    {
        const string Parts = """


            |Januar|Februar|Mars
            I alt arbeidstrening|600|650|680
            Kvinner|310|330|345
            Menn|290|320|335

            |Januar|Februar|Mars
            I alt oppfølging|300|350|420
            Kvinner|160|170|225
            Menn|140|180|195
            """;
        const string Main = Mean + "I alt|1 100|1 000|1 100|1 200\nArbeidstrening|634|600|650|680\nOppfølging|357|300|350|420\n"
            + "Utdanning|100|100|100|100";

        AssertSays(
            Main + Parts, "only 'Arbeidstrening', Gjennomsnitt hittil i år, explains it: 634 is printed, 643 fits");
        AssertSays(
            Main.Replace("357", "358") + Parts,
            "most likely 'Arbeidstrening', Gjennomsnitt hittil i år, is misprinted: 634 is printed, 643 fits",
            "most likely 'Oppfølging', Gjennomsnitt hittil i år, is misprinted: 358 is printed, 357 fits");
    }

    [Fact]
    public void Of_two_wrong_printings_of_one_total_neither_is_certain()
    {
        const string Months = "|Januar|Februar|Mars|April|Mai\nI alt tiltak|";
        const string Right = "100|110|130|140|150\n";
        string tables = $"{Months}{Right}Oslo|60|65|70|75|80\nRogaland|40|45|60|65|70\n\n{Months}108|118|130|140|150\n"
            + $"Kvinner|50|60|70|70|80\nMenn|50|50|60|70|70\n\n{Months}{Right}19 år og under|50|60|60|65|70\n20-24 år|50|50|70|75|80";

        AssertSays(
            tables,
            "most likely 'I alt tiltak', Januar, is misprinted: 108 is printed, 100 fits",
            "most likely 'I alt tiltak', Februar, is misprinted: 118 is printed, 110 fits");
        AssertSays(tables.Replace("|118|", "|110|"), "only 'I alt tiltak', Januar, explains it: 108 is printed, 100 fits");
    }

    [Fact]
    public void What_another_misprint_makes_of_a_mean_speaks_for_no_cell()
    {
        // Rogaland's mean alone says that its January is right, and its February is wrong as well.
        const string Other = "\n\n" + Mean + "I alt tiltak|96|85|96|107\nKvinner|51|45|50|57\nMenn|45|40|46|50";
        const string Wrong = Mean + "I alt tiltak|96|85|96|107\nOslo|65|61|65|70\nRogaland|31|25|30|37";

        AssertSays(
            Wrong + Other,
            "most likely 'Oslo', Januar, is misprinted: 61 is printed, 60 fits",
            "most likely 'Rogaland', Februar, is misprinted: 30 is printed, 31 fits");
        AssertSays(
            Wrong.Replace("|25|30|37", "|25|31|36").Replace("96|107\nOslo|65|61|65|70", "96|106\nOslo|65|61|65|70")
                + Other.Replace("107", "106").Replace("Menn|45|40|46|50", "Menn|45|40|46|49"),
            "only 'Oslo', Januar, explains it: 61 is printed, 60 fits");
    }

    [Fact]
    public void Where_two_months_are_the_same_a_mean_is_not_certainly_wrong()
    {
        const string Same = Mean + "I alt tiltak|11|9|9|15\nOslo|6|5|5|8\nRogaland|5|4|4|7";
        const string Other = Mean + "I alt tiltak|11|10|8|15\nOslo|6|6|4|8\nRogaland|5|4|4|7";

        AssertSays(Same.Replace("Oslo|6|", "Oslo|7|"), "most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 7 is printed, 6 fits");
        AssertSays(Other.Replace("Oslo|6|", "Oslo|7|"), "only 'Oslo', Gjennomsnitt hittil i år, explains it: 7 is printed, 6 fits");
    }

    [Fact]
    public void A_month_that_is_wrong_is_certain_though_two_others_are_the_same()
        => AssertSays(
            Mean + "I alt tiltak|11|9|9|15\nOslo|6|5|5|11\nRogaland|5|4|4|7",
            "only 'Oslo', Mars, explains it: 11 is printed, 8 fits");

    [Fact]
    public void Where_a_total_is_the_same_in_two_months_of_another_table_nothing_is_mended_by_it()
    {
        const string Wrong = Mean + "I alt tiltak|11|9|9|15\nOslo|6|15|6|7\nRogaland|5|4|3|8\n\n";
        const string Other = Mean + "I alt tiltak|11|9|9|15\nKvinner|6|5|4|8\nMenn|5|4|5|7";
        const string Said = "only 'Oslo', Januar, explains it: 15 is printed, 5 fits";

        Assert.Equal(1, Edits(AssertSays(Wrong + Other, Said)));
        Assert.Equal(0, Edits(AssertSays(Wrong + Other.Replace("5|4|8", "5|5|8").Replace("4|5|7", "4|4|7"), Said)));
    }

    [Fact]
    public void Nor_are_cells_in_each_others_place()
    {
        const string Wrong = Mean + "I alt tiltak|11|9|9|15\nOslo|5|6|3|6\nRogaland|4|5|1|6\nAgder|2|1|2|3\n\n";
        const string Other = Mean + "I alt tiltak|11|9|9|15\nKvinner|6|5|4|8\nMenn|5|4|5|7";
        const string Said = "'Oslo', Januar, and 'Oslo', Februar, stand in each other's place";

        Assert.Equal(1, Edits(AssertSays(Wrong + Other, Said)));
        Assert.Equal(0, Edits(AssertSays(Wrong + Other.Replace("5|4|8", "5|5|8").Replace("4|5|7", "4|4|7"), Said)));
    }

    [Fact]
    public void Where_no_figure_has_thousands_none_is_written_that_has()
    {
        // The rows may have lost theirs as well.
        const string Rest = "\nOslo|490|560|440|470\nRogaland|493|540|460|480";
        Understood read = AssertSays(
            Mean + "I alt tiltak|983|100|900|950" + Rest, "only 'I alt tiltak', Januar, explains it: 100 is printed, 1100 fits");
        Assert.Equal(0, Edits(read));

        read = AssertSays(
            "|Gjennomsnitt hittil i år|Januar|Februar|Mars|April\nI alt tiltak|988|100|900|950|1 000\n"
            + "Oslo|488|560|440|470|480\nRogaland|500|540|460|480|520",
            "only 'I alt tiltak', Januar, explains it: 100 is printed, 1100 fits");
        Assert.Equal(1, Edits(read));
    }

    private static int Edits(Understood read) => read.Findings.Count(entry => entry.File.EditFor(entry.Told.Finding) is not null);

    private static Understood AssertSays(string table, params string[] remedies)
    {
        Understood read = Given.Read(table, period: "Januar 2024 - April 2024");
        Assert.Equal(remedies, read.CheckingSays.Select(said => said[(said.IndexOf("; ", StringComparison.Ordinal) + 2)..]));
        return read;
    }
}
