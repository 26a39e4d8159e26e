using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Columns of codes behind the first figures: "Fylke;Januar;Februar;Kode". What stands in them are no counts, and a row whose label has
/// no code may have its own there.
/// </summary>
internal static class CodeColumns
{
    public static void Take(ReadOnlySpan<char> text, List<RawTable> tables)
    {
        // Observations say themselves which columns hold figures.
        foreach (RawTable[] pages in RawTable.Pages(tables.Where(table => table.Stated is null
            && Array.Exists(table.Header.Columns, column => ColumnHeadings.IsOverCodes(column.Label)))))
        {
            // From the last, so that what stands before it keeps its place.
            for (int i = pages[0].Header.Columns.Length - 1; i > 0; i--)
            {
                if (pages[0].Header.Columns[i] is not { Kind: ColumnKind.Other } column || !ColumnHeadings.IsOverCodes(column.Label))
                    continue;
                bool holdCodes = true;
                foreach (RawTable page in pages)
                    holdCodes = holdCodes && HoldsCodes(text, page.Rows, i);
                foreach (RawTable page in holdCodes ? pages : [])
                    Take(text, page, i);
            }
        }
    }

    // "*", "1 203" or "45,5" under such a heading is a figure, and then so are the others.
    private static bool HoldsCodes(ReadOnlySpan<char> text, List<RawRow> rows, int column)
    {
        foreach (RawRow row in rows)
        {
            if (row.IsLeftOut)
                continue;
            TextSpan printed = row.Place.Cells[column];
            bool isCode = printed.IsEmpty || RowReader.IsNumber(text, printed)
                || (row.Cells[column] == Cell.Unreadable && printed.Length <= RowReader.MostDigitsOfCode
                    && !ShareText.Parse(text.Slice(printed.Start, printed.Length)).IsNumber)
                || MissingText.IsSign(text.Slice(printed.Start, printed.Length));
            if (!isCode)
                return false;
        }

        return true;
    }

    private static void Take(ReadOnlySpan<char> text, RawTable table, int column)
    {
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RawRow row = table.Rows[i];
            if (row.IsLeftOut)
                continue;
            TextSpan at = row.Place.Cells[column];
            string code = text.Slice(at.Start, at.Length).ToString();
            if (IsItsCode(code, row))
                table.Rows[i] = row with { Printed = new PrintedLabel(code + " " + row.Label) };
        }

        table.DropColumn(column);
    }

    private static bool IsItsCode(string code, RawRow row) => !row.Printed.IsTotal && row.Printed.Code is null
        && (row.IsRealigned ? RowReader.IsCountyOf(code, row.Label) : RowReader.IsCodeOf(code, row.Label));
}
