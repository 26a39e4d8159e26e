using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Labels that were cut off where their column ends.</summary>
public class ClippedLabelTests
{
    private const string Short = "UniversitetsOgHøgskolenivåKortInntil4År", Long = "UniversitetsOgHøgskolenivåLangOver4År";

    [Theory]
    [InlineData("Universitets- og høgskolenivå, kort inntil", "Universitets- og høgskolenivå, lang over")]
    [InlineData("Universitets- og høgskolenivå, k", "Universitets- og høgskolenivå, l")]
    [InlineData("Universitets- og høgskolenivå, k…", "Universitets- og høgskolenivå, l...")]
    public void A_beginning_of_one_known_label_is_that(string first, string second)
    {
        Understood read = Given.Read($"|Januar\nI alt arbeidstrening|9\nGrunnskolenivå|4\n{first}|3\n{second}|2");

        Assert.Equal([3, 2], read.Under("Tilt120.Arbeidstrening.Utdanning", $"{Short}.Januar", $"{Long}.Januar"));
        Assert.Equal(
            [
                $"TILT005 (7,1-{first.Length + 1}): '{first}' was read as 'Universitets- og høgskolenivå, kort inntil 4 år'",
                $"TILT005 (8,1-{second.Length + 1}): '{second}' was read as 'Universitets- og høgskolenivå, lang over 4 år'",
            ],
            read.TiltSays);
        Assert.Null(read.Files[0].EditFor(read.Findings[0].Told.Finding));
    }

    [Theory]
    [InlineData("Universitets- og høgskolenivå, ko", "Universitets- og høgskolenivå, kort inntil 4 år")]
    [InlineData("Universitets- og høgskolenivå,", "Ingen utdanning")]
    [InlineData("Universitets- og høgskolenivå", "Ingen utdanning")]
    [InlineData("Uopp", "Grunnskole")]
    public void What_may_be_another_label_stays(string printed, string other)
    {
        Understood read = Given.Read($"|Januar\nI alt arbeidstrening|9\nGrunnskolenivå|4\n{other}|3\n{printed}|2");
        Assert.Equal(printed, read.Tables[0].Rows[^1].Label);
    }

    [Fact]
    public void A_table_of_the_report_may_have_the_whole_label()
    {
        Understood read = Given.Read("""
            |Januar
            I alt oppfølging|9
            Enslig forsørger med små barn|4
            Andre uten forsørgeransvar|5

            |Januar
            I alt avklaring|9
            Enslig forsørger med|4
            Andre uten forsørger|5
            """, sheet: "Tiltak og familie");

        Assert.Equal(4, read["Tilt120.Avklaring.Familie.EnsligForsørgerMedSmåBarn.Januar"]);
        Assert.Equal(5, read["Tilt120.Avklaring.Familie.AndreUtenForsørgeransvar.Januar"]);
        Assert.Equal(2, read.TiltSays.Count(said => said.StartsWith("TILT005", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_total_is_known_by_its_measure()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Arbeidsforberedende trening|4
            Oppfølging|5

            |Januar
            I alt arbeidsforberedende tre|4
            Kvinner|4

            |Januar
            I alt oppf…|5
            Kvinner|5
            """, sheet: "Tiltak");

        Assert.Equal([4, 5], read.Under("Tilt120", "ArbeidsforberedendeTrening.Kjønn.Kvinner.Januar", "Oppfølging.Kjønn.Kvinner.Januar"));
    }

    [Fact]
    public void A_total_of_other_figures_than_a_longer_label_is_of_something_else()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Arbeidstrening i skjermet virksomhet|4
            Oppfølging|5

            |Januar
            I alt arbeidstrening|3
            Kvinner|3
            """, sheet: "Tiltak");

        Assert.Equal(3, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Rows_that_a_table_has_and_another_has_not_are_not_each_other()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Oppfølging med bistand|4
            Oppfølging med bistand og utstyr|5

            |Januar
            I alt andre|5
            Oppfølging med bistand|5
            """, sheet: "Tiltak");

        Assert.Equal(5, read["Tilt120.Andre.Tiltak.OppfølgingMedBistand.Januar"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void What_was_cut_off_is_said_where_nothing_completes_it()
    {
        Understood read = Given.Read("|Januar\nI alt|9\nGrønt arb…|4\nAnnet|5", sheet: "Tiltak");

        Assert.Equal(4, read["Tilt120.Tiltak.GrøntArb.Januar"]);
        Assert.Equal(
            "TILT005 (6,1-11): 'Grønt arb…' was cut off, and nothing tells how it goes on: it was read as 'Grønt arb'",
            Assert.Single(read.TiltSays));
    }

    [Fact]
    public void A_county_is_known_by_its_code_and_the_beginning_of_its_name()
    {
        Understood read = Given.Read("|Januar\nI alt arbeidstrening|9\n03 Oslo|4\n15 Møre o|5");
        Assert.Equal(5, read["Tilt120.Arbeidstrening.Fylke.MøreOgRomsdal.Januar"]);
    }

    [Fact]
    public void A_row_that_was_left_out_is_not_compared()
    {
        Understood read = Project.With("""
            # TILT120 Tiltaksdeltakere på arbeidspraksis
            Januar 2024 - Februar 2024
            Tiltak;Januar;Februar
            I alt;10;10
            Arbeidsforberedende trening;5;5
            Arbeidstrening;5;5

            Tiltak;Januar;Februar
            I alt andre på tiltak;10;10
            Arbeidsforberedende tren…;5;5
            Arbeidsforberedende t;5
            Arbeidstrening;5;5
            """).Read();

        Assert.Contains(read.Says, said => said.EndsWith("tren…' was read as 'Arbeidsforberedende trening'", StringComparison.Ordinal));
        Assert.Contains(read.Says, said => said.StartsWith("TILT002 (11,", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_rows_that_would_get_one_label_keep_theirs()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Arbeidsforberedende trening|4
            Oppfølging|5

            |Januar
            I alt andre|9
            Arbeidsforberedende t…|4
            Arbeidsforberedende tre…|5
            """, sheet: "Tiltak");

        Assert.Equal(["Arbeidsforberedende t", "Arbeidsforberedende tre"], read.Tables[1].Rows.Select(row => row.Label));
    }

    [Theory]
    [InlineData("11 Rogaland, og mer av det|10|10")]
    [InlineData("11 Rogaland|10|10")]
    public void A_total_is_the_same_on_each_of_its_pages(string longest)
    {
        Understood read = Given.Read($"""
            |Januar|Februar
            Arbeidsforberedende treni|30|33
            I alt|30|33

            |Januar|Februar
            I alt arbeidsforberedende|30|33
            03 Oslo|20|23

            |Januar|Februar
            I alt arbeidsforberedende|30|33
            {longest}
            """);

        Assert.Equal(["Arbeidsforberedende treni", null], read.Tables.Select(table => table.Measure).OrderBy(name => name is null));
        Assert.Empty(read.CheckingSays);
    }

    [Fact]
    public void A_total_that_was_left_out_tells_it_too()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            Arbeidsforberedende treni|30|33
            I alt|30|33

            |Januar|Februar
            I alt arbeidsforberedende|30|33
            03 Oslo|20|23

            |Januar|Februar
            I alt arbeidsforberedende|30
            11 Rogaland|10|10
            """);

        Assert.Equal(2, read.Tables.Single(table => table.Dimension == "Fylke").Rows.Count);
        Assert.Equal(["TILT005", "TILT002"], read.Ids);
    }
}
