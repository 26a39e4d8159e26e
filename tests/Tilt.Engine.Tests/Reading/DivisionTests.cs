using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>One total, divided in several ways: each is a table of its own with that total, where its rows add up to it.</summary>
public class DivisionTests
{
    private const string Both = "I alt|300|330\nKvinner|100|110\nMenn|200|220\nUnder 30 år|90|95\n30 år og over|210|235";

    [Theory]
    [InlineData(Both)]
    [InlineData("Kvinner|100|110\nMenn|200|220\nUnder 30 år|90|95\n30 år og over|210|235\nI alt|300|330")]
    [InlineData("Kvinner|100|110\nMenn|200|220\nI alt|300|330\nUnder 30 år|90|95\n30 år og over|210|235")]
    [InlineData("I alt|300|330\nKvinner|95|110\nMenn|200|220\nUkjent|5|*\nUnder 30 år|90|95\n30 år og over|210|235")]
    public void Each_is_a_table_with_the_same_total(string rows)
    {
        Understood read = Given.Read($"|Januar|Februar\n{rows}", "Tiltak");

        Assert.Equal(["Kjønn", "Alder"], read.Tables.Select(table => table.Dimension));
        Assert.All(read.Tables, table => Assert.Equal([300, 330], table.Total!.Cells.Select(cell => cell.Count)));
        Assert.Equal([110, 95], read.Under("Tilt120", "Kjønn.Kvinner.Februar", "Alder.Under30År.Februar"));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_misprint_is_said_at_its_own_table()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt|300|330|360
            Kvinner|100|110|120
            Menn|200|220|240
            Under 30 år|90|95|100
            30 år og over|210|253|260
            """, "Tiltak");

        Assert.StartsWith("TILT101 (9,19-22): Alder, Februar: ", Assert.Single(read.Says));
    }

    [Theory]
    [InlineData("I alt|600|660\nKvinner|100|110\nMenn|200|220\nUnder 30 år|90|95\n30 år og over|210|235")] // nothing adds up
    [InlineData("I alt|300|330\nKvinner|100|110\nUnder 30 år|90|95\nMenn|200|220\n30 år og over|210|235")] // in no order
    [InlineData("I alt|300|330\nKvinner|100|110\nMenn|200|220\nGruppe A|90|95\nGruppe B|210|235")] // of what, nobody knows
    [InlineData("I alt|300|330\n11 Rogaland|300|330\n1101 Eigersund|100|110\n1103 Stavanger|200|220")] // the parts of its only row
    [InlineData("I alt|300|330\nKvinner|100|110\nMenn|200|220")]
    public void What_is_not_certain_is_left_as_it_stands(string rows)
        => Assert.Single(Given.Read($"|Januar|Februar\n{rows}", "Tiltak").Tables);
}
