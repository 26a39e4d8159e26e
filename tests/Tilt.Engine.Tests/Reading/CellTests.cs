using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What is printed in a cell, and what it becomes.</summary>
public class CellTests
{
    private const string Mars = "Tilt120.Arbeidstrening.Fylke.Oslo.Mars";

    [Theory]
    [InlineData("414", 414)]
    [InlineData("0", 0)]
    [InlineData("13 450", 13450)]
    [InlineData("13\u00A0450", 13450)]
    [InlineData("13\u202F450", 13450)]
    [InlineData("13\u2009450", 13450)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("<b>5 791</b>", 5791)]
    [InlineData("**5 791**", 5791)]
    [InlineData("<b>**7**</b>", 7)]
    [InlineData("\"5 791\"", 5791)]
    [InlineData(" 7 ", 7)]
    [InlineData("7&nbsp;", 7)]
    [InlineData("414.0", 414)]
    [InlineData("414,0", 414)]
    [InlineData("414.00", 414)]
    [InlineData("13 450,0", 13450)]
    [InlineData("0.0", 0)]
    public void A_figure_is_a_constant(string printed, int expected)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(expected, read[Mars]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\\*")]
    [InlineData("<b>*</b>")]
    [InlineData(" * ")]
    public void A_star_is_suppressed(string printed)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(Cell.Suppressed, read[Mars]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("&nbsp;")]
    [InlineData("<b></b>")]
    public void An_empty_cell_is_blank(string printed)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(Cell.Blank, read[Mars]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("4l4", "(6,15-18)")]
    [InlineData("4.5", "(6,15-18)")]
    [InlineData("414.", "(6,15-19)")]
    [InlineData("414.01", "(6,15-21)")]
    [InlineData("414.0.0", "(6,15-22)")]
    [InlineData("13 45,0", "(6,15-22)")]
    [InlineData("00,0", "(6,15-19)")]
    [InlineData("-4", "(6,15-17)")]
    [InlineData("12 34", "(6,15-20)")]
    [InlineData("1234 567", "(6,15-23)")]
    [InlineData("1 23 456", "(6,15-23)")]
    [InlineData("1 2345 678", "(6,15-25)")]
    [InlineData("0414", "(6,15-19)")]
    [InlineData("1234567890", "(6,15-25)")]
    [InlineData("٤", "(6,15-16)")]
    [InlineData("<b>4l4</b>", "(6,18-21)", "4l4")]
    public void Anything_else_is_unreadable_and_said_where_it_stands(string printed, string place, string? found = null)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(Cell.Unreadable, read[Mars]);
        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(
            [$"TILT003 {place}: '{found ?? printed}' is not a number (row '03 Oslo', column 'Mars'); its member is a Count of any size"],
            read.TiltSays);
        Assert.Equal(found ?? printed, read.Finding.Found);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("..")]
    [InlineData(":")]
    [InlineData("n/a")]
    [InlineData("**")]
    public void A_sign_among_figures_may_mean_anything(string printed)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(Cell.Unreadable, read[Mars]);
        Assert.Equal(
            $"TILT003 (6,15-{15 + printed.Length}): '{printed}' is not a number (row '03 Oslo', column 'Mars'); such a sign may mean "
                + "zero, unknown or suppressed, so its member is a Count of any size",
            Assert.Single(read.TiltSays));
    }

    [Theory]
    [InlineData("414.000")]
    [InlineData("1,258")]
    [InlineData("1'258'000")]
    [InlineData("13’450")]
    public void Three_digits_behind_a_sign_may_be_thousands_or_decimals(string printed)
    {
        Understood read = OsloIs(printed);

        Assert.Equal(Cell.Unreadable, read[Mars]);
        Assert.EndsWith(
            "it may be thousands or decimals, so its member is a Count of any size; write it without the sign",
            Assert.Single(read.TiltSays));
    }

    // 03 Oslo and its first three figures take columns 1 to 14 of line 6.
    private static Understood OsloIs(string mars) => Given.Read(Given.Table($"03 Oslo|7|6|7|{mars}", "11 Rogaland|3|3|3|3"));
}
