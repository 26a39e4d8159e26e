using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>What a sum is about; its rule and the first words of its message.</summary>
internal enum SumKind
{
    /// <summary>The rows of a month add up to the total.</summary>
    Month,

    /// <summary>The rows of a part of the table add up to its subtotal.</summary>
    Part,

    /// <summary>No more of a row are of some kind than there are.</summary>
    OfWhich,

    /// <summary>A row's mean is the mean of its months.</summary>
    Mean,

    /// <summary>Several tables add up to one.</summary>
    Tables,

    /// <summary>Several reports add up to one.</summary>
    Reports,
}

/// <summary>
/// One sum that the report states: its terms, each with + or −, add up to nothing or, for a mean, to what rounds to it.
/// </summary>
/// <param name="quantities">What is added.</param>
/// <param name="plus">How many of them, from the first on, count positive; the others negative.</param>
/// <param name="mean">The mean's quantity; null where the sum is exact.</param>
/// <param name="table">The table that states it.</param>
/// <param name="stated">The row whose figure the sum should be: a total, or the row that has the mean.</param>
/// <param name="column">The table's column that it is about.</param>
internal sealed class Constraint(SumKind kind, Quantity[] quantities, int plus, Quantity? mean, TableRef table, RowModel stated, int column)
{
    public SumKind Kind => kind;

    public Quantity[] Quantities => quantities;

    public int Plus => plus;

    public Quantity? Mean => mean;

    public TableRef Table => table;

    public RowModel Stated => stated;

    public int Column => column;

    /// <summary>What the others should come to: the mean, or the one that counts negative; null where several do.</summary>
    public Quantity? Whole => mean ?? (plus == quantities.Length - 1 ? quantities[plus] : null);

    public int SignOf(int term) => term < plus ? 1 : -1;

    /// <summary>All quantities that it is about.</summary>
    public IEnumerable<Quantity> All => mean is { } also ? quantities.Append(also) : quantities;

    /// <summary>
    /// What the signed terms may add up to. Of n months a mean m is rounded half up: n·(2m − 1) ≤ 2·sum &lt; n·(2m + 1).
    /// </summary>
    /// <param name="of">What the mean can be; null where the sum is exact.</param>
    public Bounds Target(Bounds? of)
    {
        if (of is not { } bounds)
            return Bounds.Exactly(0);
        long n = quantities.Length, most = Math.Min(bounds.High, Bounds.Unbounded / n);
        return new Bounds(CeilingOfHalf(n * ((2 * bounds.Low) - 1)), FloorOfHalf((n * ((2 * most) + 1)) - 1));
    }

    /// <summary>The means that a sum between the bounds can have.</summary>
    public Bounds MeansOf(Bounds sum)
    {
        long n = quantities.Length;
        return new Bounds(((2 * sum.Low) + n) / (2 * n), ((2 * Math.Min(sum.High, Bounds.Unbounded)) + n) / (2 * n));
    }

    private static long FloorOfHalf(long twice) => twice >> 1;

    private static long CeilingOfHalf(long twice) => (twice + 1) >> 1;
}
