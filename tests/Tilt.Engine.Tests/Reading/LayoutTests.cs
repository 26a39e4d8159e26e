using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What tools and people make of a table's rows and columns: the causes behind what the study of layouts found.</summary>
public class LayoutTests
{
    private const string Head = "# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - April 2024\n";

    [Fact]
    public void Columns_a_single_space_apart_are_told_by_their_places()
    {
        Understood read = Project.With(Head + """
               Fylke                Gjennomsnitt Januar Februar Mars  April
               I alt arbeidstrening 2 500        2 000  2 500   2 500 3 000
               03 Oslo              994          970            1 011 1 001
               11 Rogaland          1 755        1 030  2 500   1 489 1 999
            """).Read();

        Assert.Equal(
            [994, 970, Cell.Blank, 1011, 1001],
            read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Januar", "Februar", "Mars", "April"));
        Assert.Equal([1755, 1999], read.Under("Tilt120.Arbeidstrening.Fylke.Rogaland", "Gjennomsnitt", "April"));
    }

    [Fact]
    public void Frames_as_R_prints_them_are_read()
    {
        Understood read = Project.With(Head + """
                             Fylke Januar Februar Mars April
            1 I alt arbeidstrening   1900    1901 1902  1903
            2              03 Oslo    900     901  902   903
            3          11 Rogaland   1000    1000 1000  1000
            """).Read();

        Assert.Empty(read.Says);
        Assert.Equal([900, 901, 902, 903], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar", "Mars", "April"));
    }

    [Fact]
    public void Where_headings_stand_a_single_space_apart_so_may_figures()
    {
        Understood read = Project.With(Head + """
            Fylke                Kode April Mai Juni Juli
            I alt arbeidstrening      900   989 990  976
            Oslo                 03   500   489 487  500
            Rogaland             11   400   500 503  476
            """).Read();

        Assert.Equal([500, 489, 487, 500], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "April", "Mai", "Juni", "Juli"));
        Assert.Equal("03", read.Row("Tilt120.Arbeidstrening.Fylke.Oslo").Code);
    }

    [Theory]
    [InlineData("I alt arbeidstrening 10 895                   10 786 11 004 10 000")]
    [InlineData("I alt arbeidstrening 1,848 2,185 2,342 2,733")]
    [InlineData("I alt arbeidstrening NA 2 185 NA")]
    public void A_line_that_ends_in_figures_is_said_at_its_place(string line)
    {
        Understood read = Project.With($"{Head}Januar Februar Mars April\n{line}\n03 Oslo 5 6 7 8\n").Read();

        Assert.Contains(read.TiltSays, said => said.Contains("(5,", StringComparison.Ordinal) && said[5..7] is "02" or "03");
    }

    [Theory]
    [InlineData("Fylke|Kode|Januar|Februar\nI alt||9|10\nOslo|03|4|5\nNordland - Nordlánnda|18|5|5")]
    [InlineData("|Kode|Fylke|Januar|Februar\n1||I alt|9|10\n2|03|Oslo|4|5\n3|18|Nordland - Nordlánnda|5|5")]
    [InlineData("Nr|Fylke|Kode|Januar|Februar\n0|I alt||9|10\n1|Oslo|03|4|5\n2|Nordland - Nordlánnda|18|5|5")]
    public void A_code_may_stand_in_a_cell_of_its_own(string table)
    {
        Understood read = Given.Read(table);

        Assert.Empty(read.Says);
        Assert.Equal(["Oslo", "Nordland"], read.TableOf("Tilt120.Fylke").Names.Rows);
        Assert.Equal(["03", "18"], read.TableOf("Tilt120.Fylke").Model.Rows.Select(row => row.Code!));
    }

    [Theory]
    [InlineData("Fylke|Januar|Februar|Kode\nI alt|9|10|\nOslo|4|5|03\nNordland - Nordlánnda|5|5|18")]
    [InlineData("Fylke|Januar|Kode|Februar\nI alt|9|-|10\nOslo|4|03|5\nNordland - Nordlánnda|5|18|5")]
    [InlineData("Fylke|Januar|Februar|Fylkesnr\nI alt|9|10|NA\n03 Oslo|4|5|03\n18 Nordland|5|5|18")]
    public void A_code_behind_figures_is_its_rows_and_no_figure(string table)
    {
        Understood read = Given.Read(table);

        Assert.Empty(read.Says);
        Assert.Equal(["Januar", "Februar"], read.TableOf("Tilt120.Fylke").Model.Columns.Select(column => column.Label));
        Assert.Equal(["03", "18"], read.TableOf("Tilt120.Fylke").Model.Rows.Select(row => row.Code!));
        Assert.Equal([5, 5], read.Under("Tilt120.Fylke.Nordland", "Januar", "Februar"));
    }

    [Fact]
    public void A_code_behind_figures_is_none_of_another_county()
    {
        Understood read = Given.Read("Fylke|Januar|Februar|Kode|Mars\nOslo|4|5|11|x\nInnlandet|5|6|34|8");

        Assert.Equal([null, "34"], read.TableOf("Tilt120.Fylke").Model.Rows.Select(row => row.Code));
        Assert.Equal([4, 5, Cell.Unreadable], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
        Assert.Contains("TILT003 (5,13-14)", read.TiltSays[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("1 203")]
    public void What_is_no_code_under_its_heading_is_a_figure(string printed)
    {
        Understood read = Given.Read($"Fylke|Januar|Nr\nOslo|4|{printed}\nRogaland|5|18");

        Assert.Equal(18, read["Tilt120.Fylke.Rogaland.Nr"]);
    }

    [Fact]
    public void A_figure_under_the_heading_of_labels_is_a_mean_or_said()
    {
        Understood read = Given.Read("Kode|Fylke|Januar|Februar|\n03|Oslo|5|4|6\nKvinner|5|4|6|\n11|Rogaland|7|6|8");

        Assert.Equal([5, 4, 6], read.Under("Tilt120.Fylke.Oslo", "Gjennomsnitt", "Januar", "Februar"));
        Assert.Equal([5, 4, 6], read.Under("Tilt120.Fylke.Kvinner", "Gjennomsnitt", "Januar", "Februar"));
    }

    [Fact]
    public void Row_numbers_go_on_over_pages_and_over_rows_without_figures()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            1 I alt arbeidstrening|9|9
            2 Oppfølging|4|4
            3 Ikke oppgitt||
            4 Avklaring|5|5

            |Januar|Februar
            5 I alt oppfølging|7|7
            6 Kurs|7|7
            """, sheet: "Tiltak");

        Assert.Equal(["Oppfølging", "Avklaring", "Kurs"], read.Tables.SelectMany(table => table.Rows).Select(row => row.Name));
    }

    [Fact]
    public void Row_numbers_stand_before_ages_too()
    {
        Understood read = Project.With(Head + """
                                      Januar   Februar
            0   I alt arbeidstrening       9        10
            1   20-24 år                   4         5
            2   60 år og over              5         5
            """).Read();

        Assert.Empty(read.TiltSays);
        Assert.Equal([4, 5], read.Under("Tilt120.Arbeidstrening.Alder", "År20Til24.Januar", "År60OgOver.Februar"));
    }

    [Fact]
    public void A_word_for_nothing_is_no_part_of_a_label()
    {
        Understood read = Project.With(Head + """
                                 Januar   Februar   Mars
            I alt arbeidstrening     10        10     10
            03 Oslo                 nan         5      6
            """).Read();

        Assert.Equal([5, 6], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Februar", "Mars"));
    }

    [Fact]
    public void A_line_of_dashes_is_no_row()
    {
        Understood read = Project.With(Head + """
                    Januar  Februar  Mars  April
            ------  ------  -------  ----  -----
            I alt        9       10     9      8
            Menn         9       10     9      8
            """).Read();

        Assert.Empty(read.TiltSays);
        Assert.Equal(["Menn"], Assert.Single(read.Tables).Rows.Select(row => row.Name));
    }

    [Fact]
    public void Where_figures_do_not_stand_under_each_other_a_blank_cell_is_not_guessed()
    {
        Understood read = Project.With(Head + """
            Januar  Februar  Mars  April
            03 Oslo    400   500   600   700
            11 Rogaland  400  500  600  700
            15 Møre og Romsdal   401   501   701
            """).Read();

        Assert.False(read.Has("Tilt120.Fylke.MøreOgRomsdal.Januar"));
        Assert.Single(read.TiltSays, said => said.StartsWith("TILT002 (7,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mean_whose_heading_was_torn_off_is_none_of_the_months_though_the_last_are_blank()
    {
        Understood read = Given.Read("""
            Gjennom
            snitt hittil
            i år
            |Januar|Februar|Mars|April|
            I alt arbeidstrening|15|19|20||
            03 Oslo|7|5|8|9||
            11 Rogaland|11|10|11|11||
            Ukjent|*|*|*|*||
            """, period: "Januar 2024 - Mars 2024");

        Assert.Equal([7, 5, 9], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Januar", "Mars"));
        Assert.Contains(read.TiltSays, said => said.StartsWith("TILT002 (11,", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_were_left_out_tell_what_a_table_is_about_and_that_it_is_not_whole()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt|Januar|Februar
            I alt arbeidstrening|10|9|11
            Kvinner|10
            Menn|10

            |Gjennomsnitt|Januar|Februar
            I alt arbeidstrening|10
            03 Oslo|10

            |Gjennomsnitt|Januar|Februar
            I alt arbeidstrening|10|9|11
            11 Rogaland|5|4|6
            """);

        Assert.Equal(9, read["Tilt120.Arbeidstrening.Kjønn.IAlt.Januar"]);
        Assert.Equal(4, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Januar"]);
        Assert.DoesNotContain("TILT101", read.Ids);
    }

    [Fact]
    public void A_page_whose_rows_tell_nothing_goes_on_where_the_total_says_so()
    {
        string[] pages = ["I alt arbeidstrening|9|10\nBjarte|4|5", "I alt arbeidstrening|9|10\nAurora|5|5"];
        Understood read = Given.Read(string.Join("\n\n", pages.Select(page => "|Januar|Februar\n" + page)), sheet: "Annet");

        Assert.Equal(["Bjarte", "Aurora"], Assert.Single(read.Tables).Rows.Select(row => row.Name));
        Assert.DoesNotContain("TILT101", read.Ids);
    }

    [Fact]
    public void A_row_that_stands_twice_with_other_figures_is_said_once()
    {
        Understood read = Given.Read("|Januar|Februar\nI alt arbeidstrening|9|10\nKvinner|4|5\nKvinner|5|5");

        Assert.Equal(["TILT004"], read.Ids);
    }

    [Fact]
    public void Months_that_are_headed_and_not_over_are_no_part_of_a_mean()
        => Assert.Empty(Given.Read("|Gjennomsnitt|Januar|Februar|Mars\nI alt arbeidstrening|10|9|11|\n03 Oslo|10|9|11|").Says);

    [Fact]
    public void A_code_under_a_month_has_moved_its_row()
    {
        Understood read = Project.With("""
            TILT120 Tiltaksdeltakere
            Januar 2024 - Mars 2024
            Fylke       Kode Januar    Februar    Mars
            Oslo        03      401               414
            Rogaland    11      766        859    845
            """).Read();

        Assert.False(read.Has("Tilt120.Fylke.Oslo.Februar"));
        Assert.Contains("TILT002 (4,1-5): Row 'Oslo' was left out", read.TiltSays[0], StringComparison.Ordinal);
        Assert.Equal([766, 859, 845], read.Under("Tilt120.Fylke.Rogaland", "Januar", "Februar", "Mars"));
    }

    [Theory]
    [InlineData("03 Oslo|2 501|2 500|2.500|-", "03 Oslo")]
    [InlineData("I alt arbeidstrening|64|64|64", "I alt arbeidstrening")]
    public void What_may_be_a_mean_under_a_month_is_left_out(string row, string label)
    {
        Understood read = Given.Read($"Gjennomsnitt\nhittil i år\n|Januar|Februar|Mars\n{row}");

        Assert.Empty(read.Tables);
        Assert.Contains($"TILT002 (7,1-{label.Length + 1}): Row '{label}' was left out", read.Says[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_with_something_for_each_month_has_no_mean()
        => Assert.Equal(
            [64, 64],
            Given.Read("""
                Gjennomsnitt
                hittil i år
                |Januar|Februar|Mars|April|
                I alt arbeidstrening|64|64|-|-|
                Kvinner|60|60|60|-|-
                Menn|4|4|4|-|-
                """).Under("Tilt120.Arbeidstrening.IAlt", "Januar", "Februar"));

    [Fact]
    public void A_row_that_was_left_out_hides_no_empty_column()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|64|74|NaN
            03 Oslo||1|2|3
            11 Rogaland|30|40|NaN
            15 Møre og Romsdal|24|24|NaN
            """);

        Assert.Equal(["TILT002"], read.TiltSays.Select(said => said[..7]));
    }
}
