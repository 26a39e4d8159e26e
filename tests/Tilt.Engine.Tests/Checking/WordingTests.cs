using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What is said of a sum that does not hold, and of the cells that could be wrong.</summary>
public class WordingTests
{
    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    [Fact]
    public void Sums_that_cannot_hold_together_are_counted_and_so_are_their_stars()
    {
        const string Table = Mean + "I alt tiltak|100|90|100|110\nOslo|60|5o|60|65\nRogaland|40|25|40|45";

        AssertSays(
            Table,
            "TILT102 (7,13-15): tiltak, Fylke, Gjennomsnitt hittil i år: these 2 sums cannot all hold; "
            + "only 'Rogaland', Januar, explains it: 25 is printed, 34 to 36 fit");
        Assert.Contains(
            "these 3 sums cannot all hold, whatever the 2 suppressed cells hide",
            Said(Mean + "I alt arbeidstrening|18|16|16|22\nKvinner|13|13|13|13\nMenn|4|*|*|9"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_sum_with_stars_it_is_told_between_what_its_rows_add_up_to()
    {
        Assert.Equal(
            "TILT101 (5,14-16): tiltak, Kommune, Januar: the rows add up to 42 to 45 with 1 suppressed, the total says 95; any one of "
            + "5 cells could explain it: I alt tiltak, Januar; A, Januar; B, Januar; C, Januar; D, Januar",
            Said("|Januar\nI alt tiltak|95\nA|*\nB|13\nC|14\nD|15", Kommune));
        Assert.Equal(
            "TILT101 (6,15-18): tiltak, Kommune, Januar: the rows of 'I alt 03 Oslo' add up to 300 to 303 with 1 suppressed, it says 310; "
            + "any one of 2 cells could explain it: 0301 Oslo, Januar; 0302 By, Januar",
            Said(
                "|Januar|Februar|Mars\nI alt tiltak|1 000|1 000|1 000\nI alt 03 Oslo|310|320|330\n0301 Oslo|300|320|330\n0302 By|*|*|*\n"
                + "I alt 11 Rogaland|690|680|670\n1101 Eigersund|690|680|670", Kommune));
        Assert.StartsWith(
            "TILT102 (5,6-8): Fylke, Gjennomsnitt hittil i år: the months of 'Oslo' have a mean of 40 to 41 with 1 suppressed, not 30; ",
            Said(Mean + "Oslo|30|60|60|*\nRogaland|40|35|40|45"));
    }

    [Fact]
    public void Beside_a_mean_that_fits_none_with_hidden_months_is_told()
        // What the months make would tell with it what the star hides.
        => AssertSays(
            Mean + "I alt tiltak|81|90|100|52\nOslo|35|50|60|*\nRogaland|43|40|40|50",
            "TILT102 (6,6-8): tiltak, Fylke, Gjennomsnitt hittil i år: the months of 'Oslo', 1 of them suppressed, cannot have the mean "
            + "that is printed; only 'Oslo', Gjennomsnitt hittil i år, explains it: 35 is printed, 37 fits");

    [Fact]
    public void Where_a_figure_could_not_be_read_no_sum_is_told()
    {
        AssertSays(
            "|Januar|Februar|Mars\nI alt tiltak|90|100|110\nOslo|9o|60|65\nRogaland|100|40|45\nVestland|*|*|*",
            "TILT101 (7,10-13): tiltak, Fylke, Januar: the rows, 1 of them suppressed, cannot add up to the total; "
            + "most likely 'Rogaland', Januar, is misprinted: 100 is printed");
        AssertSays(
            Mean + "Oslo|20|9o|60|65\nRogaland|40|35|40|45",
            "TILT102 (5,6-8): Fylke, Gjennomsnitt hittil i år: the months of 'Oslo' cannot have the mean that is printed, whatever stands "
            + "where nothing could be read; most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 20 is printed");
        Assert.Contains(
            "the months of 'Oslo', 1 of them suppressed, cannot have the mean that is printed",
            Said(Mean + "Oslo|20|9o|160|*\nRogaland|40|35|40|45"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_printed_otherwise_elsewhere_is_told_as_its_own_table_prints_it()
        => AssertSays(
            "|Januar|Februar|Mars\nI alt tiltak|900|90|91\nOslo|400|50|50\nRogaland|500|40|41\n\n"
            + "|Januar|Februar|Mars\nI alt tiltak|910|90|91\nKvinner|500|50|50\nMenn|500|40|41",
            "TILT103 (5,14-17): tiltak, Fylke, Januar: the same figure is printed as 900 and as 910 (lines 5 and 10); "
            + "no single cell explains it",
            "TILT101 (10,14-17): tiltak, Kjønn, Januar: the rows add up to 1000, the total says 910; no single cell explains it");

    [Fact]
    public void Two_printings_are_told_that_differ()
    {
        const string Third = "\n\n|Januar\nI alt tiltak|910\nKvinner|400\nMenn|500";
        const string Tables = "|Januar\nI alt tiltak|900\nOslo|400\nRogaland|500\n\n|Januar\nI alt tiltak|900\nUnge|450\nEldre|450" + Third;

        Assert.Contains("is printed as 900 and as 910 (lines 5 and 15)", Said(Tables, January), StringComparison.Ordinal);

        // The first could not be read, and speaks against none.
        Assert.Contains(
            "is printed as 900 and as 910 (lines 10 and 15)", Said(Tables.Replace("|900\nOslo", "|9oo\nOslo"), January),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_five_cells_the_first_are_named()
    {
        const string Rows = "|Januar\nI alt tiltak|95\nA|12\nB|13\nC|14\nD|15";

        Assert.EndsWith(
            "any one of 6 cells could explain it, among them I alt tiltak, Januar; A, Januar; B, Januar; C, Januar; D, Januar",
            Said(Rows + "\nE|16", Kommune));
        Assert.EndsWith(
            "any one of 5 cells could explain it: I alt tiltak, Januar; A, Januar; B, Januar; C, Januar; D, Januar", Said(Rows, Kommune));
    }

    [Fact]
    public void A_mean_is_named_by_its_own_column_whatever_cell_explains_it()
        => AssertSays(
            Mean + "Oslo|60|55|66|65\nRogaland|40|35|40|45",
            "TILT102 (5,6-8): Fylke, Gjennomsnitt hittil i år: the months of 'Oslo' have the mean 62, not 60; any one of 4 cells could "
            + "explain it: Oslo, Gjennomsnitt hittil i år; Oslo, Januar; Oslo, Februar; Oslo, Mars");

    [Fact]
    public void Two_totals_that_stand_in_each_others_place_are_named_by_the_first_printing()
        => AssertSays(
            "|Januar|Februar|Mars\nI alt tiltak|90|97|110\nOslo|50|60|65\nRogaland|40|37|45\n\n"
            + "|Januar|Februar|Mars\nI alt tiltak|90|110|97\nKvinner|45|48|50\nMenn|45|49|60",
            "TILT103 (10,17-20): tiltak, Fylke, Februar: the same figure is printed as 97 and as 110 (lines 5 and 10); "
            + "'I alt tiltak', Februar, and 'I alt tiltak', Mars, stand in each other's place");

    [Fact]
    public void Of_what_fits_without_end_no_range_is_told()
        => AssertSays(
            "|Januar|Februar\nI alt tiltak|35|100\nOslo|9o|60\nRogaland|355|40",
            "TILT101 (5,14-16): tiltak, Fylke, Januar: the rows cannot add up to the total, whatever stands where nothing could be read; "
            + "most likely 'I alt tiltak', Januar, is misprinted: 35 is printed");

    [Theory]
    [InlineData("2|1", "2 fits", 1)] // small counts are printed
    [InlineData("2|*", "2 fits", 0)] // more are than are not, and that may be the slip
    [InlineData("*|*", "* fits", 1)]
    public void Where_a_small_count_fits_the_print_is_what_the_others_show(string others, string said, int edits)
    {
        Understood read = Given.Read(
            Mean + $"I alt tiltak|100|90|100|110\nOslo|62|60|59|67\nRogaland|36|29|39|41\nVestland|{others}|22|{others[0]}");

        string text = Assert.Single(read.CheckingSays, one => one.StartsWith("TILT101", StringComparison.Ordinal));
        Assert.EndsWith("only 'Vestland', Februar, explains it: 22 is printed, " + said, text);
        Assert.Equal(edits, read.Findings.Count(entry => entry.File.EditFor(entry.Told.Finding) is not null));
    }

    [Fact]
    public void What_fails_all_over_is_told_as_the_sums_that_it_is_of()
    {
        Assert.StartsWith(
            "TILT101 (6,1-14): Fylke: in 3 of 3 columns 'herav kvinner' says more than the row that it is a part of; no cell is to blame",
            Said("|Januar|Februar|Mars\nOslo|45|50|55\nherav kvinner|145|60|75\nRogaland|60|60|60"));
        Assert.StartsWith(
            "TILT101 (8,1-18): tiltak, Kommune: in 3 of 3 columns the rows of 'I alt 11 Rogaland' do not add up to it; no cell is to blame",
            Said(
                """
                |Januar|Februar|Mars
                I alt tiltak|1 000|1 000|1 000
                I alt 03 Oslo|300|310|320
                0301 Oslo|300|310|320
                I alt 11 Rogaland|600|590|580
                1101 Eigersund|100|90|80
                1103 Stavanger|310|305|311
                1108 Sandnes|205|211|219
                Ukjent|100|100|100
                """, Kommune));
        Assert.StartsWith(
            "TILT104 (5,1-6): Tiltak: in 5 of 6 sums the status tables do not add up to the table of all; no cell is to blame",
            Said(
                """
                |Januar|Februar
                I alt|900|1 000
                Arbeidstrening|600|650
                Oppfølging|300|350

                |Januar|Februar
                I alt Arbeidssøkere på tiltak|500|520
                Arbeidstrening|350|360
                Oppfølging|150|160

                |Januar|Februar
                I alt Nedsatt arbeidsevne, på tiltak|100|100
                Arbeidstrening|50|60
                Oppfølging|50|40

                |Januar|Februar
                I alt Andre på tiltak|200|280
                Arbeidstrening|100|140
                Oppfølging|100|140
                """, "Tiltak"));
    }

    [Theory]
    [InlineData("|40|35|40|45\n", "|40|35|40|45\nVestland|60|55|60|65\n", 6)] // a row twice
    [InlineData("|55|60|65\n", "|55|55|65\n", 5, "|90|100|", "|90|90|", "|35|40|", "|35|35|")] // a month over its neighbour
    public void The_other_row_or_month_is_a_related_place(string right, string wrong, int line, params string[] more)
    {
        string table = (Mean + "I alt tiltak|100|90|100|110\nOslo|60|55|60|65\nRogaland|40|35|40|45\n").Replace(right, wrong);
        for (int i = 0; i < more.Length; i += 2)
            table = table.Replace(more[i], more[i + 1]);

        Understood read = Given.Read(table);

        Assert.Equal([line], read.RelatedLines(read.Findings.Single(entry => entry.Told.Finding.Rule.IsOfSums).Told.Finding));
    }

    private const string Kommune = "Tiltak og kommune";
    private const string January = "Tiltak og fylke";

    private static string Said(string table, string sheet = "Tiltak og fylke") => Assert.Single(Given.Read(table, sheet).CheckingSays);

    private static void AssertSays(string table, params string[] says) => Assert.Equal(says, Given.Read(table).CheckingSays);
}
