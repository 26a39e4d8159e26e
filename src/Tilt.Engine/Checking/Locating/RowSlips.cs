using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>Slips of more than one cell that really happen: cells swapped, a row shifted, lost, or printed twice.</summary>
internal sealed class RowSlips(SumSystem system, List<TableSums> tables, TableIndex tablesOfRow)
{
    /// <summary>Fewer short months than this may be as many misprints.</summary>
    private const int FewestShortMonths = 3;

    /// <summary>The tables that print what a conflict is about.</summary>
    public IEnumerable<TableSums> TablesOf(Conflict conflict)
    {
        if (conflict.Repeated is { } repeated)
            return system.PrintingsOf(repeated).Select(cell => TableOf(cell.File, cell.Row, cell.Column)).Distinct();

        // A report may stand in several files.
        (SumKind Kind, TableSums Table)[] sums =
            [.. conflict.Sums.Select(sum => (sum.Kind, TableOf(sum.Table.File, sum.Stated, sum.Column)))];
        return tables.Where(table => Array.Exists(sums, sum => ReferenceEquals(sum.Table, table)
            || (sum.Kind == SumKind.Tables && sum.Table.Scope == table.Scope && table.Table.Dimension == sum.Table.Table.Dimension)));
    }

    // A table with columns of two kinds has two places in the system.
    private TableSums TableOf(int file, RowModel row, int column)
        => tablesOfRow.Of(file, row).First(table => !table.Columns[column].IsNone);

    public Misprint? Find(SuspectSearch search)
    {
        search.Look(search.Conflicts.Count * tables.Count);
        List<TableSums> touched = [.. search.Conflicts.SelectMany(TablesOf).Distinct()];
        return Swapped(search, touched)
            ?? touched.Select(table => Shifted(search, table)).FirstOrDefault(slip => slip is not null)
            ?? (Exchanges(search, touched) is [var exchange] ? exchange : null)
            ?? touched.Select(table => Doubled(search, table)).FirstOrDefault(slip => slip is not null)
            ?? touched.SelectMany(table => Missing(search, table)).FirstOrDefault();
    }

    /// <summary>Whether cells in each other's place would explain it. Rows would leave what one cell explains.</summary>
    public bool MayBeSwapped(SuspectSearch search) => Swapped(search, [.. search.Conflicts.SelectMany(TablesOf).Distinct()]) is not null;

    private static Misprint? Swapped(SuspectSearch search, List<TableSums> touched)
    {
        var wrong = new HashSet<Quantity>(search.Conflicts.SelectMany(conflict => conflict.Quantities));
        var found = new List<SwappedCells>();
        foreach (TableSums table in touched)
        {
            (RowModel Row, SumRow Figures)[] rows = [.. table.Printed.OrderBy(row => row.Row.Ordinal)];
            search.Look(rows.Length * table.Columns.Length);
            for (int row = 0; row < rows.Length; row++)
            {
                for (int column = 0; column < table.Columns.Length; column++)
                {
                    if (table.Columns[column].IsNone)
                        continue;
                    Suspect cell = Cell(table, rows[row], column);
                    foreach (Suspect other in Neighbours(table, rows, row, column))
                    {
                        bool isWrong = wrong.Contains(cell.Quantity) || wrong.Contains(other.Quantity);
                        if (isWrong && cell.Cell.Cell != other.Cell.Cell && search.Explains(Exchange(search.Assume(), cell, other)))
                            found.Add(new SwappedCells(search.PrimaryFor(cell), cell, other, search.IsProved(cell, other)));
                    }
                }
            }
        }

        return found.Count > 1
            ? new Unexplained(search.Primary(), [.. found.SelectMany(swap => new[] { swap.First, swap.Second })])
            : found.FirstOrDefault();
    }

    // To the right and below, so that each pair comes once.
    private static IEnumerable<Suspect> Neighbours(TableSums table, (RowModel Row, SumRow Figures)[] rows, int row, int column)
    {
        if (column + 1 < table.Columns.Length && !table.Columns[column + 1].IsNone)
            yield return Cell(table, rows[row], column + 1);
        if (row + 1 < rows.Length && rows[row + 1].Row.Ordinal == rows[row].Row.Ordinal + 1)
            yield return Cell(table, rows[row + 1], column);
    }

    private static Suspect Cell(TableSums table, (RowModel Row, SumRow Figures) row, int column)
        => new(row.Figures[table.Columns[column]], new CellRef(table.Ref.File, row.Row, column));

    private static Assumptions Exchange(Assumptions assumed, Suspect a, Suspect b)
        => assumed
            .Assume(a.Quantity, assumed.Printed.Without(a.Quantity, a.Cell).And(Bounds.Of(b.Cell.Cell)))
            .Assume(b.Quantity, assumed.Printed.Without(b.Quantity, b.Cell).And(Bounds.Of(a.Cell.Cell)));

