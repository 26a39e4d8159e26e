using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT102: each row's mean is the mean of its months, rounded half up, suppressed months included. A month that no row has is headed,
/// and not over yet. Where months of several years stand beside it, it is the mean of all, or of a year.
/// </summary>
internal static class MeanSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        int mean = table.Table.Columns.Select(column => column.Kind).ToList().IndexOf(ColumnKind.Mean);
        int[] months = [.. Enumerable.Range(0, table.Columns.Length).Where(
            i => table.Table.Columns[i].Kind == ColumnKind.Month && table.Table.Printed.Any(row => row.Cells[i] != Cell.Blank))];
        if (mean < 0 || months.Length == 0 || table.Columns[mean].IsNone || Array.Exists(months, month => table.Columns[month].IsNone))
            return;

        (RowModel Row, SumRow Figures)[] rows = [.. StatedBy(system, table, mean)];
        List<Constraint>? best = null;
        foreach (int[] some in Several(table.Table, months))
        {
            List<Constraint> sums = [.. rows.Select(row => Sum(table, row, some, mean))];
            if (best is null || Failing(sums) < Failing(best))
                best = sums;
        }

        best?.ForEach(system.Add);

        int Failing(List<Constraint> sums) => sums.Count(sum => !system.CanHold(sum));
    }

    // All months, then the newest year's, then those of each other.
    private static IEnumerable<int[]> Several(TableModel table, int[] months)
    {
        yield return months;
        int[] years = [.. months.Select(month => table.Columns[month].Month?.Year ?? 0).Distinct().OrderByDescending(year => year)];
        for (int i = 0; i < years.Length && years.Length > 1; i++)
            yield return Array.FindAll(months, month => (table.Columns[month].Month?.Year ?? 0) == years[i]);
    }

    private static Constraint Sum(TableSums table, (RowModel Row, SumRow Figures) row, int[] months, int mean)
    {
        Quantity[] terms = Array.ConvertAll(months, month => row.Figures[table.Columns[month]]);
        return new Constraint(SumKind.Mean, terms, terms.Length, row.Figures[table.Columns[mean]], table.Ref, row.Row, mean);
    }

    private static IEnumerable<(RowModel Row, SumRow Figures)> StatedBy(SumSystem system, TableSums table, int mean)
    {
        var rows = new List<(RowModel, SumRow)>();
        if (!table.Total.IsNone)
            rows.Add((table.Table.Total!, table.Total));
        for (int row = 0; row < table.Rows.Length; row++)
            rows.Add((table.Table.Rows[row], table.Rows[row]));
        return rows.Concat(table.Nested).Where(
            row => row.Item2[table.Columns[mean]] is var stated && system.IsPrinted(stated) && system.StateMean(stated));
    }
}
