using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Forms;

/// <summary>A line by itself: how it separates its columns, and what its cells are.</summary>
public class LineFormTests
{
    [Theory]
    [InlineData("Oslo\t5", "Tabs")]
    [InlineData("Oslo\t5 |", "Tabs")]
    [InlineData(", Bergen, Stord", "Text")]
    [InlineData("Oslo\t", "Tabs")]
    [InlineData("\t5", "Tabs")]
    [InlineData("| Oslo\t | 5 |", "Pipes")]
    [InlineData("|Oslo|5", "Pipes")]
    [InlineData("Oslo | 5", "Text")]
    [InlineData("Oslo;5", "Semicolons")]
    [InlineData("M&oslash;re", "Text")]
    [InlineData("M&oslash;re;5", "Semicolons")]
    [InlineData("Oslo,5,6", "Commas")]
    [InlineData("Oslo,5", "Text")]
    [InlineData("Oslo , 5 , 6", "Commas")]
    [InlineData(",Januar", "Commas")]
    [InlineData("Januar,", "Commas")]
    [InlineData("Oslo, Bergen, Stord", "Text")]
    [InlineData("Oslo, 12,5 prosent", "Text")]
    [InlineData("Oslo  5", "Aligned")]
    [InlineData("  Oslo 5  ", "Text")]
    [InlineData("## Tiltak; fylke", "Text")]
    [InlineData("# Tiltak,fylke,kommune", "Text")]
    [InlineData("#;Januar", "Semicolons")]
    [InlineData("# ;;", "Semicolons")]
    [InlineData("# Tiltak;;;;", "Semicolons")]
    [InlineData("# Tiltak,,,", "Commas")]
    [InlineData("# Tiltak\t\t", "Tabs")]
    [InlineData("#", "Text")]
    [InlineData("", "Text")]
    public void A_line_tells_its_form(string line, string form)
        => Assert.Equal(form, LineForms.Of(line, LineForm.Text, isHeaded: false).ToString());

    [Theory]
    [InlineData("Oslo, Bergen;5", nameof(LineForm.Semicolons), "Semicolons")]
    [InlineData("Oslo;a,5,6", nameof(LineForm.Commas), "Commas")]
    [InlineData("Oslo,5", nameof(LineForm.Commas), "Commas")]
    [InlineData("Oslo | 5", nameof(LineForm.Pipes), "Pipes")]
    [InlineData(" | alt", nameof(LineForm.Pipes), "Text")]
    [InlineData("| Oslo\t| 5 |", nameof(LineForm.Tabs), "Tabs")]
    [InlineData("Oslo 1,258 1,167", nameof(LineForm.Text), "Text")]
    [InlineData("Oslo 1,258 1,167", nameof(LineForm.Aligned), "Text")]
    [InlineData("Oslo 1,258 1,167", nameof(LineForm.Commas), "Commas")]
    [InlineData("Oslo,258,1 167,259", nameof(LineForm.Text), "Text")]
    [InlineData("Oslo 1,258 1,16", nameof(LineForm.Text), "Commas")]
    [InlineData("Oslo 1,258 1,1674", nameof(LineForm.Text), "Commas")]
    [InlineData("Oslo 1,258 9,990", nameof(LineForm.Text), "Text")]
    [InlineData("Oslo 1,258 0,999", nameof(LineForm.Text), "Text")]
    [InlineData("Oslo 1,258,a,167", nameof(LineForm.Text), "Commas")]
    [InlineData("Oslo 1,258 1,25x", nameof(LineForm.Text), "Commas")]
    [InlineData("Oslo 1,258 x,167", nameof(LineForm.Text), "Commas")]
    [InlineData("Oslo,1,258", nameof(LineForm.Text), "Commas")]
    [InlineData(",258", nameof(LineForm.Text), "Commas")]
    public void A_tables_own_sign_goes_before_others_and_thousands_have_none(string line, string table, string form)
        => Assert.Equal(form, LineForms.Of(line, Enum.Parse<LineForm>(table), isHeaded: true).ToString());

    [Theory]
    [InlineData("Oslo;5;6", "Oslo¦5¦6")]
    [InlineData("5;9;1 258", "5¦9¦1 258")]
    [InlineData(";;", "¦¦")]
    [InlineData(" 5 ; 6 ", "5¦6")]
    [InlineData("5;", "5¦")]
    [InlineData("M&oslash;re;5", "M&oslash;re¦5")]
    [InlineData("\"a;b\";5", "a;b¦5")]
    [InlineData(" \"a;b\" ;5", "a;b¦5")]
    [InlineData("\uFEFF\"a;b\";5", "a;b¦5")]
    [InlineData("\"a\"\"b;c\";5", "a\"\"b;c¦5")]
    [InlineData("\"a;5", "\"a¦5")]
    [InlineData("a\"b;c\";5", "a\"b¦c¦5")]
    [InlineData("\"\";5", "¦5")]
    [InlineData("12\"", "12")]
    public void Values_are_parted_by_their_sign(string line, string cells)
    {
        var read = new List<TextSpan>();
        SeparatedValues.Split(line, 0, line.Length, ';', read);

        Assert.Equal(cells, Joined(line, read));
    }

