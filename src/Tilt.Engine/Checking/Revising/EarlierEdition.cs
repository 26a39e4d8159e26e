using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>What an earlier edition prints: tables, rows and columns are found by their keys.</summary>
internal sealed class EarlierEdition(IEnumerable<TableModel> tables)
{
    private readonly Dictionary<TableKey, EarlierTable> tables = tables.GroupBy(table => table.Key)
        .ToDictionary(same => same.Key, same => new EarlierTable(same.First()));

    /// <summary>The table of the same key; null where there is none.</summary>
    public EarlierTable? Of(TableModel table) => tables.TryGetValue(table.Key, out EarlierTable? found) ? found : null;
}

/// <summary>A table of an earlier edition.</summary>
internal sealed class EarlierTable(TableModel table)
{
    private readonly Dictionary<string, RowModel> rows = table.TotalAndRows.GroupBy(row => row.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly Dictionary<ColumnModel, int> columns = table.Columns.Select((column, at) => (column, at))
        .GroupBy(entry => entry.column, entry => entry.at).ToDictionary(same => same.Key, same => same.First());

    /// <summary>The columns of a later edition's table that this one has too, by their numbers in that: counts alone.</summary>
    public IEnumerable<int> ColumnsOf(TableModel later)
        => Enumerable.Range(0, later.Columns.Count).Where(i => later.Columns[i].HoldsCounts && NumberOf(later, i) >= 0);

    /// <summary>What it prints in the cell of a row and column of a later edition; null where it has no such cell.</summary>
    public Cell? CellOf(TableModel later, RowModel row, int column)
        => rows.TryGetValue(row.Key, out RowModel? found) && NumberOf(later, column) is >= 0 and var at ? found.Cells[at] : null;

    /// <summary>Whether a mean is over the same months in both: with each month that comes it is another.</summary>
    public bool HasMonthsOf(TableModel later) => MonthsOf(table).SequenceEqual(MonthsOf(later));

    private int NumberOf(TableModel later, int column)
        => columns.TryGetValue(later.Columns[column], out int at) && (later.Columns[column].Kind != ColumnKind.Mean || HasMonthsOf(later))
            ? at
            : -1;

    private static IEnumerable<ColumnModel> MonthsOf(TableModel table) => table.Months.Select(month => table.Columns[month]);
}
