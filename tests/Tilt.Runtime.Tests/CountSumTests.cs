using CsCheck;

namespace Tilt.Runtime.Tests;

public class CountSumTests
{
    [Fact]
    public void The_sum_of_nothing_is_blank() => Assert.True(Count.Sum([]).IsBlank);

    [Fact]
    public void The_sum_of_blanks_is_blank() => Assert.True(Count.Sum([Count.Blank, Count.Blank]).IsBlank);

    [Fact]
    public void A_sum_knows_its_suppressed_counts() =>
        Assert.Equal(Count.Between(10, 16), new[] { 7, Count.Suppressed, 3, Count.Blank, Count.Suppressed }.Sum());

    [Fact]
    public void A_sum_is_that_of_its_parts() => Some.Any.Array[0, 8].Sample(counts =>
    {
        Count oneByOne = counts.Aggregate(Count.Blank, (sum, count) => sum + count);
        return Count.Sum(counts).Equals(oneByOne)
            && counts.Sum().Equals(oneByOne)
            && counts.Select(count => (count, 0)).Sum(pair => pair.count).Equals(oneByOne);
    });

    [Fact]
    public void A_sum_needs_its_arguments()
    {
        Assert.Throws<ArgumentNullException>("counts", () => Count.Sum(null!));
        Assert.Throws<ArgumentNullException>("items", () => CountExtensions.Sum(null!, (Count count) => count));
        Assert.Throws<ArgumentNullException>("selector", () => CountExtensions.Sum<Count>([], null!));
    }
}
