using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>TILT107: tables whose counts stand in no sum and are printed once. A wrong figure in them betrays itself nowhere.</summary>
internal static class Unchecked
{
    public static IEnumerable<TableModel> Find(SumSystem system, List<TableSums> tables)
    {
        // Nearly every table states a sum of its own, and that is known without asking each figure.
        var stating = new HashSet<TableModel>(system.Constraints.Select(sum => sum.Table.Table), Same.Instance);
        return tables.Where(table => !stating.Contains(table.Table)).GroupBy(table => table.Table, Same.Instance)
            .Where(places => HasCounts(places.Key) && !places.Any(place => IsChecked(system, place)))
            .Select(places => places.Key);
    }

    /// <summary>
    /// The first column of counts whose rows are not added up, though there is a total: its heading does not tell that they can be. −1
    /// where there is none.
    /// </summary>
    public static int ColumnWithoutSum(TableModel table)
    {
        for (int i = 0; table.Total is not null && i < table.Columns.Count; i++)
        {
            if (IsWithoutSum(table.Columns[i]) && table.TotalAndRows.Any(row => IsCount(row.Cells[i])))
                return i;
        }

        return -1;
    }

    /// <summary>The first column of each table that is beyond those that have a place; nearly every report has none.</summary>
    public static IEnumerable<(TableModel Table, int Column)> Beyond(SumSystem system, List<TableSums> tables)
    {
        foreach (var places in system.IsCut ? tables.GroupBy(table => table.Table, Same.Instance) : [])
        {
            ColumnModel[] columns = [.. places.Key.Columns];
            int beyond = Array.FindIndex(columns, column => column.HoldsCounts && !IsWithoutSum(column)
                && places.All(place => place.Columns[Array.IndexOf(columns, column)].IsNone));
            if (beyond >= 0)
                yield return (places.Key, beyond);
        }
    }

    /// <summary>Whether that is so of all its columns.</summary>
    public static bool IsWithoutSums(TableModel table)
        => ColumnWithoutSum(table) >= 0 && table.Columns.All(column => !column.HoldsCounts || IsWithoutSum(column));

    /// <summary>Rows without a mean, in tables where most have one: no mean says whether their months are right.</summary>
    public static IEnumerable<RowModel> WithoutMean(TableModel table)
    {
        // Nearly every row has its mean.
        RowModel[] without = table.Mean is >= 0 and var mean
            ? [.. table.TotalAndRows.Where(row => row.Cells[mean] == Cell.Blank && HasPeople(row))]
            : [];
        return without.Length > 0 && 2 * without.Length < table.TotalAndRows.Count(HasPeople) ? without : [];

        bool HasPeople(RowModel row) => table.Counts(row).Any(cell => cell.Count > 0);
    }

    private static bool HasCounts(TableModel table)
        => table.TotalAndRows.Any(row => table.Counts(row).Any(IsCount));

    private static bool IsCount(Cell cell) => cell.Kind is CellKind.Number or CellKind.Suppressed;

    private static bool IsWithoutSum(ColumnModel column)
        => column.Kind == ColumnKind.Other && !ColumnHeadings.AddsUp(column) && !IsMean(column.Label);

    // The mean of other months, of which nobody expects that it adds up.
    private static bool IsMean(string label)
        => MonthNames.TrySplitYear(label, out string name, out _) && LabelKey.Squash(name) is var letters
            && MonthNames.IsMean(letters) && !MonthNames.IsSoFar(letters);

    private static bool IsChecked(SumSystem system, TableSums table) => table.Printed.Any(row => table.Columns
        .Where(column => !column.IsNone).Select(column => row.Figures[column])
        .Any(figure => system.ConstraintsOf(figure).Length > 0 || system.PrintingsOf(figure).Count > 1));

    /// <summary>A table is itself, and no other whose figures are the same; to compare these would take longer than the checks.</summary>
    private sealed class Same : IEqualityComparer<TableModel>
    {
        public static readonly Same Instance = new();

        public bool Equals(TableModel? x, TableModel? y) => ReferenceEquals(x, y);

        public int GetHashCode(TableModel table) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(table);
    }
}
