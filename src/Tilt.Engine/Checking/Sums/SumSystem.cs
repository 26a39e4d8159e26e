using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// All that the reports state, as integers within bounds and sums over them. A quantity is one figure, however often it
/// is printed: what is printed again must be the same again, so the printings' bounds are met together.
/// </summary>
internal sealed class SumSystem
{
    /// <summary>More months and means over months than any report has; what comes beyond is part of no sum.</summary>
    private const int MostColumns = 200;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<Bounds> bounds;
    private readonly List<Flags> flags;
    private readonly Bounds[] anyBounds;
    private readonly Flags[] noFlags;
    private readonly List<int> lastPrinting;
    private readonly List<Printing> printings;
    private readonly List<Constraint> constraints = [];
    private readonly int width;
    private int[]? constraintStarts;
    private int[] constraintsOf = [];

    /// <param name="columns">All there are: a month, or the mean over certain months.</param>
    /// <param name="rowCount">How many rows there are about.</param>
    public SumSystem(IEnumerable<string> columns, int rowCount)
    {
        foreach (string column in columns)
        {
            if (this.columns.Count < MostColumns && !this.columns.ContainsKey(column))
                this.columns.Add(column, this.columns.Count);
        }

        // A row that is part of no sum has a place too.
        width = Math.Max(1, this.columns.Count);
        anyBounds = [.. Enumerable.Repeat(Bounds.Any, width)];
        noFlags = new Flags[width];
        int cells = (int)Math.Min((long)rowCount * width, 1 << 24);
        (bounds, flags, lastPrinting, printings) = (new(cells), new(cells), new(rowCount), new(rowCount));
    }

    public IReadOnlyList<Constraint> Constraints => constraints;

    public int QuantityCount => bounds.Count;

    /// <returns>−1 for a column that is part of no sum.</returns>
    public int Column(string key) => columns.TryGetValue(key, out int column) ? column : -1;

    /// <summary>A row of figures by what it counts; rows of one key are the same figures printed again.</summary>
    /// <returns>Its first quantity: the others follow, one for each column.</returns>
    public int Row(string key)
    {
        if (!rows.TryGetValue(key, out int first))
            rows[key] = first = Row();
        return first;
    }

    /// <summary>A row of figures that are printed nowhere else.</summary>
    /// <returns>Its first quantity: the others follow, one for each column.</returns>
    public int Row()
    {
        int first = bounds.Count;
        bounds.AddRange(anyBounds);
        flags.AddRange(noFlags);
        lastPrinting.Add(-1);
        return first;
    }

    /// <summary>Says that a row of figures is printed in a row of a table.</summary>
    /// <param name="first">The first quantity of the figures.</param>
    /// <param name="offsets">For each of the table's columns where its quantity is from there; −1 for a column that is part of no sum.</param>
    public void Print(int first, TableRef table, RowModel row, int[] offsets)
    {
        var printing = new Printing(table, row, offsets, lastPrinting[first / width]);
        lastPrinting[first / width] = printings.Count;
        printings.Add(printing);
        for (int i = 0; i < offsets.Length; i++)
        {
            if (!printing.Says(i))
                continue;
            int quantity = first + offsets[i];
            bounds[quantity] = bounds[quantity].And(Bounds.Of(row.Cells[i]));
            flags[quantity] |= Flags.Printed;
        }
    }

    public void Add(Constraint constraint) => constraints.Add(constraint);

    // The way back from quantities to constraints; only where something is wrong it is asked for.
    private int[] Index()
    {
        int[] starts = new int[QuantityCount + 1];
        foreach (Constraint constraint in constraints)
        {
            foreach (int quantity in constraint.Quantities)
                starts[quantity + 1]++;
            if (constraint.Mean >= 0)
                starts[constraint.Mean + 1]++;
        }

        for (int i = 0; i < QuantityCount; i++)
            starts[i + 1] += starts[i];

        constraintsOf = new int[starts[QuantityCount]];
        int[] next = (int[])starts.Clone();
        for (int i = 0; i < constraints.Count; i++)
        {
            foreach (int quantity in constraints[i].Quantities)
                constraintsOf[next[quantity]++] = i;
            if (constraints[i].Mean is >= 0 and var mean)
                constraintsOf[next[mean]++] = i;
        }

        return starts;
    }

    /// <summary>Whether a mean's sum is not stated yet.</summary>
    public bool FirstMentionOfMean(int quantity)
    {
        bool isFirst = (flags[quantity] & Flags.MeanStated) == 0;
        flags[quantity] |= Flags.MeanStated;
        return isFirst;
    }

    /// <summary>Whether a sum can hold by itself, within the bounds of its terms.</summary>
    public bool CanHold(Constraint sum)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            Bounds term = bounds[sum.Quantities[i]];
            low += sum.SignOf(i) > 0 ? term.Low : -term.High;
            high += sum.SignOf(i) > 0 ? term.High : -term.Low;
        }

        Bounds target = sum.Target(sum.Mean < 0 ? default : bounds[sum.Mean]);
        return low <= target.High && high >= target.Low;
    }

    public bool IsPrinted(int quantity) => (flags[quantity] & Flags.Printed) != 0;

    /// <summary>What all printings of a quantity allow together; empty where they differ.</summary>
    public Bounds BoundsOf(int quantity) => bounds[quantity];

    public ReadOnlySpan<int> ConstraintsOf(int quantity)
    {
        constraintStarts ??= Index();
        return constraintsOf.AsSpan(constraintStarts[quantity], constraintStarts[quantity + 1] - constraintStarts[quantity]);
    }

    /// <summary>The cells that a quantity is printed in, in the order they stand.</summary>
    public List<CellRef> PrintingsOf(int quantity)
    {
        var cells = new List<CellRef>();
        for (int at = lastPrinting[quantity / width]; at >= 0; at = printings[at].Next)
        {
            Printing printing = printings[at];
            for (int i = printing.Offsets.Length - 1; i >= 0; i--)
            {
                if (printing.Offsets[i] == quantity % width && printing.Says(i))
                    cells.Add(new CellRef(printing.Table.File, printing.Row, i));
            }
        }

        cells.Reverse();
        return cells;
    }

    /// <summary>From the least to the most that any printing of a quantity allows.</summary>
    public Bounds HullOf(int quantity)
    {
        List<CellRef> cells = PrintingsOf(quantity);
        Bounds hull = Bounds.Of(cells[0].Cell);
        foreach (CellRef cell in cells)
            hull = hull.Or(Bounds.Of(cell.Cell));
        return hull;
    }

    /// <summary>What the other printings of a quantity allow, if one of them is not believed.</summary>
    public Bounds BoundsWithout(int quantity, CellRef cell)
    {
        Bounds rest = Bounds.Any;
        foreach (CellRef other in PrintingsOf(quantity))
        {
            if (!other.Equals(cell))
                rest = rest.And(Bounds.Of(other.Cell));
        }

        return rest;
    }

    [Flags]
    private enum Flags : byte
    {
        Printed = 1,
        MeanStated = 2,
    }

    /// <summary>A row of figures where it is printed.</summary>
    /// <param name="Next">The printing of the same figures before this one; −1 for the first.</param>
    private readonly record struct Printing(TableRef Table, RowModel Row, int[] Offsets, int Next)
    {
        /// <summary>A mean that is not printed says nothing; neither does a cell for which the row's page has no column.</summary>
        public bool Says(int column)
        {
            Cell cell = Row.Cells[column];
            return Offsets[column] >= 0 && cell != Cell.Absent && (cell != Cell.Blank || Table.Table.Columns[column].Kind != ColumnKind.Mean);
        }
    }
}
