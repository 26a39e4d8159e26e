using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Which cells are named, and what of them: all that could be at fault, and no more than is certain.</summary>
public class LocatingTests
{
    internal const string Six = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars|April|Mai|Juni
        I alt arbeidstrening|2 168|2 146|2 182|2 198|2 174|2 170|2 136
        03 Oslo|105|101|112|93|124|105|96
        11 Rogaland|209|201|222|213|194|205|216
        15 Møre og Romsdal|312|311|302|333|304|295|326
        18 Nordland|410|401|412|423|444|395|386
        42 Agder|519|521|532|503|514|545|496
        50 Trøndelag|614|611|602|633|594|625|616
        """;

    [Fact]
    public void Of_several_misprints_in_one_table_each_is_named()
        => Assert.Equal(
            [
                "most likely '03 Oslo', Januar, is misprinted: 181 is printed, 101 fits",
                "most likely '11 Rogaland', Februar, is misprinted: 252 is printed, 222 fits",
                "most likely '15 Møre og Romsdal', Mars, is misprinted: 383 is printed, 333 fits",
            ],
            Remedies(Six.Replace("|101|", "|181|").Replace("|222|", "|252|").Replace("|333|", "|383|"), "Januar 2024 - Juni 2024"));

    [Fact]
    public void What_is_found_only_once_others_are_set_aside_is_not_certain()
    {
        // Of Møre og Romsdal no mean is printed: its cell stands in one sum, and is the only one that explains what is left of it.
        string lacking = Six.Replace("Romsdal|312|", "Romsdal||");
        Assert.Equal(
            [
                "most likely '03 Oslo', Januar, is misprinted: 181 is printed, 101 fits",
                "most likely '11 Rogaland', Februar, is misprinted: 252 is printed, 222 fits",
                "most likely '15 Møre og Romsdal', Mars, is misprinted: 383 is printed, 333 fits",
            ],
            Remedies(lacking.Replace("|101|", "|181|").Replace("|222|", "|252|").Replace("|333|", "|383|"), "Januar 2024 - Juni 2024"));
        Assert.Equal(
            ["only '15 Møre og Romsdal', Mars, explains it: 383 is printed, 333 fits"],
            Remedies(lacking.Replace("|333|", "|383|"), "Januar 2024 - Juni 2024"));
    }

    [Fact]
    public void Two_misprints_of_which_each_shows_in_its_month_and_its_row_are_two_warnings()
        => Assert.Equal(
            [
                "most likely '03 Oslo', Januar, is misprinted: 181 is printed, 101 fits",
                "most likely '11 Rogaland', Februar, is misprinted: 252 is printed, 222 fits",
            ],
            Remedies(Six.Replace("|101|", "|181|").Replace("|222|", "|252|"), "Januar 2024 - Juni 2024"));

    [Fact]
    public void Where_two_misprints_are_as_good_in_each_others_months_no_cell_is_named()
    {
        // Thirty too many in two rows and two months: which of the four cells it is nobody can tell.
        string[] says = Remedies(Six.Replace("|101|", "|131|").Replace("|222|", "|252|"), "Januar 2024 - Juni 2024");

        Assert.DoesNotContain(says, said => said.StartsWith("only", StringComparison.Ordinal));
        Assert.NotEmpty(says);
    }

    [Fact]
    public void Where_four_cells_compete_none_is_named_and_what_competes_with_none_is()
    {
        // Thirty-six too many in two rows and two months, which is no slip of one digit.
        string four = Six.Replace("|101|", "|137|").Replace("|222|", "|258|");
        Assert.Equal(Enumerable.Repeat("no single cell explains it", 4), Remedies(four, "Januar 2024 - Juni 2024"));

        Assert.Equal(
            [
                .. Enumerable.Repeat("no single cell explains it", 4),
                "most likely '15 Møre og Romsdal', Mars, is misprinted: 383 is printed, 333 fits",
            ],
            Remedies(four.Replace("|333|", "|383|"), "Januar 2024 - Juni 2024"));
    }

    [Fact]
    public void Beside_a_star_that_could_be_it_no_figure_is_called_likely()
        => Assert.Equal(
            ["any one of 4 cells could explain it: I alt arbeidstrening, Januar; Kvinner, Januar; Menn, Januar; Uoppgitt, Januar"],
            Remedies("|Januar\nI alt arbeidstrening|830\nKvinner|350\nMenn|300\nUoppgitt|*", "Januar 2024 - Januar 2024"));

    [Fact]
    public void Where_two_figures_could_be_slips_neither_is_called_likely()
        => Assert.Equal(
            ["any one of 3 cells could explain it: I alt arbeidstrening, Januar; Kvinner, Januar; Menn, Januar"],
            Remedies("|Januar\nI alt arbeidstrening|830\nKvinner|540\nMenn|300", "Januar 2024 - Januar 2024"));

    [Fact]
    public void A_figure_that_is_printed_alike_elsewhere_is_no_candidate()
        => Assert.Equal(
            ["any one of 2 cells could explain it: Kvinner, Januar; Menn, Januar"],
            Remedies("""
                |Januar
                I alt arbeidstrening|830
                Kvinner|555
                Menn|300

                |Januar
                I alt arbeidstrening|830
                19 år og under|400
                20 år og over|430
                """, "Januar 2024 - Januar 2024"));

    [Fact]
    public void A_range_that_touches_what_is_suppressed_is_not_told()
    {
        // 3 or 4 would fit: as no star stands there, that would tell 4, and what the star above hides.
        Assert.Equal(["only 'Uoppgitt', Januar, explains it: 30 is printed"], Remedies(
            "|Gjennomsnitt hittil i år|Januar|Februar\nI alt arbeidstrening|114|114|114\nKvinner|108|108|108\nMenn|*|*|*\nUoppgitt|4|30|4",
            "Januar 2024 - Februar 2024"));
        Assert.Equal(["only 'Uoppgitt', Januar, explains it: 240 is printed, 23 to 24 fit"], Remedies(
            "|Gjennomsnitt hittil i år|Januar|Februar\nI alt arbeidstrening|135|134|136\nKvinner|108|108|108\nMenn|*|*|*\n"
            + "Uoppgitt|25|240|26",
            "Januar 2024 - Februar 2024"));
    }

    [Fact]
    public void What_would_take_too_long_to_find_speaks_for_no_cell()
    {
        // That the other report says 700 leaves 400 for the other group, which is no slip of 395; single sums would allow a 39.
        const string Head = "\n## Tiltak\nJanuar 2024 - Februar 2024\n|Januar|Februar\nI alt";
        string said = Assert.Single(Project
            .With($"# TILT100 Deltakere{Head}|900|1 100\nJobbskaping|600|705\nOppfølging|300|395".Tabs(), "a.md")
            .And($"# TILT180 Deltakere{Head}|600|700\nFørste tiltak|400|500\nAnnet tiltak|200|200".Tabs(), "b.md").Read().CheckingSays);

        Assert.EndsWith("the report over all groups says 705, this report 700; no single cell explains it", said);
    }

    // That a row lacks its mean is said as well.
    private static string[] Remedies(string table, string period)
        => [.. Given.Read(table, period: period).CheckingSays.Where(said => !said.StartsWith("TILT107", StringComparison.Ordinal))
            .Select(said => said[(said.IndexOf("; ", StringComparison.Ordinal) + 2)..])];
}
