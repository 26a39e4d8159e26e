using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Revising;

/// <summary>Lays the sums of two editions over what was revised: which totals and means moved with a figure, and which did not.</summary>
internal sealed class RevisedSums
{
    private readonly EarlierEdition before;
    private readonly SumSystem was, now;
    private readonly TableIndex tables;
    private readonly ILookup<SumKey, Constraint> sumsBefore;
    private readonly HashSet<SumPattern> trusted;
    private readonly Dictionary<Quantity, List<RevisedCell>> revised = [];
    private readonly CancellationToken cancel;

    // What is withheld in one edition alone, and with it whatever would tell by how much that moved.
    private readonly HashSet<Quantity> hidden = [], untold = [];

    /// <param name="cells">What was revised.</param>
    public RevisedSums(
        EarlierEdition before,
        IReadOnlyList<StatedReport> earlier,
        IReadOnlyList<StatedReport> later,
        IReadOnlyList<RevisedCell> cells,
        CancellationToken cancel)
    {
        (this.before, this.cancel) = (before, cancel);
        (was, _) = SystemBuilder.Build(earlier, new LetGo(), cancel);
        (now, List<TableSums> tablesNow) = SystemBuilder.Build(later, new LetGo(), cancel);
        tables = new TableIndex(tablesNow);
        sumsBefore = was.Constraints.ToLookup(SumKey.Of);

        // What holds hardly anywhere is no sum of that table.
        trusted = [.. was.Constraints.GroupBy(SumPattern.Of)
            .Where(statement => 2 * statement.Count(was.CanHold) > statement.Count()).Select(statement => statement.Key)];
        var byCell = cells.ToDictionary(cell => cell.At);
        foreach (TableSums table in tablesNow)
        {
            foreach ((RowModel row, SumRow figures) in table.Printed)
            {
                for (int i = 0; i < table.Columns.Length; i++)
                {
                    if (!table.Columns[i].IsNone && byCell.TryGetValue(new CellRef(table.Ref.File, row, i), out RevisedCell? cell))
                        CellsOf(figures[table.Columns[i]]).Add(cell);
                }
            }
        }
    }

    /// <summary>Tells each revised figure what moved with it and what it no longer adds up with.</summary>
    /// <returns>The latter.</returns>
    public IReadOnlyList<Unbalanced> Find()
    {
        Constraint[] sums = Array.FindAll([.. now.Constraints], sum => sum.All.Any(revised.ContainsKey));
        HideAmounts(sums);
        foreach (Constraint sum in sums)
        {
            cancel.ThrowIfCancellationRequested();
            Link(sum);
        }

        var found = new List<Unbalanced>(revised.Keys.OrderBy(quantity => quantity.Index).ToArray().SelectMany(PrintedOtherwise));

        // One figure may be behind several sums; where it is one sum, it is what that should come to.
        var suspects = new Suspects(
            Array.FindAll(sums, sum => !now.CanHold(sum) && !sum.All.Any(IsWithdrawn) && HeldBefore(sum)), now.IsPrinted);
        while (suspects.TryTake(out Quantity figure, out Constraint[] its))
        {
            cancel.ThrowIfCancellationRequested();
            Constraint first = its.FirstOrDefault(sum => IsWhole(figure, sum)) ?? its[0];
            found.Add(Told(figure, first, its.SelectMany(sum => sum.All)));
        }

        return found;
    }

    // It may be any count: what is withheld to protect another is more than three, and nobody else is to blame that its sum asks for that.
    private bool IsWithdrawn(Quantity figure)
        => revised.TryGetValue(figure, out List<RevisedCell>? cells) && cells.Exists(cell => cell.IsWithdrawn);

    // What a total moved by, less what else moved in it, is what a part moved by that is withheld in one of the two editions. A mean or
    // another total of it tells the same.
    private void HideAmounts(Constraint[] sums)
    {
        hidden.UnionWith(revised.Where(figure => figure.Value.Exists(cell => cell.IsHalfHidden)).Select(figure => figure.Key));
        untold.UnionWith(hidden);
        int before = 0;
        while (before < untold.Count)
        {
            before = untold.Count;
            untold.UnionWith(sums.Where(sum => sum.Kind != SumKind.OfWhich && PartsOf(sum).Any(untold.Contains))
                .Select(sum => sum.Whole).OfType<Quantity>());
        }

        foreach (RevisedCell cell in untold.Where(revised.ContainsKey).SelectMany(figure => revised[figure]))
            cell.HideAmount();
    }

    private void Link(Constraint sum)
    {
        if (sum.Whole is not { } total || !revised.TryGetValue(total, out List<RevisedCell>? totals) || sum.Kind == SumKind.OfWhich)
            return;
        IEnumerable<Quantity> told = PartsOf(sum).Where(part => revised.ContainsKey(part) && !hidden.Contains(part));
        foreach (RevisedCell part in told.SelectMany(quantity => revised[quantity]))
            part.MovedWith(totals.Find(cell => ReferenceEquals(cell.Table, part.Table)) ?? totals[0]);
    }

