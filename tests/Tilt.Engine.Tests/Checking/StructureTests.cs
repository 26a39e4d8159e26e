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

    private static void AssertSays(string table, string said)
    {
        Understood read = Given.Read(table);
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
