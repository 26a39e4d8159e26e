using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>A table that is made otherwise than was thought has no misprints: it is told as that, once, and no fix is offered.</summary>
public class StructureTests
{
    private const string Right = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt arbeidstrening|100|90|100|110
        Oslo|60|55|60|65
        Rogaland|30|24|30|36
        Vestland|10|11|10|9
        """;

    [Fact]
    public void A_row_too_many_belongs_to_no_sum()
        => AssertSays(
            Right + "\nIkke innvandrere|75|71|77|77",
            "TILT101 (9,1-17): arbeidstrening, Fylke: in 3 of 3 columns the rows do not add up to the total; "
            + "'Ikke innvandrere' belongs to no sum of this table: without it they come out");

    [Fact]
    public void Beside_a_row_too_many_a_misprint_is_still_found()
    {
        Understood read = Given.Read((Right + "\nIkke innvandrere|75|71|77|77").Replace("60|55|", "90|55|"));
        Assert.Equal(["TILT102", "TILT101"], read.Ids);
        Assert.EndsWith("most likely 'Oslo', Gjennomsnitt hittil i år, is misprinted: 90 is printed, 60 fits", read.Says[0]);
    }

    [Fact]
    public void A_month_pasted_over_its_neighbour_is_no_misprint_of_the_means()
        => AssertSays(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|100|90|90|110
            Oslo|60|55|55|65
            Rogaland|30|24|24|36
            Vestland|10|11|11|9
            """,
            "TILT102 (5,29-31): arbeidstrening, Fylke, Gjennomsnitt hittil i år: "
            + "the months of 'I alt arbeidstrening' have the mean 97, not 100; "
            + "'Januar' and 'Februar' are the same in every row: one stands where the other should");

    [Fact]
    public void A_total_that_counts_each_person_once_is_no_misprint()
        => AssertSays(
            """
            |Januar|Februar|Mars
            I alt arbeidstrening|86|95|104
            Oslo|55|60|65
            Rogaland|35|40|45
            Vestland|10|10|10
            """,
            "TILT101 (5,1-21): arbeidstrening, Fylke: in 3 of 3 columns the rows do not add up to the total; "
            + "no cell is to blame: the table is put together in a way that Tilt does not know, or is of several years or pages");

    [Fact]
    public void Means_of_something_else_are_no_misprints()
        => AssertSays(
            Right.Replace("|100|90", "|101|90").Replace("|60|55", "|66|55").Replace("|30|24", "|41|24").Replace("|10|11", "|7|11"),
            "TILT102 (5,22-25): arbeidstrening, Fylke: the means of 4 of 4 rows are not those of their months; "
            + "no cell is to blame: the table is put together in a way that Tilt does not know, or is of several years or pages");

    [Fact]
    public void A_row_of_another_year_is_not_the_one_that_is_printed_elsewhere()
        => AssertSays(
            """
            |Januar|Februar|Mars
            I alt arbeidstrening|90|100|110
            Oslo|55|60|65
            Rogaland|35|40|45
            |Januar|Februar|Mars
            I alt arbeidstrening|90|100|110
            Kvinner|40|50|60
            Menn|50|50|50
            |Januar|Februar|Mars
            I alt arbeidstrening|80|88|97
            19 år og under|30|38|47
            20-24 år|50|50|50
            """,
            "TILT103 (13,1-21): arbeidstrening, Alder: these figures are other than those of 'I alt arbeidstrening' on line 5, "
            + "which are to be the same; one of the two is of another year, or counts something else");

    [Fact]
    public void The_other_row_is_a_related_place()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|90|100|110
            Oslo|55|60|65
            Rogaland|35|40|45

            |Januar|Februar|Mars
            I alt arbeidstrening|80|88|97
            Kvinner|30|38|47
            Menn|50|50|50
            """);

        Assert.Equal([5], read.RelatedLines(read.Findings.Single(entry => entry.Told.Finding.Rule.IsOfSums).Told.Finding));
    }

    [Theory]
    [InlineData("|55|60|65", "|55|66|65")]
    [InlineData("|30|24", "|39|24")]
    [InlineData("|90|100|110", "|90|110|110")]
    [InlineData("|55|60|65", "|55|65|60")]
    public void A_misprint_is_mended_where_the_other_sums_hold(string right, string wrong)
        => AssertMended(Right, right, wrong, isMended: true);

    [Fact]
    public void Where_no_other_sum_shows_that_the_rows_are_to_add_up_nothing_is_written()
    {
        // The total may be the one that counts something else.
        const string Once = """
            |Gjennomsnitt hittil i år|Januar
            I alt arbeidstrening||100
            Oslo|50|50
            Rogaland|36|36
            Vestland|14|14
            """;
        Understood read = AssertMended(Once, "|100", "|108", isMended: false);
        Assert.EndsWith("only 'I alt arbeidstrening', Januar, explains it: 108 is printed, 100 fits", read.Says[^1]);
    }

    [Fact]
    public void What_is_only_likely_is_told_and_not_written()
    {
        const string Alone = """
            |Januar|Februar|Mars
            I alt arbeidstrening|900|1 000|1 100
            Oslo|555|615|674
            Rogaland|345|385|426
            """;
        Understood read = AssertMended(Alone, "|615|", "|651|", isMended: false);
        Assert.EndsWith("most likely 'Oslo', Februar, is misprinted: 651 is printed, 615 fits", Assert.Single(read.Says));
    }

    [Fact]
    public void Of_two_misprints_in_one_row_neither_is_the_only_one()
    {
        Understood read = AssertMended(Right, "60|55|60|65", "60|85|90|65", isMended: false);
        Assert.Equal(
            [
                "most likely 'Oslo', Januar, is misprinted: 85 is printed, 55 fits",
                "most likely 'Oslo', Februar, is misprinted: 90 is printed, 60 fits",
            ],
            read.Says.Select(said => said[(said.IndexOf("; ", StringComparison.Ordinal) + 2)..]));
    }

    // Rows and total are the same in two months, which they are not by chance.
    private const string Copied = """
        |Januar|Februar|Mars|April
        I alt tiltak|100|100|130|140
        Oslo|60|60|70|75
        Rogaland|40|40|60|65
        """;

    private const string Said = "'Januar' and 'Februar' are the same in every row: one stands where the other should";

    [Theory]
    [InlineData("100|120|", "50|70|", "TILT101 (5,18-21)")]
    [InlineData("120|100|", "70|50|", "TILT101 (5,18-21)")]
    public void Months_that_another_table_says_are_two_are_told_as_copies(string total, string women, string place)
    {
        string said = Assert.Single(FourMonths($"""
            {Copied}

            |Januar|Februar|Mars|April
            I alt tiltak|{total}130|140
            Kvinner|{women}70|75
            Menn|50|50|60|65
            """));

        Assert.StartsWith(place, said);
        Assert.EndsWith(Said, said);
    }

    [Fact]
    public void Months_that_are_the_same_are_right_where_nothing_says_otherwise()
    {
        Assert.Empty(FourMonths(Copied));
        Assert.StartsWith(
            "TILT101 (5,26-29): tiltak, Fylke, April: the rows add up to 160, the total says 140; any one of 3 cells",
            Assert.Single(FourMonths(Copied.Replace("|75", "|95"))));
    }

    [Fact]
    public void A_mean_tells_of_copies_where_it_can_be_of_another_month()
    {
        string means = Copied.Replace("|Jan", "|Gjennomsnitt|Jan").Replace("tiltak|", "tiltak|118|").Replace("Oslo|", "Oslo|66|");

        string said = Assert.Single(FourMonths(means.Replace("Rogaland|", "Rogaland|52|")));
        Assert.Contains("the months of 'Rogaland' have the mean 51, not 52", said, StringComparison.Ordinal);
        Assert.EndsWith(Said, said);
        Assert.EndsWith(
            "only 'Rogaland', Gjennomsnitt hittil i år, explains it: 151 is printed, 51 fits",
            Assert.Single(FourMonths(means.Replace("Rogaland|", "Rogaland|151|"))));
    }

    [Theory]
    [InlineData("90|99|121|140|150", "50|55|61|75|80", "40|44|60|65|70", 3)] // in three of five months
    [InlineData("90|99|121|130|150", "50|55|61|70|80", "40|44|60|60|70", 1)] // in four
    public void A_row_that_differs_in_more_than_three_of_four_months_is_of_something_else(
        string total, string women, string men, int differing)
        => AssertOther("100|110|130|140|150", "60|65|70|75|80", "40|45|60|65|70", total, women, men, differing);

    [Fact]
    public void That_nobody_was_there_in_both_says_nothing_of_what_a_row_counts()
        => AssertOther("100|110|130|0|0", "60|65|70|0|0", "40|45|60|0|0", "90|99|121|0|0", "50|55|61|0|0", "40|44|60|0|0", 1);

    private static void AssertOther(string right, string oslo, string rogaland, string total, string women, string men, int differing)
    {
        const string Months = "|Januar|Februar|Mars|April|Mai\nI alt tiltak|";
        string[] says = Given.Read(
            $"{Months}{right}\nOslo|{oslo}\nRogaland|{rogaland}\n\n{Months}{total}\nKvinner|{women}\nMenn|{men}\n\n"
            + $"{Months}{right}\n19 år og under|{oslo}\n20-24 år|{rogaland}", period: "Januar 2024 - Mai 2024").CheckingSays;

        Assert.Equal(differing, says.Count(said => said.StartsWith("TILT103", StringComparison.Ordinal)));
        Assert.Equal(differing == 1, says.Any(said => said.StartsWith(
            "TILT103 (10,1-13): tiltak, Kjønn: these figures are other than those of 'I alt tiltak' on line 5", StringComparison.Ordinal)));
    }

    [Fact]
    public void Beside_a_total_that_counts_otherwise_nothing_of_its_other_tables_is_certain()
    {
        string[] says = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt tiltak|95|86|95|104
            Oslo|60|55|60|65
            Rogaland|40|35|40|45
            Vestland|10|10|11|9

            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt tiltak|95|86|95|104
            Kvinner|50|46|56|55
            Menn|45|40|45|49
            """).CheckingSays;

        Assert.Contains("no cell is to blame: the table is put together in a way", says[0], StringComparison.Ordinal);
        Assert.EndsWith("most likely 'Kvinner', Februar, is misprinted: 56 is printed, 50 fits", says[1]);
        Assert.Equal(2, says.Length);
    }

    [Fact]
    public void A_row_too_many_is_one_that_all_months_can_do_without()
        => AssertSays(
            """
            |Januar|Februar|Mars|April|Mai
            I alt tiltak|90|105|120|135|99
            Oslo|50|60|70|80|90
            Vestland|40|45|50|55|9
            Innvandrere|40|45|50|55|*
            """,
            "TILT101 (8,1-12): tiltak, Fylke: in 4 of 5 columns the rows do not add up to the total; "
            + "'Innvandrere' belongs to no sum of this table: without it they come out",
            "Januar 2024 - Mai 2024");

    private static string[] FourMonths(string table) => Given.Read(table, period: "Januar 2024 - April 2024").CheckingSays;

    private static void AssertSays(string table, string said, string period = "Januar 2024 - Mars 2024")
    {
        Understood read = Given.Read(table, period: period);
        Assert.Equal([said], read.CheckingSays);
        Assert.DoesNotContain(read.Findings, entry => entry.File.EditFor(entry.Told.Finding) is not null);
    }

    private static Understood AssertMended(string table, string right, string wrong, bool isMended)
    {
        Assert.Contains(right, table, StringComparison.Ordinal);
        Understood read = Given.Read(table.Replace(right, wrong));
        Assert.NotEmpty(read.CheckingSays);
        Assert.Equal(isMended, read.Findings.Any(entry => entry.File.EditFor(entry.Told.Finding) is not null));
        return read;
    }
}
