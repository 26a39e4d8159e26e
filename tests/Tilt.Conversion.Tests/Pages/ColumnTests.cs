using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>Which figures of a page are one, and which column each is of.</summary>
public class ColumnTests
{
    private static readonly double[] wide = [300, 400, 500];

    // So near that between two figures of five digits there is no more than a space.
    private static readonly double[] near = [300, 333.4, 366.8];

    [Fact]
    public void A_line_is_a_line_and_a_tab_stands_between_columns()
        => Assert.Equal(
            ["Tiltak og fylke", "|Januar|Februar|Mars", "03 Oslo|401|428|414", "11 Rogaland|766|859|845"],
            new Paper().Rows(900, wide, "Tiltak og fylke", "|Januar|Februar|Mars", "03 Oslo|401|428|414", "11 Rogaland|766|859|845").Lines);

    [Fact]
    public void A_space_stands_inside_a_figure()
        => Assert.Equal(
            ["|Mai|Juni|Juli", "I alt|13 233|12 698|13 253", "Oslo|401|1 428|414"],
            new Paper().Rows(900, near, "|Mai|Juni|Juli", "I alt|13 233|12 698|13 253", "Oslo|401|1 428|414").Lines);

    [Fact]
    public void A_gap_stands_inside_a_figure()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "I alt|13 233|12 698|13 253", "Oslo|401|1 428|414"],
            new Paper().Rows(900, wide, "|Januar|Februar|Mars", "I alt|13~233|12~698|13~253", "Oslo|401|1~428|414").Lines);

    [Fact]
    public void A_gap_is_between_two_figures_where_each_has_a_heading()
        => Assert.Equal(
            ["|Mai|Juni|Juli", "Oslo|401|428|414", "Rogaland|766|859|845"],
            new Paper().Rows(900, [300, 319.5, 339], "|Mai|Juni|Juli", "Oslo|401|428|414", "Rogaland|766|859|845").Lines);

    [Fact]
    public void A_gap_is_inside_figures_where_there_is_a_heading_for_each_two()
        => Assert.Equal(
            ["|Mai|Juni|Juli", "Oslo|13 401|13 428|12 414", "Rogaland|11 766|10 859|13 845"],
            new Paper().Rows(900, near, "|Mai|Juni|Juli", "Oslo|13~401|13~428|12~414", "Rogaland|11~766|10~859|13~845").Lines);

    [Fact]
    public void What_may_be_one_figure_or_two_is_neither()
    {
        Paper paper = new Paper().Rows(900, [300, 319.46, 338.92], "Oslo|401|428|414", "Rogaland|766|859|845");

        Assert.Equal(["Oslo|401?428?414", "Rogaland|766?859?845"], paper.Lines);
        Assert.Equal([NoteKind.DoubtfulPiece, NoteKind.DoubtfulPiece], paper.Notes);
    }

    [Fact]
    public void A_line_drawn_between_two_figures_is_between_two_columns()
        => Assert.Equal(
            ["Oslo|401|428|414", "Rogaland|766|859|845"],
            new Paper().Rows(900, [300, 319.46, 338.92], "Oslo|401|428|414", "Rogaland|766|859|845")
                .Rule(301.4, 950, 301.4, 850).Rule(320.8, 950, 320.8, 850).Lines);

    [Fact]
    public void A_blank_keeps_its_column()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "03 Oslo|401|428|414", "11 Rogaland||859|845", "Ukjent||*|"],
            new Paper().Rows(900, wide, "|Januar|Februar|Mars", "03 Oslo|401|428|414", "11 Rogaland||859|845", "Ukjent||*|").Lines);

    [Fact]
    public void A_column_without_figures_keeps_its_heading()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "03 Oslo|401||414", "11 Rogaland|766||845"],
            new Paper().Rows(900, wide, "|Januar|Februar|Mars", "03 Oslo|401||414", "11 Rogaland|766||845").Lines);

    [Fact]
    public void Headings_may_stand_at_the_left_and_figures_at_the_right()
        => Assert.Equal(
            ["Fylke|Januar|Februar|Mars", "03 Oslo|401||414", "11 Rogaland|7|859|845"],
            new Paper().Left(50, 920, "Fylke").Left(210, 920, "Januar").Left(310, 920, "Februar").Left(410, 920, "Mars")
                .Rows(900, wide, "03 Oslo|401||414", "11 Rogaland|7|859|845").Lines);

    [Fact]
    public void Figures_may_stand_in_the_middle_of_their_columns()
        => Assert.Equal(
            ["|Januar|Februar", "I alt|13 233|12 698", "Ukjent|4|*"],
            new Paper().Right(300, 920, "Januar").Right(400, 920, "Februar")
                .Left(50, 900, "I alt").Left(270, 900, "13 233").Left(367, 900, "12 698")
                .Left(50, 880, "Ukjent").Left(282, 880, "4").Left(380, 880, "*").Lines);

    [Fact]
    public void A_label_may_be_longer_than_its_column()
        => Assert.Equal(
            ["|Januar|Februar|Mars", "Nord-Amerika, Europa og Oceania|401|428|414", "Uoppgitt|4|*|*"],
            new Paper().Rows(
                900, [200, 300, 400], "|Januar|Februar|Mars", "Nord-Amerika, Europa og Oceania|401|428|414", "Uoppgitt|4|*|*").Lines);

    [Fact]
    public void Figures_that_touch_were_written_one_by_one()
        => Assert.Equal(
            ["|mai|jan|feb", "Oslo|401|428|414", "Rogaland|766|859|845"],
            new Paper().Rows(900, [300, 316.68, 333.36], "|mai|jan|feb", "Oslo|401|428|414", "Rogaland|766|859|845").Lines);

    [Fact]
    public void A_table_goes_on_over_the_page()
        => Assert.Equal(
            ["|Mai|Juni|Juli", "I alt|13 401|13 428|12 414", "Oslo|1 766|10 859|13 845"],
            new Paper().Rows(900, near, "|Mai|Juni|Juli", "I alt|13~401|13~428|12~414")
                .Page().Rows(900, near, "Oslo|1~766|10~859|13~845").Lines);
}
