using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Forms;

public class SeparatedValuesTests
{
    [Fact]
    public void A_heading_may_be_broken_inside_quotes() => Table.Build("""
        ;"Gjennomsnitt
        hittil i år";Januar;Februar;Mars
        "I alt
        arbeidstrening";1 258;1 167;1 287;1 259
        03 Oslo;438;401;428;414
        """).HasOslo();

    [Fact]
    public void A_quote_that_nobody_closes_takes_nothing_with_it() => Table.Build("""
        ;Gjennomsnitt;Januar;Februar;Mars
        I alt arbeidstrening;1 258;1 167;1 287;1 259
        "11 Rogaland;820;766;859;845
        03 Oslo;438;401;428;414
        """).HasOslo();

    [Fact]
    public void Labels_have_commas_and_quotes()
    {
        Built built = Table.Build("""
            ,"Gjennomsnitt","Januar"
            "I alt arbeidstrening","12","12"
            "Universitets- og høgskolenivå, kort inntil 4 år","5","5"
            "Fag ""A"", annet","7","7"
            """);
        Assert.Equal([5, 7], new[] { "UniversitetsOgHøgskolenivåKortInntil4År", "FagAAnnet" }.Select(row => built[$"Tilt120.Arbeidstrening.Utdanning.{row}.Januar"]));
        Assert.Contains("Fag \"A\", annet", ((Runtime.Table)built["Tilt120.Arbeidstrening.Utdanning.Table"]!).Rows.Select(row => row.Label));
    }

    [Theory]
    [InlineData(";;Gjennomsnitt;Januar;;Februar;Mars\nI alt arbeidstrening;;1258;1167;;1287;1259\n;03 Oslo ;438;401;;428;414")]
    [InlineData(";Gjennomsnitt;Januar;NA;Februar;Mars\nI alt arbeidstrening;1258;1167;NA;1287;1259\n03 Oslo;438;401;;428;414")]
    [InlineData("...1,Gjennomsnitt,Januar,...4,Februar,Mars\nI alt arbeidstrening,1258,1167,,1287,1259\n03 Oslo,438,401,,428,414")]
    [InlineData(",Unnamed: 0,Gjennomsnitt,Januar,Unnamed: 3,Februar,Mars\n0,I alt arbeidstrening,1258,1167,NaN,1287,1259\n1,03 Oslo,438,401,NaN,428,414")]
    [InlineData("Kode\tFylke\tGjennomsnitt\tJanuar\tFebruar\tMars\n\tI alt arbeidstrening\t1258\t1167\t1287\t1259\n03\tOslo\t438\t401\t428\t414")]
    [InlineData(";Gjennomsnitt;Januar;Februar;Mars\n03 Oslo;438;401;428;414\nI alt arbeidstrening;1258;1167;1287;1259")]
    [InlineData(";Gjennomsnitt;jan.24;feb.24;mar.24\nI alt arbeidstrening;1258;1167;1287;1259\n03 Oslo;438;401;428;414")]
    public void What_tools_make_of_a_sheet_is_read(string table) => Table.Build(table).HasOslo();

    [Fact]
    public void The_date_may_stand_in_a_cell_of_its_own()
    {
        Built built = Project.With("TILT120 Tiltaksdeltakere;;;\nRapport oppdatert:;02.05.2024;;\n;;;\n;Gjennomsnitt;Januar;Februar\nI alt;5;4;6\nKvinner;5;4;6").Build();
        Assert.Equal(new DateTime(2024, 5, 2), ((Report)built["Tilt120.Report"]!).Updated);
        Assert.Equal(4, built["Tilt120.Kjønn.Kvinner.Januar"]);
    }
}
