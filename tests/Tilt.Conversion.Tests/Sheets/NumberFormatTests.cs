using System.Globalization;
using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>What a cell shows by its number format was published, and what it holds below that was not.</summary>
public class NumberFormatTests
{
    [Theory]
    [InlineData("[<4]\"*\";0", 2, "*")]
    [InlineData("[<4]\"*\";0", 4, "4")]
    [InlineData("[=0]\"*\";0", 0, "*")]
    [InlineData("[>=4]0;\\*", 3, "*")]
    [InlineData("[<4]\"<4\";0", 2, "<4")]
    [InlineData("[<4]\"1-3\";0", 2, "1-3")]
    [InlineData("[<4]\":\";[<10]\"..\";0", 7, "..")]
    [InlineData("[<4]\"-\";0", 0, "-")]
    [InlineData("[Red][<4]\"*\";General", 1, "*")]
    [InlineData("\"*\"", 2, "*")]
    public void A_sign_stands_in_place_of_the_figure(string format, double value, string text)
        => Assert.Equal(text, Shown(format, value));

    [Theory]
    [InlineData("0\" %\"", 50, "50 %")]
    [InlineData("0%", 0.5, "50 %")]
    [InlineData("0.0 %;-0.0 %", 0.12345, "12.3450 %")]
    [InlineData("0\" kr\"", 50, "50 kr")]
    [InlineData("[$kr-414] # ##0", 13450, "kr 13450")]
    [InlineData("\"ca. \"0", 50, "ca. 50")]
    [InlineData("0\\*", 12, "12 *")]
    public void A_word_beside_the_figure_stays_there(string format, double value, string text)
        => Assert.Equal(text, Shown(format, value));

    [Theory]
    [InlineData("0.0", 2, "2.0")]
    [InlineData("0.0", 2.7, "2.7")]
    [InlineData("#,##0.00", 13450, "13450.0")]
    [InlineData("0.##", 5, "5")]
    public void Zeros_behind_the_point_stay(string format, double value, string text) => Assert.Equal(text, Shown(format, value));

    [Theory]
    [InlineData("#\\ ##0", 13450, "13450")]
    [InlineData("# ##0_ ;[Red]-# ##0\\ ", -50, "-50")]
    [InlineData("#,##0_);(#,##0)", -50, "-50")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", 13450, "13450")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", 0, "0")]
    [InlineData("+0;-0;0", 50, "50")]
    [InlineData("[$-414]0", 437.58, "437.58")]
    [InlineData("0,", 13450, "13450")]
    [InlineData("0.0E+00", 414, "414")]
    [InlineData("0", 1516.0000000001, "1516")]
    [InlineData("General", 1516.0000000001, "1516")]
    public void Else_a_figure_is_its_value(string format, double value, string text) => Assert.Equal(text, Shown(format, value));

    [Theory]
    [InlineData("0000", 301, "0301")]
    [InlineData("00_ ", 3, "03")]
    [InlineData("000", 13450, "13450")]
    public void A_code_has_its_zeros(string format, double value, string text) => Assert.Equal(text, Shown(format, value));

    [Theory]
    [InlineData(";;;", 50)]
    [InlineData("0;-0;;@", 0)]
    [InlineData("[<4]\"\";0", 2)]
    [InlineData("[<4]\"*", 50)]
    public void What_shows_nothing_is_blank_and_said(string format, double value)
    {
        PublishedText read = new Book().Format(format).Sheet("Ark1", "Oslo|" + Printed(value) + "|7").Read();

        Assert.Equal("Oslo\t\t7", read.Text.Split('\n')[1]);
        Assert.Equal([new PublishedNote(NoteKind.CellShowsNothing, 2, "Ark1!B1")], read.Notes);
    }

    [Fact]
    public void A_text_is_as_its_cell_shows_it()
    {
        PublishedText read = new Book().Format("0;0;0;\"*\"", ";;;", "0").Shared("Oslo")
            .Sheet("Ark1", "= t=\"s\" s=\"5\"><v>0</v>|= t=\"s\" s=\"6\"><v>0</v>|= t=\"s\" s=\"7\"><v>0</v>").Read();

        Assert.Equal("*\t\tOslo", read.Text.Split('\n')[1]);
        Assert.Equal([NoteKind.CellShowsNothing], read.Notes.Select(note => note.Kind));
    }

    [Fact]
    public void What_a_star_hides_is_nowhere()
    {
        SourceFile file = new Book().Format("[<4]\"*\";0").Sheet("Tiltak og fylke", """
            TILT120 Tiltaksdeltakere 2024
            |Januar|Februar
            I alt arbeidstrening|20|22
            03 Oslo|18|= s="5"><v>20</v>
            11 Rogaland|= s="5"><v>2</v>|= s="5"><v>2</v>
            """).Read().AsSource("tilt120-2024.xlsx");

        Understood report = new Project().And(file).Marked().Read();

        Assert.Equal([18, 20], report.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar"));
        Assert.Equal([Cell.Suppressed, Cell.Suppressed], report.Under("Tilt120.Arbeidstrening.Fylke.Rogaland", "Januar", "Februar"));
    }

    private static string Shown(string format, double value)
        => new Book().Format(format).Sheet("Ark1", Printed(value)).Text.Split('\n')[1];

    private static string Printed(double value) => $"= s=\"5\"><v>{value.ToString("R", CultureInfo.InvariantCulture)}</v>";
}
