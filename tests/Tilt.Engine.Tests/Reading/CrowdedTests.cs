using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Text in which headings, labels and figures stand a single space apart.</summary>
public class CrowdedTests
{
    private const string Head = "# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - April 2024\n";

    [Theory]
    [InlineData("       Januar   Februar Mars   April")]
    [InlineData("       Januar Februar   Mars April")]
    [InlineData("       Januar 2024 Februar 2024   Mars 2024   April 2024")]
    [InlineData("Januar Februar Mars April")]
    [InlineData("Fylke Januar   Februar Mars   April")]
    public void Headings_that_stand_together_are_several(string header)
    {
        Understood read = Project.With($"{Head}{header}\n" + """
            I alt arbeidstrening     9     10      9      8
            03 Oslo                  4      5      4      3
            11 Rogaland              5      5      5      5
            """).Read();

        Assert.Empty(read.Says);
        Assert.Equal([4, 5, 4, 3], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar", "Mars", "April"));
    }

    [Fact]
    public void A_mean_and_a_month_that_stand_together_are_two()
    {
        Understood read = Given.Read("|Gjennomsnitt hittil i år Januar|Februar\nI alt arbeidstrening|10|9|11\n03 Oslo|10|9|11");

        Assert.Equal([10, 9, 11], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Januar", "Februar"));
    }

    [Fact]
    public void A_period_is_no_heading_of_two_months()
        => Assert.False(Given.Read("|Januar - Mars|April\nI alt|9|8\nKvinner|9|8").Has("Tilt120.Kjønn.Kvinner.Mars"));

    [Fact]
    public void Rows_without_any_gap_are_rows_where_a_mean_or_a_total_confirms_it()
    {
        Understood read = Project.With(Head + """
            Gjennomsnitt hittil i år Januar Februar Mars April
            I alt arbeidstrening 9 250 9 000 10 000 9 000 9 000
            03 Oslo 4 250 4 000 5 000 4 000 4 000
            11 Rogaland 5 000 5 000 5 000 5 000 5 000
            """).Read();

        Assert.Equal([4250, 4000, 5000], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Gjennomsnitt", "Januar", "Februar"));
        Assert.Equal(["TILT006", "TILT006", "TILT006"], read.Ids);
    }

    [Fact]
    public void A_row_that_nothing_confirms_is_said()
    {
        Understood read = Project.With(Head + """
                                   Januar   Februar    Mars   April
            I alt arbeidstrening      900       500     400     100
            03 Oslo                   901       502     405     110
            11 Rogaland 401 428 414 400
            Ukjent 401 428
            Kilde: NAV 2024
            """).Read();

        Assert.Equal(
            [
                "TILT002 (7,1-12): Row '11 Rogaland' was left out: its figures do not stand under their headings, "
                + "and no mean or total confirms which belongs where",
                "TILT002 (8,1-7): Row 'Ukjent' was left out: it has 2 figures where its header names 4 columns",
            ],
            read.TiltSays);
        Assert.Equal(901, read["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
    }

    [Fact]
    public void A_number_at_the_end_of_a_label_is_its_own_where_wide_gaps_make_a_figure_for_each_heading()
    {
        Understood read = Project.With(Head + """
                                  Januar   Februar   Mars   April
            I alt arbeidstrening      30       33      36      38
            Gruppe 1                  10       11      12      13
            Gruppe 2      20   22   24   25
            """).Read();

        Assert.Empty(read.TiltSays);
        Assert.Equal([10, 13], read.Under("Tilt120.Arbeidstrening.Fylke.Gruppe1", "Januar", "April"));
        Assert.Equal([20, 25], read.Under("Tilt120.Arbeidstrening.Fylke.Gruppe2", "Januar", "April"));
    }

    [Fact]
    public void It_is_a_figure_where_it_is_the_mean_of_the_others()
    {
        Understood read = Project.With(Head + """
                                Gjennomsnitt   Januar   Februar   Mars   April
            I alt arbeidstrening        1 034    1 030     1 033   1 036   1 038
                                      Januar   Februar    Mars   April
            I alt oppfølging            30       33      36      38
            03 Oslo 1 234            1 230    1 233   1 236   1 238
            """).Read();

        Assert.Equal([1234, 1230], read.Under("Tilt120.Oppfølging.Fylke.Oslo", "Gjennomsnitt", "Januar"));
    }

    [Fact]
    public void A_label_takes_no_figure_along()
    {
        Understood read = Project.With(Head + """
                                           Januar    Februar    Mars     April
            I alt arbeidstrening            9 000     10 000    9 000    9 000
            Arbeidsforberedende trening 4 000          5 000    4 000    4 000
            Oppfølging                      5 000      5 000    5 000    5 000
            """).Read();

        Assert.Equal(["Arbeidsforberedende trening", "Oppfølging"], read.Tables[0].Rows.Select(row => row.Name));
        Assert.Equal(4000, read.Tables[0].Rows[0].Cells[0].Count);
    }

    [Theory]
    [InlineData("Januar|Februar||April", true)]
    [InlineData("Januar|Februar|Mrs|April", true)]
    [InlineData("Januar|Februar|April", false)]
    [InlineData("Januar|Februar|Antall i fjor|April", true, "AntallIFjor")]
    [InlineData("Februar|Mars|April", false)]
    [InlineData("Januar|Februar|Mars", false)]
    [InlineData("Januar|Februar|Merknad|April", true)]
    public void No_month_is_taken_for_a_mean_whose_heading_was_torn_off(string headings, bool isRead, string third = "Mars")
    {
        Understood read = Given.Read(
            $"|{headings}\nI alt arbeidstrening|9|10|9|28\n03 Oslo|4|5|4|23\n11 Rogaland|5|5|5|5", period: "Januar 2024 - April 2024");

        Assert.Equal(isRead, read.Has("Tilt120.Arbeidstrening.Fylke.Oslo.April"));
        Assert.False(read.Has("Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt"));
        if (isRead)
            Assert.Equal([4, 5, 4, 23], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar", third, "April"));
        else
            Assert.Equal(3, read.Ids.Count(id => id == "TILT002"));
    }

    [Fact]
    public void A_column_of_codes_is_no_mean()
    {
        Understood read = Given.Read("Fylke|Kode|Januar|Februar\nI alt||9|10\nOslo|03|4|5\nRogaland|11|5|5");

        Assert.Empty(read.Says);
        Assert.Equal(["Januar", "Februar"], read.TableOf("Tilt120.Fylke").Names.Columns);
        Assert.Equal([4, 5], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
    }

    [Fact]
    public void Figures_may_be_cut_where_the_first_is_the_mean_of_the_others()
    {
        Understood read = Project.With("""
            # TILT120 Tiltaksdeltakere
            Januar 2024 - Februar 2024
            Gjennom
            snitt hittil
            i år
            Januar Februar
            Kvinner 990 975 1 005
            Menn 510 25 995
            I alt arbeidstrening 1 500 1 000 2 000
            """).Read();

        Assert.Equal([990, 975, 1005], read.Under("Tilt120.Arbeidstrening.Kjønn.Kvinner", "Gjennomsnitt", "Januar", "Februar"));
    }

    [Fact]
    public void What_cannot_be_read_is_no_number_of_a_label()
    {
        Understood read = Project.With(Head + """
                                       Januar   Februar
            I alt arbeidstrening 5.000   5.000    5.100
            03 Oslo                         10       11
            """).Read();

        Assert.DoesNotContain(read.Tables, table => table.Measure?.Contains("5.000", StringComparison.Ordinal) == true);
    }
}
