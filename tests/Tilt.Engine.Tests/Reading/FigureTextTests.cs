using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What one cell says, whatever a tool writes for it: a count, a share, a difference, or nothing.</summary>
public class FigureTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1 258", "1258")]
    [InlineData("1258", "1258")]
    [InlineData("123456789", "123456789")]
    [InlineData("1 258&nbsp;000", "1258000")]
    [InlineData("1\uFFFD\uFFFD258", "1258")]
    [InlineData("1\u2007258", "1258")]
    [InlineData("7\uFE0F", "7")]
    [InlineData("7\u034F", "7")]
    [InlineData("\uFF11\uFF0C0", "1")]
    [InlineData("*", "*")]
    [InlineData("\u2217", "*")]
    [InlineData("&ast;", "*")]
    [InlineData("&#42;", "*")]
    [InlineData("&lowast;", "*")]
    [InlineData("\uFF0A", "*")]
    [InlineData("&ast;&ast;", "?")]
    [InlineData("01", "?")]
    [InlineData("1234 567", "?")]
    [InlineData("1 2345", "?")]
    [InlineData("1 25", "?")]
    [InlineData("1&#1;258", "?")]
    [InlineData("7-0", "?")]
    [InlineData("414:00", "?")]
    [InlineData("414\uFFFD", "?")]
    [InlineData("1\uFEFF258", "?")]
    [InlineData("\uFEFF7", "?")]
    public void A_count_is_read_or_is_no_number(string printed, string read)
        => Assert.Equal(read, FigureText.Parse(printed).ToString());

    [Theory]
    [InlineData("-50", "-50")]
    [InlineData("+1 200", "1200")]
    [InlineData("\u221250", "-50")]
    [InlineData("–50", "-50")]
    [InlineData("- 50", "-50")]
    [InlineData("&minus;50", "-50")]
    [InlineData("&#45;50", "-50")]
    [InlineData("&ndash; 50", "-50")]
    [InlineData("&minus;", "?")]
    [InlineData("&nbsp;50", "?")]
    [InlineData("-*", "?")]
    [InlineData("-", "?")]
    [InlineData("*", "*")]
    [InlineData(@"\*", "*")]
    [InlineData("", "")]
    public void A_difference_has_a_sign_of_any_kind(string printed, string read)
        => Assert.Equal(read, FigureText.ParseSigned(printed).ToString());

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5 %", "12.5")]
    [InlineData("12,5&nbsp;%", "12.5")]
    [InlineData("-2,5", "-2.5")]
    [InlineData("\u22122,5", "-2.5")]
    [InlineData("+2,5", "2.5")]
    [InlineData("&minus;2,5", "-2.5")]
    [InlineData("&#45;2,5", "-2.5")]
    [InlineData("400000e-6", "0.4")]
    [InlineData("4.25E+1", "42.5")]
    [InlineData("4E1", "40")]
    [InlineData("1e12", "1000000000000")]
    [InlineData("1e16", "10000000000000000")]
    [InlineData("1e17", "?")]
    [InlineData("&oslash;2,5", "?")]
    [InlineData("25e-14", "0.00000000000025")]
    [InlineData("0.00000000000000012", "?")]
    [InlineData("1234567890.1234567", "1234567890.1234567")]
    [InlineData("1234567890.12345678", "?")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e-29", "?")]
    [InlineData("1e99", "?")]
    [InlineData("1e100", "?")]
    [InlineData("1e4294967297", "?")]
    [InlineData("4.25E3", "4250")]
    [InlineData("1.2345678901234567E1", "12.345678901234567")]
    [InlineData("1e", "?")]
    [InlineData("e5", "?")]
    [InlineData("1e+-5", "?")]
    [InlineData("1ex", "?")]
    [InlineData("01,5", "?")]
    [InlineData("0,5", "0.5")]
    [InlineData(",5", "?")]
    [InlineData("5,", "?")]
    [InlineData("5,5x", "?")]
    [InlineData("5:5", "?")]
    [InlineData("%", "?")]
    [InlineData("*", "*")]
    [InlineData("", "")]
    public void A_share_has_one_decimal_sign(string printed, string read)
        => Assert.Equal(read, ShareText.Parse(printed).ToString());

    [Theory]
    [InlineData("NA")]
    [InlineData("NaN")]
    [InlineData("<NA>")]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("#N/A")]
    [InlineData("—")]
    [InlineData("–")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("…")]
    [InlineData("−")]
    public void A_word_for_nothing_may_stand_in_a_figures_place(string printed)
    {
        Assert.True(MissingText.IsOfNothing(printed));
        Assert.True(MissingText.IsSign(printed.AsSpan()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----")]
    [InlineData("::")]
    [InlineData("Nei")]
    public void No_other_word_of_a_line_does(string printed) => Assert.False(MissingText.IsSign(printed.AsSpan()));

    [Fact]
    public void A_colon_may_stand_in_a_figures_place_and_does_not_say_that_nothing_is_there()
    {
        Assert.True(MissingText.IsSign(":".AsSpan()));
        Assert.False(MissingText.IsOfNothing(":"));
    }

    [Theory]
    [InlineData("1.258", true)]
    [InlineData("12,258,414", true)]
    [InlineData("123'258", true)]
    [InlineData("1258.414", false)]
    [InlineData("0.258", false)]
    [InlineData(".258", false)]
    [InlineData("1.258,414", false)]
    [InlineData("1.25", false)]
    [InlineData("1.25x", false)]
    [InlineData("x.258", false)]
    public void Thousands_may_have_another_sign_or_a_figure_three_decimals(string printed, bool may)
        => Assert.Equal(may, FigureText.IsGrouped(printed));

    [Theory]
    [InlineData("  7  ", "7")]
    [InlineData("**7**", "7")]
    [InlineData("*7*", "7")]
    [InlineData("__7__", "7")]
    [InlineData("_7_", "7")]
    [InlineData("`7`", "7")]
    [InlineData("\"7\"", "7")]
    [InlineData("<b>7</b>", "7")]
    [InlineData("<!-- x -->7", "7")]
    [InlineData("</td>7<br>", "7")]
    [InlineData("< 20 år", "< 20 år")]
    [InlineData("<NA>", "<NA>")]
    [InlineData("7 <", "7 <")]
    [InlineData("7 <5>", "7 <5>")]
    [InlineData("7<b>", "7")]
    [InlineData("<20 og >60 år", "<20 og >60 år")]
    [InlineData("Oslo >", "Oslo >")]
    [InlineData("a > b", "a > b")]
    [InlineData("20 år >", "20 år >")]
    [InlineData("\uFEFF\u200B7\u00AD", "7")]
    [InlineData("&nbsp;7&nbsp;", "7")]
    [InlineData("&amp;nbsp;7&amp;nbsp;", "7")]
    [InlineData("&oslash;", "&oslash;")]
    [InlineData("R&nbsp", "R&nbsp")]
    [InlineData("&x7&nbsp;", "&x7")]
    [InlineData("25-29 år\"", "25-29 år")]
    [InlineData("\"25-29 år\"\"\"", "25-29 år")]
    [InlineData("5\" rør", "5\" rør")]
    [InlineData("5\"b", "5\"b")]
    [InlineData("*7**", "*7**")]
    [InlineData("**7*", "**7*")]
    [InlineData("*", "*")]
    [InlineData("**", "**")]
    [InlineData("***", "***")]
    [InlineData("__", "__")]
    [InlineData("``", "``")]
    [InlineData("\"\"", "")]
    public void What_stands_around_a_value_is_none_of_it(string printed, string value)
    {
        TextSpan span = FigureText.Trim(printed, new TextSpan(0, printed.Length));

        Assert.Equal(value, printed.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("ﬀ", "ff")]
    [InlineData("ﬁ", "fi")]
    [InlineData("ﬂ", "fl")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("ﬄ", "ffl")]
    [InlineData("ﬅ", "st")]
    [InlineData("ﬆ", "st")]
    [InlineData("\uFB07", null)]
    [InlineData("！", "!")]
    [InlineData("～", "~")]
    [InlineData("\u2010\u2011\u2012\u2212", "----")]
    [InlineData("a\u00ADb\uFE00\uFE0F\u034F\u200Dc", "abc")]
    [InlineData("\uFEFFa\u00AD", "\uFEFFa")]
    [InlineData("\uFEFF", null)]
    [InlineData("æøå ½ ²", null)]
    [InlineData("", null)]
    public void A_character_says_the_letters_that_it_looks_like(string printed, string? plain)
        => Assert.Equal(plain, Characters.Plain(printed));

    [Theory]
    [InlineData("&oslash;x", 8, "ø")]
    [InlineData("&#248;", 6, "ø")]
    [InlineData("&#xF8;", 6, "ø")]
    [InlineData("&amp;", 5, "&")]
    [InlineData("&amp;oslash;", 12, "ø")]
    [InlineData("&amp;amp;oslash;", 16, "ø")]
    [InlineData("&amp; co;", 5, "&")]
    [InlineData("&nosuch;", 8, "")]
    [InlineData("&oslash", 0, "")]
    [InlineData("&#1;", 4, "")]
    [InlineData("&#10;", 5, "\n")]
    [InlineData("o&oslash;", 0, "")]
    [InlineData("&CounterClockwiseContourIntegral;", 0, "")]
    [InlineData("", 0, "")]
    public void An_entity_is_what_it_means(string printed, int length, string meant)
    {
        Assert.Equal(meant.Length > 0, Entities.TryRead(printed, out int read, out string said));
        Assert.Equal((length, meant), (read, said));
    }

    [Theory]
    [InlineData("7&nbsp;", 6)]
    [InlineData("7&#160;", 6)]
    [InlineData("7&amp;nbsp;", 10)]
    [InlineData("&nbsp;", 6)]
    [InlineData("&amp;&nbsp;", 6)]
    [InlineData("7&oslash;", 0)]
    [InlineData("7;", 0)]
    [InlineData("7&nbsp; ", 0)]
    [InlineData("7&nbsp;;", 0)]
    [InlineData("", 0)]
    public void A_space_at_the_end_may_be_an_entity(string printed, int length) => Assert.Equal(length, Entities.SpaceAtEnd(printed));

    [Theory]
    [InlineData("M&oslash;", true)]
    [InlineData("M&amp;oslash;", true)]
    [InlineData("&x&oslash;", true)]
    [InlineData("&oslash;7;", false)]
    [InlineData("&&nbsp;", true)]
    [InlineData("&nosuch;", false)]
    [InlineData("Oslo;", false)]
    [InlineData(";", false)]
    public void A_semicolon_may_end_an_entity(string printed, bool ends) => Assert.Equal(ends, Entities.IsEndOfOne(printed));

    [Theory]
    [InlineData(258, "258")]
    [InlineData(1258, "1.258")]
    [InlineData(123456, "123.456")]
    [InlineData(1234567, "1.234.567")]
    public void A_figure_is_written_with_its_thousands_apart(int count, string written)
        => Assert.Equal(written + ",0", FigureText.Write(count, ".", ",0"));
}
