using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Of two columns that are headed with the same month nobody knows which is that month's, unless they hold the same.</summary>
public class RepeatedMonthTests
{
    private const string Rows = "I alt arbeidstrening|100|90|110|120\nOslo|60|50|70|70\nRogaland|40|40|40|50";

    private const string Oslo = "Tilt120.Arbeidstrening.Fylke.Oslo";

    [Theory]
    [InlineData("|Januar|Februar|Februar|Mars", "TILT018 (4,17-24): 'Februar' heads two columns, with other figures; ")]
    [InlineData(
        "|Januar 2024|Februar 2024|Mars 2024|Februar 2024",
        "TILT018 (4,37-49): 'Februar 2024' heads two columns, with other figures; ")]
    public void With_other_figures_neither_is_that_month(string header, string said)
    {
        Understood read = Given.Read($"{header}\n{Rows}");

        Assert.StartsWith(said, Assert.Single(read.Says), StringComparison.Ordinal);
        Assert.False(read.Has(Oslo + ".Februar"));
        Assert.Equal([60, 50, 70, 70], read.Under(Oslo, "Januar", "Februar_1", "Februar_2", "Mars"));
    }

    [Fact]
    public void The_sums_of_both_are_checked_and_no_mean_is()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt|Januar|Februar|Februar
            I alt arbeidstrening|105|100|90|110
            Oslo|65|60|50|71
            Rogaland|40|40|40|40
            """);

        Assert.StartsWith(
            "TILT101 (5,33-36): arbeidstrening, Fylke, Februar: the rows add up to 111, the total says 110",
            Assert.Single(read.CheckingSays));
    }

    [Fact]
    public void With_the_same_figures_the_first_counts()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt|Januar|Februar|Februar
            I alt arbeidstrening|95|100|90|90
            Oslo|55|60|50|50
            Rogaland|40|40|40|40
            """);

        Assert.Equal(["TILT018 (4,30-37): 'Februar' heads two columns, with the same figures; the first counts"], read.Says);
        Assert.Equal([55, 60, 50], read.Under(Oslo, "Gjennomsnitt", "Januar", "Februar"));
        Assert.False(read.Has(Oslo + ".Februar_2"));
    }

    [Fact]
    public void Pages_that_are_headed_alike_are_read_alike()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Februar
            I alt arbeidstrening|100|90|110
            Oslo|60|50|70

            |Januar|Februar|Februar
            I alt arbeidstrening|100|90|110
            Rogaland|40|40|40
            """);

        Assert.Equal(["TILT018", "TILT018"], read.Ids);
        Assert.Equal([40, 40], read.Under("Tilt120.Arbeidstrening.Fylke.Rogaland", "Februar_1", "Februar_2"));
    }

    [Theory]
    [InlineData("|Januar|Februar|Januar|Februar")]
    [InlineData("|Januar|Januar|Februar|Februar")]
    public void Where_all_months_come_twice_the_table_is_left_out(string header)
        => Assert.Equal(["TILT001", "TILT018"], Given.Read($"{header}\n{Rows}").Ids);
}
