using CsCheck;

namespace Tilt.Runtime.Tests;

public class CountArithmeticTests
{
    [Fact]
    public void A_sum_of_exact_counts_is_exact() => Assert.Equal(Count.From(5), Count.From(2) + 3);

    [Fact]
    public void A_sum_with_a_suppressed_count_is_a_range() =>
        Assert.Equal(Count.Between(366, 369), 366 + Count.Suppressed);

    [Fact]
    public void A_suppressed_count_plus_nothing_is_no_star_any_more() =>
        Assert.Equal(Count.Between(0, 3), Count.Suppressed + 0);

    [Fact]
    public void Bounds_forget_that_they_are_of_the_same_cell() =>
        Assert.Equal(Count.Between(-3, 3), Count.Suppressed - Count.Suppressed);

    [Fact]
    public void A_sum_with_an_unreadable_count_has_no_upper_bound()
    {
        Count sum = Count.Unreadable + 5;
        Assert.Equal((CountKind.Range, 5L, null), (sum.Kind, sum.Lower, sum.Upper));
    }

    [Fact]
    public void A_blank_adds_nothing() => Some.Any.Sample(count =>
        (count + Count.Blank).Equals(count) && (Count.Blank + count).Equals(count) && (count - Count.Blank).Equals(count));

    [Fact]
    public void A_blank_stays_blank_when_turned_or_multiplied() =>
        Assert.All([-Count.Blank, Count.Blank * 0, -2 * Count.Blank], count => Assert.True(count.IsBlank));

    [Fact]
    public void Nothing_times_a_count_is_nothing() => Some.Observed.Sample(count => (count * 0).Equals(Count.From(0)));

    [Fact]
    public void A_sum_is_as_tight_as_its_parts_allow() => Gen.Select(Some.Bounded, Some.Bounded).Sample((a, b) =>
        AssertTight(a + b, from x in Some.Choices(a) from y in Some.Choices(b) select x + y));

    [Fact]
    public void A_difference_is_as_tight_as_its_parts_allow() => Gen.Select(Some.Bounded, Some.Bounded).Sample((a, b) =>
        AssertTight(a - b, from x in Some.Choices(a) from y in Some.Choices(b) select x - y));

    [Fact]
    public void A_multiple_is_as_tight_as_its_parts_allow() => Gen.Select(Some.Bounded, Gen.Int[-5, 5]).Sample((a, n) =>
        AssertTight(a * n, from x in Some.Choices(a) select x * n));

    [Fact]
    public void A_result_allows_the_true_value() => Gen.Select(Some.Observed, Some.Observed).Sample((a, b) =>
        Some.Choices(a).All(x => (-a).Allows(-x) && (-3 * a).Allows(-3 * x)
            && Some.Choices(b).All(y => (a + b).Allows(x + y) && (a - b).Allows(x - y))));

    [Fact]
    public void An_open_end_stays_open_and_opens_no_other() => Gen.Select(Some.Observed, Some.Observed).Sample((a, b) =>
        (Ends(a + b), Ends(a - b), Ends(-a)) ==
        ((Below(a) || Below(b), Above(a) || Above(b)), (Below(a) || Above(b), Above(a) || Below(b)), (Above(a), Below(a))));

    [Fact]
    public void Addition_commutes_and_groups() => Gen.Select(Some.Any, Some.Any, Some.Any).Sample((a, b, c) =>
        (a + b).Equals(b + a) && (a + b + c).Equals(a + (b + c)));

    [Fact]
    public void Taking_away_is_adding_the_opposite() => Gen.Select(Some.Any, Some.Any).Sample((a, b) =>
        (a - b).Equals(a + -b));

    [Fact]
    public void A_bound_overflows_and_never_wraps()
    {
        Count most = Count.From(long.MaxValue), least = Count.From(long.MinValue);
        Assert.Throws<OverflowException>(() => most + 1);
        Assert.Throws<OverflowException>(() => most + Count.Suppressed);
        Assert.Throws<OverflowException>(() => least - 1);
        Assert.Throws<OverflowException>(() => least - Count.Suppressed);
        Assert.Throws<OverflowException>(() => -least);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most * -2);
        Assert.Throws<OverflowException>(() => (Count.Unreadable + most) + 1);
    }

    [Fact]
    public void A_difference_that_fits_does_not_overflow() =>
        Assert.Equal(Count.From(long.MaxValue), -1 - Count.From(long.MinValue));

    private static bool Below(Count count) => count.Lower is null;

    private static bool Above(Count count) => count.Upper is null;

    private static (bool, bool) Ends(Count count) => (Below(count), Above(count));

    private static void AssertTight(Count result, IEnumerable<long> values)
    {
        long[] all = [.. values];
        Assert.Equal((all.Min(), all.Max()), (result.Lower, result.Upper));
        Assert.Equal(all.Min() == all.Max() ? CountKind.Exact : CountKind.Range, result.Kind);
    }
}
