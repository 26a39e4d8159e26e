using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Finds out why sums fail all over: a row that belongs to another table, a month that is printed twice, figures of another year. Where no
/// pattern is seen, that is what is told.
/// </summary>
/// <param name="letGo">Takes up what is found.</param>
internal sealed class StructureSlips(SumSystem system, List<TableSums> tables, TableIndex tablesOfRow, LetGo letGo)
{
    /// <summary>Of how many printings of one row it is asked whether they are what most print.</summary>
    private const int MostAsked = 100;

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
            .GroupBy(conflict => system.RowOf(conflict.Repeated!.Value).First()))
        {
            // What most of them print is right; of two, the first. To ask each of many would take long, and tell no more.
            List<PrintedRow> rows = RowsOf(row.Key);
            PrintedRow right = rows.Take(MostAsked).OrderByDescending(one => rows.Count(other => !Differ(one, other))).First();
            foreach (PrintedRow other in rows.Where(other => Differ(right, other)))
            {
                if (tablesOfRow.Of(other.First).FirstOrDefault() is { } table && letGo.AddApart(other.First.Row, table.Ref))
                    yield return new OtherRow(row.First(), other.First, right.First);
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
            if (!letGo.Add(SumPattern.Of(sum), sum.Table))
                continue;

            // What fails may be the total, and that stands in other tables too.
            foreach (TableSums table in system.PrintingsOf(sum.Quantities[sum.Quantities.Length - 1]).SelectMany(tablesOfRow.Of))
                letGo.Touch(table.Ref);

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
    private static bool Differ(PrintedRow one, PrintedRow other)
    {
        int differ = 0, agree = 0;
        for (int column = 0; column < one.Cells.Length; column++)
        {
            if (one.Cells[column] is not { } own || other.Cells[column] is not { } others)
                continue;
            if (Bounds.Of(own).And(Bounds.Of(others)).IsEmpty)
                differ++;
            else if (own.Count > 0)
                agree++;
        }

        return differ > 1 && differ > 3 * agree;
    }

    // Each row that prints the row of a figure, with its cell of each column that is printed more than once.
    private List<PrintedRow> RowsOf(Quantity figure)
    {
        List<CellRef>[] printings = [.. system.RowOf(figure).Select(system.PrintingsOf).Where(cells => cells.Count > 1)];
        var rows = new List<PrintedRow>();
        var places = new Dictionary<(int File, int Row), PrintedRow>();
        for (int column = 0; column < printings.Length; column++)
        {
            foreach (CellRef cell in printings[column])
            {
                (int, int) place = (cell.File, cell.Row.Ordinal);
                if (!places.TryGetValue(place, out PrintedRow? row))
                {
                    places.Add(place, row = new PrintedRow(cell, new Cell?[printings.Length]));
                    rows.Add(row);
                }

                row.Cells[column] ??= cell.Cell;
            }
        }

        return rows;
    }

    // Its figure is what each sum is too much by, in whatever columns.
    private RowModel? RowTooMany(Statement statement)
    {
        Constraint first = statement.Failing[0];
        TableSums table = tables.Find(own => ReferenceEquals(own.Table, first.Table.Table))!;
        RowModel[] parts = [.. table.PartsOf(first.Stated).Select(part => part.Row)];
        List<int> fitting = [.. Enumerable.Range(0, parts.Length)];
        foreach (Constraint sum in statement.Failing.Concat(statement.Holding))
        {
            Bounds gap = system.GapOf(sum);
            fitting.RemoveAll(part => !IsIn(gap, system.BoundsOf(sum.Quantities[part])));
        }

        return fitting.Count == 1 ? parts[fitting[0]] : null;

        static bool IsIn(Bounds gap, Bounds own) => gap.Low <= own.Low && own.High <= gap.High;
    }

    /// <param name="First">Its first cell.</param>
    /// <param name="Cells">By column; null where it prints none.</param>
    private sealed record PrintedRow(CellRef First, Cell?[] Cells);
}
