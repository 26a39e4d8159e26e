using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>What pages are like: turned, empty, pictures; and what stands on them beside tables.</summary>
public class PageTests
{
    private static readonly double[] columns = [300, 400, 500];

    private static readonly string[] table = ["|Januar|Februar|Mars", "Oslo|1 401|428|414", "Rogaland|766|859|*"];

    private static readonly string[] rows = [.. table, "Agder|12|13|14", "Nordland|7|8|9"];

    [Fact]
    public void A_page_has_its_number_and_the_line_above_its_first_is_empty()
    {
        PublishedText read = new Paper().Left(50, 900, "one").Page().Left(50, 900, "two").Read();

        Assert.Equal("\none\n\ntwo\n", read.Text);
        Assert.Equal([new SourceSection(SectionKind.Page, "1", 1), new SourceSection(SectionKind.Page, "2", 3)], read.Sections);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_may_be_turned(int degrees)
        => Assert.Equal(table, new Paper().Turned(degrees).Rows(900, columns, table).Lines);

    [Fact]
    public void Text_may_run_upwards()
        => Assert.Equal(table, new Paper().Upwards().Rows(900, columns, table).Lines);

    [Fact]
    public void What_stands_across_the_page_is_said()
    {
        Paper paper = new Paper().Rows(900, columns, table).Upwards().Left(50, 50, "Kilde");

        Assert.Equal(table, paper.Lines);
        Assert.Equal([NoteKind.DoubtfulPiece], paper.Notes);
    }

    [Theory]
    [InlineData("NAV Statistikk")]
    [InlineData("02.01.2025")]
    public void What_ends_under_a_column_far_below_the_rows_is_the_foot_of_the_page(string words)
        => Assert.Equal(
            [.. rows, words + " 3"],
            new Paper().Rows(900, columns, rows).Left(50, 100, words).Right(500, 100, "3").Lines);

    [Fact]
    public void A_row_of_one_figure_that_stands_as_near_as_the_others_is_a_row()
        => Assert.Equal([.. rows, "Ukjent|||3"], new Paper().Rows(900, columns, [.. rows, "Ukjent|||3"]).Lines);

    [Fact]
    public void A_figure_that_a_column_has_pushed_out_below_stays_under_it()
        => Assert.Equal([.. rows, "||20|"], new Paper().Rows(900, columns, [.. rows, "||20"]).Lines);

    [Fact]
    public void The_number_of_a_page_alone_is_none_of_a_table()
        => Assert.Equal([.. rows, "20"], new Paper().Rows(900, columns, rows).Right(400, 100, "20").Lines);

    [Fact]
    public void A_raised_mark_is_no_part_of_a_figure_or_label()
        => Assert.Equal(
            table,
            new Paper().Rows(900, columns, table).Left(300.2, 883.5, "1", 6).Left(500.2, 863.5, "2", 6)
                .Left(50.2 + new Paper().Width("Oslo"), 883.5, "1)", 6).Lines);

    [Fact]
    public void A_mark_that_is_not_raised_leaves_its_figure_in_doubt()
    {
        Paper paper = new Paper().Rows(900, columns, table).Left(400.2, 880, "1", 6);

        Assert.Equal("Oslo|1 401|428?1|414", paper.Lines[1]);
        Assert.Equal([NoteKind.DoubtfulPiece], paper.Notes);
    }

    [Fact]
    public void Bold_that_is_printed_twice_is_read_once()
        => Assert.Equal(table, new Paper().Rows(900, columns, table).Right(400.3, 880, "428").Left(50.3, 880, "Oslo").Lines);

    [Fact]
    public void A_pages_number_is_a_line_of_its_own()
        => Assert.Equal(
            [.. table, "3", "Side 3 av 12"],
            new Paper().Rows(900, columns, table).Left(480, 100, "3").Left(50, 80, "Side 3 av 12").Lines);

    [Fact]
    public void A_picture_of_a_page_is_said_at_the_page()
    {
        PublishedText read = new Paper().Rows(900, columns, table).Page().Picture().Read();

        PublishedNote note = Assert.Single(read.Notes);
        Assert.Equal((NoteKind.PageWithoutText, read.Sections[1].Line), (note.Kind, note.Line));
    }

    [Fact]
    public void Pictures_alone_are_no_text()
        => Assert.Equal([NoteKind.NoText], new Paper().Picture().Page().Picture().Notes);

    [Fact]
    public void A_misprint_is_found_at_its_page_and_line()
    {
        Understood read = new Paper().Left(50, 960, "TILT120 Tiltaksdeltakere").Left(50, 940, "Januar 2024 - Mars 2024")
            .Page().Rows(
                900,
                [200, 300, 400, 500],
                "|Gjennomsnitt|Januar|Februar|Mars",
                "I alt arbeidstrening|1 020|1 010|1 020|1 030",
                "Kvinner|520|510|520|530",
                "Menn|500|500|600|500").Understand();

        SourcePlace place = read.Files[0].File.Source.Map.Locate(read.Finding.At.Span);
        Assert.Equal("TILT101", read.Finding.Rule.Id);
        Assert.Equal(("2", 4), (place.Section!.Name, place.Start.Line));
    }

    [Fact]
    public void Too_many_pages_are_not_read()
    {
        var paper = new Paper();
        for (int i = 0; i < Limits.Pages; i++)
            paper.Page();

        Assert.Equal([NoteKind.TooLarge], paper.Notes);
    }
}
