using System.Globalization;
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
    [InlineData("745|600|720|780|880", "745|720|780|880|905", "TILT101 (6,1-8)", "the figures of '03 Oslo' stand one column off")]
    [InlineData("745|600|720|780|880", "745|510|600|720|780", "TILT101 (6,1-8)", "the figures of '03 Oslo' stand one column off")]
    [InlineData("11 Rogaland|210|210|180|210|240\n", "", "TILT101 (5,1-21)", "a row is missing: all months are short")]
    [InlineData(
        "15 Møre", "99 Utland|210|210|180|210|240\n15 Møre",
        "TILT101 (8,1-10)", "'99 Utland' repeats the figures of '11 Rogaland'; without it the table adds up")]
    public void It_is_said_as_what_it_is(string right, string wrong, string place, string said)
    {
        Understood read = Read(Right.Replace(right, wrong));
        string text = Assert.Single(read.CheckingSays);

        Assert.StartsWith(place, text);
        Assert.EndsWith(said, text);

        // Of a row no figure is the one that is wrong.
        Assert.Equal(place.EndsWith("17-20)", StringComparison.Ordinal), read.Finding.Found is not null);
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

    [Theory]
    [InlineData("600|720|780|880", "600|780|720|880", "'03 Oslo', Februar, and '03 Oslo', Mars, stand in each other's place")]
    [InlineData("745|600|720|780|880", "745|720|780|880|880", "the figures of '03 Oslo' stand one column off")]
    [InlineData(
        "15 Møre", "99 Utland|745|600|720|780|880|7\n15 Møre",
        "'99 Utland' repeats the figures of '03 Oslo'; without it the table adds up")]
    public void Beside_a_column_that_is_part_of_no_sum_it_is_the_same(string right, string wrong, string said)
    {
        string table = Right.Replace("April", "April|Prosent").Replace("|1 260", "|1 260|9").Replace("|880", "|880|7")
            .Replace("|240", "|240|8").Replace("|140", "|140|6");

        Assert.EndsWith(said, Assert.Single(Read(table.Replace(right, wrong)).CheckingSays));
    }

    [Fact]
    public void A_missing_row_is_named_where_a_sister_table_has_it()
    {
        string other = Right.Replace("arbeidstrening", "oppfølging");
        string text = Assert.Single(Read(Right.Replace("11 Rogaland|210|210|180|210|240\n", "") + "\n\n" + other).CheckingSays);

        Assert.EndsWith("the row '11 Rogaland' is missing: all months are short", text);
    }

    [Fact]
    public void Only_a_sister_table_of_the_same_dimension_names_it_and_several_may()
    {
        string lost = Right.Replace("11 Rogaland|210|210|180|210|240\n", "") + "\n\n";
        string sister = Right.Replace("arbeidstrening", "oppfølging") + "\n\n", third = Right.Replace("arbeidstrening", "kurs") + "\n\n";
        const string Women = "|Januar\nI alt praksis|9\nKvinner|5\nMenn|4";

        Assert.EndsWith(
            "the row '11 Rogaland' is missing: all months are short", Assert.Single(Read(lost + sister + third + Women).CheckingSays));
        Assert.EndsWith("a row is missing: all months are short", Assert.Single(Read(lost + Women).CheckingSays));

        // Two could be it.
        Assert.EndsWith("; a row is missing: all months are short", Assert.Single(Read(
            lost + sister + third.Replace("15 Møre og Romsdal", "18 Nordland")).CheckingSays));
    }

    [Theory]
    [InlineData("210|180|210|240", true)] // all months are short
    [InlineData("210|180|210|0", true)] // three of four are
    [InlineData("210|180|0|0", false)] // half of them
    [InlineData("210|0|0|0", false)] // one
    [InlineData("210|180|210|240|0", true)] // four of five
    [InlineData("210|180|210|0|0", false)] // three of five
    [InlineData("210|180|210|240|-1", false)] // in one there are more than the total says
    public void A_row_is_missing_where_three_months_of_four_are_short(string lost, bool isMissing)
    {
        // Without means, so that the months alone tell.
        int[] oslo = [600, 720, 780, 880, 900], other = [90, 100, 110, 140, 150];
        int[] totals = [.. lost.Split('|').Select((count, i) => oslo[i] + other[i] + int.Parse(count, CultureInfo.InvariantCulture))];
        string[] says = Read($"""
            |{string.Join('|', new[] { "Januar", "Februar", "Mars", "April", "Mai" }.Take(totals.Length))}
            I alt arbeidstrening|{string.Join('|', totals)}
            03 Oslo|{string.Join('|', oslo.Take(totals.Length))}
            15 Møre og Romsdal|{string.Join('|', other.Take(totals.Length))}
            """, "Januar 2024 - Mai 2024").CheckingSays;

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
    public void A_missing_row_hides_behind_stars_only_where_there_are_some()
    {
        // Of six months three are short; in the others what is not there may be withheld.
        const string Hidden = """
            |Januar|Februar|Mars|April|Mai|Juni
            I alt arbeidstrening|900|1 000|1 100|823|743|742
            03 Oslo|600|720|780|720|640|640
            15 Møre og Romsdal|90|100|110|100|100|100
            18 Nordland||||*|*|*
            """;
        const string Said = "a row is missing: all months are short";

        Assert.EndsWith(Said, Assert.Single(Read(Hidden, "Januar 2024 - Juni 2024").CheckingSays));

        // In June all is there.
        string inJune = Hidden.Replace("742\n", "740\n").Replace("|*|*|*", "|*|*|");
        Assert.DoesNotContain(Read(inJune, "Januar 2024 - Juni 2024").CheckingSays, said => said.EndsWith(Said, StringComparison.Ordinal));

        // Stars in the months that are short tell nothing of the others.
        string inOthers = Hidden.Replace("823|743|742", "820|740|740").Replace("18 Nordland||||*|*|*", "18 Nordland|*|*|*|||");
        Assert.DoesNotContain(
            Read(inOthers, "Januar 2024 - Juni 2024").CheckingSays, said => said.EndsWith(Said, StringComparison.Ordinal));

        // Two short months may be two misprints.
        string two = Hidden.Replace("|1 100|", "|893|").Replace("18 Nordland||||", "18 Nordland|||*|");
        Assert.DoesNotContain(Read(two, "Januar 2024 - Juni 2024").CheckingSays, said => said.EndsWith(Said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Januar|Februar", true)]
    [InlineData("Januar", false)]
    public void A_row_that_a_status_table_lacks_its_share_of_the_table_of_all_tells_too(string months, bool isMissing)
    {
        int count = months.Split('|').Length;
        string tables = $"""
            |{months}
            I alt|{First("900|1 000")}
            Arbeidstrening|{First("600|650")}
            Oppfølging|{First("300|350")}

            |{months}
            I alt Arbeidssøkere på tiltak|{First("500|520")}
            Arbeidstrening|{First("350|360")}

            |{months}
            I alt Andre på tiltak|{First("400|480")}
            Arbeidstrening|{First("250|290")}
            Oppfølging|{First("150|190")}
            """;
        string[] says = Given.Read(tables, "Tiltak", "Januar 2024 - Februar 2024").CheckingSays;

        Assert.Equal(
            isMissing,
            says is [var only] && only.EndsWith("the row 'Oppfølging' is missing: all months are short", StringComparison.Ordinal));

        string First(string figures) => string.Join('|', figures.Split('|').Take(count));
    }

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
