namespace Tilt.Engine.Model;

/// <summary>What is printed in a cell of percentages: a decimal number, or why there is none.</summary>
/// <param name="Value">Without zeros at its end, so that equal shares are the same text in code; 0 where there is no number.</param>
/// <param name="IsPrinted">False where the row's page has no such column: not even a cell is printed.</param>
internal readonly record struct Share(CellKind Kind, decimal Value = 0, bool IsPrinted = true)
{
    public static readonly Share Suppressed = new(CellKind.Suppressed);
    public static readonly Share Blank = new(CellKind.Blank);
    public static readonly Share Unreadable = new(CellKind.Unreadable);
    public static readonly Share Absent = new(CellKind.Blank, IsPrinted: false);
}
