using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT102: each row's mean is the mean of its months, rounded half up, suppressed months included. A month that no row has is headed,
/// and not over yet.
/// </summary>
internal static class MeanSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        int mean = table.Table.Columns.Select(column => column.Kind).ToList().IndexOf(ColumnKind.Mean);
        SumColumn[] months = [.. table.Columns.Where(
            (_, i) => table.Table.Columns[i].Kind == ColumnKind.Month && table.Table.Printed.Any(row => row.Cells[i] != Cell.Blank))];
        if (mean < 0 || months.Length == 0 || table.Columns[mean].IsNone || Array.Exists(months, month => month.IsNone))
            return;

        if (!table.Total.IsNone)
            Add(table.Total, table.Table.Total!);
        for (int row = 0; row < table.Rows.Length; row++)
            Add(table.Rows[row], table.Table.Rows[row]);
        foreach ((RowModel row, SumRow figures) in table.Nested)
            Add(figures, row);

        void Add(SumRow figures, RowModel row)
        {
            Quantity stated = figures[table.Columns[mean]];
            if (!system.IsPrinted(stated) || !system.StateMean(stated))
                return;
            Quantity[] terms = Array.ConvertAll(months, month => figures[month]);
            system.Add(new Constraint(SumKind.Mean, terms, terms.Length, stated, table.Ref, row, mean));
        }
    }
}
