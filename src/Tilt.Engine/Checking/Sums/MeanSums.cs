using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT102: each row's mean is the mean of its months, rounded half up, suppressed months included. Months behind the last that any row has
/// are headed, and not over yet. Where months of several years stand beside it, it is the mean of all, or of a year; and where two columns
/// are headed with one month it is the mean of nobody knows which.
/// </summary>
internal static class MeanSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        int mean = table.Table.Mean;
        int[] months = table.Table.Months;
        if (mean < 0 || table.Columns[mean].IsNone || Array.Exists(months, month => table.Columns[month].IsNone))
            return;
        if (table.Table.Columns.Any(MonthNames.IsOfTwo))
            return;
        int[] over = Over(table.Table, months);
        if (over.Length == 0)
            return;

        (RowModel Row, SumRow Figures)[] rows = [.. StatedBy(system, table, mean)];
        List<int[]> several = [.. Several(table.Table, over)];
        if (over.Length < months.Length)
            several.Add(months);
        List<Constraint> best = Sums(several[0]);
        int fewest = several.Count > 1 ? Failing(best) : 0;

        // Where it holds in most rows the others are wrong, and no reason to look further.
        for (int i = 1; i < several.Count && 2 * fewest >= best.Count; i++)
        {
            List<Constraint> sums = Sums(several[i]);
            int failing = Failing(sums);
            if (failing < fewest)
                (best, fewest) = (sums, failing);
        }

        best.ForEach(system.Add);

        List<Constraint> Sums(int[] some) => [.. rows.Select(row => Sum(table, row, some, mean))];

        int Failing(List<Constraint> sums) => sums.Count(sum => !system.CanHold(sum));
    }

    // What no row prints behind the last month is to come, or nobody was there; before it nobody was.
    private static int[] Over(TableModel table, int[] months)
    {
        int[] printed = Array.FindAll(months, month => table.Printed.Any(row => row.Cells[month] != Cell.Blank));
        return Array.FindAll(months, month => Array.Exists(printed, last => last == month
            || (table.Columns[last].Month is { } known && table.Columns[month].Month is { } own ? known.Index > own.Index : last > month)));
    }

    // It is so far in the year, as a rule; else of all, or of an earlier year.
    private static IEnumerable<int[]> Several(TableModel table, int[] months)
    {
        int[] years = [.. months.Select(month => table.Columns[month].Month?.Year ?? 0).Distinct().OrderByDescending(year => year)];
        if (years.Length > 1)
            yield return Of(years[0]);
        yield return months;
        foreach (int year in years.Skip(1))
            yield return Of(year);

        int[] Of(int year) => Array.FindAll(months, month => (table.Columns[month].Month?.Year ?? 0) == year);
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
