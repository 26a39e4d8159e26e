namespace Tilt.Runtime;

/// <summary>Sums that know suppression, in the manner of LINQ.</summary>
public static class CountExtensions
{
    /// <summary>The sum of all; blank if there are none, or blanks only.</summary>
    /// <param name="counts">The counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count Sum(this IEnumerable<Count> counts) => Count.Sum(counts);

    /// <summary>The sum of one count of each item; blank if there are none, or blanks only.</summary>
    /// <typeparam name="T">What the counts are taken from.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="selector">The count of an item.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A bound does not fit a <see cref="long"/>.</exception>
    public static Count Sum<T>(this IEnumerable<T> items, Func<T, Count> selector)
    {
        if (items is null || selector is null)
            throw new ArgumentNullException(items is null ? nameof(items) : nameof(selector));

        Count sum = Count.Blank;
        foreach (T item in items) sum += selector(item);
        return sum;
    }
}
