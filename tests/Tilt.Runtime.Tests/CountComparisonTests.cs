using CsCheck;

namespace Tilt.Runtime.Tests;

public class CountComparisonTests
{
    [Fact]
    public void Two_suppressed_counts_may_or_may_not_be_the_same() => Assert.Null(Count.Suppressed == Count.Suppressed);

    [Fact]
    public void A_suppressed_count_may_be_two() => Assert.Null(Count.Suppressed == 2);

    [Fact]
    public void A_suppressed_count_is_not_414() => Assert.False(Count.Suppressed == 414);

    [Fact]
    public void A_suppressed_count_is_less_than_four() => Assert.True(Count.Suppressed < 4);

    [Fact]
    public void A_range_is_not_less_than_its_lower_bound() => Assert.True(Count.Between(4, 6) >= 4);

    [Fact]
    public void Exact_counts_always_compare() => Gen.Select(Gen.Int[-3, 3], Gen.Int[-3, 3]).Sample((x, y) =>
    {
        Count a = x, b = y;
        return (a == b) == (x == y) && (a != b) == (x != y)
            && (a < b) == (x < y) && (a <= b) == (x <= y)
            && (a > b) == (x > y) && (a >= b) == (x >= y);
    });

    [Fact]
    public void A_blank_compares_with_nothing() => Some.Any.Sample(a =>
        Answers(a, Count.Blank).Concat(Answers(Count.Blank, a)).All(answer => answer is null));

    // If every choice of numbers agrees, that is the answer; if two disagree, there is none.
    [Fact]
    public void A_comparison_answers_exactly_when_the_bounds_decide() =>
        Gen.Select(Some.Observed, Some.Observed).Sample((a, b) => Assert.Equal(Model(a, b), Answers(a, b)));

    private static bool?[] Answers(Count a, Count b) => [a == b, a != b, a < b, a <= b, a > b, a >= b];

    private static bool?[] Model(Count a, Count b)
    {
        var choices = (from x in Some.Choices(a) from y in Some.Choices(b) select (x, y)).ToArray();
        bool? Agreed(Func<long, long, bool> compare) =>
            choices.All(c => compare(c.x, c.y)) ? true : choices.Any(c => compare(c.x, c.y)) ? null : false;

        return
        [
            Agreed((x, y) => x == y), Agreed((x, y) => x != y),
            Agreed((x, y) => x < y), Agreed((x, y) => x <= y),
            Agreed((x, y) => x > y), Agreed((x, y) => x >= y),
        ];
    }
}
