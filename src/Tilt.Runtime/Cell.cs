using System.ComponentModel;

namespace Tilt.Runtime;

/// <summary>
/// How generated code packs a cell into an <see cref="int"/>: 0 and above is the number itself, below 0 one of
/// these. <see cref="Tilt.Runtime.Count.FromCell"/> unpacks it.
/// </summary>
public static class Cell
{
    /// <summary>A <c>*</c>.</summary>
    public const int Suppressed = -1;

    /// <summary>An empty cell.</summary>
    public const int Blank = -2;

    /// <summary>A cell that holds something, but no number.</summary>
    public const int Unreadable = -3;

    /// <summary>Cells that are written in half the bytes, where no count of a table is above 32 767; for generated code.</summary>
    /// <param name="cells">The packed cells.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cells"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static int[] Unpack(short[] cells)
    {
        // Not ConvertAll: that would be compiled anew for these two types when a program starts.
        var unpacked = new int[(cells ?? throw new ArgumentNullException(nameof(cells))).Length];
        for (int i = 0; i < cells.Length; i++) unpacked[i] = cells[i];
        return unpacked;
    }
}
