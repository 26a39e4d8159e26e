using Tilt.Conversion.Tests.Harness;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>A mark that is raised behind a word or figure is no part of it, as on a page.</summary>
public class FootnoteMarkTests
{
    [Theory]
    [InlineData("1024^1^", "1024")]
    [InlineData("1 024^1)^", "1 024")]
    [InlineData("I alt^1, 2^", "I alt")]
    [InlineData("Mars 2024^1^ ", "Mars 2024")]
    [InlineData("Tiltak^1^ og fylke^2^", "Tiltak og fylke")]
    [InlineData("*^1^", "*")]
    public void A_raised_mark_is_left_out(string text, string without) => Assert.Equal(without, Line(Shared(text)));

    [Theory]
    [InlineData("^1^ Foreløpige tall", "1 Foreløpige tall")]
    [InlineData("^1^", "1")]
    [InlineData("Oslo^, med bydelene^", "Oslo, med bydelene")]
    public void What_is_raised_in_front_or_is_no_mark_stays(string text, string line) => Assert.Equal(line, Line(Shared(text)));

    [Fact]
    public void A_lowered_letter_stays()
        => Assert.Equal("CO2", Line(new Book().Sheet(
            "Ark1", "= t=\"inlineStr\"><is><r><t>CO</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>2</t></r></is>")));

    [Fact]
    public void A_text_in_its_cell_is_read_alike()
        => Assert.Equal("1024|Oslo|7", Line(new Book().Sheet("Ark1", """
            = t="inlineStr"><is><r><t>1024</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>|Oslo|7
            """)));

    [Fact]
    public void Each_text_keeps_its_number()
        => Assert.Equal("Oslo|I alt|3", Line(new Book().Shared("Oslo", "I alt^1^", "Ukjent").Sheet(
            "Ark1", "= t=\"s\"><v>0</v>|= t=\"s\"><v>1</v>|3")));

    private static Book Shared(string text) => new Book().Shared(text).Sheet("Ark1", "= t=\"s\"><v>0</v>");

    private static string Line(Book book) => book.Text.Split('\n')[1];
}