    [Theory]
    [InlineData("a;\"b\nc\";5", "a;\"b\nc\";5")]
    [InlineData("\"b\nc\";5", "\"b\nc\";5")]
    [InlineData("a; \"b\nc\" ;5", "a; \"b\nc\" ;5")]
    [InlineData("\uFEFF\"b\nc\";5", "\uFEFF\"b\nc\";5")]
    [InlineData("a;\"b\nc\nd\ne\";5", "a;\"b\nc\nd\ne\";5")]
    [InlineData("a;\"b\nc\nd\ne\nf\";5", "a;\"b")]
    [InlineData("a;\"b\nc\"d;5", "a;\"b")]
    [InlineData("a;\"b\nc\",5", "a;\"b")]
    [InlineData("\"b\nc\",5", "\"b\nc\",5")]
    [InlineData("a;b\"c\nd\"", "a;b\"c")]
    [InlineData("a;\"b\"\nc", "a;\"b\"")]
    [InlineData("a;\"b\"\"\nc\"", "a;\"b\"\"\nc\"")]
    [InlineData("\"a\tb\nc\"\td", "\"a\tb")]
    [InlineData("\t\"a\nc\"\td", "\t\"a\nc\"\td")]
    [InlineData("a;\"b\nc", "a;\"b")]
    public void A_quoted_value_goes_on_over_lines(string text, string line)
    {
        var lines = new TextLines(text);
        lines.MoveNext();
        SeparatedValues.Complete(text, ref lines);

        Assert.Equal(line, text[lines.Start..lines.End]);
    }

    [Theory]
    [InlineData("| Oslo | 5 |", "Oslo¦5")]
    [InlineData("Oslo | 5", "Oslo¦5")]
    [InlineData("  | Oslo | 5 |  ", "Oslo¦5")]
    [InlineData("\uFEFF| Oslo | 5 |", "Oslo¦5")]
    [InlineData(@"| I alt \| alt | 5 |", @"I alt \| alt¦5")]
    [InlineData(@"| Oslo | 5\|", @"Oslo¦5\|")]
    [InlineData("| | 5 |", "¦5")]
    [InlineData("||", "")]
    [InlineData("|", "")]
    [InlineData("|---|:-:|", null)]
    [InlineData("+===+---+", null)]
    [InlineData("| : |", ":")]
    [InlineData("| Oslo | 5 |\nRogaland | 6 | 7", "¦Oslo¦5")]
    [InlineData("| Oslo | 5 |\n| Rogaland | 6 |", "Oslo¦5")]
    [InlineData("| Oslo | 5 |\nRogaland", "Oslo¦5")]
    [InlineData("| Oslo | 5 |\n\n", "Oslo¦5")]
    public void Pipes_part_cells(string text, string? cells)
    {
        var lines = new TextLines(text);
        lines.MoveNext();
        var read = new List<TextSpan>();
        PipeTable.Split(text, lines, read);

        Assert.Equal(cells, read.Count == 0 ? null : Joined(text, read));
    }

    [Theory]
    [InlineData("Oslo 7 611 7 688", 2, "7 611¦7 688")]
    [InlineData("Oslo 5 6 7", 3, "5¦6¦7")]
    [InlineData("Oslo 975 975", 1, "975 975")]
    [InlineData("Oslo 975 975", 2, "975¦975")]
    [InlineData("Oslo 1 258 1 167 000", 2, "1 258¦1 167 000")]
    [InlineData("Oslo 1 258 099", 1, "1 258 099")]
    [InlineData("Oslo 1 258 099", 2, "1¦258 099")]
    [InlineData("Oslo 5", 2, null)]
    [InlineData("Oslo 5", 0, null)]
    [InlineData("Oslo * 5", 2, "*¦5")]
    [InlineData("Oslo .. 1.258", 2, "..¦1.258")]
    [InlineData("Oslo 9,990 1'234", 2, "9,990¦1'234")]
    [InlineData("Oslo 1.25 7", 1, "7")]
    [InlineData("Oslo 1234.567 7", 1, "7")]
    [InlineData("Oslo 1.25x 7", 1, "7")]
    [InlineData("Oslo .258 7", 1, "7")]
    public void Figures_a_single_space_apart_are_cut_where_there_is_one_way_to(string line, int figures, string? cut)
    {
        List<TextSpan> words = CrowdedFigures.AtEnd(line, new TextSpan(0, line.Length), out _);
        List<TextSpan>? read = CrowdedFigures.Cut(line, words, figures);

        Assert.Equal(cut, read is null ? null : Joined(line, read));
    }

    [Theory]
    [InlineData("990 975 1 005", 3, "990|975|1 005")]
    [InlineData("5 5 5", 3, "5|5|5")]
    [InlineData("90 5 5", 3, "")]
    [InlineData("100 100 100 100", 2, "100 100|100 100")]
    [InlineData("1 000 1 000 000 1", 3, "")]
    public void Figures_may_be_cut_so_that_the_first_is_the_mean_of_the_others(string line, int figures, string cuts)
    {
        List<TextSpan> words = CrowdedFigures.AtEnd(line, new TextSpan(0, line.Length), out _);

        Assert.Equal(
            cuts,
            string.Join(" or ", CrowdedFigures.CutWithMean(line, words, figures).Select(cut => Joined(line, cut).Replace('¦', '|'))));
    }

    private static string Joined(string text, List<TextSpan> cells)
        => string.Join('¦', cells.Select(cell => text.Substring(cell.Start, cell.Length)));
}
