using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What tables count, of whom and of which year they are may be said in the headings above them, and nowhere else.</summary>
public class SubjectTests
{
    private const string Months = "|Januar|Februar\n";

    [Theory]
    [InlineData("Tabell 1. Helt ledige etter fylke", "Tabell 2. Delvis ledige etter fylke")]
    [InlineData("Helt ledige, etter fylke", "Antall delvis ledige fordelt på fylke")]
    [InlineData("## Tabell 1: Helt ledige, fylke og kjønn", "## Tabell 2: Delvis ledige, fylke og kjønn")]
    [InlineData("Figur 1a - Helt ledige etter fylke. Januar-februar 2024", "Figur 1b - Delvis ledige etter fylke. Januar-februar 2024")]
    public void Tables_that_are_headed_otherwise_count_something_else(string first, string second)
    {
        Understood read = Given.Read(
            $"{first}\n{Months}03 Oslo|100|110\n11 Rogaland|200|220\nI alt|300|330\n\n"
            + $"{second}\n{Months}03 Oslo|10|11\n11 Rogaland|20|22\nI alt|30|33", "Ark1");

        Assert.Equal([100, 33], read.Under("Tilt120", "HeltLedige.Fylke.Oslo.Januar", "DelvisLedige.IAlt.Februar"));
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Kvinner", "Menn")]
    [InlineData("Oslo", "Rogaland")]
    [InlineData("Arbeidstrening", "Mentor")]
    [InlineData("Dagpenger", "Uføretrygd")]
    public void A_sheet_that_is_called_like_a_part_is_of_it_alone(string first, string second)
    {
        Understood read = Project.With($"""
            ## {first}
            TILT120 Tiltaksdeltakere
            Alder
            {Months.Tabs()}Under 30 år	10	11
            30 år og over	20	22
            ## {second}
            TILT120 Tiltaksdeltakere
            Alder
            {Months.Tabs()}Under 30 år	5	6
            30 år og over	7	8
            """).Read();

        Assert.Equal([10, 8], read.Under("Tilt120", first + ".Alder.Under30År.Januar", second + ".Alder.År30OgOver.Februar"));
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Deltakere etter kjønn", "Deltakere etter fylke")]
    [InlineData("Tabell 1. Helt ledige etter kjønn", "Tabell 2. Helt ledige etter fylke")]
    [InlineData("Tabell 1. Tiltak og kjønn", "Tabell 2. Tiltak og fylke")]
    [InlineData("## Ark1", "## Ark2")]
    [InlineData("## Norge", "## Kjønn")]
    [InlineData("Tabell 1. Fylkesfordeling", "Tabell 2. Kjønnsfordeling")]
    [InlineData("Tiltaksdeltakere etter kjønn", "Tiltaksdeltakere på arbeidspraksis etter fylke")]
    [InlineData("Ledige som har meldt seg etter alder", "Se tabell 2 etter fylke")]
    public void Headings_that_count_the_same_name_nothing(string first, string second)
    {
        Understood read = Given.Read($"{first}\n{Months}Kvinner|10|11\nMenn|20|22\n\n{second}\n{Months}03 Oslo|10|11\n11 Rogaland|20|22");

        Assert.Equal([10, 22], read.Under("Tilt120", "Kjønn.Kvinner.Januar", "Fylke.Rogaland.Februar"));
    }

    [Fact]
    public void What_the_total_says_is_what_is_counted()
        => Assert.Equal(300, Given.Read(
            $"Tabell 1. Helt ledige etter fylke\n{Months}I alt mentor|300|330\n03 Oslo|100|110\n11 Rogaland|200|220\n"
            + $"Tabell 2. Delvis ledige etter kjønn\n{Months}Kvinner|10|11\nMenn|20|22")["Tilt120.Mentor.IAlt.Januar"]);

    [Theory]
    [InlineData("## 2022", "## 2023")]
    [InlineData("Deltakere etter kjønn. 2022", "Deltakere etter kjønn. 2023")]
    [InlineData("## 2022\nTabell 1. Deltakere etter kjønn", "## 2023\nTabell 1. Deltakere etter kjønn")]
    [InlineData("## 2022\n### Kjønn", "## 2023\n### Kjønn")]
    [InlineData("Tabell 1. Deltakere etter kjønn, 2022", "Tabell 2. Deltakere etter kjønn, 2023")]
    public void The_year_in_a_heading_is_that_of_its_months(string first, string second)
    {
        Understood read = Project.With(
            $"# TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.01.2025\n{first}\n" + $"{Months}Kvinner|10|11\nMenn|20|22\n".Tabs()
            + $"{second}\n" + $"{Months}Kvinner|12|13\nMenn|24|26".Tabs()).Read();

        Assert.Equal([2022, 2023], read.Reports.Select(report => report.Year));
    }

    [Fact]
    public void Of_a_period_of_several_years_the_heading_says_which()
    {
        Understood read = Project.With(
            "# TILT120 Tiltaksdeltakere\nJanuar 2022 - Februar 2023\nDeltakere etter kjønn. 2023\n"
            + $"{Months}Kvinner|10|11\nMenn|20|22\nDeltakere etter kjønn. 2022\n{Months}Kvinner|12|13\nMenn|24|26".Tabs()).Read();

        Assert.Equal([2023, 2022], read.Reports.Select(report => report.Year));
    }

    [Theory]
    [InlineData("Tabell 3. Deltakere etter fylke, fylkesinndeling 2020")]
    [InlineData("Tabell 1. Deltakere med oppstart i 2022")]
    [InlineData("Deltakere etter utdanning, NUS 2000")]
    [InlineData("## Kommuneinndeling 2020")]
    [InlineData("Deltakere etter fylke. 2020")]
    public void A_number_that_ends_a_heading_is_no_year_where_the_period_is_of_another(string heading)
        => Assert.Equal(2024, Assert.Single(Given.Read($"{heading}\n{Months}03 Oslo|10|11\n11 Rogaland|20|22").Reports).Year);

    [Theory]
    [InlineData("Registrerte helt ledige etter fylke", "Helt ledige etter kjønn")]
    [InlineData("Tiltaksdeltakere etter fylke", "Tiltaksdeltakere på arbeidspraksis etter kjønn")]
    public void Two_wordings_with_one_total_count_the_same_and_are_held_against_each_other(string first, string second)
    {
        Understood read = Given.Read(
            $"{first}\n|Januar|Februar|Mars\nI alt|100|103|105\n03 Oslo|40|43|45\n11 Rogaland|60|60|60\n\n"
            + $"{second}\n|Januar|Februar|Mars\nI alt|100|130|105\nKvinner|40|41|42\nMenn|60|62|63");

        Assert.Contains(read.CheckingSays, said => said.Contains("130", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tabell 1. Helt ledige etter fylke (forts.)")]
    [InlineData("Tabell 1. Helt ledige etter fylke. Forts.")]
    [InlineData("Tabell 1.Helt ledige etter fylke (side 2)")]
    [InlineData("Tabell 1 (forts.)")]
    [InlineData("Tabell 1. Helt ledige1) etter fylke")]
    public void A_table_that_goes_on_over_pages_is_one(string second)
    {
        Understood read = Given.Read(
            $"Tabell 1. Helt ledige etter fylke\n{Months}I alt|60|70\n03 Oslo|10|15\n11 Rogaland|20|22\n\n{second}\n{Months}I alt|60|70\n"
            + $"15 Møre og Romsdal|30|33\n\nTabell 2. Delvis ledige etter fylke\n{Months}I alt|6|7\n03 Oslo|1|2\n11 Rogaland|5|5");

        Assert.Equal([15, 33, 5], read.Under("Tilt120", "HeltLedige.Fylke.Oslo.Februar", "HeltLedige.Fylke.MøreOgRomsdal.Februar",
            "DelvisLedige.Fylke.Rogaland.Januar"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void What_a_sheet_is_of_and_what_its_tables_count_are_both_said()
    {
        Understood read = Project.With("# TILT120 Tiltaksdeltakere\n"
            + $"## Kvinner\nTabell 1. Helt ledige etter fylke\n{Months.Tabs()}03 Oslo\t10\t11\n"
            + $"## Menn\nTabell 1. Helt ledige etter fylke\n{Months.Tabs()}03 Oslo\t20\t21\n").Read();

        Assert.Equal([10, 21], read.Under("Tilt120", "HeltLedigeKvinner.Fylke.Oslo.Januar", "HeltLedigeMenn.Fylke.Oslo.Februar"));
    }
}
