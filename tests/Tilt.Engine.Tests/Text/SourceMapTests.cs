using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Text;

/// <summary>The way from a place in a text back to where a person finds it.</summary>
public class SourceMapTests
{
    /// <summary>Two sheets under a line of their own, the second without its first two rows.</summary>
    private const string Sheets = "Forord\n## Tiltak og fylke\n\tJanuar\tFebruar\nOslo\t7\t*\n## Kjønn\nKvinner\t\t12\n";

    private static readonly SourceMap ofSheets = new(
        Sheets,
        [
            new SourceSection(SectionKind.Sheet, "Tiltak og fylke", Line: 2),
            new SourceSection(SectionKind.Sheet, "Kjønn", Line: 5, FirstRow: 3),
        ]);

    private const string Pages = "Forord\n--- 1 ---\nTILT120 Tiltaksdeltakere\n   Oslo   7\n--- 2 ---\n   Agder  8";

    private static readonly SourceMap ofPages = new(
        Pages, [new SourceSection(SectionKind.Page, "1", Line: 2), new SourceSection(SectionKind.Page, "2", Line: 5, FirstRow: 4)]);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_text_as_it_came_has_lines_and_columns_whatever_ends_them(string lineEnd)
    {
        string text = $"en{lineEnd}to\ttre{lineEnd}{lineEnd}fire";

        Assert.Equal("1,1-1,3", Located(text, "en"));
        Assert.Equal("2,1-2,3", Located(text, "to"));
        Assert.Equal("2,4-2,7", Located(text, "tre"));
        Assert.Equal("4,2-4,5", Located(text, "ire"));
        Assert.Equal("1,3-1,3", Located(text, lineEnd, length: 0));
        Assert.Equal("1,2-2,2", Located(text, $"n{lineEnd}t"));
        Assert.Equal("4,5-4,5", Described(new SourceMap(text).Locate(new TextSpan(text.Length, 0))));
    }

    [Fact]
    public void The_end_of_a_text_that_ends_a_line_is_on_the_next()
    {
        Assert.Equal("2,1-2,1", Described(new SourceMap("en\n").Locate(new TextSpan(3, 0))));
        Assert.Equal("1,1-1,1", Described(new SourceMap("").Locate(default)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u2029")]
    public void A_line_is_known_by_any_place_on_it(string lineEnd)
    {
        string text = $"en{lineEnd}to{lineEnd}";
        var map = new SourceMap(text);
        int second = 2 + lineEnd.Length, third = text.Length;

        Assert.Equal([new TextSpan(0, 2), new TextSpan(0, 2), new TextSpan(0, 2)], new[] { 0, 1, 2 }.Select(map.LineAt));
        Assert.Equal([new TextSpan(second, 2), new TextSpan(second, 2)], new[] { second, second + 2 }.Select(map.LineAt));
        Assert.Equal(new TextSpan(third, 0), map.LineAt(third));
    }

    [Theory]
    [InlineData("Januar", "1,2-1,3", "Tiltak og fylke!B1")]
    [InlineData("Oslo", "2,1-2,2", "Tiltak og fylke!A2")]
    [InlineData("7", "2,2-2,3", "Tiltak og fylke!B2")]
    [InlineData("*", "2,3-2,4", "Tiltak og fylke!C2")]
    [InlineData("Kvinner", "3,1-3,2", "Kjønn!A3")]
    [InlineData("12", "3,3-3,4", "Kjønn!C3")]
    public void A_place_in_a_sheet_is_a_cell(string what, string place, string cell)
    {
        SourcePlace found = ofSheets.Locate(SpanOf(Sheets, what));

        Assert.Equal((place, cell), (Described(found), found.Cell));
        Assert.StartsWith(found.Section!.Name, cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(4, "D")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(53, "BA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16384, "XFD")]
    public void Columns_are_called_as_sheets_call_them(int column, string letters)
    {
        string text = "Ark\n" + new string('\t', column - 1) + "x";
        var map = new SourceMap(text, [new SourceSection(SectionKind.Sheet, "Ark", Line: 1, FirstRow: 12)]);
        SourcePlace found = map.Locate(SpanOf(text, "x"));

        Assert.Equal((column, $"Ark!{letters}12"), (found.Start.Column, found.Cell));
    }

    [Fact]
    public void What_is_said_of_the_line_that_names_a_sheet_is_said_of_the_sheet()
    {
        string[] said = ["## Tiltak", "fylke", "Kjønn"];
        Assert.Equal(["1,1-1,1 Tiltak og fylke!A1", "1,1-1,1 Tiltak og fylke!A1", "3,1-3,1 Kjønn!A3"], said
            .Select(what => ofSheets.Locate(SpanOf(Sheets, what))).Select(found => $"{Described(found)} {found.Cell}"));
        Assert.Equal("4,1-4,1", Described(ofPages.Locate(SpanOf(Pages, "--- 2 ---"))));
    }

    [Fact]
    public void Before_the_first_section_a_place_is_one_of_the_text()
    {
        foreach (SourceMap map in (SourceMap[])[ofSheets, ofPages])
        {
            SourcePlace found = map.Locate(new TextSpan(3, 3));
            Assert.Equal(("1,4-1,7", null, null), (Described(found), found.Section, found.Cell));
        }
    }

    [Theory]
    [InlineData("TILT120", "1,1-1,8", "1")]
    [InlineData("Oslo", "2,4-2,8", "1")]
    [InlineData("7", "2,11-2,12", "1")]
    [InlineData("Agder", "4,4-4,9", "2")]
    [InlineData("8", "4,11-4,12", "2")]
    public void A_place_on_a_page_is_a_line_and_a_column_of_it(string what, string place, string page)
    {
        SourcePlace found = ofPages.Locate(SpanOf(Pages, what));

        Assert.Equal((place, page, null), (Described(found), found.Section!.Name, found.Cell));
    }

    [Fact]
    public void The_end_of_the_text_is_in_its_last_section()
    {
        Assert.Equal("Kjønn!A4", ofSheets.Locate(new TextSpan(Sheets.Length, 0)).Cell);
        Assert.Equal("4,12-4,12", Described(ofPages.Locate(new TextSpan(Pages.Length, 0))));
    }

    [Fact]
    public void What_is_said_of_a_report_made_of_a_sheet_leads_to_its_cell()
    {
        string text = "# TILT120 Tiltaksdeltakere\n" + Given.Table("03 Oslo|7|6|7|8", "11 Rogaland|3|3|x|3").Tabs();
        var map = new SourceMap(text, [new SourceSection(SectionKind.Sheet, "Tiltak og fylke", Line: 1, FirstRow: 9)]);
        var wanted = new ReportOptions("", IsPublic: false, Class: null, IsMarked: false);
        var options = new TiltOptions(wanted, FindingOptions.Default);
        var file = new CheckedFile(ReadFile.Read(new SourceFile("tilt120-2024.xlsx", text, map, []), default), options);

        Finding said = Assert.Single(file.Findings(default)).Finding;
        Assert.Equal((Rules.NotANumber, "Tiltak og fylke!D12"), (said.Rule, map.Locate(said.At.Span).Cell));
    }

    private static string Located(string text, string what, int? length = null)
        => Described(new SourceMap(text).Locate(SpanOf(text, what) with { Length = length ?? what.Length }));

    private static TextSpan SpanOf(string text, string what) => new(text.IndexOf(what, StringComparison.Ordinal), what.Length);

    private static string Described(SourcePlace place) => $"{place.Start.Line},{place.Start.Column}-{place.End.Line},{place.End.Column}";
}
