using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading;

/// <summary>
/// Finds subtotals that no word tells ("Østlandet" above its counties) by the figures alone: rows beside each add up to it, and they, with
/// the rows between them, to the total. In most columns: a misprint must not hide what a table is.
/// </summary>
internal static class UnnamedSubtotals
{
    /// <summary>No subtotal has more parts.</summary>
    private const int MostParts = 1000;

    /// <summary>A single column adds up by chance, and a row that is the same as another is printed twice.</summary>
    private const int FewestColumns = 2, FewestParts = 2;

    /// <summary>Smaller figures add up by chance, and withheld ones to anything.</summary>
    private const int LeastTelling = 10;

    /// <summary>The table with each row where it belongs; the same where all rows add up to the total, or nothing else is found.</summary>
    public static TableModel Find(TableModel table)
    {
        if (table.Total is not { } total || table.Subtotals.Count > 0)
            return table;
        int first = FirstOf(table);
        if (first < 0 || Holds(total, table.Rows, first))
            return table;
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => IsSummed(table, i))];
        return Nest(table, total, columns, [.. table.Rows]) ?? Nest(table, total, columns, [.. table.Rows.Reverse()]) ?? table;
    }

    // Nearly every table is settled by one column.
    private static int FirstOf(TableModel table)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (IsSummed(table, i))
                return i;
        }

        return -1;
    }

    private static bool IsSummed(TableModel table, int column)
        => table.Columns[column].Kind is ColumnKind.Month or ColumnKind.Other && table.Total!.Cells[column].IsNumber;

    // Each subtotal stands before its parts. From the last row on, what a row is the sum of is closed, and it stands for it.
    private static TableModel? Nest(TableModel table, RowModel total, int[] columns, RowModel[] rows)
    {
        var open = new Stack<RowModel>();
        var wholeOf = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            for (int parts = PartsOf(rows[i], open, columns); parts > 0; parts--)
                wholeOf[open.Pop().Key] = rows[i].Key;
            open.Push(rows[i]);
        }

        if (wholeOf.Count == 0 || !HoldsInMost(total, open, columns))
            return null;
        var wholes = new HashSet<string>(wholeOf.Values, StringComparer.Ordinal);
        RowModel[] nested = [.. table.Rows.Select(
            row => wholeOf.TryGetValue(row.Key, out string? whole) ? row with { PartOf = whole } : row)];
        return table with
        {
            Rows = nested.Where(row => !wholes.Contains(row.Key)).ToEquatableArray(),
            Subtotals = nested.Where(row => wholes.Contains(row.Key)).ToEquatableArray(),
        };
    }

    // How many of the open rows add up to a row; 0 where none do.
    private static int PartsOf(RowModel whole, Stack<RowModel> open, int[] columns)
    {
        int[] telling = Array.FindAll(columns, column => whole.Cells[column].Count >= LeastTelling);
        if (telling.Length < FewestColumns)
            return 0;
        var sums = new CellSum[telling.Length];
        int parts = 0;
        foreach (RowModel part in open)
        {
            int held = 0, below = 0;
            for (int i = 0; i < sums.Length; i++)
            {
                Cell printed = whole.Cells[telling[i]];
                sums[i].Add(part.Cells[telling[i]]);
                held += sums[i].IsExact && sums[i].MayBe(printed) ? 1 : 0;
                below += sums[i].Least <= printed.Count ? 1 : 0;
            }

            if (++parts >= FewestParts && 2 * held > sums.Length)
                return parts;
            if (parts == MostParts || 2 * below <= sums.Length)
                return 0;
        }

        return 0;
    }

    private static bool HoldsInMost(RowModel whole, IEnumerable<RowModel> parts, int[] columns)
        => 2 * columns.Count(column => Holds(whole, parts, column)) > columns.Length;

    private static bool Holds(RowModel whole, IEnumerable<RowModel> parts, int column)
    {
        var sum = new CellSum();
        foreach (RowModel part in parts)
            sum.Add(part.Cells[column]);
        return sum.MayBe(whole.Cells[column]);
    }
}
