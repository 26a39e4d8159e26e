using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Cells;

/// <summary>
/// What cells add up to: from the least to the most that it can be, as some may be withheld. What cannot be read has no sum.
/// </summary>
internal struct CellSum
{
    private bool isUnread;

    public long Least { get; private set; }

    public long Most { get; private set; }

    /// <summary>Whether all of them could be read.</summary>
    public readonly bool IsRead => !isUnread;

    /// <summary>Whether none of them is withheld.</summary>
    public readonly bool IsExact => Least == Most;

    public void Add(Cell cell)
    {
        Least += cell.Count;
        Most += Suppression.MostOf(cell);
        isUnread |= cell.Kind == CellKind.Unreadable;
    }

    /// <summary>Whether a cell can be their sum.</summary>
    public readonly bool MayBe(Cell total)
        => IsRead && total.Kind != CellKind.Unreadable && Least <= Suppression.MostOf(total) && total.Count <= Most;

    /// <summary>Whether what holds in so many cases holds as a rule: in half of them at least. A misprint must not hide it.</summary>
    public static bool HoldsInMost(int held, int asked) => held > 0 && 2 * held >= asked;
}
