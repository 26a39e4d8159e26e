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
    [InlineData("Ark1", "Ark2")]
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
    [InlineData("## Kjønn i 2022", "## Kjønn i 2023")]
    [InlineData("Tabell 1. Deltakere etter kjønn, 2022", "Tabell 2. Deltakere etter kjønn, 2023")]
    public void The_year_in_a_heading_is_that_of_its_months(string first, string second)
    {
        Understood read = Project.With(
            $"# TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.01.2025\n{first}\n" + $"{Months}Kvinner|10|11\nMenn|20|22\n".Tabs()
            + $"{second}\n" + $"{Months}Kvinner|12|13\nMenn|24|26".Tabs()).Read();

        Assert.Equal([2022, 2023], read.Reports.Select(report => report.Year));
    }

    [Fact]
    public void A_heading_without_a_year_is_of_the_period_again()
    {
        Understood read = Given.Read(
            $"Deltakere etter kjønn. 2022\n{Months}Kvinner|10|11\nMenn|20|22\nDeltakere etter kjønn\n{Months}Kvinner|12|13\nMenn|24|26");

        Assert.Equal([2022, 2024], read.Reports.Select(report => report.Year));
    }
}
