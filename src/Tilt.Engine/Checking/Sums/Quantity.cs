namespace Tilt.Engine.Checking.Sums;

/// <summary>One figure, however often it is printed: its number in the system.</summary>
internal readonly record struct Quantity(int Index);

/// <summary>A column of the system: a month, or the mean over certain months.</summary>
/// <param name="Offset">Its place in each row.</param>
internal readonly record struct SumColumn(int Offset)
{
    /// <summary>A table's column that is part of no sum.</summary>
    public static readonly SumColumn None = new(-1);

    public bool IsNone => Offset < 0;
}

/// <summary>A row of figures, one for each column of the system; rows that count the same are one.</summary>
/// <param name="First">The number of its first figure: the others follow.</param>
internal readonly record struct SumRow(int First)
{
    public static readonly SumRow None = new(-1);

    public bool IsNone => First < 0;

    public Quantity this[SumColumn column] => new(First + column.Offset);
}