    private static Misprint? Shifted(SuspectSearch search, TableSums table)
    {
        if (search.Conflicts.Count < 2)
            return null;
        int[] all = [.. Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].IsNone)];
        int[] monthColumns = [.. table.Table.Months.Where(all.Contains)];
        foreach ((RowModel row, SumRow figures) in table.Printed)
        {
            foreach (int[] columns in new[] { all, monthColumns })
            {
                foreach (int by in new[] { 1, -1 })
                {
                    Assumptions shifted = search.Assume();
                    for (int i = 0; i < columns.Length; i++)
                    {
                        // What stands here belongs one column on; what was pushed out is lost.
                        int from = i + by;
                        Bounds meant = from >= 0 && from < columns.Length ? Bounds.Of(row.Cells[columns[from]]) : Bounds.Any;
                        var cell = new CellRef(table.Ref.File, row, columns[i]);
                        Quantity quantity = figures[table.Columns[columns[i]]];
                        shifted.Assume(quantity, meant.And(shifted.Printed.Without(quantity, cell)));
                    }

                    if (search.Explains(shifted))
                        return new ShiftedRow(search.Primary(), table.Ref, row);
                }
            }
        }

        return null;
    }

    // Of rows that are wrong in several columns each.
    private static List<ExchangedRows> Exchanges(SuspectSearch search, List<TableSums> touched)
    {
        const int MostRows = 12;
        var wrong = new HashSet<Quantity>(search.Conflicts.SelectMany(conflict => conflict.Quantities));
        var found = new List<ExchangedRows>();
        foreach (TableSums table in touched)
        {
            SumColumn[] columns = Array.FindAll(table.Columns, column => !column.IsNone);
            List<(RowModel Row, SumRow Figures)> rows = [.. table.Counting
                .Where(row => columns.Count(column => wrong.Contains(row.Figures[column])) > 1)];
            for (int i = 0; i < rows.Count && rows.Count <= MostRows; i++)
            {
                for (int j = i + 1; j < rows.Count; j++)
                {
                    Assumptions exchanged = search.Assume();
                    for (int at = 0; at < table.Columns.Length; at++)
                    {
                        if (!table.Columns[at].IsNone)
                            Exchange(exchanged, Cell(table, rows[i], at), Cell(table, rows[j], at));
                    }

                    if (search.Explains(exchanged))
                        found.Add(new ExchangedRows(search.Primary(), table.Ref, rows[i].Row, rows[j].Row));
                }
            }
        }

        return found;
    }

    private static Misprint? Doubled(SuspectSearch search, TableSums table)
    {
        var seen = new Dictionary<EquatableArray<Cell>, RowModel>();
        for (int i = 0; i < table.Rows.Length; i++)
        {
            RowModel row = table.Table.Rows[i];
            if (!seen.TryGetValue(row.Cells, out RowModel? original))
            {
                seen[row.Cells] = row;
                continue;
            }

            Assumptions without = search.Assume();
            foreach (SumColumn column in table.Columns.Where(column => !column.IsNone))
                without.Assume(table.Rows[i][column], Bounds.Exactly(0));
            if (search.Explains(without))
                return new DoubledRow(search.Primary(), table.Ref, row, original);
        }

        return null;
    }

    // A row is missing among all rows, or among those of one part.
    private IEnumerable<Misprint> Missing(SuspectSearch search, TableSums table)
    {
        Constraint[] wrong = [.. search.Conflicts.SelectMany(conflict => conflict.Sums).Distinct()];
        foreach (var months in wrong.Where(sum => IsSumOf(sum, table)).GroupBy(sum => sum.Stated.Ordinal))
        {
            if (Missing(search, table, wrong, [.. months]) is { } slip)
                yield return slip;
        }
    }

    private MissingRow? Missing(SuspectSearch search, TableSums table, Constraint[] wrong, Constraint[] months)
    {
        RowModel whole = months[0].Stated;
        search.Look(system.Constraints.Count);
        Constraint[] all = [.. system.Constraints.Where(sum => IsSumOf(sum, table) && sum.Stated.Ordinal == whole.Ordinal)];
        if (months.Length < 2 || months.Length < Math.Min(FewestShortMonths, all.Length))
            return null;

        // In a month that is not short the row must hide behind suppressed ones, or be missing from few others.
        Assumptions asPrinted = search.Assume();
        bool canHide = all.Except(months).All(sum => !asPrinted.Reach(asPrinted.Printed.NumberOf(sum)).IsFixed);
        if (!canHide && 4 * months.Length < 3 * all.Length)
            return null;

        // Of a status table's row the table of all keeps its share: that sum is short too.
        Assumptions allShort = search.Assume();
        foreach (Constraint sum in all.Concat(wrong.Where(sum => sum.Kind == SumKind.Tables)))
            allShort.LetOffSum(sum, new Bounds(-Bounds.Unbounded, 0));
        return search.Explains(allShort) ? new MissingRow(search.PrimaryOf(months), table.Ref, whole) : null;
    }

    private static bool IsSumOf(Constraint sum, TableSums table)
        => sum.Kind is SumKind.Month or SumKind.Part && ReferenceEquals(sum.Table.Table, table.Table);
}
