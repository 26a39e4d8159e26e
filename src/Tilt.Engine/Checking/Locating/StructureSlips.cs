using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Finds out why sums fail all over: a row that belongs to another table, a month that is printed twice, figures of another year. Where no
/// pattern is seen, that is what is told.
/// </summary>
/// <param name="letGo">Takes up what is found.</param>
internal sealed class StructureSlips(SumSystem system, List<TableSums> tables, LetGo letGo)
{
    /// <summary>Two months that are the same in every row, where something says that one of them is wrong.</summary>
    public IEnumerable<Misprint> SameColumns(List<Conflict> conflicts)
    {
        foreach (TableSums table in tables)
        {
            if (Copies.Find(table.Table) is not var (first, second) || table.Columns[first].IsNone || table.Columns[second].IsNone)
                continue;
            if (Touching(conflicts, table, first, second) is { } wrong
                && letGo.AddColumn(first, table.Ref) && letGo.AddColumn(second, table.Ref))
                yield return new SameColumns(wrong, table.Ref, first, second);
        }
    }

    /// <summary>Rows whose figures all differ from those that are printed for the same elsewhere.</summary>
    public IEnumerable<Misprint> OtherRows(IEnumerable<Conflict> conflicts)
    {
        foreach (var row in conflicts.Where(conflict => conflict.Repeated is not null)
            .GroupBy(conflict => system.RowOf(conflict.Repeated!.Value).First()).Where(row => row.Count() > 1))
        {
            List<CellRef>[] printings = [.. system.RowOf(row.Key).Select(system.PrintingsOf).Where(cells => cells.Count > 1)];
            CellRef[] rows =
                [.. printings.SelectMany(cells => cells).GroupBy(cell => (cell.File, cell.Row.Ordinal)).Select(cells => cells.First())];

            // What most of them print is right; of two, the first.
            CellRef right = rows.OrderByDescending(one => rows.Count(other => !Differ(printings, one, other))).First();
            foreach (CellRef other in rows.Where(other => Differ(printings, right, other)))
            {
                if (TableOf(other) is { } table && letGo.AddApart(other.Row, table))
                    yield return new OtherRow(row.First(), other, right);
            }
        }
    }

    /// <summary>Rows without which the sums of their tables come out.</summary>
    public IEnumerable<Misprint> RowsTooMany(IEnumerable<Statement> broken)
    {
        foreach (Statement statement in broken)
        {
            Constraint sum = statement.Failing[0];
            if (sum.Kind is SumKind.Month or SumKind.Part && RowTooMany(statement) is { } row && letGo.AddUnsummed(row, sum.Table))
                yield return new RowTooMany(new Conflict(sum), sum.Table, row, statement);
        }
    }

    /// <summary>What fails all over, and nothing tells why.</summary>
    public IEnumerable<Misprint> Unstructured(IEnumerable<Statement> broken)
    {
        foreach (Statement statement in broken)
        {
            Constraint sum = statement.Failing[0];
            if (letGo.Add(SumPattern.Of(sum), sum.Table))
                yield return new Unstructured(new Conflict(sum), statement);
        }
    }

    // A mean before others: it tells of the months alone.
    private static Conflict? Touching(List<Conflict> conflicts, TableSums table, int first, int second)
    {
        return conflicts.Find(conflict => conflict.Sums.Any(sum => sum.Mean is not null && IsOwn(sum) && Copies.MayExplain(sum, first)))
            ?? conflicts.Find(conflict => conflict.Sums.Any(IsOfEither))
            ?? conflicts.Find(conflict => conflict.Repeated is { } figure && table.Printed.Any(
                row => row.Figures[table.Columns[first]] == figure || row.Figures[table.Columns[second]] == figure));

        bool IsOwn(Constraint sum) => ReferenceEquals(sum.Table.Table, table.Table);

        bool IsOfEither(Constraint sum) => IsOwn(sum) && (sum.Column == first || sum.Column == second);
    }

    // Where they differ in more than three of four columns, and in two at least.
    private static bool Differ(List<CellRef>[] printings, CellRef one, CellRef other)
    {
        int differ = 0, agree = 0;
        foreach (List<CellRef> cells in printings)
        {
            CellRef own = cells.Find(cell => IsOf(cell, one)), others = cells.Find(cell => IsOf(cell, other));
            if (own.Row is null || others.Row is null)
                continue;
            if (Bounds.Of(own.Cell).And(Bounds.Of(others.Cell)).IsEmpty)
                differ++;
            else if (own.Cell.Count > 0)
                agree++;
        }

        return differ > 1 && differ > 3 * agree;

        static bool IsOf(CellRef cell, CellRef row) => cell.File == row.File && cell.Row.Ordinal == row.Row.Ordinal;
    }

    private RowModel? RowTooMany(Statement statement)
    {
        Constraint first = statement.Failing[0];
        TableSums table = tables.Find(own => ReferenceEquals(own.Table, first.Table.Table) && !own.Columns[first.Column].IsNone)!;
        List<(RowModel Row, SumRow Figures)> fitting = [.. table.PartsOf(first.Stated)];
        foreach (Constraint sum in statement.Failing)
        {
            Bounds gap = system.GapOf(sum);
            fitting.RemoveAll(row => !IsGapOf(row.Figures, sum, gap));
        }

        return fitting.Count == 1 ? fitting[0].Row : null;

        bool IsGapOf(SumRow row, Constraint sum, Bounds gap)
        {
            SumColumn column = table.Columns[sum.Column];
            if (column.IsNone)
                return false;
            Bounds own = system.BoundsOf(row[column]);
            return gap.Low - own.Low <= 0 && gap.High - own.High >= 0;
        }
    }

    private TableRef? TableOf(CellRef cell)
        => tables.Find(table => table.Ref.File == cell.File && table.Printed.Any(row => row.Row.Ordinal == cell.Row.Ordinal))?.Ref;
}
