using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Fixing;

/// <summary>How a figure, or a star, is written where the report shows how it does that, and where it hardly does.</summary>
public class FigureStyleTests
{
    private const string Header = "# TILT120 Tiltaksdeltakere\nJanuar 2024 - Mars 2024\n|Januar|Februar|Mars\n";

    [Theory]
    [InlineData("Kvinner|1000|700|3", "1000", "2700", "2700")] // a thousand is enough to tell
    [InlineData("Kvinner|999|700|3", "700", "2700", "2700")]
    [InlineData("Kvinner|1 000|700|3", "700", "2700", "2 700")]
    [InlineData("Kvinner|700|1 000|3", "700", "2700", "2 700")] // the row's first
    [InlineData("Kvinner|700|1000|3\nMenn|2 000|3 000|4 000", "700", "2700", "2700")] // its own row before others
    [InlineData("Kvinner|700|6|3\nMenn|2 000|3000|4000", "700", "2700", "2700")] // as most do, also where that is without a space
    [InlineData("Kvinner|700|6|3\nMenn|2000|3 000|4 000", "700", "2700", "2 700")]
    [InlineData("Kvinner|700||\nMenn|||2 000", "700", "2700", "2 700")] // blank cells tell nothing
    public void Thousands_are_set_apart_as_the_row_or_the_report_does_it(string rows, string wrong, string right, string written)
        => Writes(Header + rows, wrong, right, written);

    [Theory]
    [InlineData("Kvinner|12|700|700\nMenn|\\*|\\*|700", "\\*")]
    [InlineData("Kvinner|12|700|700\nMenn|*|700|700", "*")] // a figure that stands more often is no star
    [InlineData("Kvinner|12|700|700", "*")] // where none stands yet
    public void A_star_is_written_as_the_report_does_it(string rows, string written) => Writes(Header + rows, "12", "*", written);

    [Theory]
    [InlineData("Kvinner;12;700", "*")]
    [InlineData("Kvinner;**12**;700", "\\*")]
    [InlineData("Kvinner;**12;700", "\\*")]
    [InlineData("Kvinner;*12*;700", null)]
    [InlineData("Kvinner;*12;700", null)]
    [InlineData("Kvinner;12*;700", null)]
    [InlineData("*12;700", null)]
    [InlineData("Kvinner;* 12*;700", null)]
    public void Beside_a_star_of_markup_one_that_hides_a_figure_cannot_be_told(string line, string? written)
    {
        int at = line.IndexOf("12", StringComparison.Ordinal);

        Assert.Equal(written, Mending.Of(line).EditFor(new Fix.Figure(new TextSpan(at, 2), "12", "*"))?.Edits[0].Text);
    }

    [Theory]
    [InlineData(0, 3, 3, 5, true)]
    [InlineData(3, 5, 0, 3, true)]
    [InlineData(0, 3, 4, 5, false)]
    [InlineData(4, 5, 0, 3, false)]
    [InlineData(1, 9, 4, 5, true)]
    public void Edits_touch_where_one_ends_and_another_begins(int start, int end, int from, int to, bool touch)
        => Assert.Equal(touch, ReportEdit.Touch(TextSpan.FromBounds(start, end), TextSpan.FromBounds(from, to)));

    [Fact]
    public void In_a_list_of_values_no_star_can_be_written_and_a_figure_can()
    {
        string report = TestData.Read("corpus/jsonstat.json");
        int at = report.IndexOf("13, 5", StringComparison.Ordinal);

        Assert.Null(Mending.Of(report).EditFor(new Fix.Figure(new TextSpan(at, 2), "13", "*")));
        Assert.Equal("14", Assert.Single(Mending.Of(report).EditFor(new Fix.Figure(new TextSpan(at, 2), "13", "14"))!.Edits).Text);
    }

    [Theory]
    [InlineData("Kvinner     200    700    300", "Kvinner    2700    700    300")]
    [InlineData("Kvinner  200  700  300", "Kvinner  2700  700  300")] // no space to give
    [InlineData("Kvinner   200  700  300", "Kvinner  2700  700  300")]
    [InlineData("Kvinner;   200;  700;  300", "Kvinner;   2700;  700;  300")]
    [InlineData("<td>Kvinner   200  700  300", "<td>Kvinner   2700  700  300")]
    public void A_longer_figure_takes_a_space_where_nothing_else_holds_columns_apart(string line, string written)
    {
        int at = line.IndexOf("200", StringComparison.Ordinal);
        Mending report = Mending.Of(line);

        Assert.Equal(written, report.With(report.EditFor(new Fix.Figure(new TextSpan(at, 3), "200", "2700"))));
    }

    [Fact]
    public void At_the_very_beginning_of_a_text_spaces_are_taken_too()
    {
        Mending report = Mending.Of("    200");

        Assert.Equal("   2700", report.With(report.EditFor(new Fix.Figure(new TextSpan(4, 3), "200", "2700"))));
    }

    [Fact]
    public void Two_figures_are_exchanged_in_whichever_order_they_are_named_and_not_where_they_touch()
    {
        Mending report = Mending.Of("12 34 12");

        Assert.Equal("12 12 34", report.With(report.EditFor(Exchange((3, "34"), (6, "12")))));
        Assert.Equal("12 12 34", report.With(report.EditFor(Exchange((6, "12"), (3, "34")))));
        Assert.Null(Mending.Of("1234").EditFor(Exchange((0, "12"), (2, "34"))));

        static Fix.Exchange Exchange((int At, string Printed) one, (int At, string Printed) other)
            => new(new TextSpan(one.At, one.Printed.Length), one.Printed, new TextSpan(other.At, other.Printed.Length), other.Printed);
    }

    [Fact]
    public void Nothing_is_written_over_a_place_where_no_figure_stands()
    {
        Assert.Null(Mending.Of("Kvinner").EditFor(new Fix.Figure(new TextSpan(7, 0), "", "12")));
        Assert.Null(Mending.Of("Kvinner").EditFor(new Fix.Figure(new TextSpan(0, 7), "?", "12")));
    }

    [Fact]
    public void Nothing_is_asked_for_where_only_another_place_is_told()
        => Assert.Null(Fix.Of(
            Rules.MonthDoesNotAddUp, new TextSpan(0, 2), "12", expected: null, swap: null, isProved: true, new TextSpan(3, 2)));

    [Fact]
    public void What_an_exchange_writes_first_comes_in_the_order_of_the_text_too()
    {
        var exchange = new ReportEdit(new Phrase(""), new TextEdit(new TextSpan(0, 2), "a"), new TextEdit(new TextSpan(20, 2), "b"));
        var between = new ReportEdit(new Phrase(""), new TextEdit(new TextSpan(10, 2), "c"));

        Assert.Equal(["a", "c", "b"], ReportEdit.Together([exchange, between]).Select(edit => edit.Text));
    }

    private static void Writes(string table, string wrong, string right, string written)
    {
        string text = table.Tabs();
        int at = text.IndexOf('\t' + wrong + '\t', StringComparison.Ordinal) + 1;

        ReportEdit? edit = Mending.Of(text).EditFor(new Fix.Figure(new TextSpan(at, wrong.Length), wrong, right));

        Assert.Equal(written, Assert.Single(edit!.Edits).Text);
    }
}
