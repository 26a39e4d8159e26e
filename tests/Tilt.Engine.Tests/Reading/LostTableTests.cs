using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Figures under headings that are not understood, in a file of which other tables are read: said once, at the headings.</summary>
public class LostTableTests
{
    private const string Read = """
        |Januar|Februar|Mars
        I alt arbeidstrening|30|33|36
        03 Oslo|30|33|36

        """;

    private const string NotRead = "not all of its headings are understood, and the figures under it are not read";

    private const string OneMonth = """
        |Januar
        I alt arbeidstrening|30
        03 Oslo|30

        """;

    [Theory]
    [InlineData("År|Uke|Fylke|Antall\n2024|1|Oslo|10\n2024|2|Oslo|11\n2024|1|Akershus|12", "År, Uke, Fylke, …")]
    [InlineData("År|Halvår|Fylke|Antall\n2024|1|Oslo|10\n2024|2|Oslo|11\n2024|1|Akershus|12", "År, Halvår, Fylke, …")]
    [InlineData("Tid|0301|1103\n2024M01|10|11\n2024M02|10|11\n2024M03|10|11", "Tid, 0301, 1103")]
    [InlineData("Fylke|Uke 1|Uke 2\nOslo|10|11\n\nAgder|12|11\nVestland|12|11", "Fylke, Uke 1, Uke 2")]
    [InlineData("Fylke|Uke 1|Uke 2\nOslo|10|11", "Fylke, Uke 1, Uke 2")]
    [InlineData("Oslo|10|11|12", "Oslo, 10, 11, …")]
    [InlineData("Oslo|1 000|1 100|1 200", "Oslo, 1 000, 1 100, …")]
    [InlineData("03 Oslo|10|*|12\nAgder|1|2|3", "03 Oslo, 10, , …")]
    [InlineData("|Antall\nI alt|10\nOslo|10", "Antall")]
    [InlineData("|2024\nI alt|10\nOslo|10", "2024")]
    public void Is_said_once_at_its_header(string table, string headings)
        => Assert.Equal([Said(8, table, headings)], Given.Read($"{Read}Tiltak og kommune\n{table}").Says);

    [Theory]
    [InlineData("Fylke|Uke 1|Uke 2|Uke 3\nOslo|10|11|4\nAgder|12|11|4", "Fylke, Uke 1, Uke 2, …")]
    [InlineData("|Uke 1|Uke 2|Uke 3\nOslo|10|11|4\nAgder|12|11|4", "Uke 1, Uke 2, Uke 3")]
    [InlineData("År|Uke|Fylke|Antall\n2024|1|Oslo|10\n2024|2|Oslo|11", "År, Uke, Fylke, …")]
    public void Stands_under_no_header_above_it(string table, string headings)
    {
        Understood read = Given.Read(Read + table);

        Assert.Equal([Said(7, table, headings)], read.Says);
        Assert.Equal(2, Assert.Single(read.Tables).TotalAndRows.Count());
    }

    [Theory]
    [InlineData("Kilde|NAV\nÅr|2024\nSide|12")]
    [InlineData("År|Fylke|Antall\nRapport|1|2\nTabell|3|4\n2024|Oslo|10\n2023|Oslo|11")]
    [InlineData("Fylke|Uke 1|Uke 2\nmangler")]
    [InlineData("1|2|3|4")]
    [InlineData("Oslo|10|11|tolv")]
    [InlineData("Oslo|10|11")]
    [InlineData("|Antall\nI alt|10")]
    [InlineData("|Merknad\nI alt|10\nOslo|10")]
    public void Nothing_else_is_one(string lines)
        => Assert.DoesNotContain("TILT018", Given.Read($"{Read}Tiltak og kommune\n{lines}").Ids);

    [Theory]
    [InlineData("Oslo|10", "Oslo, 10")]
    [InlineData("03 Oslo|*\nUkjent|1", "03 Oslo, ")]
    [InlineData("I alt arbeidstrening|1 200", "I alt arbeidstrening, 1 200")]
    [InlineData("Stord|10\nBergen|20\nVoss|30", "Stord, 10")]
    [InlineData("Fylke|Uke 1\nOslo|10", "Fylke, Uke 1")]
    public void Behind_a_table_of_one_month_it_may_be_a_page_of_it(string lines, string headings)
        => Assert.Equal([Said(8, lines, headings)], Given.Read($"{OneMonth}Tiltak og alder\n{lines}").Says);

    [Theory]
    [InlineData("Side|12")]
    [InlineData("Stord|10\nBergen|20")]
    [InlineData("Kilde|NAV\nÅr|2024\nSide|12")]
    [InlineData("Oslo|NAV")]
    [InlineData("Oslo|2024")]
    public void A_word_and_a_number_are_no_page(string lines)
        => Assert.Empty(Given.Read($"{OneMonth}Tiltak og alder\n{lines}").Says);

    [Theory]
    [InlineData("I alt|900\nKvinner|500\nMenn|400", "I alt, 900")]
    [InlineData("Kvinner|5\nMenn|4", "Kvinner, 5")] // no page comes before the one above
    [InlineData("Kvinner|4\nMenn|*", "Kvinner, 4")]
    [InlineData("Kvinner|4\nMenn|1 005", "Kvinner, 4")] // no page either
    [InlineData("Stord|1010\nBergen|20\nVoss|15", "Stord, 1010")] // three of which no label is known
    [InlineData("I alt            900\nKvinner          500\nMenn             400", "I alt, 900")] // and where gaps are all there is
    [InlineData("Kvinner          5        6\nMenn             7        8", "Kvinner, 5, 6")]
    public void So_are_rows_under_nothing_that_is_known(string rows, string first)
        => Assert.Equal([Said(9, rows, first)], Given.Read($"{Read}Tiltak og kommune\n|Uke 2\n{rows}").Says);

    [Fact]
    public void Months_with_a_figure_each_are_no_period()
    {
        Understood read = Given.Read($"{Read}Tiltak og kommune\n                 Antall\nJanuar 2024      9100\nFebruar 2024     9201\n");

        Assert.Equal([$"TILT018 (9,1-22): 'Januar 2024, 9100' was left out: {NotRead}"], read.Says);
    }

    [Theory]
    [InlineData("Oslo|3\nAgder|5\nVestland|12")]
    [InlineData("Kvinner|12\nKilde|NAV\nMenn|11")]
    [InlineData("Telefon|4821\nPostnummer|5003")]
    [InlineData("Rapport-id|120\nVersjon|3\nAntall ark|11")]
    [InlineData("Oppdatert i|2024\nKvinner siden|1998\nMenn siden|1950")]
    [InlineData("Tabell          12\nFigur           11\nVedlegg         10")]
    public void What_may_be_pages_of_a_list_of_contents_is_none(string lines)
        => Assert.Empty(Given.Read($"{Read}Tiltak og kommune\n{lines}").Says);

    private static string Said(int line, string table, string headings)
    {
        string header = table.Split('\n')[0];
        int start = header.StartsWith('|') ? 2 : 1;
        return $"TILT018 ({line},{start}-{header.Length + 1}): '{headings}' was left out: {NotRead}";
    }
}
