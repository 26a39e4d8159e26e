namespace Tilt.Conversion.Tests.Pages;

/// <summary>Headings and labels on several lines.</summary>
public class HeadingTests
{
    private static readonly double[] columns = [300, 400, 500];

    [Theory]
    [InlineData(900)]
    [InlineData(912)]
    public void A_month_on_two_lines_is_one_wherever_the_others_stand_beside_it(double others)
    {
        Paper paper = new Paper().Right(300, 912, "Septem").Right(300, 900, "ber")
            .Right(400, others, "Oktober").Right(500, others, "November")
            .Rows(880, columns, "Oslo|414|401|428");

        Assert.Equal(["|September|Oktober|November", "Oslo|414|401|428"], paper.Lines.Where(line => line.Length > 0));
    }

    [Theory]
    [InlineData("|Mars 2024|Endring fra februar 2024|Endring fra mars 2023")]
    [InlineData("|Mars 2024|Andel mars 2024|Andel februar 2024")]
    [InlineData("|Mars 2024|April 2024|Endring i %")]
    public void A_month_inside_a_heading_begins_none(string headings)
        => Assert.Equal(
            [headings, "Oslo|414|13|14", "Rogaland|401|15|16"],
            new Paper().Rows(900, [300, 500, 700], headings, "Oslo|414|13|14", "Rogaland|401|15|16").Lines);

    [Fact]
    public void Months_in_small_letters_that_stand_near_each_other_are_headings()
        => Assert.Equal(
            ["|gjennomsnitt|januar|februar|mars", "Oslo|414|13|14|15", "Rogaland|401|15|16|17"],
            new Paper().Rows(
                900, [200, 234, 275, 302],
                "|gjennomsnitt|januar|februar|mars", "Oslo|414|13|14|15", "Rogaland|401|15|16|17").Lines);

    [Fact]
    public void What_is_above_the_headings_is_none()
        => Assert.Equal(
            ["TILT120 Tiltaksdeltakere", "Januar 2024 - Februar 2024", "|Januar|Februar|Mars", "Oslo|414|401|428"],
            new Paper().Left(50, 960, "TILT120 Tiltaksdeltakere", 14).Left(50, 930, "Januar 2024 - Februar 2024")
                .Rows(910, columns, "|Januar|Februar|Mars", "Oslo|414|401|428").Lines);

    [Fact]
    public void Years_stay_above_their_months()
        => Assert.Equal(
            ["|2023||2024", "|Desember|Januar|Februar", "Oslo|414|401|428"],
            new Paper().Right(300, 924, "2023").Right(500, 924, "2024")
                .Rows(910, columns, "|Desember|Januar|Februar", "Oslo|414|401|428").Lines);

    [Fact]
    public void A_label_stands_above_and_below_its_figures()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "", "Arbeidsforberedende trening|414|401|428", "", "Arbeidstrening|5|4|*"],
            new Paper().Rows(900, columns, "|Januar|Februar|Mars", "|414|401|428")
                .Left(50, 886, "Arbeidsforberedende").Left(50, 874, "trening")
                .Rows(855, columns, "Arbeidstrening|5|4|*").Lines);

    [Fact]
    public void A_label_goes_on_nearer_than_the_next_row()
        => Assert.Equal(
            ["Arbeidsforberedende trening|414|401|428", "", "Arbeidstrening|5|4|*", "Avklaring|5|4|*", "Opplæring|5|4|*"],
            new Paper().Rows(900, columns, "Arbeidsforberedende|414|401|428").Left(50, 888, "trening")
                .Rows(868, columns, "Arbeidstrening|5|4|*", "Avklaring|5|4|*", "Opplæring|5|4|*").Lines);

    [Fact]
    public void A_label_goes_on_where_no_line_is_drawn()
        => Assert.Equal(
            ["Arbeidsforberedende trening|414|401|428", "", "Arbeidstrening|5|4|*", "Avklaring|5|4|*"],
            new Paper().Rows(900, columns, "Arbeidsforberedende|414|401|428").Left(50, 888, "trening").Rule(40, 884, 510, 884)
                .Left(50, 876, "Arbeidstrening").Right(300, 876, "5").Right(400, 876, "4").Right(500, 876, "*").Rule(40, 872, 510, 872)
                .Left(50, 864, "Avklaring").Right(300, 864, "5").Right(400, 864, "4").Right(500, 864, "*").Lines);

    [Fact]
    public void Headings_stand_above_a_row_without_figures()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "Ukjent", "Oslo|414|401|428"],
            new Paper().Rows(900, columns, "|Januar|Februar|Mars", "Ukjent", "Oslo|414|401|428").Lines);

    [Fact]
    public void A_line_as_far_away_as_the_rows_is_left_to_the_reader()
        => Assert.Equal(
            ["Innvandrere|414|401|428", "herav", "Afrika|5|4|*", "Asia|5|4|*", "Europa|5|4|*"],
            new Paper().Rows(900, columns, "Innvandrere|414|401|428", "herav", "Afrika|5|4|*", "Asia|5|4|*", "Europa|5|4|*").Lines);
}
