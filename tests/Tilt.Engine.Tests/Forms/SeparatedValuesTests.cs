using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Cells with a sign between them: quotes, columns that mean nothing, and what tools make of a sheet.</summary>
public class SeparatedValuesTests
{
    [Fact]
    public void A_heading_may_be_broken_inside_quotes() => Table.Read("""
        ;"Gjennomsnitt
        hittil i år";Januar;Februar;Mars
        "I alt
        arbeidstrening";1 258;1 167;1 287;1 259
        03 Oslo;438;401;428;414
        """).HasOslo();

    [Fact]
    public void A_quote_that_nobody_closes_takes_nothing_with_it() => Table.Read("""
        ;Gjennomsnitt;Januar;Februar;Mars
        I alt arbeidstrening;1 258;1 167;1 287;1 259
        "11 Rogaland;820;766;859;845
        03 Oslo;438;401;428;414
        """).HasOslo();

    [Fact]
    public void Labels_have_commas_and_quotes()
    {
        Understood read = Table.Read("""
            ,"Gjennomsnitt","Januar"
            "I alt arbeidstrening","12","12"
            "Universitets- og høgskolenivå, kort inntil 4 år","5","5"
            "Fag ""A"", annet","7","7"
            """);
        Assert.Equal(
            [5, 7],
            read.Under("Tilt120.Arbeidstrening.Utdanning", "UniversitetsOgHøgskolenivåKortInntil4År.Januar", "FagAAnnet.Januar"));
        Assert.Contains("Fag \"A\", annet", read.TableOf("Tilt120.Arbeidstrening.Utdanning").Model.Rows.Select(row => row.Label));
    }

    [Theory]
    [InlineData(";;Gjennomsnitt;Januar;;Februar;Mars\nI alt arbeidstrening;;1258;1167;;1287;1259\n;03 Oslo ;438;401;;428;414")]
    [InlineData(";Gjennomsnitt;Januar;NA;Februar;Mars\nI alt arbeidstrening;1258;1167;NA;1287;1259\n03 Oslo;438;401;;428;414")]
    [InlineData("...1,Gjennomsnitt,Januar,...4,Februar,Mars\nI alt arbeidstrening,1258,1167,,1287,1259\n03 Oslo,438,401,,428,414")]
    [InlineData("""
        ,Unnamed: 0,Gjennomsnitt,Januar,Unnamed: 3,Februar,Mars
        0,I alt arbeidstrening,1258,1167,NaN,1287,1259
        1,03 Oslo,438,401,NaN,428,414
        """)]
    [InlineData(
        "Kode\tFylke\tGjennomsnitt\tJanuar\tFebruar\tMars\n\tI alt arbeidstrening\t1258\t1167\t1287\t1259\n"
        + "03\tOslo\t438\t401\t428\t414")]
    [InlineData(";Gjennomsnitt;Januar;Februar;Mars\n03 Oslo;438;401;428;414\nI alt arbeidstrening;1258;1167;1287;1259")]
    [InlineData(";Gjennomsnitt;jan.24;feb.24;mar.24\nI alt arbeidstrening;1258;1167;1287;1259\n03 Oslo;438;401;428;414")]
    public void What_tools_make_of_a_sheet_is_read(string table) => Table.Read(table).HasOslo();

    [Fact]
    public void The_date_may_stand_in_a_cell_of_its_own()
    {
        Understood read = Project.With("""
            TILT120 Tiltaksdeltakere;;;
            Rapport oppdatert:;02.05.2024;;
            ;;;
            ;Gjennomsnitt;Januar;Februar
            I alt;5;4;6
            Kvinner;5;4;6
            """).Read();
        Assert.Equal("2024-05-02", read.Report.Updated);
        Assert.Equal(4, read["Tilt120.Kjønn.Kvinner.Januar"]);
    }

    [Fact]
    public void Spaces_may_stand_on_both_sides_of_a_comma() => Table.Read("""
         , Gjennomsnitt , Januar , Februar , Mars ,
        I alt arbeidstrening , 1 258 , 1 167 , 1 287 , 1 259 , ""
        03 Oslo , 438 , 401 , 428 , 414 , ""
        """).HasOslo();

    [Fact]
    public void Where_headings_stand_in_one_cell_a_row_has_a_cell_for_each_or_is_said()
    {
        Understood read = Given.Read("""
            Fylke|Januar Februar|Mars
            03 Oslo|20|23|26
            11 Rogaland|10||11|
            """);

        Assert.Equal([20, 23, 26], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
        Assert.Equal(
            "TILT002 (6,1-12): Row '11 Rogaland' was left out: it has 2 figures where its header names 3 columns",
            Assert.Single(read.TiltSays, said => said.Contains("Rogaland")));
    }
}
