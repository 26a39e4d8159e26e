using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Slips of more than one cell are one warning each, and said as what they are.</summary>
public class RowSlipTests
{
    private const string Right = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
        I alt arbeidstrening|1 065|900|1 000|1 100|1 260
        03 Oslo|745|600|720|780|880
        11 Rogaland|210|210|180|210|240
        15 Møre og Romsdal|110|90|100|110|140
        """;

    [Theory]
    [InlineData(
        "600|720|780|880", "600|780|720|880",
        "TILT101 (6,17-20)", "'03 Oslo', Februar, and '03 Oslo', Mars, stand in each other's place")]
    [InlineData("745|600|720|780|880", "745|720|780|880|880", "TILT101 (6,1-8)", "the figures of '03 Oslo' stand one column off")]
    [InlineData("11 Rogaland|210|210|180|210|240\n", "", "TILT101 (5,1-21)", "a row is missing: all months are short")]
    [InlineData(
        "15 Møre", "99 Utland|210|210|180|210|240\n15 Møre",
        "TILT101 (8,1-10)", "'99 Utland' repeats the figures of '11 Rogaland'; without it the table adds up")]
    public void It_is_said_as_what_it_is(string right, string wrong, string place, string said)
    {
        string text = Assert.Single(Read(Right.Replace(right, wrong)).CheckingSays);

        Assert.StartsWith(place, text);
        Assert.EndsWith(said, text);
    }

    [Fact]
    public void Where_two_swaps_would_do_all_four_cells_are_listed()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|1 000|900|1 000|1 100
            Kvinner|700|600|800|700
            Menn|300|300|300|300
            """);

        Assert.Contains("any one of 4 cells", Assert.Single(read.Says), StringComparison.Ordinal);
        Assert.Equal(4, read.Finding.Related.Count);
    }

    [Fact]
    public void A_missing_row_is_named_where_a_sister_table_has_it()
    {
        string other = Right.Replace("arbeidstrening", "oppfølging");
        string text = Assert.Single(Read(Right.Replace("11 Rogaland|210|210|180|210|240\n", "") + "\n\n" + other).CheckingSays);

        Assert.EndsWith("the row '11 Rogaland' is missing: all months are short", text);
    }

    [Theory]
    [InlineData("1 260", true)] // all four months are short
    [InlineData("1 020", true)] // three of four are
    [InlineData("890|1 020", false)] // half of them
    [InlineData("820|890|1 020", false)] // one
    public void A_row_is_missing_where_three_months_of_four_are_short(string last, bool isMissing)
    {
        // Without means, so that the months alone tell.
        string[] totals = ["900", "1 000", "1 100", "1 260"], own = last.Split('|');
        for (int i = 0; i < own.Length; i++)
            totals[totals.Length - own.Length + i] = own[i];
        string[] says = Read($"""
            |Januar|Februar|Mars|April
            I alt arbeidstrening|{string.Join('|', totals)}
            03 Oslo|600|720|780|880
            15 Møre og Romsdal|90|100|110|140
            """).CheckingSays;

        Assert.Equal(isMissing, says is [var only] && only.EndsWith("a row is missing: all months are short", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_row_may_hide_behind_stars_in_a_month_that_is_not_short()
        => Assert.EndsWith("a row is missing: all months are short", Assert.Single(Read("""
            |Januar|Februar|Mars|April|Mai|Juni
            I alt arbeidstrening|900|1 000|1 100|823|743|742
            03 Oslo|600|720|780|720|640|640
            15 Møre og Romsdal|90|100|110|100|100|100
            18 Nordland|*|*|*|*|*|*
            """, "Januar 2024 - Juni 2024").CheckingSays));

    [Fact]
    public void Of_half_of_the_months_no_row_is_missing_where_the_others_come_out()
        => Assert.DoesNotContain(
            Read("""
                |Januar|Februar|Mars|April|Mai|Juni
                I alt arbeidstrening|900|1 000|1 100|820|740|741
                03 Oslo|600|720|780|720|640|641
                15 Møre og Romsdal|90|100|110|100|100|100
                """, "Januar 2024 - Juni 2024").CheckingSays,
            said => said.EndsWith("a row is missing: all months are short", StringComparison.Ordinal));

    [Fact]
    public void Of_two_months_a_row_can_be_missing_and_of_one_nobody_can_tell()
    {
        const string Said = "a row is missing: all months are short";

        Assert.EndsWith(Said, Assert.Single(Read("|Januar|Februar\nI alt|900|1 000\nKvinner|300|420\nMenn|90|100").CheckingSays));
        Assert.DoesNotContain(Said, Assert.Single(Read("|Januar\nI alt|900\nKvinner|300\nMenn|90").CheckingSays));
    }

    [Fact]
    public void A_row_printed_twice_under_its_own_label_is_left_out_and_not_said_again()
    {
        Understood read = Read(Right.Replace("15 Møre", "11 Rogaland|210|210|180|210|240\n15 Møre"));

        Assert.Equal(Rules.RepeatedRow, read.Finding.Rule);
    }

    private static Understood Read(string table, string period = "Januar 2024 - April 2024") => Given.Read(table, period: period);
}
