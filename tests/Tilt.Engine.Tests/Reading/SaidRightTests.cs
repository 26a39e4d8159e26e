using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What is left out or in doubt is said with the reason that it has.</summary>
public class SaidRightTests
{
    [Fact]
    public void A_remark_in_front_of_a_label_is_the_reason_why_its_row_is_left_out()
        => Assert.EndsWith(
            "Row 'Foreløpig' was left out: '11 Rogaland' stands between that and its figures, and nothing tells which of the two it is of; "
                + "keep one column of labels",
            Assert.Single(Given.Read("|Fylke|Januar|Februar\n|03 Oslo|20|30\nForeløpig|11 Rogaland|30|30").TiltSays),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("**")]
    [InlineData("<b></b>")]
    [InlineData("9oo")]
    public void What_says_nothing_between_a_label_and_its_figures_is_no_second_label(string printed)
        => Assert.DoesNotContain(
            Given.Read($"|Fylke|Januar|Februar\n|03 Oslo|20|30\n11 Rogaland|{printed}|30|30").TiltSays,
            said => said.Contains("stands between", StringComparison.Ordinal));

    [Theory]
    [InlineData("03 Oslo, menn", "menn")]
    [InlineData("03 Oslo, 20-24 år", "20-24 år")]
    public void A_row_of_a_part_of_a_place_is_not_the_place(string label, string part)
    {
        Understood read = Given.Read($"|Januar\n{label}|10\n03 Oslo|20\n11 Rogaland|30");

        Assert.Equal(20, read["Tilt120.Fylke.Oslo.Januar"]);
        Assert.EndsWith(
            $"Row '{label}' was left out: it is of '{part}' alone, and its code says all; a table has rows of one thing",
            Assert.Single(read.TiltSays),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("414*", "414*")]
    [InlineData("414**", "414**")]
    [InlineData("**414x**", "414x")]
    public void What_is_no_number_is_quoted_as_printed(string printed, string quoted)
        => Assert.Contains(
            $"'{quoted}' is not a number",
            Assert.Single(Given.Read($"|Januar|Februar\nKvinner|{printed}|5\nMenn|4|5").TiltSays),
            StringComparison.Ordinal);

    [Fact]
    public void A_row_that_one_half_of_a_cut_table_lacks_is_said()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt|20|30
            Kvinner|10|20
            Menn|5|5
            Ukjent|5|5

            |Mars
            I alt|30
            Kvinner|10
            Menn|20
            """);

        Assert.Equal([20, 5], read.Under("Tilt120.Kjønn", "Menn.Mars", "Ukjent.Februar"));
        Assert.Equal(
            "TILT022 (8,1-7): 'Ukjent' has no observation for Mars, where other rows of its table have one; its cells are blank",
            Assert.Single(read.TiltSays));
    }

    [Fact]
    public void A_row_that_was_left_out_of_one_half_is_said_once()
        => Assert.StartsWith(
            "TILT002",
            Assert.Single(Given.Read("|Januar|Februar\nKvinner|10|20\nMenn|5|5\n\n|Mars\nKvinner|10\nMenn|20|5").TiltSays),
            StringComparison.Ordinal);
}
