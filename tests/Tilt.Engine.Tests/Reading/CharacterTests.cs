using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Whatever characters a tool writes for a word or a figure, it is that word or figure.</summary>
public class CharacterTests
{
    [Theory]
    [InlineData("15 M&#248;re og Romsdal", "MøreOgRomsdal")]
    [InlineData("15 M&#xF8;re&#160;og Romsdal", "MøreOgRomsdal")]
    [InlineData("15 M&amp;oslash;re og Romsdal", "MøreOgRomsdal")]
    [InlineData("31 &amp;amp;Oslash;stfold", "Østfold")]
    [InlineData("31 &#216;stfold", "Østfold")]
    [InlineData("15 Mø\u00ADre og Roms\u00ADdal", "MøreOgRomsdal")]
    [InlineData("15 Møre&shy; og Roms&#8203;dal", "MøreOgRomsdal")]
    [InlineData("\u200E15 \u202AMøre og\u202C Roms\u200B\u200D\u2060dal\uFEFF", "MøreOgRomsdal")]
    [InlineData("１５ Ｍøｒｅ　ｏｇ Ｒｏｍｓｄａｌ", "MøreOgRomsdal")]
    [InlineData("18 Nordland – Nordlánnda", "Nordland")]
    [InlineData("18 Nordland/Nordlánnda", "Nordland")]
    public void A_county_is_itself(string printed, string identifier)
    {
        foreach (Understood read in InForms($"|Januar|Februar\nI alt arbeidstrening|9|9\n03 Oslo|4|4\n{printed}|5|5"))
        {
            Assert.Equal(5, read[$"Tilt120.Arbeidstrening.Fylke.{identifier}.Februar"]);
            Assert.DoesNotContain(read.Says, said => !said.StartsWith("TILT005", StringComparison.Ordinal));
        }
    }

    // Tabs, and CSV where an entity ends with the sign that separates.
    private static IEnumerable<Understood> InForms(string table)
        => [Given.Read(table), Project.With(Given.Report(table).Replace('\t', ';')).Read()];

    [Theory]
    [InlineData("Oppfølging i \uFB01rma", "OppfølgingIFirma")]
    [InlineData("O\uFB03ce", "Office")]
    [InlineData("Fri\u00ADvillig", "Frivillig")]
    [InlineData("km² og ½ №", "KmOg")]
    public void Ligatures_are_letters_and_other_signs_are_none(string printed, string identifier)
    {
        Understood read = Given.Read($"|Januar\nI alt|9\n{printed}|4\nAnnet tiltak|5", sheet: "Tiltak");

        Assert.Equal(4, read[$"Tilt120.Tiltak.{identifier}.Januar"]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("１２５８")]
    [InlineData("１ ２５８")]
    [InlineData("1\u2009258\u200E")]
    [InlineData("1\u00AD258")]
    [InlineData("&#8206;1&#160;258")]
    [InlineData("1&amp;nbsp;258&shy;")]
    public void A_figure_is_itself(string printed)
    {
        Understood read = Given.Read($"|Januar\nI alt arbeidstrening|1 260\nKvinner|{printed}\nMenn|2");

        Assert.Equal(1258, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("１２，５ %")]
    [InlineData("12,5\u200E&nbsp;%")]
    public void A_share_is_itself(string printed)
    {
        Understood read = Given.Read($"|Antall|Prosent\nI alt arbeidstrening|9|100\nKvinner|4|{printed}\nMenn|5|87,5");

        Assert.Equal(12.5m, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Prosent"]);
    }

    [Theory]
    [InlineData("Arbeids-forberedende trening")]
    [InlineData("Arbeids- forberedende trening")]
    [InlineData("Arbeidsfor-\nberedende trening")]
    [InlineData("Arbeidsforberedende tre\u00AD-\nning")]
    public void A_word_that_a_converter_divided_is_the_known_one(string printed)
    {
        Understood read = Given.Read($"""
            |Januar
            I alt|9
            Arbeidsforberedende trening|9

            |Januar
            I alt andre|9
            {printed}|4
            Oppfølging|5
            """, sheet: "Tiltak");

        Assert.Equal(4, read["Tilt120.Andre.Tiltak.ArbeidsforberedendeTrening.Januar"]);
        Assert.StartsWith("TILT005 (1", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_knows_a_divided_word_too()
    {
        Understood read = Given.Read("|Januar\nI alt|9\nArbeids-forberedende trening|4\nArbeidstrening|5", sheet: "Tiltak");

        Assert.Equal(4, read["Tilt120.Tiltak.ArbeidsforberedendeTrening.Januar"]);
        Assert.StartsWith("TILT005 (6", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Fact]
    public void A_divided_word_gives_way_to_one_that_is_not_however_often_it_is_printed()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Grønne arbeids-plasser|9

            |Januar
            I alt søkere|5
            Grønne arbeids-plasser|5

            |Januar
            I alt andre|4
            Grønne arbeidsplasser|4
            """, sheet: "Tiltak");

        Assert.Equal([9, 5, 4], read.Under("Tilt120", "Tiltak.GrønneArbeidsplasser.Januar", "Søkere.Tiltak.GrønneArbeidsplasser.Januar",
            "Andre.Tiltak.GrønneArbeidsplasser.Januar"));
        Assert.Equal(2, read.TiltSays.Length);
    }

    [Fact]
    public void Capitals_are_the_same_names()
    {
        Understood read = Given.Read("""
            |Januar
            I alt|9
            Grønt arbeid|4
            Arbeidstrening|5

            |JANUAR
            I ALT ARBEIDSTRENING|5
            KVINNER|2
            MENN|3

            |JANUAR
            I ALT GRØNT ARBEID|4
            15 MØRE OG ROMSDAL|1
            1820 NORD-HERØY|1
            UKJENT|2

            |JANUAR
            I ALT ANDRE PÅ TILTAK|9
            GRØNT ARBEID|9

            |JANUAR
            I ALT NYTT TILTAK|2
            19 ÅR OG UNDER|1
            20-24 ÅR|1
            """, sheet: "Tiltak");

        Assert.Equal([2, 1, 1, 9, 1, 1], read.Under(
            "Tilt120", "Arbeidstrening.Kjønn.Kvinner.Januar", "GrøntArbeid.Fylke.MøreOgRomsdal.Januar",
            "GrøntArbeid.Fylke.NordHerøy.Januar", "AndrePåTiltak.Tiltak.GrøntArbeid.Januar", "NyttTiltak.Alder.År19OgUnder.Januar",
            "NyttTiltak.Alder.År20Til24.Januar"));
        Assert.Equal("GRØNT ARBEID", read.Row("Tilt120.AndrePåTiltak.Tiltak.GrøntArbeid").Label);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Capitals_among_others_say_something()
    {
        Understood read = Given.Read("|Januar\nI alt|9\nAAP|4\nSYKEPENGER|5", sheet: "Tiltak");

        Assert.Equal([4, 5], read.Under("Tilt120.Tiltak", "AAP.Januar", "SYKEPENGER.Januar"));
    }
}
