namespace Tilt.Engine.Model;

internal enum CellKind : byte
{
    /// <summary>A published count.</summary>
    Number,

    /// <summary>Printed <c>*</c>: a count in 0..3 that is withheld to protect people.</summary>
    Suppressed,

    /// <summary>Nothing is printed: no observation.</summary>
    Blank,

    /// <summary>Something is printed that is no number: any count.</summary>
    Unreadable,
}

/// <summary>
/// What is printed in one cell, in four bytes: a number, or one of three negative marks.
/// The generated data holds the same marks, see <c>Tilt.Runtime.Cell</c>.
/// </summary>
internal readonly record struct Cell(int Packed)
{
    public static readonly Cell Suppressed = new(-1);
    public static readonly Cell Blank = new(-2);
    public static readonly Cell Unreadable = new(-3);

    /// <summary>Blank because the row's page has no such column: not even a cell is printed.</summary>
    public static readonly Cell Absent = new(-4);

    public CellKind Kind => Packed switch
    {
        >= 0 => CellKind.Number,
        -1 => CellKind.Suppressed,
        -2 or -4 => CellKind.Blank,
        _ => CellKind.Unreadable,
    };

    public bool IsNumber => Packed >= 0;
}
