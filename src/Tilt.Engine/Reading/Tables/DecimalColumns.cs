using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Columns of decimals whose headings do not say so. "2,0" among "2,7" is no count of two: the column holds decimals as a whole or,
/// where its heading says that it holds counts, neither is a number. "414.0" throughout is how tools write counts.
/// </summary>
internal static class DecimalColumns
{
    /// <summary>Three digits may be thousands.</summary>
    private const int MostDecimals = 2;

    public static void Settle(ReadOnlySpan<char> text, List<RawTable> tables)
    {
        foreach (RawTable table in tables)
        {
            // Nearly every table is read to the last cell.
            if (!table.Rows.Exists(row => row.Unread is not null))
                continue;
            ColumnModel[] before = table.Header.Columns;
            for (int i = 0; i < before.Length; i++)
            {
                if (HasDecimals(table.Rows, i))
                    Settle(text, table, i, before[i].Kind == ColumnKind.Other && HoldsDecimals(text, table, i));
            }

            // "2,0" throughout is one of its sisters.
            for (int i = 0; i < before.Length; i++)
            {
                ColumnModel column = table.Header.Columns[i];
                bool mayBe = column.Kind == ColumnKind.Other && !ColumnHeadings.IsCount(column.Label);
                if (mayBe && HasSister(i) && AreMost(text, table.Rows, i))
                    Settle(text, table, i, areDecimals: true);
            }

            bool HasSister(int column) => before.Where((other, i)
                => other.Kind != table.Header.Columns[i].Kind && IsTime(other.Label) == IsTime(before[column].Label)).Any();
        }
    }

    private static bool HoldsDecimals(ReadOnlySpan<char> text, RawTable table, int column)
    {
        string label = table.Header.Columns[column].Label;
        return !ColumnHeadings.IsCount(label) && (!IsTime(label) || AreMost(text, table.Rows, column));
    }

    private static void Settle(ReadOnlySpan<char> text, RawTable table, int column, bool areDecimals)
    {
        if (table.Header.Columns[column].Kind is ColumnKind.Change or ColumnKind.Share)
            return;
        if (areDecimals)
            table.HoldsDecimals(column);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RawRow row = table.Rows[i];
            if (row.IsLeftOut)
                continue;
            ReadOnlySpan<char> printed = text.Slice(row.Place.Cells[column].Start, row.Place.Cells[column].Length);
            Cell cell = areDecimals ? ShareText.Parse(printed)
                : row.Cells[column].IsNumber && HasPoint(printed) ? Cell.Unreadable : row.Cells[column];
            if (cell == row.Cells[column] && !areDecimals)
                continue;
            Cell[] cells = (Cell[])row.Cells.Clone();
            cells[column] = cell;
            List<(int Column, string Printed)> unread = [.. (row.Unread ?? []).Where(unread => unread.Column != column)];
            if (cell == Cell.Unreadable)
                unread.Add((column, LabelText.Clean(text, row.Place.Cells[column])));
            table.Rows[i] = row with { Cells = cells, Unread = unread };
        }
    }

    private static bool HasDecimals(List<RawRow> rows, int column)
    {
        foreach (RawRow row in rows)
        {
            foreach ((int at, string printed) in row.Unread ?? [])
            {
                if (at == column && ShareText.Parse(printed.AsSpan()).IsNumber
                    && printed.IndexOfAny(['.', ',']) is >= 0 and var sign && printed.TrimEnd('%', ' ').Length - sign - 1 <= MostDecimals)
                    return true;
            }
        }

        return false;
    }

    // A year may head counts as well: one misprint makes no decimals of the others.
    private static bool AreMost(ReadOnlySpan<char> text, List<RawRow> rows, int column)
    {
        int with = 0, all = 0;
        foreach (RawRow row in rows)
        {
            if (row.IsLeftOut || row.Place.Cells[column].IsEmpty)
                continue;
            all++;
            with += HasPoint(text.Slice(row.Place.Cells[column].Start, row.Place.Cells[column].Length)) ? 1 : 0;
        }

        return 2 * with >= all;
    }

    private static bool IsTime(string label) => ColumnHeadings.Year(label) > 0 || Quarters.IsLabel(label);

    private static bool HasPoint(ReadOnlySpan<char> printed) => printed.IndexOfAny('.', ',') >= 0;
}
