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
            UnroundedMeans.Round(text, table);
            List<(int Column, bool AreDecimals)> settled = Decide(text, table);
            if (settled.Count == 0)
                continue;
            table.HoldDecimals(settled.Where(column => column.AreDecimals).Select(column => column.Column));
            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (!table.Rows[i].IsLeftOut)
                    table.Rows[i] = Settle(text, table.Rows[i], settled);
            }
        }
    }

    // The columns in which some figure is a decimal number, and whether all are.
    private static List<(int Column, bool AreDecimals)> Decide(ReadOnlySpan<char> text, RawTable table)
    {
        var settled = new List<(int Column, bool AreDecimals)>();
        ColumnModel[] columns = table.Header.Columns;
        bool[] haveDecimals = HaveDecimals(table);
        for (int i = 0; i < columns.Length; i++)
        {
            if (haveDecimals[i] && columns[i].Kind is not (ColumnKind.Change or ColumnKind.Share or ColumnKind.Mean))
                settled.Add((i, columns[i].Kind == ColumnKind.Other && HoldsDecimals(text, table, i)));
        }

        // "2,0" throughout is one of its sisters.
        bool[] areDecimals = new bool[columns.Length];
        settled.ForEach(column => areDecimals[column.Column] = column.AreDecimals);
        bool amongTimes = settled.Exists(column => column.AreDecimals && IsTime(columns[column.Column].Label));
        bool amongOthers = settled.Exists(column => column.AreDecimals && !IsTime(columns[column.Column].Label));
        for (int i = 0; i < columns.Length; i++)
        {
            bool mayBe = columns[i].Kind == ColumnKind.Other && !areDecimals[i] && !ColumnHeadings.IsCount(columns[i].Label);
            if (mayBe && (IsTime(columns[i].Label) ? amongTimes : amongOthers) && AreMost(text, table.Rows, i))
                settled.Add((i, true));
        }

        return settled;
    }

    private static bool HoldsDecimals(ReadOnlySpan<char> text, RawTable table, int column)
    {
        string label = table.Header.Columns[column].Label;
        return !ColumnHeadings.IsCount(label) && (!IsTime(label) || AreMost(text, table.Rows, column));
    }

    private static RawRow Settle(ReadOnlySpan<char> text, RawRow row, List<(int Column, bool AreDecimals)> settled)
    {
        Cell[] cells = (Cell[])row.Cells.Clone();
        bool[] isRead = new bool[cells.Length];
        var said = new List<(int, string)>();
        foreach ((int column, bool areDecimals) in settled)
        {
            ReadOnlySpan<char> printed = text.Slice(row.Place.Cells[column].Start, row.Place.Cells[column].Length);
            Cell cell = areDecimals ? ShareText.Parse(printed)
                : row.Cells[column].IsNumber && HasPoint(printed) ? Cell.Unreadable : row.Cells[column];
            if (cell == row.Cells[column] && !areDecimals)
                continue;
            (cells[column], isRead[column]) = (cell, true);
            if (cell == Cell.Unreadable)
                said.Add((column, LabelText.Quote(text, row.Place.Cells[column])));
        }

        return !isRead.Contains(true) ? row
            : row with { Cells = cells, Unread = [.. (row.Unread ?? []).Where(unread => !isRead[unread.Column]), .. said] };
    }

    private static bool[] HaveDecimals(RawTable table)
    {
        bool[] have = new bool[table.Header.Columns.Length];
        foreach (RawRow row in table.Rows)
        {
            foreach ((int at, string printed) in row.Unread ?? [])
                have[at] = have[at] || IsDecimal(printed);
        }

        return have;
    }

    private static bool IsDecimal(string printed)
        => ShareText.Parse(printed.AsSpan()).IsNumber
            && printed.IndexOfAny(['.', ',']) is >= 0 and var sign && printed.TrimEnd('%', ' ').Length - sign - 1 <= MostDecimals;

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
