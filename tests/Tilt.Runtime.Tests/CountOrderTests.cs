using CsCheck;

namespace Tilt.Runtime.Tests;

public class CountOrderTests
{
    // A sorted list, and nothing in it stands where it does by chance.
    private static readonly Count[] s_sorted =
    [
        Count.Blank,
        3 - Count.Unreadable,
        Count.Unreadable - Count.Unreadable,
        -5,
        0,
        Count.Between(0, 2),
        Count.Suppressed,
        Count.Between(0, 3),
        Count.Unreadable,
        Count.Unreadable + 1 - 1,
        2,
        Count.Between(2, 3),
        414,
    ];

    [Fact]
    public void Blanks_come_first_then_lower_bounds_then_upper()
    {
        Count[] counts = [.. s_sorted.Reverse()];
        Array.Sort(counts);
        Assert.Equal(s_sorted, counts);
        Assert.Equal(s_sorted, s_sorted.Reverse().Order());
    }

    [Fact]
    public void An_order_is_total() => Gen.Select(Some.Any, Some.Any, Some.Any).Sample((a, b, c) =>
        (a.CompareTo(b) == 0) == a.Equals(b)
        && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0));

    [Fact]
    public void It_does_not_contradict_what_the_bounds_decide() => Gen.Select(Some.Any, Some.Any).Sample((a, b) =>
        !((a < b) == true) || a.CompareTo(b) < 0);

    [Fact]
    public void Other_things_have_no_place_in_it()
    {
        IComparable count = Count.From(5);
        Assert.True(count.CompareTo(null) > 0);
        Assert.Equal(0, count.CompareTo(Count.From(5)));
        Assert.Throws<ArgumentException>("obj", () => count.CompareTo(5));
    }

    [Fact]
    public void A_row_is_found_by_its_place_in_the_order()
    {
        Table table = Example.Arbeidstrening();
        Assert.Equal("Oslo", table.Rows.MaxBy(row => row[7])?.Name);
        Assert.Equal("Ukjent", table.Rows.MinBy(row => row[7])?.Name);
        Assert.Equal(["Ukjent", "Nordland - Nordlánnda", "Oslo"], table.Rows.OrderBy(row => row.Mean).Select(row => row.Name));
    }

    [Fact]
    public void The_largest_of_what_is_not_exact_lies_within_bounds()
    {
        Assert.Equal(Count.Between(2, 3), new[] { Count.Suppressed, 2, Count.Blank }.Max());
        Assert.Equal(Count.Between(0, 2), new[] { Count.Suppressed, 2, Count.Blank }.Min());
        Assert.Equal(Count.Suppressed, new[] { Count.Suppressed }.Max());
        Assert.Equal(414, new Count[] { 1, 414 }.Max());
        Assert.True(Array.Empty<Count>().Min().IsBlank);
        Assert.Throws<ArgumentNullException>("counts", () => CountExtensions.Max(null!));
        Assert.Throws<ArgumentNullException>("counts", () => CountExtensions.Min(null!));
    }

    [Fact]
    public void The_largest_can_be_what_some_choice_makes_it() => Gen.Select(Some.Observed, Some.Observed).Sample((a, b) =>
    {
        var choices = (from x in Some.Choices(a) from y in Some.Choices(b) select (x, y)).ToArray();
        Extent(new[] { a, b }.Max(), [.. choices.Select(c => Math.Max(c.x, c.y))]);
        Extent(new[] { (a, 0), (b, 0) }.Min(pair => pair.Item1), [.. choices.Select(c => Math.Min(c.x, c.y))]);
    });

    // An open end is where the choices were cut.
    private static void Extent(Count count, long[] values) => Assert.Equal(
        (values.Min(), values.Max()),
        (count.Lower ?? -Some.Far, count.Upper ?? Some.Far));
}
