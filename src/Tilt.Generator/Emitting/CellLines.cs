using Tilt.Engine;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Generator.Emitting;

/// <summary>
/// Where the rows of one text stand, for a project that wants its names to lead there (<c>TiltLineDirectives</c>). Else the generator knows
/// no places: whatever moves them would write everything again.
/// </summary>
/// <param name="Path">The file, as the compiler has it: it is absolute.</param>
/// <param name="Rows">
/// By the rows' ordinals, label and cells as C# writes them: <c>(79,21)-(79,24)</c>; empty where it cannot. Nothing for a row in no table.
/// </param>
internal sealed record CellLines(string Path, EquatableArray<EquatableArray<string>> Rows)
{
    // What #line can say; a text that is one long line goes on behind it.
    private const int LastLine = 16_707_565, LastColumn = 65_535;

    public static CellLines Of(ReadFile file)
    {
        var rows = new EquatableArray<string>[file.Text.Places.Count];
        foreach (RowModel row in file.Text.Reports.SelectMany(report => report.Tables).SelectMany(table => table.TotalAndRows))
        {
            var cells = Enumerable.Range(0, row.Cells.Count).Select(column => file.Text.Places.Of(row, column));
            rows[row.Ordinal] = cells.Prepend(file.Text.Places.Of(row)).Select(Span).ToEquatableArray();
        }

        return new CellLines(file.Source.Path, new EquatableArray<EquatableArray<string>>(rows));

        string Span(Place place)
        {
            (SourcePosition start, SourcePosition end, _) = file.Source.Map.Locate(place.Span);
            if (end.Line > LastLine || start.Column > LastColumn || end.Column > LastColumn)
                return "";
            return $"({CodeWriter.Invariant(start.Line)},{CodeWriter.Invariant(start.Column)})"
                + $"-({CodeWriter.Invariant(end.Line)},{CodeWriter.Invariant(end.Column)})";
        }
    }
}
