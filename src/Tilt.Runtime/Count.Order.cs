namespace Tilt.Runtime;

/// <content>The order of a sorted list, which has a place for every count.</content>
public readonly partial struct Count
{
    /// <summary>
    /// Which comes first in a sorted list: blanks first, then by <see cref="Lower"/> (none before all), by <see cref="Upper"/> (none
    /// after all) and by <see cref="Kind"/>. 0 exactly where <see cref="Equals(Count)"/> is true.
    /// </summary>
    /// <remarks>
    /// An order, so that <c>OrderBy</c>, <c>MaxBy</c> and <c>Array.Sort</c> work, and no claim of size: a <c>*</c> (0..3) comes before a 2
    /// and may be more. Ask <c>&lt;</c> whether it is less, and <see cref="CountExtensions.Max(IEnumerable{Count})"/> what the largest
    /// can be. Without <c>using Tilt.Runtime</c>, or over a <c>ParallelQuery</c>, <c>Max</c> and <c>Min</c> are LINQ's own, which answer by
    /// this order.
    /// </remarks>
    /// <param name="other">A count.</param>
    /// <returns>Below 0 if this comes before the other, above 0 if after it.</returns>
    public int CompareTo(Count other)
    {
        if (IsBlank || other.IsBlank) return other.IsBlank.CompareTo(IsBlank);

        int order = Nullable.Compare(Lower, other.Lower);
        if (order == 0) order = (Upper is null).CompareTo(other.Upper is null);
        if (order == 0) order = Nullable.Compare(Upper, other.Upper);
        return order != 0 ? order : ((int)Kind).CompareTo((int)other.Kind);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Count other => CompareTo(other),
        _ => throw new ArgumentException("A count is compared with counts.", nameof(obj)),
    };
}
