using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What does not hold, in figures.</summary>
public class FactTests
{
    [Fact]
    public void A_star_whose_figure_is_printed_elsewhere_is_one_of_the_suppressed()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt|500|500
            Arbeidstrening|*|100
            Oppfølging|10|400

            |Januar|Februar
            I alt arbeidstrening|2|100
            Kvinner|1|60
            Menn|1|40
            """, sheet: "Tiltak");

        Assert.Contains(read.CheckingSays, said => said.Contains(
            "the rows add up to 10 to 13 with 1 suppressed, the total says 500", StringComparison.Ordinal));
    }
}
