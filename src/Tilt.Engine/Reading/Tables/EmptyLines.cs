using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

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
        if (!tables.Exists(HasUnread))
            return;

        // A page may have but a row or two of its table.
        foreach (RawTable[] same in RawTable.Pages(tables))
        {
            bool[] isEmpty = EmptyColumns(same);
            foreach (RawTable table in same)
                Clear(table, isEmpty);
        }
    }

    private static bool HasUnread(RawTable table) => table.Rows.Exists(row => row.Unread is not null);

    private static bool[] EmptyColumns(RawTable[] pages)
    {
        bool[] isEmpty = new bool[pages[0].Header.Columns.Length];
        int rows = 0;
        foreach (RawRow row in pages.SelectMany(page => page.Rows).Where(row => !row.IsLeftOut))
        {
            bool[] empty = EmptyCells(row);
            for (int i = 0; i < isEmpty.Length; i++)
                isEmpty[i] = empty[i] && (isEmpty[i] || rows == 0);
            rows++;
        }

        return rows >= FewestCells ? isEmpty : new bool[isEmpty.Length];
    }

    private static void Clear(RawTable table, bool[] isEmptyColumn)
    {
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RawRow row = table.Rows[i];
            if (row.Unread is not { } unread)
                continue;
            bool[] empty = EmptyCells(row);
            bool isEmptyRow = isEmptyColumn.Length >= FewestCells && Array.TrueForAll(empty, cell => cell);
            List<(int Column, string Printed)> left =
                unread.FindAll(cell => !(empty[cell.Column] && (isEmptyRow || isEmptyColumn[cell.Column])));
            if (left.Count == unread.Count)
                continue;
            Cell[] cells = (Cell[])row.Cells.Clone();
            foreach ((int column, _) in unread)
                cells[column] = Cell.Blank;
            foreach ((int column, _) in left)
                cells[column] = Cell.Unreadable;
            RowPlace place = isEmptyRow ? row.Place with { Cells = new TextSpan[cells.Length] } : row.Place;
            table.Rows[i] = row with { Cells = cells, Place = place, Unread = left.Count > 0 ? left : null };
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
