using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Text that was read in another encoding than it was written in: one finding, and right where nothing is in doubt.</summary>
public class EncodingTests
{
    private const string Lost = "could not be decoded, the first of them here";
    private const string Remedy = "save the file as UTF-8, or tell its code page (<CodePage>1252</CodePage> in the project)";

    [Fact]
    public void Lost_letters_are_said_once()
    {
        Understood read = Given.Read(Given.Table("15 M\uFFFDre og Romsdal|7|6|7|8", "50 Tr\uFFFDndelag - Tr\uFFFD\uFFFDndelage|3|3|3|3"));

        Assert.Equal($"TILT009 (6,5-6): 4 characters {Lost}: {Remedy}", Assert.Single(read.TiltSays));
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.MøreOgRomsdal.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Trøndelag.Mars"]);
    }

    [Theory]
    [InlineData("Tiltak og utdanning", "Grunnskoleniv\uFFFD", "Utdanning.Grunnskolenivå")]
    [InlineData("Tiltak og alder", "60 \uFFFDr og over", "Alder.År60OgOver")]
    [InlineData("Tiltak og alder", "20\uFFFD24 \uFFFDr", "Alder.År20Til24")]
    [InlineData("Tiltak og alder", "20 \uFFFD 24 \uFFFD\uFFFDr", "Alder.År20Til24")]
    [InlineData("Tiltak", "Oppf\uFFFDlging", "Tiltak.Oppfølging")]
    [InlineData("Tiltak og fylke", "18 Nordland \uFFFD Nordl\uFFFDnnda", "Fylke.Nordland")]
    [InlineData("Tiltak og fylke", "15\uFFFDM\uFFFDre\uFFFDog\uFFFDRomsdal", "Fylke.MøreOgRomsdal")]
    [InlineData("Tiltak og fylke", "\uFFFDVRIGE OMR\uFFFDDER", "Fylke.ØvrigeOmråder")]
    [InlineData("Tiltak og kj\uFFFDnn", "Annet kj\uFFFDnn", "Kjønn.AnnetKjønn")]
    public void A_word_that_can_be_one_known_word_is_that(string sheet, string printed, string name)
    {
        Understood read = Given.Read($"|Januar\nI\uFFFDalt oppf\uFFFDlging|9\n{printed}|4\nUkjent|5", sheet);

        Assert.Equal(4, read[$"Tilt120.Oppfølging.{name}.Januar"]);
        Assert.Equal(["TILT009"], read.Ids);
    }

    [Fact]
    public void A_word_that_no_known_one_can_be_keeps_its_gap()
    {
        Understood read = Given.Read(
            "|Januar\nI alt oppf\uFFFDlging|9\nEnslig fors\uFFFDrger|4\nEnslig forsrger|5", sheet: "Tiltak og familie");

        Assert.Equal([4, 5], read.Under("Tilt120.Oppfølging.Familie", "EnsligFors_rger.Januar", "EnsligForsrger.Januar"));
        Assert.Contains("TILT009", read.Ids);
    }

    [Fact]
    public void The_report_itself_may_have_the_letters()
    {
        Understood read = Given.Read("""
            |Januar
            I alt oppfølging|9
            Enslig forsørger|9

            |Januar
            I alt avklaring|5
            Enslig fors?rger|5
            """.Replace('?', '\uFFFD'), sheet: "Tiltak og familie");

        Assert.Equal(5, read["Tilt120.Avklaring.Familie.EnsligForsørger.Januar"]);
    }

    [Theory]
    [InlineData("Mai 2024 \uFFFD Juni 2024", 2024)]
    [InlineData("Mai \uFFFD Juni 2023", 2023)]
    public void A_period_has_its_dash(string period, int year)
    {
        Understood read = Given.Read("|Mai|Juni\nI alt|9|9\nKvinner|4|4\nMenn|5|5", period: period);
        Assert.Equal([$"{year}-05", $"{year}-06"], read.TableOf("Tilt120.Kjønn").Months);
    }

    [Fact]
    public void What_was_lost_between_thousands_is_a_space_where_sums_hold()
    {
        Understood read = Given.Read("|Januar\nI alt|1\uFFFD300\nKvinner|1\uFFFD258\nMenn|42");

        Assert.Equal([1300, 1258, 42], read.Under("Tilt120.Kjønn", "IAlt.Januar", "Kvinner.Januar", "Menn.Januar"));
        Assert.Equal(["TILT009"], read.Ids);
    }

    [Theory]
    [InlineData("|Januar\nI alt|5\uFFFD300\nKvinner|1\uFFFD258\nMenn|42")]
    [InlineData("|Januar\nKvinner|1\uFFFD258\nUkjent|1\uFFFD258\nMenn|42")]
    public void Else_such_figures_are_not_read_and_it_is_said_once(string table)
    {
        Understood read = Given.Read(table);

        Assert.Equal(Cell.Unreadable, read["Tilt120.Kjønn.Kvinner.Januar"]);
        Assert.Equal(42, read["Tilt120.Kjønn.Menn.Januar"]);
        Assert.Equal(
            $"TILT009 (5,8-9): 2 characters {Lost}, and 2 figures could not be read for that: {Remedy}",
            Assert.Single(read.TiltSays).Replace("(5,10-11)", "(5,8-9)"));
    }

    [Fact]
    public void Utf8_that_was_read_as_something_else_is_read_right_and_said_once()
    {
        string table = Given.Table("15 MÃ¸re og Romsdal|7|6|7|8", "18 Nordland - NordlÃ¡nnda|3|3|3|x").Replace("i år", "i Ã¥r");
        Understood read = Given.Read(table);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.MøreOgRomsdal.Mars"]);
        Assert.Equal("18 Nordland - Nordlánnda", read.Row("Tilt120.Arbeidstrening.Fylke.Nordland").Label);
        Assert.StartsWith(
            "TILT009 (4,24-26): 3 characters are UTF-8 that was taken for Windows-1252, the first of them here: 'Ã¥' was read as 'å'; ",
            read.TiltSays[0],
            StringComparison.Ordinal);
        Assert.StartsWith("TILT003 (7,33-34): 'x'", read.TiltSays[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_beside_it_stays_right()
    {
        Understood read = Given.Read(Given.Table("31 Østfold|7|6|7|8", "15 MÃ¸re og Romsdal|3|3|3|3"));

        Assert.Equal([8, 3], read.Under("Tilt120.Arbeidstrening.Fylke", "Østfold.Mars", "MøreOgRomsdal.Mars"));
        Assert.Equal(["TILT009"], read.Ids);
    }

    [Theory]
    [InlineData("PÅ\u00A0TILTAK")]
    [InlineData("Ã")]
    [InlineData("√2 ¬")]
    public void Signs_that_make_no_letters_of_ours_are_what_they_are(string printed)
    {
        Understood read = Given.Read($"|Januar\nI alt|9\n{printed}|4\nAnnet|5", sheet: "Tiltak");

        Assert.Equal(printed.Replace('\u00A0', ' '), read.Tables[0].Rows[0].Label);
        Assert.DoesNotContain("TILT009", read.Ids);
    }
}
