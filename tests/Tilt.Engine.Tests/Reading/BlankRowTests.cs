using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>A row of empty cells is a row where nobody was; a line that looks the same may be the heading of those below.</summary>
public class BlankRowTests
{
    [Theory]
    [InlineData("Oslo|60|50\nRogaland||\nAgder|40|40")]
    [InlineData("Rogaland||\nOslo|60|50\nAgder|40|40")]
    [InlineData("Oslo|60|50\nAgder|40|40\n11 Rogaland||")]
    [InlineData("Oslo|60|50\nUkjent||\nRogaland||\nAgder|40|40")]
    public void Beside_rows_of_its_kind_it_is_one_of_them(string rows)
    {
        Understood read = Given.Read($"|Januar|Februar\nI alt arbeidstrening|100|90\n{rows}");

        Assert.Empty(read.Says);
        Assert.Equal([Cell.Blank, Cell.Blank], read.Under("Tilt120.Arbeidstrening.Fylke.Rogaland", "Januar", "Februar"));
        Assert.Equal([60, 40], read.Under("Tilt120.Arbeidstrening.Fylke", "Oslo.Januar", "Agder.Februar"));
    }

    [Fact]
    public void A_code_may_stand_in_front()
    {
        Understood read = Given.Read("Kode|Fylke|Januar|Februar\n|I alt|100|90\n03|Oslo|100|90\n11|Rogaland||");

        Assert.Equal("11", read.Row("Tilt120.Fylke.Rogaland").Code);
    }

    [Theory]
    [InlineData("Oslo||\nKvinner|60|50\nMenn|40|40")]
    [InlineData("Kvinner|60|50\nOslo||\nMenn|40|40")]
    [InlineData("Kvinner|60|50\nMenn|40|40\nKilde: NAV||")]
    public void Beside_rows_of_another_kind_it_is_none(string rows)
    {
        Understood read = Given.Read($"|Januar|Februar\nI alt arbeidstrening|100|90\n{rows}", sheet: "Tiltak og kjønn");

        Assert.Equal(["Kvinner", "Menn"], read.Tables.SelectMany(table => table.Rows).Select(row => row.Name));
    }

    [Fact]
    public void A_label_over_two_lines_is_not_two_rows()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt arbeidstrening|100|90
            Grunnskolenivå|40|40
            Universitets- og høgskolenivå,||
            kort inntil 4 år|60|50
            """, sheet: "Tiltak og utdanning");

        Assert.Equal(
            [60, 50],
            read.Under("Tilt120.Arbeidstrening.Utdanning.UniversitetsOgHøgskolenivåKortInntil4År", "Januar", "Februar"));
        Assert.Equal(2, Assert.Single(read.Tables).Rows.Count);
    }
}
