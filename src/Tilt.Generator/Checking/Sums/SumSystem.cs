using Tilt.Generator.Model;

namespace Tilt.Generator.Checking.Sums;

/// <summary>
/// All that the reports state, as integers within bounds and sums over them. A quantity is one figure, however often it
/// is printed: what is printed again must be the same again, so the printings' bounds are met together.
/// </summary>
internal sealed class SumSystem
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<Bounds> bounds = [];
    private readonly List<int> firstPrinting = [];
    private readonly List<(CellRef Cell, int Next)> printings = [];
    private readonly List<Constraint> constraints = [];
    private readonly HashSet<int> meansStated = [];
    private int[] constraintStarts = [];
    private int[] constraintsOf = [];

    /// <param name="columns">All there are: a month, or the mean over certain months.</param>
    public SumSystem(IEnumerable<string> columns)
    {
        foreach (string column in columns)
        {
            if (!this.columns.ContainsKey(column))
                this.columns.Add(column, this.columns.Count);
        }
    }

    public IReadOnlyList<Constraint> Constraints => constraints;

    public int QuantityCount => bounds.Count;

    public int Column(string key) => columns[key];

    /// <summary>A row of figures by what it counts; rows of one key are the same figures printed again.</summary>
    /// <returns>Its first quantity: the others follow, one for each column.</returns>
    public int Row(string key)
    {
        if (!rows.TryGetValue(key, out int first))
        {
            rows[key] = first = bounds.Count;
            for (int i = 0; i < columns.Count; i++)
            {
                bounds.Add(Bounds.Any);
                firstPrinting.Add(-1);
            }
        }

        return first;
    }

    /// <summary>Says that a quantity is printed in a cell.</summary>
    public void Print(int quantity, CellRef cell)
    {
        printings.Add((cell, firstPrinting[quantity]));
        firstPrinting[quantity] = printings.Count - 1;
        bounds[quantity] = bounds[quantity].And(Bounds.Of(cell.Cell));
    }

    public void Add(Constraint constraint) => constraints.Add(constraint);

    /// <summary>To be called once all is added: makes the way back from quantities to constraints.</summary>
    public void Seal()
    {
        constraintStarts = new int[QuantityCount + 1];
        foreach (Constraint constraint in constraints)
            ForEachQuantity(constraint, quantity => constraintStarts[quantity + 1]++);
        for (int i = 0; i < QuantityCount; i++)
            constraintStarts[i + 1] += constraintStarts[i];

        constraintsOf = new int[constraintStarts[QuantityCount]];
        int[] next = (int[])constraintStarts.Clone();
        for (int i = 0; i < constraints.Count; i++)
        {
            int at = i;
            ForEachQuantity(constraints[i], quantity => constraintsOf[next[quantity]++] = at);
        }
    }

    /// <summary>Whether a mean's sum is not stated yet.</summary>
    public bool FirstMentionOfMean(int quantity) => meansStated.Add(quantity);

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

    public bool IsPrinted(int quantity) => firstPrinting[quantity] >= 0;

    /// <summary>What all printings of a quantity allow together; empty where they differ.</summary>
    public Bounds BoundsOf(int quantity) => bounds[quantity];

    public ReadOnlySpan<int> ConstraintsOf(int quantity)
        => constraintsOf.AsSpan(constraintStarts[quantity], constraintStarts[quantity + 1] - constraintStarts[quantity]);

    /// <summary>The cells that a quantity is printed in, in the order they stand.</summary>
    public List<CellRef> PrintingsOf(int quantity)
    {
        var cells = new List<CellRef>();
        for (int i = firstPrinting[quantity]; i >= 0; i = printings[i].Next)
            cells.Add(printings[i].Cell);
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
        for (int i = firstPrinting[quantity]; i >= 0; i = printings[i].Next)
        {
            CellRef other = printings[i].Cell;
            if (!other.Equals(cell))
                rest = rest.And(Bounds.Of(other.Cell));
        }

        return rest;
    }

    private static void ForEachQuantity(Constraint constraint, Action<int> action)
    {
        foreach (int quantity in constraint.Quantities)
            action(quantity);
        if (constraint.Mean >= 0)
            action(constraint.Mean);
    }
}
