using CsCheck;

namespace Tilt.Runtime.Tests;

/// <summary>Random counts with small bounds, and the numbers that such a count can be.</summary>
static class Some
{
    // Far beyond what any finite bound below can reach: what an open end is cut at.
    public const int Far = 1000;

    public static readonly Gen<Count> Exact = Gen.Int[-9, 9].Select(n => (Count)n);

    public static readonly Gen<Count> Bounded = Gen.OneOf(
        Exact,
        Gen.Const(Count.Suppressed),
        Gen.Select(Gen.Int[-9, 9], Gen.Int[0, 6], (lower, width) => Count.Between(lower, lower + width)));

    public static readonly Gen<Count> Observed = Gen.OneOf(
        Bounded,
        Gen.Const(Count.Unreadable),
        Gen.Int[-9, 9].Select(n => Count.Unreadable + n),
        Gen.Int[-9, 9].Select(n => n - Count.Unreadable),
        Gen.Const(Count.Unreadable - Count.Unreadable));

    public static readonly Gen<Count> Any = Gen.OneOf(Observed, Gen.Const(Count.Blank));

    /// <summary>All numbers that the count can be; a few near and a few far where an end is open.</summary>
    public static long[] Choices(Count count)
    {
        long lower = count.Lower ?? -Far, upper = count.Upper ?? Far;
        return count.Lower is null || count.Upper is null
            ? [lower, .. Enumerable.Range(-20, 41).Select(n => (long)n).Where(n => lower < n && n < upper), upper]
            : [.. Enumerable.Range(0, (int)(upper - lower) + 1).Select(n => lower + n)];
    }

    public static bool Allows(this Count count, long value) =>
        !(value < count.Lower) && !(value > count.Upper);
}
