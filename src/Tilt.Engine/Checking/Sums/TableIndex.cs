using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>The way back from printed rows to the tables that print them; it is asked for only where something is wrong.</summary>
internal sealed class TableIndex(List<TableSums> tables)
{
    private readonly Lazy<ILookup<(int File, int Row), TableSums>> tablesOfRow = new(() => tables
        .SelectMany(table => table.Printed.Select(row => (Key: (table.Ref.File, row.Row.Ordinal), Table: table)))
        .ToLookup(entry => entry.Key, entry => entry.Table));

    /// <summary>The tables of a row. One with columns of two kinds has two places in the system, and is there twice.</summary>
    public IEnumerable<TableSums> Of(int file, RowModel row) => tablesOfRow.Value[(file, row.Ordinal)];

    /// <inheritdoc cref="Of(int, RowModel)" />
    public IEnumerable<TableSums> Of(CellRef cell) => Of(cell.File, cell.Row);

    /// <summary>The column that a cell stands in.</summary>
    public ColumnModel ColumnOf(CellRef cell) => Of(cell).First().Table.Columns[cell.Column];
}
