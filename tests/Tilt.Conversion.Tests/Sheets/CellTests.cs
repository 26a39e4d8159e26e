using Tilt.Conversion.Tests.Harness;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>What the cells of a sheet come to in its text: a line a row, a tab (here <c>|</c>) between cells.</summary>
public class CellTests
{
    [Theory]
    [InlineData("414", "414")]
    [InlineData("13450", "13450")]
    [InlineData("=><v>413.99999999999994</v>", "414")]
    [InlineData("=><v>4.14E2</v>", "414")]
    [InlineData("=><v>400000e-6</v>", "0.4")]
    [InlineData("=><v>0.30000000000000004</v>", "0.3")]
    [InlineData("=><v>-50</v>", "-50")]
    [InlineData("= s=\"4\"><v>13450</v>", "13450")]
    public void A_number_is_its_value_and_not_how_it_is_shown(string cell, string text) => Assert.Equal(text, Cell(cell));

    [Fact]
    public void Three_decimals_are_no_thousands() => Assert.Equal("1.2340", Cell("=><v>1.234</v>"));

    [Fact]
    public void A_percentage_is_what_it_says() => Assert.Equal("12.5 %", Cell("= s=\"3\"><v>0.125</v>"));

    [Theory]
    [InlineData("*", "*")]
    [InlineData("13 450", "13 450")]
    [InlineData("18 Nordland - Nordlánnda ", "18 Nordland - Nordlánnda")]
    [InlineData("kort inntil\n4 år", "kort inntil 4 år")]
    [InlineData("a\tb", "a b")]
    [InlineData("\"Tiltak\" og fylke", "\"\"\"Tiltak\"\" og fylke\"")]
    public void A_text_stays_a_text_in_one_cell(string cell, string text)
        => Assert.Equal(text, Line(new Book().Shared(cell).Sheet("Ark1", "= t=\"s\"><v>0</v>")));

    [Theory]
    [InlineData("= t=\"str\"><f>A1&amp;B1</f><v>Oslo</v>", "Oslo")]
    [InlineData("=><f>SUM(A1:A3)</f><v>414</v>", "414")]
    [InlineData("= t=\"b\"><v>1</v>", "TRUE")]
    [InlineData("= t=\"e\"><v>#REF!</v>", "#REF!")]
    [InlineData("= t=\"e\"><f>A1/0</f><v>#DIV/0!</v>", "#DIV/0!")]
    public void A_formula_is_its_value_and_an_error_is_no_number(string cell, string text) => Assert.Equal(text, Cell(cell));

    [Theory]
    [InlineData("= s=\"1\"><v>45352</v>", "2024-03")]
    [InlineData("= s=\"1\"><v>45382</v>", "2024-03")]
    [InlineData("= s=\"2\"><v>45352</v>", "01.03.2024")]
    [InlineData("= s=\"2\"><v>45659</v>", "02.01.2025")]
    public void A_date_is_a_month_where_no_day_is_shown(string cell, string text) => Assert.Equal(text, Cell(cell));

    [Fact]
    public void First_days_beside_each_other_are_months()
        => Assert.Equal(
            "|2024-01|2024-02", Line(new Book().Sheet("Ark1", "|= s=\"2\"><v>45292</v>|= s=\"2\"><v>45323</v>")));

    [Fact]
    public void Empty_cells_hold_their_columns() => Assert.Equal("||414||9", Line(new Book().Sheet("Ark1", "||414||9||")));

    [Fact]
    public void A_row_goes_as_far_as_those_above_it()
        => Assert.Equal(
            ["Tabell 1", "|Januar|Februar|Mars", "Oslo|414||", "Rogaland|1|2|", "Merk", "", "Kjønn|7", ""],
            new Book().Sheet("Ark1", "Tabell 1\n|Januar|Februar|Mars\nOslo|414\nRogaland|1|2\nMerk\n\nKjønn|7").Text.Split('\n')[1..]);

    [Fact]
    public void The_strict_form_is_read_alike()
        => Assert.Equal("Oslo|414", Line(new Book().Strict().Shared("Oslo").Sheet("Ark1", "= t=\"s\"><v>0</v>|414")));

    private static string Cell(string cell) => Line(new Book().Sheet("Ark1", cell));

    private static string Line(Book book) => book.Text.Split('\n')[1];
}
