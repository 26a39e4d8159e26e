using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Labels are read as what they are, and what was misread is said.</summary>
public class LabelTests
{
    [Theory]
    [InlineData("18 Nordland - Nordlånnda", "Nordland", "18 Nordland - Nordlánnda")]
    [InlineData("50 Trøndelag - Tröndelage", "Trøndelag", "50 Trøndelag - Trööndelage")]
    [InlineData("56 Finnmark - Finnmarku - Finmarkku", "Finnmark", "56 Finnmark - Finnmárku - Finmarkku")]
    [InlineData("15 Møre og Romsda1", "MøreOgRomsdal", "15 Møre og Romsdal")]
    public void A_county_is_known_by_its_code(string printed, string identifier, string right)
    {
        Understood read = Given.Read(Given.Table("03 Oslo|7|6|7|8", printed + "|3|3|3|3"));

        Assert.Equal(3, read[$"Tilt120.Arbeidstrening.Fylke.{identifier}.Mars"]);
        Assert.Equal([$"TILT005 (7,1-{printed.Length + 1}): '{printed}' was read as '{right}'"], read.TiltSays);
    }

    [Fact]
    public void A_code_with_the_name_of_another_county_was_misread()
    {
        Understood read = Given.Read(Given.Table("34 Buskerud|7|6|7|8", "34 Innlandet|3|3|3|3"));

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Buskerud.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Innlandet.Mars"]);
        Assert.Equal(["TILT005 (6,1-12): '34 Buskerud' was read as '33 Buskerud'"], read.TiltSays);
    }

    [Theory]
    [InlineData("Grunnskole nivå", "Grunnskolenivå", "Grunnskolenivå")]
    [InlineData("Grunnskoleniva", "Grunnskolenivå", "Grunnskolenivå")]
    [InlineData(
        "Universitets- og høgskolenivå, lana over 4 år", "UniversitetsOgHøgskolenivåLangOver4År",
        "Universitets- og høgskolenivå, lang over 4 år")]
    public void A_vocabulary_knows_how_a_row_is_spelled(string printed, string identifier, string right)
    {
        Understood read = Given.Read(Given.Table("Videregående skolenivå|7|6|7|8", printed + "|3|3|3|3"), sheet: "Tiltak og utdanning");

        Assert.Equal(3, read[$"Tilt120.Arbeidstrening.Utdanning.{identifier}.Mars"]);
        Assert.Equal([$"TILT005 (7,1-{printed.Length + 1}): '{printed}' was read as '{right}'"], read.TiltSays);
        Assert.Equal(printed, read.Row($"Tilt120.Arbeidstrening.Utdanning.{identifier}").Label);
    }

    [Fact]
    public void The_report_itself_knows_the_right_spelling()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt|9|10|11
            Arbeidsforberedende trening|6|7|8
            I alt søkere|5|5|5
            Arbeidsforbere dende trening|4|4|4
            I alt andre|4|5|6
            Arbeidsforberedende trenin9|2|3|4
            I alt arbeidsforberedende trening|6|7|8
            Kvinner|6|7|8
            """, sheet: "Tiltak");

        Assert.Equal(8, read["Tilt120.Tiltak.ArbeidsforberedendeTrening.Mars"]);
        Assert.Equal(4, read["Tilt120.Søkere.Tiltak.ArbeidsforberedendeTrening.Mars"]);
        Assert.Equal(8, read["Tilt120.ArbeidsforberedendeTrening.IAlt.Mars"]);
        Assert.Contains("TILT005 (8,1-29): 'Arbeidsforbere dende trening' was read as 'Arbeidsforberedende trening'", read.TiltSays);
    }

    [Fact]
    public void Of_two_spellings_that_are_as_frequent_the_first_is_right()
    {
        Understood read = Project.With(Given.Report("|Januar\nI alt|9\nArbeidsforberedende trening|9", sheet: "Tiltak")
            + "\n## Tiltak og fylke\n" + "|Januar\nI alt Arbeidsforbere dende trening|9\n03 Oslo|9".Tabs()).Read();

        Assert.Equal(9, read["Tilt120.ArbeidsforberedendeTrening.Fylke.Oslo.Januar"]);
        string said = Assert.Single(read.TiltSays);
        Assert.StartsWith("TILT005 (9,1-35)", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_one_letter_away_from_its_sister_tables_is_misread()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            Enslig forsørger|6|7|8
            I alt oppfølging|5|5|5
            Enslig forsørqer|4|4|4
            I alt avklaring|5|5|5
            Enslig forsørger|2|2|2
            """, sheet: "Tiltak og familie");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Familie.EnsligForsørger.Mars"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Familie.EnsligForsørger.Mars"]);
        Assert.Contains("TILT005 (8,1-17): 'Enslig forsørqer' was read as 'Enslig forsørger'", read.TiltSays);
    }

    [Fact]
    public void Of_two_spellings_that_are_as_frequent_neither_is_called_wrong()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            Enslig forsørger|6|7|8
            I alt oppfølging|5|5|5
            Enslig forsørqer|4|4|4
            """, sheet: "Tiltak og familie");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Familie.EnsligForsørger.Mars"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Familie.EnsligForsørqer.Mars"]);
    }

    [Fact]
    public void Age_groups_of_other_limits_are_no_misreadings()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            19 år og under|6|7|8
            I alt oppfølging|5|5|5
            17 år og under|4|4|4
            """);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Alder.År19OgUnder.Mars"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Alder.År17OgUnder.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void An_age_group_is_known_by_its_shape()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            19 år ogunder|6|7|8
            20-24 år|1|1|1
            I alt oppfølging|5|5|5
            19 år og under|4|4|4
            20-24 år|1|1|1
            """);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Alder.År19OgUnder.Mars"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Alder.År19OgUnder.Mars"]);
        Assert.Equal(["TILT005 (6,1-14): '19 år ogunder' was read as '19 år og under'"], read.TiltSays);
    }

    [Fact]
    public void A_misread_total_is_a_total()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            l alt arbeidstrening|10|9|10|11
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(11, read["Tilt120.Arbeidstrening.IAlt.Mars"]);
        Assert.Equal(["TILT005 (5,1-21): 'l alt arbeidstrening' was read as 'I alt arbeidstrening'"], read.TiltSays);
    }

    [Theory]
    [InlineData("<b>03 Oslo</b>", "(7,4-11)")]
    [InlineData("**03 Oslo**", "(7,3-10)")]
    [InlineData("\"03 Oslo\"", "(7,2-9)")]
    [InlineData("  03   Oslo  ", "(7,3-12)")]
    [InlineData("03&nbsp;Oslo", "(7,1-13)")]
    public void Markup_is_no_part_of_a_label(string printed, string place)
    {
        Understood read = Given.Read(Given.Table("03 Oslo|7|6|7|8", printed + "|7|6|7|8"));

        Assert.Equal(
            [$"TILT004 {place}: Row '03 Oslo' stands twice in one table, with the same figures; the first, on line 6, counts"],
            read.TiltSays);
    }

    [Theory]
    [InlineData("20-24 år\"")]
    [InlineData("\"20-24 år\"\"\"")]
    public void The_end_of_a_pair_of_quotes_that_does_not_begin_says_nothing(string printed)
    {
        Understood read = Given.Read($"|Januar|Februar\n7 {printed}|1|2\n8 25-29 år|3|4".Replace("7 \"", "\"7 ", StringComparison.Ordinal));

        Assert.Equal(2, read["Tilt120.Alder.År20Til24.Februar"]);
        Assert.Empty(read.TiltSays);
    }
}
