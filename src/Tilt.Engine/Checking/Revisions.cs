using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;

namespace Tilt.Engine.Checking;

/// <summary>TILT106: figures that a later edition of the same report has otherwise.</summary>
internal static class Revisions
{
    /// <summary>The later edition's figures that differ from the earlier one's; tables and rows are found by what they are called.</summary>
    /// <param name="earlier">The tables of the earlier edition, whatever files they stand in.</param>
    /// <param name="later">The tables of the later one that stand in one file.</param>
    public static IEnumerable<Finding> Find(IEnumerable<TableModel> earlier, IEnumerable<TableModel> later, RowPlace?[] places)
    {
        Dictionary<string, TableModel> before = ByKey(earlier, TableKey);
        foreach (TableModel table in later)
        {
            if (!before.TryGetValue(TableKey(table), out TableModel? known))
                continue;

            Dictionary<string, RowModel> rows = ByKey(known.TotalAndRows, row => RowKey(known, row));
            Dictionary<ColumnModel, int> columns = known.Columns.Select((column, at) => (column, at)).GroupBy(entry => entry.column, entry => entry.at).ToDictionary(same => same.Key, same => same.First());
            foreach (RowModel row in table.TotalAndRows)
            {
                if (!rows.TryGetValue(RowKey(table, row), out RowModel? old))
                    continue;
                for (int i = 0; i < table.Columns.Count; i++)
                {
                    // The mean so far moves with each month; what can be revised are the months.
                    bool both = columns.TryGetValue(table.Columns[i], out int at) && table.Columns[i].Kind == ColumnKind.Month;
                    if (both && Text(old.Cells[at]) is var was && Text(row.Cells[i]) is var now && was != now)
                        yield return new Finding("TILT106", Disclosure.Place(places, row, i), row.Label, table.Columns[i].Label, was, now) { Found = now };
                }
            }
        }
    }

    /// <summary>Whether two tables print the same, counts and percentages, wherever they stand.</summary>
    public static bool AreSame(TableModel table, TableModel other)
    {
        return table.Columns.Equals(other.Columns)
            && table.Shares.Equals(other.Shares)
            && table.Total is null == other.Total is null
            && Figures(table).SequenceEqual(Figures(other));

        static IEnumerable<(string, EquatableArray<Cell>, EquatableArray<Share>)> Figures(TableModel table)
            => table.TotalAndRows.Select(row => (RowKey(table, row), row.Cells, row.Shares));
    }

    private static Dictionary<string, T> ByKey<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            string name = key(item);
            if (!byKey.ContainsKey(name))
                byKey.Add(name, item);
        }

        return byKey;
    }

    private static string TableKey(TableModel table) => Spelling.Squash(table.Measure ?? "") + "/" + table.Dimension;

    private static string RowKey(TableModel table, RowModel row) => ReferenceEquals(row, table.Total) ? "" : row.Code ?? Spelling.Squash(row.Name);

    private static string Text(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Packed.ToString(CultureInfo.InvariantCulture),
        CellKind.Suppressed => "*",
        CellKind.Blank => "–",
        _ => "?",
    };
}
