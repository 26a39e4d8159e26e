using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>Nested totals are sums of their own, and what tells more of a row is no more than that row.</summary>
public class NestedSumTests
{
    private const string Right = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt arbeidstrening|1 000|1 000|1 000|1 000
        I alt 03 Oslo|310|300|310|320
        0301 Oslo|310|300|310|320
        I alt 11 Rogaland|590|600|590|580
        1101 Eigersund|90|100|90|80
        1103 Stavanger|300|300|300|300
        1108 Sandnes|200|200|200|200
        Ukjent|100|100|100|100
        """;

    [Theory]
    [InlineData(
        "|80\n", "|90\n",
        "TILT101 (9,26-28)",
        "the rows of 'I alt 11 Rogaland' add up to 590, it says 580; only '1101 Eigersund', Mars, explains it: 90 is printed, 80 fits")]
    [InlineData("590|580", "590|850", "TILT101 (8,31-34)", "only 'I alt 11 Rogaland', Mars, explains it: 850 is printed, 580 fits")]
    [InlineData(
        "1 000|1 000\nI", "1 000|1 900\nI",
        "TILT101 (5,40-45)",
        "the rows add up to 1000, the total says 1900; only 'I alt arbeidstrening', Mars, explains it: 1900 is printed, 1000 fits")]
    [InlineData("100|100|100\n", "100|100|700\n", "TILT101", "only 'Ukjent', Mars, explains it: 700 is printed, 100 fits")]
    [InlineData(
        "590|600", "950|600",
        "TILT102 (8,19-22)", "only 'I alt 11 Rogaland', Gjennomsnitt hittil i år, explains it: 950 is printed, 590 fits")]
    [InlineData("1103 Stavanger|300|300|300|300\n", "", "TILT101 (8,1-18)", "a row is missing: all months are short")]
    [InlineData("Ukjent|100|100|100|100\n", "", "TILT101 (5,1-21)", "a row is missing: all months are short")]
    public void A_misprint_is_said_once_and_at_its_cell(string right, string wrong, string place, string said)
    {
        Assert.Empty(Read(Right).Says);
        string text = Assert.Single(Read((Right + "\n").Replace(right, wrong)).Says);

        Assert.StartsWith(place, text);
        Assert.EndsWith(said, text);
    }

    [Theory]
    [InlineData("Ø|O|A|V|B|S")]
    [InlineData("O|A|Ø|B|S|V")]
    [InlineData("Ø|O|N|G|A|V|B|S")]
    public void Figures_tell_subtotals_that_no_word_does(string order)
    {
        string[] rows =
        [
            "Østlandet|100|90|100|110", "Oslo|60|55|60|65", "Nordstrand|25|20|25|30", "Grorud|35|35|35|35", "Akershus|40|35|40|45",
            "Vestlandet|50|45|50|55", "Bergen|20|18|20|22", "Stord|30|27|30|33",
        ];
        string table = "|Gjennomsnitt hittil i år|Januar|Februar|Mars\nI alt arbeidstrening|150|135|150|165\n"
            + string.Join('\n', order.Split('|').Select(letter => rows.First(row => row.StartsWith(letter, StringComparison.Ordinal))));

        Assert.Empty(Given.Read(table).CheckingSays);
        Assert.EndsWith(
            "only 'Akershus', Februar, explains it: 46 is printed, 40 fits",
            Assert.Single(Given.Read(table.Replace("|35|40|45", "|35|46|45")).CheckingSays));
    }

    [Fact]
    public void A_total_may_stand_between_its_rows()
    {
        const string Table = """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            Menn|60|55|60|65
            I alt arbeidstrening|100|90|100|110
            Kvinner|40|35|40|45
            """;
        Understood read = Given.Read(Table, sheet: "Tiltak og kjønn");
        Assert.Empty(read.Says);
        Assert.Equal([60, 40, 100], [.. read.Under("Tilt120.Arbeidstrening.Kjønn", "Menn.Februar", "Kvinner.Februar", "IAlt.Februar")]);
        Assert.EndsWith(
            "only 'Kvinner', Februar, explains it: 47 is printed, 40 fits",
            Assert.Single(Given.Read(Table.Replace("35|40", "35|47"), sheet: "Tiltak og kjønn").Says));
    }

    [Fact]
    public void Rows_that_are_lost_in_two_parts_are_said_for_each()
    {
        string[] says = Read(Right.Replace("0301 Oslo|310|300|310|320\n", "0302 By|210|200|210|220\n")
            .Replace("1103 Stavanger|300|300|300|300\n", "")).Says;

        Assert.Equal(2, says.Length);
        Assert.Contains("'I alt 03 Oslo'", says[0], StringComparison.Ordinal);
        Assert.Contains("'I alt 11 Rogaland'", says[1], StringComparison.Ordinal);
        Assert.All(says, said => Assert.EndsWith("a row is missing: all months are short", said));
    }

    [Fact]
    public void Figures_tell_a_part_in_spite_of_a_misprint()
    {
        string text = Assert.Single(Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|1 000|1 000|1 000
            I alt Østlandet|900|800|700
            03 Oslo|500|500|500
            32 Akershus|400|300|250
            I alt Vestlandet|100|200|300
            46 Vestland|70|180|200
            11 Rogaland|30|20|100
            """).Says);

        Assert.StartsWith("TILT101 (8,21-24)", text);
        Assert.EndsWith("'32 Akershus', Mars, is misprinted: 250 is printed, 200 fits", text);
    }

    [Fact]
    public void No_more_are_of_a_row_than_there_are()
    {
        string text = Assert.Single(Given.Read(Given.Table("03 Oslo|7|6|7|8", "herav kvinner|6|4|5|9", "11 Rogaland|3|3|3|3")).Says);

        Assert.StartsWith("TILT101", text);
        Assert.Contains("'herav kvinner' says 9, more than the 8 of '03 Oslo'", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subtotal_that_is_printed_again_must_be_the_same()
    {
        string page = Right.Replace("1108", """

            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|1 000|1 000|1 000|1 000
            I alt 11 Rogaland|590|600|590|508
            1108
            """);
        string text = Assert.Single(Read(page).Says);

        Assert.StartsWith("TILT103 (14,31-34)", text);
    }

    private static Understood Read(string table) => Given.Read(table, sheet: "Tiltaksdeltakere og kommune");
}
