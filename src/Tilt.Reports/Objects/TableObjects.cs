using Tilt.Engine.Model;
using Tilt.Runtime;
using Cell = Tilt.Engine.Model.Cell;

namespace Tilt.Reports.Objects;

/// <summary>One table as an object.</summary>
internal static class TableObjects
{
    /// <param name="report">The report's code.</param>
    /// <param name="earlier">The same table of the nearest earlier year.</param>
    /// <param name="later">Tells that of the next later year.</param>
    public static Table Of(string report, TableModel table, Table? earlier, Func<Table?>? later)
    {
        RowModel[] rows = [.. table.TotalAndRows];
        ColumnModel[] columns = [.. table.Columns];
        return new Table(
            report,
            table.Measure,
            table.Dimension,
            [.. columns.Where(column => column.HoldsCounts).Select(Column)],
            [
                .. table.Total is { } total ? new[] { Row.Total(total.Label, total.Line) } : [],
                .. table.Rows.Select(row => Row.Of(row.Code, row.Label, row.Name, row.Line)),
                .. table.Subtotals.Select(row => Row.Subtotal(row.Code, row.Label, row.Name, row.Line)),
                .. table.OfWhich.Select(row => Row.OfWhich(row.Code, row.Label, row.Name, row.Line)),
            ],
            [.. rows.SelectMany(table.Counts).Select(Packed)],
            earlier,
            [.. columns.Where(column => !column.HoldsCounts).Select(column => Runtime.Column.Other(column.Label))],
            [.. rows.SelectMany(table.Others).Select(Share)],
            later);
    }

    public static YearMonth? Of(Month? month) => month is { } known ? new YearMonth(known.Year, known.Number) : null;

    private static Column Column(ColumnModel column) => column.Kind switch
    {
        ColumnKind.Mean => Runtime.Column.Mean(column.Label),
        ColumnKind.Month when Of(column.Month) is { } month => Runtime.Column.OfMonth(column.Label, month),
        _ => Runtime.Column.Other(column.Label),
    };

    private static decimal? Share(Cell cell) => cell.IsNumber ? cell.Share : null;

    private static int Packed(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Count,
        CellKind.Suppressed => Runtime.Cell.Suppressed,
        CellKind.Blank => Runtime.Cell.Blank,
        _ => Runtime.Cell.Unreadable,
    };
}