    // What was one figure in all its printings, and is several.
    private IEnumerable<Unbalanced> PrintedOtherwise(Quantity quantity)
    {
        if (!now.BoundsOf(quantity).IsEmpty)
            yield break;
        var printed = now.PrintingsOf(quantity).Select(cell => (Cell: cell, Table: tables.Of(cell).First().Table))
            .Select(entry => (entry.Cell, entry.Table, Was: before.Of(entry.Table)?.CellOf(entry.Table, entry.Cell.Row, entry.Cell.Column)))
            .ToArray();
        if (printed.Aggregate(Bounds.Any, (all, entry) => entry.Was is { } cell ? all.And(Bounds.Of(cell)) : all).IsEmpty)
            yield break;

        List<RevisedCell> its = revised[quantity];
        Cell most = its.GroupBy(cell => cell.Now).OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key == Cell.Suppressed).First().Key;
        RevisedCell one = its.First(cell => cell.Now == most);
        foreach ((CellRef cell, TableModel table, _) in printed.Where(entry => entry.Cell.Cell != most)
            .GroupBy(entry => (entry.Table.Title, entry.Cell.Row.Key, entry.Cell.Column)).Select(same => same.First()))
        {
            // What was withdrawn is told as that, and no more of it.
            RevisedCell? own = its.Find(revised => revised.At.Equals(cell));
            if (own?.IsWithdrawn == true)
                continue;
            long? change = own is null ? 0 : own.Change;
            var told = new Unbalanced(table, cell.Row, cell.Column, UnbalancedKind.Again, own is not null, change, one.Change);

            // Of all printings one tells it: it is one figure that was forgotten.
            one.StandsAgainst(told);
            yield return told;
        }
    }

    private Unbalanced Told(Quantity figure, Constraint sum, IEnumerable<Quantity> all)
    {
        bool isWhole = IsWhole(figure, sum);
        long? others = !AreKnown(sum) ? null
            : isWhole ? PartsOf(sum).Aggregate((long?)0, (change, part) => change + ChangeOf(part))
            : sum.Whole is { } whole ? ChangeOf(whole) : null;
        CellRef cell = CellOf(figure, sum, isWhole);
        var told = new Unbalanced(
            tables.Of(cell).First().Table,
            cell.Row,
            cell.Column,
            !isWhole ? UnbalancedKind.Part : sum.Kind == SumKind.Mean ? UnbalancedKind.Mean : UnbalancedKind.Total,
            revised.ContainsKey(figure),
            ChangeOf(figure),
            others);
        foreach (RevisedCell other in all.Distinct().Where(revised.ContainsKey).SelectMany(quantity => revised[quantity]))
            other.StandsAgainst(told);
        return told;
    }

    // What came or went is not among what was revised, and what a star moved by nobody knows: it may have taken up the rest.
    private bool AreKnown(Constraint sum)
    {
        return sumsBefore[SumKey.Of(sum)].All(other => other.Quantities.Length == sum.Quantities.Length) && sum.All.All(IsKnown);

        bool IsKnown(Quantity figure)
        {
            List<CellRef> printed = now.PrintingsOf(figure);
            Cell[] olds = [.. printed.Select(CellBefore).OfType<Cell>()];
            return olds.Length > 0 && !untold.Contains(figure)
                && Array.TrueForAll(olds, IsFixed) && printed.TrueForAll(cell => IsFixed(cell.Cell));
        }

        Cell? CellBefore(CellRef cell)
            => tables.Of(cell).First().Table is var table ? before.Of(table)?.CellOf(table, cell.Row, cell.Column) : null;

        static bool IsFixed(Cell cell) => Bounds.Of(cell).IsFixed;
    }

    // Of a figure that is withheld by now, or was, nothing is told: what a sum moved by would tell it.
    private long? ChangeOf(Quantity figure)
    {
        if (!revised.TryGetValue(figure, out List<RevisedCell>? cells))
            return 0;
        if (untold.Contains(figure))
            return null;
        Bounds old = Bounds.Of(cells[0].Was), @new = Bounds.Of(cells[0].Now);
        bool isOne = cells.TrueForAll(cell => cell.Now == cells[0].Now && cell.Was == cells[0].Was && !cell.IsUntold);
        return isOne && old.IsFixed && @new.IsFixed
            ? @new.Low - old.Low
            : null;
    }

    private bool HeldBefore(Constraint sum)
    {
        Constraint[] same = [.. sumsBefore[SumKey.Of(sum)]];
        bool isSame = sum.Kind != SumKind.Mean || before.Of(sum.Table.Table)?.HasMonthsOf(sum.Table.Table) == true;
        return isSame && same.Length > 0 && Array.TrueForAll(same, old => was.CanHold(old) && trusted.Contains(SumPattern.Of(old)));
    }

    private CellRef CellOf(Quantity figure, Constraint sum, bool isWhole)
    {
        if (isWhole)
            return new CellRef(sum.Table.File, sum.Stated, sum.Column);
        List<CellRef> cells = now.PrintingsOf(figure);
        return cells.Find(cell => tables.Of(cell).Any(table => ReferenceEquals(table.Table, sum.Table.Table))) is { Row: not null } own
            ? own
            : cells[0];
    }

    private static IEnumerable<Quantity> PartsOf(Constraint sum) => sum.Quantities.Take(sum.Plus);

    private static bool IsWhole(Quantity figure, Constraint sum) => sum.Whole == figure;

    private List<RevisedCell> CellsOf(Quantity figure)
    {
        if (!revised.TryGetValue(figure, out List<RevisedCell>? cells))
            revised[figure] = cells = [];
        return cells;
    }

    /// <summary>What makes two sums of two editions the same statement.</summary>
    private readonly record struct SumKey(SumKind Kind, TableKey Table, string Stated, ColumnModel Column)
    {
        public static SumKey Of(Constraint sum)
            => new(sum.Kind, sum.Table.Table.Key, sum.Stated.Key, sum.Table.Table.Columns[sum.Column]);
    }
}
