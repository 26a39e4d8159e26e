using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Labels that say the same are the same, whatever signs stand around them.</summary>
public class IdentityTests
{
    [Theory]
    [InlineData("I alt –")]
    [InlineData("I alt:")]
    [InlineData("I alt \\*")]
    [InlineData("I alt *")]
    [InlineData("I alt 1)")]
    [InlineData("I alt - ")]
    [InlineData("Totalt –")]
    public void A_bare_total_is_one(string total)
    {
        Understood read = Given.Read($"""
            |Januar|Februar
            I alt|9|9
            Kvinner|4|4
            Menn|5|5

            |Januar|Februar
            {total}|9|9
            03 Oslo|4|4
            11 Rogaland|5|5
            """);

        Assert.Equal([9, 5], read.Under("Tilt120.Fylke", "IAlt.Januar", "Rogaland.Januar"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("I alt – arbeidstrening")]
    [InlineData("I alt arbeidstrening:")]
    [InlineData("I alt arbeids-trening")]
    [InlineData("I alt, Arbeidstrening *")]
    public void A_measure_is_one(string total)
    {
        Understood read = Given.Read($"""
            |Januar|Februar
            I alt|9|9
            Arbeidstrening|9|9

            |Januar|Februar
            {total}|9|9
            03 Oslo|4|4
            11 Rogaland|5|5
            """, sheet: "Tiltak");

        Assert.Equal(5, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Januar"]);
        Assert.DoesNotContain(read.Says, said => !said.StartsWith("TILT005", StringComparison.Ordinal));
    }

    [Fact]
    public void A_percentage_is_none_of_the_persons()
    {
        Understood read = Given.Read("|Januar|Februar\nKvinner|4|4\nKvinner (%)|40|41\nMenn|6|6\nMenn (%)|60|59");

        Assert.Equal([4, 6], read.Under("Tilt120.Kjønn", "Kvinner.Januar", "Menn.Januar"));
        Assert.DoesNotContain("TILT004", read.Ids);
    }

    [Theory]
    [InlineData("Riket –", "Riket:")]
    [InlineData("Hele landet", "Hele  landet *")]
    public void Totals_by_another_word_are_totals_with_any_sign(string one, string other)
    {
        Understood read = Given.Read($"|Januar\n{one}|9\nKvinner|4\nMenn|5\n\n|Januar\n{other}|9\nAfrika|4\nAsia|5");

        Assert.Equal([9, 9], read.Under("Tilt120", "Kjønn.IAlt.Januar", "Verdensdel.IAlt.Januar"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("15 M&oslash;re og Romsdal")]
    [InlineData("15 Møre og Roms\u00ADdal")]
    [InlineData("15 M\uFFFDre og Romsdal")]
    [InlineData("15 MØRE OG ROMSDAL")]
    public void A_code_in_a_cell_of_its_own_belongs_to_its_county(string label)
    {
        Understood read = Given.Read($"Nr|Fylke|Januar\n|I alt|9\n{label.Replace("15 ", "15|")}|4\n18|Nordland|5");

        Assert.Equal("15", read.Row("Tilt120.Fylke.MøreOgRomsdal").Key);
        Assert.Equal("18", read.Row("Tilt120.Fylke.Nordland").Key);
    }

    // Also where the report prints the right word nowhere as the vocabulary has it, or the misreading as often.
    [Theory]
    [InlineData("")]
    [InlineData("|Januar\nI alt|9\nArbeidstrening|9\n\n")]
    public void A_known_measure_is_never_read_as_its_misreading(string main)
    {
        Understood read = Given.Read(main + """
            |Januar
            I alt arbeidstrening|9
            Kvinner|4
            Menn|5
            |Januar
            I alt arbeidtrening|9
            03 Oslo|4
            11 Rogaland|5
            """);

        Assert.Equal([5, 5], read.Under("Tilt120.Arbeidstrening", "Kjønn.Menn.Januar", "Fylke.Rogaland.Januar"));
        Assert.EndsWith("'I alt arbeidtrening' was read as 'I alt arbeidstrening'", Assert.Single(read.Says), StringComparison.Ordinal);
    }
}
