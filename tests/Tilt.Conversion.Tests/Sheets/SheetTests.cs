using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>Rows, columns and sheets: which are in the text, and what is said of the others.</summary>
public class SheetTests
{
    [Fact]
    public void A_sheet_stands_under_its_name_row_by_row()
        => Assert.Equal(
            "## Tiltak\nI alt|12\n\nOslo|7\n## Fylke\nI alt|3\n",
            new Book().Sheet("Tiltak", "I alt|12\n\nOslo|7").Sheet("Fylke", "I alt|3").Text);

    [Fact]
    public void A_place_in_the_text_leads_back_to_the_cell()
    {
        SourceFile file = new Book()
            .Sheet("Tiltak", "a")
            .Sheet("Fylke", "I alt|3\n" + new string('\n', 500) + "Oslo||7")
            .Read().AsSource("x.xlsx");

        Assert.Equal("Fylke!C502", file.Map.Locate(new TextSpan(file.Text.IndexOf('7', StringComparison.Ordinal), 1)).Cell);
    }

    [Fact]
    public void Empty_rows_cost_nothing()
    {
        PublishedText read = new Book().Sheet("Ark1", "a\n" + new string('\n', 100_000) + "b").Read();

        Assert.Equal("## Ark1\na\n\nb\n", read.Text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void What_is_hidden_is_left_out_and_said(string yes)
    {
        PublishedText read = new Book()
            .Sheet("Hjelp", "Oslo|2", state: "hidden")
            .Sheet("Tom", "", state: "veryHidden")
            .Sheet("Tiltak", $"I alt|12|13\n[hidden=\"{yes}\"]Oslo|7|8\n[hidden=\"{yes}\"]\nViken|5|6",
                columns: $"<cols><col min=\"3\" max=\"3\" width=\"9\" hidden=\"{yes}\"/></cols>")
            .Read();

        Assert.Equal("\n## Tiltak\nI alt|12\n\n\nViken|5\n", read.Text.Replace('\t', '|'));
        Assert.Equal(
            [(NoteKind.HiddenSheet, 1, "Hjelp"), (NoteKind.HiddenColumn, 3, "C"), (NoteKind.HiddenRow, 4, "2")],
            read.Notes.Select(note => (note.Kind, note.Line, note.Detail)));
    }

    [Fact]
    public void A_column_that_is_hidden_and_empty_in_all_rows_that_are_not_is_said_too()
    {
        const string Columns = "<cols><col min=\"3\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>";
        PublishedText read = new Book().Sheet("Ark1", "[hidden=\"1\"]kode||x\nOslo|7\n||9", columns: Columns).Read();

        Assert.Equal("## Ark1\n\nOslo|7\n", read.Text.Replace('\t', '|'));
        Assert.Equal(
            [(NoteKind.HiddenRow, 2, "1"), (NoteKind.HiddenColumn, 3, "C")],
            read.Notes.Select(note => (note.Kind, note.Line, note.Detail)));
    }

    [Fact]
    public void A_hidden_row_far_below_is_said_at_its_place()
    {
        SourceFile file = new Book().Sheet("Ark1", "a\n" + new string('\n', 100) + "[hidden=\"1\"]b\nc").Read().AsSource("a.xlsx");

        Assert.Equal("Ark1!102", file.Map.Locate(file.Map.SpanOfLine(Assert.Single(file.Notes).Line)).Line);
        Assert.Equal("Ark1!A103", file.Map.Locate(new TextSpan(file.Text.IndexOf('c', StringComparison.Ordinal), 1)).Cell);
    }

    [Fact]
    public void A_row_that_is_merely_low_is_not_hidden()
        => Assert.Equal("## Ark1\nOslo|7\n", new Book().Sheet("Ark1", "[ht=\"3\" customHeight=\"1\"]Oslo|7").Text);

    [Theory]
    [InlineData("=><f>SUM(A1:A3)</f>")]
    [InlineData("=><f>SUM(A1:A3)</f><v/>")]
    [InlineData("=><f>SUM(A1:A3)</f><v></v>")]
    public void A_formula_that_nobody_worked_out_is_said(string cell)
        => Assert.Equal(
            [new PublishedNote(NoteKind.FormulaWithoutValue, 3, "Tiltak!B2")],
            new Book().Sheet("Tiltak", $"I alt|12\nOslo|{cell}").Read().Notes);

    [Fact]
    public void A_formula_that_is_an_empty_text_is_an_empty_cell()
        => Assert.Empty(new Book().Sheet("Ark1", "= t=\"str\"><f>\"\"</f><v></v>").Read().Notes);

    [Fact]
    public void Cells_that_do_not_say_where_they_are_stand_one_behind_the_other()
    {
        Book book = new Book().Sheet("Ark1", "").Part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
            + "<c t=\"inlineStr\"><is><t>Oslo</t></is></c><c><v>414</v></c><c t=\"e\"><v>#N/A</v></c></row></sheetData></worksheet>");

        Assert.Equal("## Ark1\nOslo|414|#N/A\n", book.Text);
    }
}
