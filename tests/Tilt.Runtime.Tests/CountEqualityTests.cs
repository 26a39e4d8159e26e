using CsCheck;

namespace Tilt.Runtime.Tests;

public class CountEqualityTests
{
    [Fact]
    public void Two_suppressed_counts_are_the_same_thing_to_know() => Assert.True(Count.Suppressed.Equals(Count.Suppressed));

    [Fact]
    public void A_range_equals_no_star() => Assert.False(Count.Suppressed.Equals(Count.Between(0, 3)));

    [Fact]
    public void A_blank_equals_no_zero() => Assert.False(Count.Blank.Equals(0));

    [Fact]
    public void A_count_equals_nothing_but_counts() => Assert.False(Count.From(5).Equals((object)5));

    [Fact]
    public void An_open_end_equals_no_zero() =>
        Assert.False((Count.Unreadable - 5).Equals(Count.Between(-5, 0)));

    [Fact]
    public void Equality_is_that_of_kind_and_bounds() => Gen.Select(Some.Any, Some.Any).Sample((a, b) =>
        a.Equals(b) == ((a.Kind, a.Lower, a.Upper) == (b.Kind, b.Lower, b.Upper))
        && a.Equals(b) == b.Equals((object)a));

    [Fact]
    public void Equal_counts_have_equal_hashes() => Some.Any.Sample(a =>
    {
        Count again = a.IsBlank || a.IsSuppressed || a.IsUnreadable ? a : a + 1 - 1;
        return a.Equals(again) && a.GetHashCode() == again.GetHashCode();
    });

    [Fact]
    public void Different_counts_seldom_share_a_hash()
    {
        Count[] counts = [.. Enumerable.Range(0, 100).SelectMany(n => new[] { n, Count.Between(n, n + 1), Count.Unreadable + n })];
        Assert.InRange(counts.Select(count => count.GetHashCode()).Distinct().Count(), counts.Length - 5, counts.Length);
    }
}
