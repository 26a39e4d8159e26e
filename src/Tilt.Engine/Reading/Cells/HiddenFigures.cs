using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading.Cells;

/// <summary>Withheld figures of a report that withholds larger ones than NAV does: nobody knows how large they are.</summary>
internal static class HiddenFigures
{
    /// <summary>Takes them as what cannot be read, and says so where the report says it.</summary>
    public static void Settle(ReadOnlySpan<char> text, List<RawTable> tables, List<Finding> findings)
    {
        if (SuppressionNote.WiderIn(text) is not { } note)
            return;
        int hidden = 0;
        foreach (RawTable table in tables)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                int ofRow = table.Rows[i].Cells.Count(cell => cell == Cell.Suppressed);
                if (ofRow > 0)
                    table.Rows[i] = table.Rows[i] with { Cells = Array.ConvertAll(table.Rows[i].Cells, Unread) };
                hidden += ofRow;
            }
        }

        if (hidden > 0)
            findings.Add(Finding.HiddenFigures(new Place(note.Place), note.Below, hidden));

        static Cell Unread(Cell cell) => cell == Cell.Suppressed ? Cell.Unreadable : cell;
    }
}
