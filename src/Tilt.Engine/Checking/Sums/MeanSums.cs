using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>TILT102: each row's mean is the mean of its months, rounded half up, suppressed months included.</summary>
internal static class MeanSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        int mean = Array.FindIndex(table.Table.Columns.AsSpan().ToArray(), column => column.Kind == ColumnKind.Mean);
        int[] months = Enumerable.Range(0, table.Columns.Length).Where(i => table.Table.Columns[i].Kind == ColumnKind.Month).ToArray();
        if (mean < 0 || months.Length == 0 || table.Columns[mean] < 0 || Array.Exists(months, month => table.Columns[month] < 0))
            return;

        if (table.Total >= 0)
            Add(system, table, table.Total, table.Table.Total!, mean, months);
        for (int row = 0; row < table.Rows.Length; row++)
            Add(system, table, table.Rows[row], table.Table.Rows[row], mean, months);
    }

    private static void Add(SumSystem system, TableSums table, int first, RowModel row, int mean, int[] months)
    {
        int quantity = first + table.Columns[mean];

        // A total that is printed again is the same row of quantities: its mean is stated once.
        if (!system.IsPrinted(quantity) || !system.FirstMentionOfMean(quantity))
            return;
        int[] terms = new int[months.Length];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = first + table.Columns[months[i]];
        system.Add(new Constraint(SumKind.Mean, terms, terms.Length, quantity, table.Ref, row, mean));
    }
}
