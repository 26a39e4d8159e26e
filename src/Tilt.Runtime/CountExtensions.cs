namespace Tilt.Runtime;

/// <summary>Sums, and the largest and smallest, that know suppression, in the manner of LINQ.</summary>
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

    /// <summary>
    /// What the largest can be: of a <c>*</c> and a 2 it is 2..3. Blank if there are none, or blanks only. Which of them it is the bounds
    /// may not tell: <c>MaxBy</c> gives the last in the order of <see cref="Count.CompareTo(Count)"/>.
    /// </summary>
    /// <param name="counts">The counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static Count Max(this IEnumerable<Count> counts) =>
        (counts ?? throw new ArgumentNullException(nameof(counts))).Aggregate(Count.Blank, Count.Larger);

    /// <summary>What the largest count of the items can be, as <see cref="Max(IEnumerable{Count})"/> says.</summary>
    /// <typeparam name="T">What the counts are taken from.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="selector">The count of an item.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Count Max<T>(this IEnumerable<T> items, Func<T, Count> selector) => Counts(items, selector).Max();

    /// <summary>What the smallest can be: of a <c>*</c> and a 2 it is 0..2. Blank if there are none, or blanks only.</summary>
    /// <param name="counts">The counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    public static Count Min(this IEnumerable<Count> counts) =>
        (counts ?? throw new ArgumentNullException(nameof(counts))).Aggregate(Count.Blank, Count.Smaller);

    /// <summary>What the smallest count of the items can be, as <see cref="Min(IEnumerable{Count})"/> says.</summary>
    /// <typeparam name="T">What the counts are taken from.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="selector">The count of an item.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Count Min<T>(this IEnumerable<T> items, Func<T, Count> selector) => Counts(items, selector).Min();

    private static IEnumerable<Count> Counts<T>(IEnumerable<T> items, Func<T, Count> selector) =>
        (items ?? throw new ArgumentNullException(nameof(items))).Select(selector ?? throw new ArgumentNullException(nameof(selector)));
}
