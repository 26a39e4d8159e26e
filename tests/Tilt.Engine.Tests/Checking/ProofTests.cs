using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What of the certain is so well shown by others that it may be written.</summary>
public class ProofTests
{
    private const string Mean = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\n";

    private const string Right = Mean + """
        I alt arbeidstrening|100|90|100|110
        Oslo|60|55|60|65
        Rogaland|30|24|30|36
        Vestland|10|11|10|9
        """;

    [Theory]
    [InlineData("|55|60|65", "|55|66|65", "66 is printed, 60 fits", true)] // one digit wrong
    [InlineData("|55|60|65", "|55|17|65", "17 is printed, 60 fits", false)] // no slip that fingers make
    [InlineData("|55|60|65", "|55|*|65", "* is printed, 60 fits", true)] // two sums of different kinds ask for it
    [InlineData("Oslo|60|", "Oslo|*|", "* is printed, 60 fits", false)] // and of one kind
    [InlineData("Oslo|60|", "Oslo|66|", "66 is printed, 60 fits", true)]
    [InlineData("Oslo|60|", "Oslo|75|", "75 is printed, 60 fits", false)]
    public void What_is_printed_must_be_a_likely_slip_of_what_fits(string right, string wrong, string said, bool isMended)
        => AssertMended(Right.Replace(right, wrong), said, isMended);

    [Fact]
    public void The_sums_it_breaks_must_hold_elsewhere()
    {
        // Whether the rows are to add up to the total, nobody can tell by one month.
        const string Header = "|Gjennomsnitt hittil i år|Januar";

        AssertMended(
            Header + "\nI alt arbeidstrening||197\nOslo|49|49\nRogaland|35|35\nVestland|13|13",
            "197 is printed, 97 fits", isMended: false, others: 1);
        AssertMended(
            Header + "|Februar\nI alt arbeidstrening||197|103\nOslo|50|49|51\nRogaland|36|35|37\nVestland|14|13|15",
            "197 is printed, 97 fits", isMended: true, others: 1);
    }

    [Fact]
    public void Without_its_row_they_must_not_hold()
    {
        // In the other months nobody is in Vestland: the total may as well be without it.
        const string Others = "\nOslo|60|55|60|66\nRogaland|30|24|30|37\n";

        AssertMended(
            Mean + "I alt arbeidstrening|107|79|139|103" + Others + "Vestland|16|0|47|0", "47 is printed, 49 fits", isMended: false);
        AssertMended(
            Mean + "I alt arbeidstrening|108|80|139|105" + Others + "Vestland|17|1|47|2", "47 is printed, 49 fits", isMended: true);
    }

    [Fact]
    public void Each_other_figure_must_be_shown_to_be_right()
    {
        // That no row can be less than nothing is no proof: two may be wrong.
        const string NoMeans = "|Januar|Februar|Mars\nI alt arbeidstrening|90|100|110\nOslo|55|60|65\nRogaland|35|40|45";

        AssertMended(NoMeans.Replace("|100|", "|10|"), "10 is printed, 100 fits", isMended: false);
        AssertMended(Right.Replace("|90|100|110", "|90|10|110"), "10 is printed, 100 fits", isMended: true);

        // Of one of the rows no mean is printed.
        AssertMended(
            Right.Replace("arbeidstrening|100|90|100|110", "arbeidstrening||90|10|110").Replace("Oslo|60|", "Oslo||"),
            "10 is printed, 100 fits", isMended: false);
    }

    [Fact]
    public void A_cell_of_one_sum_alone_is_mended_where_means_show_all_others()
    {
        // One too many: by Oslo's mean that may be, by all others' not.
        const string Table = Mean + "I alt arbeidstrening|95|85|95|106\nOslo|65|60|66|69\nRogaland|31|25|30|37";

        AssertMended(Table, "only 'Oslo', Februar, explains it: 66 is printed, 65 fits", isMended: true);
        AssertMended(
            Table.Replace("Rogaland|31|", "Rogaland||"),
            "most likely 'Oslo', Februar, is misprinted: 66 is printed, 65 fits", isMended: false, others: 1);
    }

    [Fact]
    public void A_total_that_is_printed_again_is_mended_where_its_own_table_shows_that_it_is_wrong()
    {
        const string Tables = """
            |Januar|Februar|Mars
            I alt arbeidstrening|900|1 000|1 100
            Oslo|500|700|800
            Rogaland|400|300|300

            |Januar|Februar|Mars
            I alt arbeidstrening|900|1 010|1 100
            Kvinner|480|500|550
            Menn|420|500|550

            |Januar|Februar|Mars
            I alt arbeidstrening|900|1 000|1 100
            """;

        AssertMended(Tables, "only 'I alt arbeidstrening', Februar, explains it: 1010 is printed, 1000 fits", isMended: true);
        AssertMended(
            Tables.Replace("480|500|550", "480|5oo|550"),
            "only 'I alt arbeidstrening', Februar, explains it: 1010 is printed, 1000 fits", isMended: false);
    }

    // Beside it stand others that are not mended.
    private static void AssertMended(string table, string said, bool isMended, int others = 0)
    {
        Understood read = Given.Read(table);
        Assert.Single(read.CheckingSays, one => one.EndsWith(said, StringComparison.Ordinal));
        Assert.Equal(1 + others, read.CheckingSays.Length);
        Assert.Equal(isMended ? 1 : 0, read.Findings.Count(entry => entry.File.EditFor(entry.Told.Finding) is not null));
    }
}
