using Tilt.Engine;
using Tilt.Engine.Checking.Revising;
using Tilt.Engine.Editions;
using Tilt.Engine.Model;
using Tilt.Reports;
using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>
/// Orders the differences of two editions as they hang together, month by month: what was revised, beneath it the totals and means that
/// moved with it, and what does not add up with it. The engine knows which.
/// </summary>
internal sealed class Balance
{
    private readonly Dictionary<CellKey, RevisedCell> revised = [];
    private readonly HashSet<CellKey> beneath = [];
    private readonly RevisedEdition edition;
    private readonly Report now;

    private Balance(RevisedEdition edition, Report now)
    {
        (this.edition, this.now) = (edition, now);
        foreach (RevisedCell cell in edition.Cells)
        {
            revised[KeyOf(cell)] = cell;
            beneath.UnionWith(cell.Moved.Where(whole => ReferenceEquals(whole.Table, cell.Table) && !whole.IsAmountHidden).Select(KeyOf));
        }
    }

    /// <param name="differences">Table by table, as they stand.</param>
    public static IReadOnlyList<Difference> Of(
        ReportFile old, Report was, ReportFile @new, Report now, IReadOnlyList<Difference> differences, CancellationToken cancel)
    {
        return YearOf(old.Set, was) is { } before && YearOf(@new.Set, now) is { } after
            ? new Balance(@new.Set.RevisedSince(old.Set, before, after, cancel), now).Order(differences)
            : differences;

        // A file has one of each code and year.
        static ReportYear? YearOf(ReportSet set, Report report)
        {
            ReportYear[] same = [.. set.Tree.Years.Select(named => named.Year)
                .Where(year => year.Code == report.Code && LastOf(year) == report.LastMonth?.Year)];
            return same.Length == 1 ? same[0] : null;
        }

        static int? LastOf(ReportYear year) => year.Counting.Tables.Max(table => table.Head.LastMonth)?.Year;
    }

    private IReadOnlyList<Difference> Order(IReadOnlyList<Difference> differences)
    {
        ILookup<(string?, string?), Difference> unbalanced = edition.Unbalanced.Select(Told).OfType<Difference>()
            .ToLookup(told => (told.Measure, told.Dimension));
        var ordered = new List<Difference>();
        foreach (var table in differences.GroupBy(difference => (difference.Measure, difference.Dimension)))
        {
            // What is about a table as a whole comes before its rows, as ever.
            ordered.AddRange(table.Where(difference => difference.Name is null));
            ordered.AddRange(table.Where(difference => difference.Name is not null).Concat(unbalanced[table.Key])
                .Select(difference => difference with { IsBeneath = IsBeneath(difference), HidesAmount = HidesAmount(difference) })
                .OrderBy(ColumnOf).ThenBy(difference => difference.IsBeneath ? 1 : difference.What == What.DoesNotAddUp ? 2 : 0));
        }

        foreach (var table in unbalanced.Where(table => !differences.Any(difference
            => (difference.Measure, difference.Dimension) == table.Key)))
            ordered.AddRange(table);
        Dictionary<CellKey, int> numbers = ordered.Select((difference, number) => (difference, number))
            .Where(entry => entry.difference is { Cell: not null, What: not What.DoesNotAddUp })
            .ToDictionary(entry => entry.difference.Cell!.Value, entry => entry.number);
        return [.. ordered.Select(difference => difference with { Moved = MovedWith(difference, numbers) })];
    }

    private bool IsBeneath(Difference difference)
        => difference is { What: not What.DoesNotAddUp, Cell: { } cell } && beneath.Contains(cell);

    // A figure that is withheld in one edition is told within bounds, as ever.
    private bool HidesAmount(Difference difference)
        => difference is { What: What.Changed, Cell: { } cell } && revised.TryGetValue(cell, out RevisedCell? known)
            && known is { IsAmountHidden: true, IsHalfHidden: false };

    // Rows that came or went after all months, and so means of which a month moved.
    private int ColumnOf(Difference difference)
    {
        const int Means = int.MaxValue - 1, Rows = int.MaxValue;
        if (difference.Cell is not { } cell)
            return Rows;
        return now.Find(cell.Measure, cell.Dimension) is { } table && table.Columns[cell.Column].IsMean ? Means : cell.Column;
    }

    private int[] MovedWith(Difference difference, Dictionary<CellKey, int> numbers)
        => difference is { What: What.Changed, Cell: { } cell } && revised.TryGetValue(cell, out RevisedCell? known)
            ? [.. known.Moved.Select(KeyOf).Where(numbers.ContainsKey).Select(whole => numbers[whole])]
            : [];

    private Difference? Told(Unbalanced figure)
    {
        // A total that is printed again has the row that it repeats.
        int number = figure.Table.TotalAndRows.TakeWhile(row => row.Key != figure.Row.Key).Count();
        CellKey key = KeyOf(figure.Table, number, figure.Column);
        if (now.Find(key.Measure, key.Dimension) is not { } table || Comparison.All(table).ElementAtOrDefault(number) is not { } row)
            return null;
        Runtime.Column column = table.Columns[key.Column];
        return Difference.Of(What.DoesNotAddUp, row) with
        {
            NewMonth = column.Month,
            Column = column.Month is null ? column.Label : null,
            IsMean = column.IsMean,
            Cell = key,
            Unbalanced = figure,
        };
    }

    private static CellKey KeyOf(RevisedCell cell) => KeyOf(cell.Table, cell.RowNumber, cell.Column);

    private static CellKey KeyOf(TableModel table, int row, int column)
        => new(table.Measure, table.Dimension, row, table.Columns.Take(column).Count(other => other.HoldsCounts));
}
