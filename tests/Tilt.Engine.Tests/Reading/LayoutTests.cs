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
    public void Figures_a_single_space_apart_tell_too_that_none_stand_under_each_other()
    {
        Understood read = Project.With(Head + """
                Januar    Februar
            Afrika 408 453
            Asia        889
            Europa    3 635    4 058
            """).Read();

        Assert.False(read.Has("Tilt120.Verdensdel.Asia.Januar"));
        Assert.Contains(read.TiltSays, said => said.StartsWith("TILT002 (6,1-5)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_figure_with_a_sign_between_thousands_makes_a_row()
    {
        Understood read = Project.With(Head + " Januar Februar\nGrunnskolenivå    4,047\nVideregående skolenivå   2,256   2,260\n").Read();

        Assert.Contains(read.TiltSays, said => said.StartsWith("TILT002 (5,1-15)", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_rows_make_no_columns_where_no_heading_stands_over_them()
    {
        Understood read = Project.With(Head + """
            Tiltak Gjennomsnitt Januar Februar Mars
            Arbeidsforberedende trening    6    6
            Arbeidstrening    1842    1842
            """).Read();

        Assert.Equal(["TILT001 (1,1-1)", "TILT002 (5,1-28)", "TILT002 (6,1-15)"], read.TiltSays.Select(said => said.Split(':')[0]));
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void Where_two_figures_stand_in_one_column_those_of_others_stand_in_theirs_by_chance()
    {
        Understood read = Project.With(Head + """
            Kjønn Gjennom snitt hittil i år Januar Februar Mars
            Kvinner 3778 3778
            Menn 3920 3920
            I alt arbeidsforberedende trening 7698 7698
            """).Read();

        Assert.False(read.Has("Tilt120.ArbeidsforberedendeTrening.IAlt.Januar"));
        Assert.Equal(3, read.TiltSays.Count(said => said.StartsWith("TILT002", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_first_figure_that_is_the_mean_of_the_others_is_no_part_of_one_of_them()
    {
        Understood read = Project.With("# TILT120\n## Tiltak og utdanning\nJanuar 2024 - Mai 2024\n" + """
            Gjennom
            snitt hittil
            i år
            Januar Februar Mars April Mai
            I alt arbeidstrening 5 865 5 000 5 587 5 791 6 517 6 428
            Grunnskolenivå 4 790 4 025 4 582 4 761 5 331 5 251
            Videregående skolenivå 1 075 975 1 005 1 030 1 186 1 177
            """).Read();

        Assert.Equal(
            [1075, 975, 1005, 1030, 1186, 1177],
            read.Under(
                "Tilt120.Arbeidstrening.Utdanning.VideregåendeSkolenivå", "Gjennomsnitt", "Januar", "Februar", "Mars", "April", "Mai"));
        Assert.Empty(read.CheckingSays);
    }

    [Fact]
    public void A_row_whose_mean_does_not_hold_is_confirmed_by_all_of_its_sums_alone()
    {
        Understood read = Project.With(Head + """
                                Gjennomsnitt   Januar   Februar Mars
            Arbeidsforberedende 6              6
            Arbeidstrening      1 842          1 842
            I alt Arbeidssøkere 1 848          1 848
            """).Read();

        Assert.False(read.Has("Tilt120.Arbeidssøkere.Tiltak.Arbeidstrening.Februar"));
        Assert.Contains(read.TiltSays, said => said.StartsWith("TILT002 (6,", StringComparison.Ordinal));
    }

    [Fact]
    public void Sums_do_not_tell_a_mean_whose_heading_was_torn_off_from_the_first_month()
    {
        Understood read = Project.With("# TILT120\n## Tiltak og utdanning\nJanuar 2024 - Januar 2024\n" + """
            Gjennom
            snitt hittil
            i år
            Utdanning                          Januar Februar
            I alt arbeidstrening     7 698  7 698
            Grunnskolenivå           4 047  4 047
            Videregående skolenivå   3 651  3 651
            """).Read();

        Assert.Empty(read.Tables);
        Assert.Equal(3, read.TiltSays.Count(said => said.StartsWith("TILT002", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_code_is_no_label_where_a_mean_is_taken_to_stand_over_the_label()
    {
        Understood read = Given.Read("""
            Gjennom
            snitt hittil
            i år
            ||Januar|Februar|
            |I alt arbeidstrening|900|nan|
            03|Oslo|400|400|nan
            11|Rogaland|500|500|nan
            """, period: "Januar 2024 - Januar 2024");

        Assert.DoesNotContain(read.Tables.SelectMany(table => table.Rows), row => row.Name == "03");
    }

    [Fact]
    public void Rows_that_lost_their_labels_do_not_tell_what_the_others_are()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            |4|5
            |5|6
            |6|7
            19 år og under|4|5
            """);

        Assert.Equal("Alder", Assert.Single(read.Tables).Dimension);
    }

    [Fact]
    public void Rows_of_any_table_do_not_go_on_with_one_before_a_page_that_could_not_be_read()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            20-24 år|4|5
            25-29 år|6|7

            |Januar|Februar
            Afrika|4
            Asia|5

            |Januar|Februar
            Ukjent|2|1
            """);

        Assert.Equal([2, 1], read.Under("Tilt120.Verdensdel.Ukjent", "Januar", "Februar"));
    }

    [Fact]
    public void What_is_no_code_on_one_page_is_a_figure_on_all()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Kode
            I alt arbeidstrening|100|90|
            Oslo|60|50|03

            |Januar|Februar|Kode
            I alt arbeidstrening|100|90|
            Ukjent|40|40|1 203
            """);

        Assert.Equal(1203, read["Tilt120.Arbeidstrening.Fylke.Ukjent.Kode"]);
        Assert.Equal(Cell.Unreadable, read["Tilt120.Arbeidstrening.Fylke.Oslo.Kode"]);
        Assert.Contains("TILT003", read.Ids);
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
