using System.Globalization;

namespace Tilt.Engine.Model;

/// <summary>
/// What is printed in one cell, in eight bytes: a count or, in a column of percentages, a decimal number; or why there is none.
/// </summary>
internal readonly record struct Cell
{
    /// <summary>How many digits a decimal number may have in all: as many as any tool writes of a binary one.</summary>
    public const int MostDigits = 17;

    public static readonly Cell Suppressed = new(CellKind.Suppressed);
    public static readonly Cell Blank = new(CellKind.Blank);
    public static readonly Cell Unreadable = new(CellKind.Unreadable);

    /// <summary>Blank because the row's page has no such column: not even a cell is printed.</summary>
    public static readonly Cell Absent = new(AbsentBits);

    private const int Shift = 5;
    private const long NoNumber = (1 << Shift) - 1, AbsentBits = (4 << Shift) | NoNumber;

    // The digits with their sign and, in the lowest bits, how many of them are decimals; or a kind, and a mark that it is one.
    private readonly long bits;

    /// <summary>A count.</summary>
    public Cell(int count) => bits = (long)count << Shift;

    private Cell(CellKind kind) => bits = ((long)kind << Shift) | NoNumber;

    private Cell(long bits) => this.bits = bits;

    public CellKind Kind => IsNumber ? CellKind.Number : bits == AbsentBits ? CellKind.Blank : (CellKind)(bits >> Shift);

    public bool IsNumber => (bits & NoNumber) != NoNumber;

    /// <summary>The count that is printed; 0 where there is none. Of a column of percentages nobody asks it.</summary>
    public int Count => IsNumber ? (int)(bits >> Shift) : 0;

    /// <summary>The decimal number that is printed; 0 where there is none.</summary>
    public decimal Share
    {
        get
        {
            if (!IsNumber)
                return 0;
            long digits = bits >> Shift, magnitude = Math.Abs(digits);
            return new decimal((int)magnitude, (int)(magnitude >> 32), 0, digits < 0, (byte)(bits & NoNumber));
        }
    }

    /// <summary>A decimal number, equal to any other of the same value.</summary>
    /// <param name="digits">All of its digits, with their sign; <see cref="MostDigits"/> at most.</param>
    /// <param name="decimals">How many of them stand behind the point.</param>
    public static Cell OfShare(long digits, int decimals)
    {
        for (; decimals > 0 && digits % 10 == 0; decimals--)
            digits /= 10;
        return new Cell((digits << Shift) | (uint)decimals);
    }

    /// <summary>As a message tells it: a number without its groups, <c>*</c>, nothing, or <c>?</c> for what is no number.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Number => Share.ToString(CultureInfo.InvariantCulture),
        CellKind.Suppressed => "*",
        CellKind.Blank => "",
        _ => "?",
    };
}
