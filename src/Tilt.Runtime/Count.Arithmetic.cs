namespace Tilt.Runtime;

// The bounds are nullable: where an end is open, lifting keeps it open.
public readonly partial struct Count
{
    /// <summary>The sum, between the sums of the bounds. A blank adds nothing: the other comes back as it is.</summary>
    /// <param name="left">A count.</param>
    /// <param name="right">A count.</param>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count operator +(Count left, Count right) =>
        left.IsExact && right.IsExact ? From(checked(left._lower + right._lower))
        : left.IsBlank ? right
        : right.IsBlank ? left
        : Bounded(checked(left.Lower + right.Lower), checked(left.Upper + right.Upper));

    /// <summary>
    /// The difference; it can be negative. Two bounded counts are taken for independent, even if they are the same cell:
    /// a <c>*</c> less itself is -3..3. A blank takes nothing away.
    /// </summary>
    /// <param name="left">A count.</param>
    /// <param name="right">What to take from it.</param>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count operator -(Count left, Count right) =>
        left.IsBlank ? -right
        : right.IsBlank ? left
        : Bounded(checked(left.Lower - right.Upper), checked(left.Upper - right.Lower));

    /// <summary>The count with its sign turned: a <c>*</c> becomes -3..0. A blank stays blank.</summary>
    /// <param name="count">A count.</param>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count operator -(Count count) =>
        count.IsBlank ? count : Bounded(checked(-count.Upper), checked(-count.Lower));

    /// <summary>A multiple. A blank stays blank; 0 times anything else is 0, bounded or not.</summary>
    /// <param name="count">A count.</param>
    /// <param name="factor">How many times.</param>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count operator *(Count count, int factor) =>
        count.IsBlank ? count
        : factor == 0 ? From(0)
        : factor > 0 ? Bounded(checked(count.Lower * factor), checked(count.Upper * factor))
        : Bounded(checked(count.Upper * factor), checked(count.Lower * factor));

    /// <inheritdoc cref="op_Multiply(Count, int)"/>
    public static Count operator *(int factor, Count count) => count * factor;

    /// <summary>The sum of all; blank if there are none, or blanks only.</summary>
    /// <param name="counts">The counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count Sum(IEnumerable<Count> counts)
    {
        Count sum = Blank;
        foreach (Count count in counts ?? throw new ArgumentNullException(nameof(counts))) sum += count;
        return sum;
    }

    /// <summary>What share it is of a whole that it is a part of, as a fraction: see <see cref="Share.Of"/>.</summary>
    /// <param name="whole">What it is a part of, such as a total.</param>
    public Share ShareOf(Count whole) => Share.Of(this, whole);

    /// <summary>What the larger of two can be. A blank is no candidate.</summary>
    internal static Count Larger(Count left, Count right) =>
        left.IsBlank ? right
        : right.IsBlank ? left
        : Bounded(
            Nullable.Compare(left.Lower, right.Lower) < 0 ? right.Lower : left.Lower,
            left.Upper is { } a && right.Upper is { } b ? Math.Max(a, b) : null);

    /// <summary>What the smaller of two can be. A blank is no candidate.</summary>
    internal static Count Smaller(Count left, Count right) =>
        left.IsBlank ? right
        : right.IsBlank ? left
        : Bounded(
            left.Lower is { } a && right.Lower is { } b ? Math.Min(a, b) : null,
            left.Upper is null || left.Upper > right.Upper ? right.Upper : left.Upper);
}
