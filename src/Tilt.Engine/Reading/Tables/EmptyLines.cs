using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Takes rows and columns that hold nothing but "-", ".." or "NA" for empty ones, as they are where tools leave the cells empty. A
/// single such cell among figures says too little.
/// </summary>
internal static class EmptyLines
{
    /// <summary>Fewer cells are no line.</summary>
    private const int FewestCells = 3;

    public static void Clear(List<RawTable> tables)
    {
        foreach (RawTable table in tables)
        {
            if (table.Rows.Exists(row => row.Unread is not null))
                Clear(table);
        }
    }

    private static void Clear(RawTable table)
    {
        int columns = table.Header.Columns.Length;
        int[] emptyIn = new int[columns];
        int rows = 0;
        foreach (RawRow row in table.Rows.Where(row => !row.IsLeftOut))
        {
            rows++;
            bool[] empty = EmptyCells(row);
            for (int i = 0; i < columns; i++)
                emptyIn[i] += empty[i] ? 1 : 0;
        }

        for (int i = 0; i < table.Rows.Count; i++)
        {
            RawRow row = table.Rows[i];
            if (row.Unread is not { } unread)
                continue;
            bool[] empty = EmptyCells(row);
            bool isEmptyRow = columns >= FewestCells && Array.TrueForAll(empty, cell => cell);
            List<(int Column, string Printed)> left =
                unread.FindAll(cell => !(empty[cell.Column] && (isEmptyRow || (rows >= FewestCells && emptyIn[cell.Column] == rows))));
            if (left.Count == unread.Count)
                continue;
            Cell[] cells = (Cell[])row.Cells.Clone();
            foreach ((int column, _) in unread)
                cells[column] = Cell.Blank;
            foreach ((int column, _) in left)
                cells[column] = Cell.Unreadable;
            table.Rows[i] = row with { Cells = cells, Unread = left.Count > 0 ? left : null };
        }
    }

    private static bool[] EmptyCells(RawRow row)
    {
        bool[] empty = Array.ConvertAll(row.Cells, cell => cell == Cell.Blank);
        foreach ((int column, string printed) in row.Unread ?? [])
            empty[column] = MissingText.IsOfNothing(printed);
        return empty;
    }
}
