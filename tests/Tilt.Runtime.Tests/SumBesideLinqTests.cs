using Tilt.Runtime;

// Not inside Tilt.Runtime, where our extensions would come before those of LINQ: users have both side by side.
namespace Tilt.Tests;

public class SumBesideLinqTests
{
    [Fact]
    public void A_sum_of_ints_is_still_the_one_of_LINQ()
    {
        int length = new[] { "a", "bc" }.Sum(text => text.Length);
        Assert.Equal(3, length);
    }

    [Fact]
    public void A_sum_of_counts_is_ours()
    {
        Count sum = new[] { "a", "bc" }.Sum(text => Count.From(text.Length));
        Assert.Equal(Count.From(3), sum);
    }

    [Fact]
    public void The_largest_int_is_still_the_one_of_LINQ()
    {
        int longest = new[] { "a", "bc" }.Max(text => text.Length);
        string last = new[] { "a", "bc" }.Max(text => text)!;
        Assert.Equal((2, "bc"), (longest, last));
    }

    [Fact]
    public void The_largest_count_is_ours()
    {
        Count longest = new[] { "a", "bc" }.Max(text => Count.From(text.Length));
        Count may = new[] { Count.Suppressed, 2 }.Max();
        Assert.Equal((2, Count.Between(2, 3)), (longest, may));
    }

    [Fact]
    public void The_largest_of_a_parallel_query_is_LINQs_last_in_the_order()
    {
        Count[] counts = [2, Count.Suppressed];
        Assert.Equal(2, counts.AsParallel().Max());
        Assert.Equal(2, Enumerable.Max(counts));
    }
}
