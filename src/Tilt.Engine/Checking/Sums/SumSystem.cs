using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// All that the reports state, as integers within bounds and sums over them. A quantity is one figure, however often it
/// is printed: what is printed again must be the same again, so the printings' bounds are met together.
/// </summary>
/// <param name="rowCount">How many rows there are about.</param>
/// <param name="letGo">What no sum is laid over.</param>
internal sealed class SumSystem(SumLayout layout, int rowCount, LetGo letGo)
{
    /// <inheritdoc cref="SumLayout.IsCut"/>
    public bool IsCut => layout.IsCut;

    private readonly Bounds[] anyBounds = [.. Enumerable.Repeat(Bounds.Any, layout.Width)];
    private readonly Flags[] noFlags = new Flags[layout.Width];
    private readonly List<Bounds> bounds = new(FigureCount(layout, rowCount));
    private readonly List<Flags> flags = new(FigureCount(layout, rowCount));
    private readonly List<Constraint> constraints = [];
    private readonly Printings printings = new(layout, rowCount);
    private ConstraintIndex? index;

    // Of quantities whose printings differ: all are printed before any of them is asked for.
    private Dictionary<Quantity, Bounds>? hulls;

    public IReadOnlyList<Constraint> Constraints => constraints;

    /// <summary>All figures, printed or not.</summary>
    public IEnumerable<Quantity> Quantities => Enumerable.Range(0, bounds.Count).Select(number => new Quantity(number));

    public int QuantityCount => bounds.Count;

    /// <summary>A row of figures by what it counts; rows of one key are the same figures printed again.</summary>
    public SumRow Row(string key) => Grow(layout.Row(key));

    /// <summary>A row of figures that are printed nowhere else.</summary>
    public SumRow Row() => Grow(layout.Row());

    /// <summary>Figures that are printed and were not read, whatever row they are of: anybody else reads them.</summary>
    public SumRow UnreadRow()
    {
        SumRow row = Row();
        for (int i = bounds.Count - layout.Width; i < bounds.Count; i++)
            flags[i] |= Flags.Unread;
        return row;
    }

    /// <summary>Says that a row of figures is printed in a row of a table.</summary>
    /// <param name="columns">For each of the table's columns that of the system.</param>
    public void Print(SumRow row, TableRef table, RowModel printed, SumColumn[] columns)
    {
        Printing printing = printings.Add(row, table, printed, columns);
        for (int i = 0; i < columns.Length; i++)
        {
            if (!printing.Says(i))
                continue;
            int quantity = row[columns[i]].Index;
            bounds[quantity] = bounds[quantity].And(Bounds.Of(printed.Cells[i]));
            flags[quantity] |= Flags.Printed;
        }
    }

    public void Add(Constraint constraint)
    {
        if (!letGo.Has(constraint))
            constraints.Add(constraint);
    }

    /// <summary>Whether a sum can hold by itself, within the bounds of its terms.</summary>
    public bool CanHold(Constraint sum) => GapOf(sum).Contains(0);

    /// <summary>
    /// By how much a sum misses: what its terms can add up to, less what they may; it can hold where that has 0 in it. Of a figure whose
    /// printings differ each may be right.
    /// </summary>
    public Bounds GapOf(Constraint sum) => GapOf(sum, default, null);

    /// <inheritdoc cref="GapOf(Constraint)" />
    /// <param name="as">What a figure is taken to be.</param>
    public Bounds GapOf(Constraint sum, Quantity figure, Bounds? @as)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            Bounds term = Taken(sum.Quantities[i]);
            low += sum.SignOf(i) > 0 ? term.Low : -term.High;
            high += sum.SignOf(i) > 0 ? term.High : -term.Low;
        }

        Bounds target = sum.Target(sum.Mean is { } mean ? Taken(mean) : null);
        return new Bounds(low - target.High, high - target.Low);

        Bounds Taken(Quantity quantity) => @as is { } taken && quantity == figure ? taken : AsPrinted(quantity);
    }

    public bool IsPrinted(Quantity quantity) => (flags[quantity.Index] & Flags.Printed) != 0;

    /// <summary>Whether it stands for a row that was not read.</summary>
    public bool IsUnread(Quantity quantity) => (flags[quantity.Index] & Flags.Unread) != 0;

    /// <summary>Notes that a mean's sum is stated.</summary>
    /// <returns>Whether it was not before: a total that is printed again is the same row of figures.</returns>
    public bool StateMean(Quantity mean)
    {
        bool isFirst = (flags[mean.Index] & Flags.MeanStated) == 0;
        flags[mean.Index] |= Flags.MeanStated;
        return isFirst;
    }

    /// <summary>What all printings of a quantity allow together; empty where they differ.</summary>
    public Bounds BoundsOf(Quantity quantity) => bounds[quantity.Index];

    /// <summary>The sums that a quantity stands in. Once it was asked, no more are added.</summary>
    public ReadOnlySpan<Constraint> ConstraintsOf(Quantity quantity)
        => (index ??= new ConstraintIndex(constraints, QuantityCount)).Of(quantity);

    /// <summary>The other figures of its row, and itself.</summary>
    public IEnumerable<Quantity> RowOf(Quantity quantity)
        => Enumerable.Range(layout.NumberOf(quantity) * layout.Width, layout.Width).Select(number => new Quantity(number));

    /// <summary>The cells that a quantity is printed in, in the order they stand.</summary>
    public List<CellRef> PrintingsOf(Quantity quantity) => printings.Of(quantity);

    /// <summary>What a quantity can be. Where its printings differ, anything between them.</summary>
    public Bounds AsPrinted(Quantity quantity)
    {
        Bounds printed = BoundsOf(quantity);
        if (!printed.IsEmpty)
            return printed;
        hulls ??= [];
        if (!hulls.TryGetValue(quantity, out Bounds hull))
            hulls[quantity] = hull = HullOf(quantity);
        return hull;
    }

    /// <summary>From the least to the most that any printing of a quantity allows.</summary>
    public Bounds HullOf(Quantity quantity)
    {
        List<CellRef> cells = PrintingsOf(quantity);
        Bounds hull = Bounds.Of(cells[0].Cell);
        foreach (CellRef cell in cells)
            hull = hull.Or(Bounds.Of(cell.Cell));
        return hull;
    }

    private SumRow Grow(SumRow row)
    {
        if (row.First == bounds.Count)
        {
            bounds.AddRange(anyBounds);
            flags.AddRange(noFlags);
        }

        return row;
    }

    private static int FigureCount(SumLayout layout, int rowCount) => (int)Math.Min((long)rowCount * layout.Width, 1 << 24);

    [Flags]
    private enum Flags : byte
    {
        Printed = 1,
        MeanStated = 2,
        Unread = 4,
    }
}
