using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

/// <summary>TILT106: figures that a later edition of the same report has otherwise.</summary>
internal static class Revisions
{
    /// <summary>The later edition's figures that differ from the earlier one's; tables and rows are found by their keys.</summary>
    /// <param name="earlier">The tables of the earlier edition, whatever files they stand in.</param>
    /// <param name="later">The tables of the later one that stand in one file.</param>
    public static IEnumerable<Finding> Find(IEnumerable<TableModel> earlier, IEnumerable<TableModel> later, Places places)
    {
        Dictionary<TableKey, TableModel> before = ByKey(earlier, table => table.Key);
        foreach (TableModel table in later)
        {
            if (!before.TryGetValue(table.Key, out TableModel? known))
                continue;

            Dictionary<string, RowModel> rows = ByKey(known.TotalAndRows, row => row.Key);
            Dictionary<ColumnModel, int> columns = known.Columns.Select((column, at) => (column, at))
                .GroupBy(entry => entry.column, entry => entry.at).ToDictionary(same => same.Key, same => same.First());
            foreach (RowModel row in table.TotalAndRows)
            {
                if (!rows.TryGetValue(row.Key, out RowModel? old))
                    continue;
                for (int i = 0; i < table.Columns.Count; i++)
                {
                    // The mean so far moves with each month; what can be revised are the months.
                    bool both = columns.TryGetValue(table.Columns[i], out int at) && table.Columns[i].Kind == ColumnKind.Month;
                    if (both && Text(old.Cells[at]) is var was && Text(row.Cells[i]) is var now && was != now)
                    {
                        // What was printed once and is withheld by now, is not told again.
                        yield return row.Cells[i] == Cell.Suppressed
                            ? Finding.Withdrawn(places.Of(row, i), row.Label, table.Columns[i].Label)
                            : Finding.Revised(places.Of(row, i), row.Label, table.Columns[i].Label, was, now);
                    }
                }
            }
        }
    }

    /// <summary>Whether two tables print the same, counts and percentages, wherever they stand.</summary>
    public static bool AreSame(TableModel table, TableModel other)
    {
        return table.Columns.Equals(other.Columns)
            && table.Total is null == other.Total is null
            && Figures(table).SequenceEqual(Figures(other));

        static IEnumerable<(string, EquatableArray<Cell>)> Figures(TableModel table)
            => table.TotalAndRows.Select(row => (row.Key, row.Cells));
    }

    private static Dictionary<TKey, T> ByKey<TKey, T>(IEnumerable<T> items, Func<T, TKey> key) where TKey : notnull
        => items.GroupBy(key).ToDictionary(same => same.Key, same => same.First());

    private static string Text(Cell cell) => cell.Kind == CellKind.Blank ? "–" : cell.ToString();
}
