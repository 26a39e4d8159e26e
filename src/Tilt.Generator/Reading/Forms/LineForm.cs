using Microsoft.CodeAnalysis.Text;

namespace Tilt.Generator.Reading.Forms;

/// <summary>
/// Splits a line into cells, told by the line itself which form it has: the only place that knows how
/// columns are separated. Every span is narrowed to what is printed.
/// </summary>
internal static class LineForm
{
    /// <summary>Fills <paramref name="cells"/>; a line that separates nothing is one cell, a line of mere furniture none.</summary>
    public static void Split(ReadOnlySpan<char> text, int start, int end, List<TextSpan> cells)
    {
        cells.Clear();
        ReadOnlySpan<char> line = text.Slice(start, end - start);
        if (line.IndexOf('\t') >= 0)
            SeparatedValues.Split(text, start, end, '\t', cells);
        else if (PipeTable.IsRow(line))
            PipeTable.Split(text, start, end, cells);
        else if (line.IndexOf(';') >= 0)
            SeparatedValues.Split(text, start, end, ';', cells);
        else
            cells.Add(CellText.Trim(text, TextSpan.FromBounds(start, end)));
    }
}
