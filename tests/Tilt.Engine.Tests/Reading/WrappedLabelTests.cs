using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>A label on several lines is put together where it makes a known one, in one way.</summary>
public class WrappedLabelTests
{
    private const string Long = "Universitets- og høgskolenivå, lang over 4 år";
    private const string Short = "Universitets- og høgskolenivå, kort inntil 4 år";

    [Theory]
    [InlineData("Universitets- og høgskolenivå,\nkort inntil 4 år|5|6", Short)]
    [InlineData("Universitets- og høgskolenivå,|5|6\nkort inntil 4 år", Short)]
    [InlineData("Universitets- og\nhøgskolenivå, kort|5|6\ninntil 4 år", Short)]
    [InlineData("Universitets- og\nhøgskolenivå, kort\ninntil 4 år|5|6", Short)]
    [InlineData("Universitets- og høg-\nskolenivå, kort inntil 4 år|5|6", Short)]
    [InlineData("60 år|5|6\nog over", "60 år og over")]
    [InlineData("20-\n24 år|5|6", "20-24 år")]
    [InlineData("50 Trøndelag -\nTrööndelage|5|6", "50 Trøndelag - Trööndelage")]
    [InlineData("Nord-Amerika, Sør-Amerika og\nOceania|5|6", "Nord-Amerika, Sør-Amerika og Oceania")]
    [InlineData("<b>Ikke\ninnvandrere</b>|5|6", "Ikke innvandrere")]
    public void A_known_label_is_put_together(string printed, string label) => Assert.Equal([label], Rows(printed));

    [Theory]
    [InlineData(
        "| Universitets- og høgskolenivå, | | |\n| kort inntil 4 år | 5 | 6 |",
        "| | Januar | Februar |\n|-|-|-|\n| I alt | 12 | 13 |")]
    [InlineData("Universitets- og høgskolenivå;;\nkort inntil 4 år;5;6", ";Januar;Februar\nI alt;12;13")]
    [InlineData("\"Universitets- og høgskolenivå,\",,\nkort inntil 4 år,5,6", ",Januar,Februar\nI alt,12,13")]
    [InlineData(
        "Universitets- og høgskolenivå,\n   kort inntil 4 år                     5           6",
        "                                   Januar    Februar\nI alt                                  12          13")]
    public void In_any_form(string printed, string above) => Assert.Equal([Short], Labels(Forms.Table.Read(above + "\n" + printed)));

    [Fact]
    public void Text_of_a_page_is_read_whole()
    {
        Understood read = Project.With(TestData.Read("corpus/wrapped.txt"), "wrapped.txt").Read();
        Assert.Equal(["Grunnskolenivå", Short, Long, "Uoppgitt eller ingen fullført utdanning"], Labels(read));
        Assert.Equal(1259, read["Tilt120.Arbeidstrening.Fylke.Trøndelag.Mars"]);
        Assert.Equal(
            ["TILT005 (9,1-19)", "TILT005 (12,4-18)", "TILT005 (13,1-21)", "TILT005 (19,1-15)"],
            read.Says.Select(said => said.Split(':')[0]));
    }

    [Fact]
    public void The_report_itself_teaches_labels()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt|12|13
            Oppfølging i egen bolig|12|13

            |Januar|Februar
            I alt på tiltak|12|13
            Oppfølging i
            egen bolig|12|13
            """);
        Assert.Equal(12, read["Tilt120.PåTiltak.Fylke.OppfølgingIEgenBolig.Januar"]);
        Assert.Equal(
            "TILT005 (11,1-11): 'egen bolig' was read as 'Oppfølging i egen bolig'",
            Assert.Single(read.TiltSays, said => said.StartsWith("TILT005", StringComparison.Ordinal)));
    }

    [Fact]
    public void Wrapped_everywhere_two_rows_of_one_beginning_are_told_apart()
        => Assert.Equal(
            [Short, Long],
            Rows("Universitets- og høgskolenivå,|5|6\nkort inntil 4 år\nUniversitets- og høgskolenivå,|7|7\nlang over 4 år"));

    [Theory]
    [InlineData("Ikke\nInnvandrere|5|6", "Innvandrere")]
    [InlineData("Kort om tallene\nKvinner|5|6", "Kvinner")]
    [InlineData("Universitets- og høgskolenivå,\n\nkort inntil 4 år|5|6", "kort inntil 4 år")]
    [InlineData("Ikke\noppgitt|5|6\ninnvandrere", "Ikke oppgitt")]
    public void Nothing_else_is(string printed, params string[] labels) => Assert.Equal(labels, Rows(printed));

    [Fact]
    public void A_row_that_lost_its_figures_is_no_part_of_the_total_above_it()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt|12|13
            Arbeidstrening
            Oppfølging|12|13
            |Januar|Februar
            I alt arbeidstrening|4|5
            Kvinner|4|5
            """);
        Assert.Equal(12, read["Tilt120.IAlt.Januar"]);
        Assert.DoesNotContain("TILT005", read.Ids);
    }

    [Fact]
    public void What_fits_above_and_below_fits_neither()
        => Assert.Equal(["Oppgitt", "innvandrere"], Rows("Oppgitt|5|6\nikke\ninnvandrere|7|7\nIkke|1|1\nOppgitt ikke|1|1").Take(2));

    private static IEnumerable<string> Rows(string printed) => Labels(Given.Read("|Januar|Februar\nI alt|12|13\n" + printed));

    private static IEnumerable<string> Labels(Understood read) => read.Report.Tables[0].Rows.Select((RowModel row) => row.Label);

    [Fact]
    public void What_the_family_counts_is_known_too()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt|30|33\nArbeidsforbere-\ndende trening|20|23\nArbeidstrening|10|10", sheet: "Tiltak");

        Assert.Equal(20, read["Tilt120.Tiltak.ArbeidsforberedendeTrening.Januar"]);
    }
}
