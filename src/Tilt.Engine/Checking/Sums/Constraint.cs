using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>What a sum is about; its rule's id and the first words of its message.</summary>
internal enum SumKind
{
    /// <summary>The rows of a month add up to the total.</summary>
    Month,

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
/// <param name="Quantities">What is added.</param>
/// <param name="Plus">How many of them, from the first on, count positive; the others negative.</param>
/// <param name="Mean">The mean's quantity; −1 where the sum is exact.</param>
/// <param name="Table">The table that states it.</param>
/// <param name="Stated">The row whose figure the sum should be: a total, or the row that has the mean.</param>
/// <param name="Column">The table's column that it is about.</param>
internal sealed record Constraint(SumKind Kind, int[] Quantities, int Plus, int Mean, TableRef Table, RowModel Stated, int Column)
{
    public int SignOf(int term) => term < Plus ? 1 : -1;

    /// <summary>
    /// What the signed terms may add up to. Of n months a mean m is rounded half up: n·(2m − 1) ≤ 2·sum &lt; n·(2m + 1).
    /// </summary>
    public Bounds Target(Bounds mean)
    {
        if (Mean < 0)
            return Bounds.Exactly(0);
        long n = Quantities.Length;
        return new Bounds(CeilingOfHalf(n * ((2 * mean.Low) - 1)), FloorOfHalf((n * ((2 * Math.Min(mean.High, Bounds.Unbounded / n)) + 1)) - 1));
    }

    /// <summary>The means that a sum between the bounds can have.</summary>
    public Bounds MeansOf(Bounds sum)
    {
        long n = Quantities.Length;
        return new Bounds(((2 * sum.Low) + n) / (2 * n), ((2 * Math.Min(sum.High, Bounds.Unbounded)) + n) / (2 * n));
    }

    private static long FloorOfHalf(long twice) => twice >> 1;

    private static long CeilingOfHalf(long twice) => (twice + 1) >> 1;
}

/// <summary>A table with the report and the file that it stands in.</summary>
internal sealed record TableRef(int File, ReportModel Report, TableModel Table);

/// <summary>One printed cell. Two are the same if they stand in the same place, whatever is printed there.</summary>
internal readonly struct CellRef(int file, RowModel row, int column) : IEquatable<CellRef>
{
    public int File { get; } = file;

    public RowModel Row { get; } = row;

    public int Column { get; } = column;

    public Cell Cell => Row.Cells[Column];

    public bool Equals(CellRef other) => File == other.File && Row.Ordinal == other.Row.Ordinal && Column == other.Column;

    public override bool Equals(object? obj) => obj is CellRef other && Equals(other);

    public override int GetHashCode() => unchecked((((File * 397) + Row.Ordinal) * 397) + Column);
}
