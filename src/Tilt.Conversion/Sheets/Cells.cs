using System.Globalization;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>What a sheet calls its rows and columns.</summary>
internal static class Cells
{
    // XFD is the last column there is.
    private const int MostLetters = 3;

    public static string Row(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Column(int column) => SourcePlace.Letters(column + 1);

    /// <summary>The column of a cell such as <c>AB12</c>, from 0.</summary>
    public static int? ColumnOf(string? cell)
    {
        int column = 0;
        foreach (char c in (cell ?? "").TakeWhile(c => c is >= 'A' and <= 'Z').Take(MostLetters))
            column = (column * 26) + c - 'A' + 1;
        return column == 0 ? null : column - 1;
    }
}
