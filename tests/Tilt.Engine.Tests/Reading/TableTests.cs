using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What belongs to one table.</summary>
public class TableTests
{
    [Fact]
    public void A_table_that_was_cut_over_pages_is_one()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            <b>I alt arbeidstrening</b>|<b>10</b>|9|10|11
            03 Oslo|7|6|7|8

            # TILT120 Tiltaksdeltakere
            ## Tiltak og fylke
            Januar 2024 - Mars 2024
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            <b>I alt arbeidstrening</b>|<b>10</b>|9|10|11
            11 Rogaland|3|3|3|3
            """);

        TableModel table = read.TableOf("Tilt120.Arbeidstrening.Fylke").Model;
        Assert.Equal(["Oslo", "Rogaland"], table.Rows.Select(row => row.Name));
        Assert.Equal(5, table.Total!.Line);
        Assert.Single(read.Report.Tables);
        Assert.Equal(11, read["Tilt120.Arbeidstrening.IAlt.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - April 2024\n")]
    public void A_table_that_was_cut_between_its_months_is_one(string between)
    {
        Understood read = Given.Read($"""
            |Gjennomsnitt hittil i år|Januar|Februar
            I alt arbeidstrening|55|50|56
            03 Oslo|32|29|33
            11 Rogaland|23|21|23{between}
            |Gjennomsnitt hittil i år|Mars|April
            I alt arbeidstrening|55|58|56
            03 Oslo|32|33|43
            11 Rogaland|23|25|23
            """, period: "Januar 2024 - April 2024");

        Assert.Equal(25, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(56, read["Tilt120.Arbeidstrening.IAlt.April"]);
        string said = Assert.Single(read.Says);
        Assert.StartsWith($"TILT101 ({(between == "" ? 10 : 14)},15-17)", said);
        Assert.EndsWith("43 is printed, 33 fits", said);
    }

    [Fact]
    public void What_is_said_of_a_cell_of_the_second_half_stands_there()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            03 Oslo|29|33
            |Mars|April
            03 Oslo|33|4l
            """, period: "Januar 2024 - April 2024");

        Assert.StartsWith("TILT003 (7,12-14): '4l' is not a number (row '03 Oslo', column 'April')", read.Says.Last());
        Assert.Equal("line 5", read.Row("Tilt120.Fylke.Oslo").WhereAre(0, 1));
        Assert.Equal("lines 5 to 7", read.Row("Tilt120.Fylke.Oslo").WhereAre(1, 2));
    }

    [Theory]
    [InlineData("## Nye deltakere", "April|Mai")] // another kind of figures
    [InlineData("Nye deltakere", "April|Mai")]
    [InlineData("", "Mai|Juni")] // a month is missing
    public void Tables_of_other_months_are_two_for_all_that_is_known(string between, string months)
    {
        Understood read = Given.Read($"""
            |Januar|Februar|Mars
            I alt|52|54|56
            03 Oslo|29|33|31
            11 Rogaland|23|21|25
            {between}
            |{months}
            I alt|8|10
            03 Oslo|3|4
            11 Rogaland|5|6
            """, period: "");

        Assert.Equal(3, read.Ids.Count(id => id == "TILT004"));
    }

    [Fact]
    public void Pages_that_would_make_a_table_of_hardly_any_figures_are_left_out()
    {
        IEnumerable<string> pages = Enumerable.Range(1, 200).Select(page => $"|Antall|Antall {page}\nI alt tiltak|7|7\n03 Oslo|7|7");
        Understood read = Given.Read(string.Join('\n', pages));

        Assert.Equal(
            ["TILT018 (5,1-13): 'I alt tiltak' was left out: a table of 400 rows and 201 columns would have no more than 800 figures"],
            read.TiltSays.Where(said => !said.StartsWith("TILT001", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_total_ends_a_table_and_starts_the_next()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            Kvinner|7|6|7|8
            I alt oppfølging|5|5|5|5
            Kvinner|4|4|4|4
            """);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Kjønn.Kvinner.Mars"]);
        Assert.Equal(5, read["Tilt120.Oppfølging.IAlt.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Totals_may_stand_after_their_rows()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            Kvinner|7|6|7|8
            Menn|3|3|3|3
            I alt arbeidstrening|10|9|10|11
            Kvinner|4|4|4|4
            Menn|1|1|1|1
            I alt oppfølging|5|5|5|5
            """);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(11, read["Tilt120.Arbeidstrening.IAlt.Mars"]);
        Assert.Equal(1, read["Tilt120.Oppfølging.Kjønn.Menn.Mars"]);
        Assert.Equal(5, read["Tilt120.Oppfølging.Kjønn.IAlt.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_bare_total_has_no_measure()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt|10|9|10|11
            Kvinner|7|6|7|8
            """);

        Assert.Equal(11, read["Tilt120.IAlt.Mars"]);
        Assert.Equal(8, read["Tilt120.Kjønn.Kvinner.Mars"]);
        Assert.Null(read.TableOf("Tilt120.Kjønn").Model.Measure);
    }

    [Theory]
    [InlineData("I alt")]
    [InlineData("l alt")]
    [InlineData("1 alt")]
    [InlineData("Ialt")]
    [InlineData("Totalt")]
    [InlineData("Riket")]
    [InlineData("Begge kjønn")]
    public void A_total_goes_by_many_names(string total)
        => Assert.Equal(11, Given.Read($"|Januar|Februar|Mars\n{total}|9|10|11\nKvinner|6|7|8")["Tilt120.Kjønn.IAlt.Mars"]);

    [Theory]
    [InlineData("I alt arbeidstrening")]
    [InlineData("Arbeidstrening i alt")]
    [InlineData("**I alt arbeidstrening**")]
    public void A_total_says_what_is_counted(string total)
        => Assert.Equal(11, Given.Read($"|Januar|Februar|Mars\n{total}|9|10|11\nKvinner|6|7|8")["Tilt120.Arbeidstrening.IAlt.Mars"]);

    [Fact]
    public void A_row_that_stands_twice_is_said_and_the_first_counts()
    {
        Understood read = Given.Read(Given.Table("03 Oslo|7|6|7|8", "03 Oslo|9|9|9|9", "11 Rogaland|3|3|3|3"));

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(
            ["TILT004 (7,1-8): Row '03 Oslo' stands twice in one table, with other figures; the first, on line 6, counts"],
            read.TiltSays);
    }

    [Theory]
    [InlineData("Under 20 år", "Over 20 år")]
    [InlineData("1-2 måneder", "12 måneder")]
    [InlineData("< 20 år", "> 20 år")]
    [InlineData("+++", "---")]
    public void Rows_that_differ_in_a_sign_are_two(string one, string other)
    {
        Understood read = Given.Read(Given.Table(one + "|7|6|7|8", other + "|3|3|3|3"));

        Assert.Equal([one, other], Assert.Single(read.Report.Tables).Rows.Select(row => row.Name));
        Assert.DoesNotContain(read.Ids, id => id is "TILT004" or "TILT005");
    }
}
