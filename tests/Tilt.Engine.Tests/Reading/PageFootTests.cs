using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What stands at the foot of a page and ends under a column is no row of the table above it.</summary>
public class PageFootTests
{
    private const string Rows = "|Januar|Februar|Mars\n03 Oslo|60|50|40\n11 Rogaland|40|41|42\n46 Vestland|30|31|32";

    [Theory]
    [InlineData("NAV Statistikk|||3")]
    [InlineData("Kilde: NAV|||12")]
    [InlineData("02.01.2025||1|")]
    [InlineData("Tiltaksdeltakere 2024|||14")]
    public void A_page_number_is_no_count(string foot)
    {
        Understood read = Given.Read($"{Rows}\n{foot}");

        Assert.Equal(["Oslo", "Rogaland", "Vestland"], Assert.Single(read.Tables).Rows.Select(row => row.Name));
        string label = foot.Split('|')[0];
        Assert.Contains(
            $"TILT002 (8,1-{label.Length + 1}): Row '{label}' was left out: it has one small figure, as the foot of a page has its number, "
            + "and neither its label nor a total tells that it is a row",
            read.Says);
    }

    [Fact]
    public void No_sum_is_short_of_it()
    {
        Understood read = Given.Read(
            $"{Rows.Replace("03 Oslo", "I alt|130|122|114\n03 Oslo", StringComparison.Ordinal)}\nNAV Statistikk|||3");

        Assert.Equal(["TILT002"], read.Ids);
        Assert.Equal(3, Assert.Single(read.Tables).Rows.Count);
    }

    [Theory]
    [InlineData("Ukjent|||3")]
    [InlineData("50 Trøndelag|||3")]
    [InlineData("Nytt sted|4|5|3")]
    [InlineData("Nytt sted|||1300")]
    public void A_row_that_is_known_or_has_more_is_one(string row)
        => Assert.Equal(4, Assert.Single(Given.Read($"{Rows}\n{row}").Tables).Rows.Count);

    [Fact]
    public void A_row_that_the_total_needs_is_one()
        => Assert.Equal(4, Assert.Single(Given.Read(
            $"{Rows.Replace("03 Oslo", "I alt|130|122|117\n03 Oslo", StringComparison.Ordinal)}\nNytt sted|||3").Tables).Rows.Count);

    [Fact]
    public void A_row_that_another_table_has_is_one()
        => Assert.Equal(4, Given.Read(
            $"{Rows}\nNytt sted|||3\n## Tiltak og fylke\n|Januar|Februar|Mars\nI alt annet|9|9|9\nNytt sted|9|9|9").Tables[0].Rows.Count);
}
