using Tilt.Generator.Checking.Sums;
using Tilt.Generator.Model;

namespace Tilt.Generator.Checking.Locating;

/// <summary>Slips of more than one cell that really happen: cells swapped, a row shifted, lost, or printed twice.</summary>
internal sealed class RowSlips(SumSystem system, List<TableSums> tables)
{
    /// <summary>Fewer short months than this may be as many misprints.</summary>
    private const int FewestShortMonths = 3;

    public Misprint? Find(Search search)
    {
        int[] wrong = [.. search.Conflicts.SelectMany(conflict => conflict.Constraints).Distinct()];
        var touched = new HashSet<TableModel>(wrong.Select(constraint => system.Constraints[constraint].Table.Table), ReferenceComparer.Instance);
        foreach (TableSums table in tables.Where(table => touched.Contains(table.Table)))
        {
            int[] months = [.. wrong.Where(constraint => IsMonthOf(constraint, table))];
            Misprint? slip = Swapped(search, table);
            slip ??= Shifted(search, table, months);
            slip ??= Doubled(search, table);
            slip ??= Missing(search, table, months);
            if (slip is not null)
                return slip;
        }

        return null;
    }

    private SwappedCells? Swapped(Search search, TableSums table)
    {
        var wrong = new HashSet<int>(search.Conflicts.SelectMany(conflict => conflict.Quantities(system)));
        SwappedCells? found = null;
        foreach ((RowModel row, int first) in Rows(table))
        {
            for (int column = 0; column < table.Columns.Length; column++)
            {
                if (table.Columns[column] < 0 || !wrong.Contains(first + table.Columns[column]))
                    continue;
                foreach ((RowModel otherRow, int other, int otherColumn) in Neighbours(table, row, first, column))
                {
                    Suspect a = new(first + table.Columns[column], new CellRef(table.Ref.File, row, column));
                    Suspect b = new(other + table.Columns[otherColumn], new CellRef(table.Ref.File, otherRow, otherColumn));
                    if (a.Cell.Cell == b.Cell.Cell || !search.Explains(Exchange(search, a, b)))
                        continue;
                    if (found is not null)
                        return null;
                    found = new SwappedCells(search.PrimaryFor(a), a, b);
                }
            }
        }

        return found;
    }

    // To the right and below, so that each pair comes once.
    private static IEnumerable<(RowModel Row, int First, int Column)> Neighbours(TableSums table, RowModel row, int first, int column)
    {
        if (column + 1 < table.Columns.Length && table.Columns[column + 1] >= 0)
            yield return (row, first, column + 1);
        int index = Array.IndexOf(table.Rows, first);
        if (index >= 0 && index + 1 < table.Rows.Length)
            yield return (table.Table.Rows[index + 1], table.Rows[index + 1], column);
    }

    private Assumptions Exchange(Search search, Suspect a, Suspect b)
        => search.Assume()
            .Assume(a.Quantity, system.BoundsWithout(a.Quantity, a.Cell).And(Bounds.Of(b.Cell.Cell)))
            .Assume(b.Quantity, system.BoundsWithout(b.Quantity, b.Cell).And(Bounds.Of(a.Cell.Cell)));

    private ShiftedRow? Shifted(Search search, TableSums table, int[] months)
    {
        if (months.Length < 2)
            return null;
        int[] all = [.. Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i] >= 0)];
        int[] monthColumns = [.. all.Where(i => table.Table.Columns[i].Kind == ColumnKind.Month)];
        foreach ((RowModel row, int first) in Rows(table))
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
                        int quantity = first + table.Columns[columns[i]];
                        shifted.Assume(quantity, meant.And(system.BoundsWithout(quantity, new CellRef(table.Ref.File, row, columns[i]))));
                    }

                    if (search.Explains(shifted))
                        return new ShiftedRow(search.Primary(), table.Ref, row);
                }
            }
        }

        return null;
    }

    private static DoubledRow? Doubled(Search search, TableSums table)
    {
        var seen = new Dictionary<EquatableArray<Cell>, RowModel>();
        for (int i = 0; i < table.Rows.Length; i++)
        {
            RowModel row = table.Table.Rows[i];
            if (!seen.TryGetValue(row.Cells, out RowModel original))
            {
                seen[row.Cells] = row;
                continue;
            }

            Assumptions without = search.Assume();
            foreach (int column in table.Columns.Where(column => column >= 0))
                without.Assume(table.Rows[i] + column, Bounds.Exactly(0));
            if (search.Explains(without))
                return new DoubledRow(search.Primary(), table.Ref, row, original);
        }

        return null;
    }

    private MissingRow? Missing(Search search, TableSums table, int[] months)
    {
        int[] all = [.. Enumerable.Range(0, system.Constraints.Count).Where(constraint => IsMonthOf(constraint, table))];
        if (months.Length < Math.Min(FewestShortMonths, all.Length) || 4 * months.Length < 3 * all.Length || months.Length < 2)
            return null;

        Assumptions allShort = search.Assume();
        foreach (int constraint in all)
            allShort.LetOffSum(constraint, new Bounds(-Bounds.Unbounded, 0));
        return search.Explains(allShort) ? new MissingRow(search.Primary(), table.Ref) : null;
    }

    private bool IsMonthOf(int constraint, TableSums table)
        => system.Constraints[constraint] is { Kind: SumKind.Month } sum && ReferenceEquals(sum.Table.Table, table.Table);

    private static IEnumerable<(RowModel Row, int First)> Rows(TableSums table)
    {
        if (table.Total >= 0)
            yield return (table.Table.Total!, table.Total);
        for (int i = 0; i < table.Rows.Length; i++)
            yield return (table.Table.Rows[i], table.Rows[i]);
    }

    private sealed class ReferenceComparer : IEqualityComparer<TableModel>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(TableModel? x, TableModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(TableModel obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
