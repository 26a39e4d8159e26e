using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// What is known of each sum as the report is printed, so that to assume another figure costs what it changes and not the length of
/// the sums that it stands in. Made only where something is wrong.
/// </summary>
internal sealed class PrintedSums
{
    private readonly SumSystem system;
    private readonly Dictionary<Constraint, int> numbers = [];
    private readonly Dictionary<Quantity, Ends> ends = [];
    private readonly OpenSum[] open;
    private readonly Bounds[] reaches;
    private readonly int[] useStarts;
    private readonly Use[] uses;

    public PrintedSums(SumSystem system)
    {
        this.system = system;
        IReadOnlyList<Constraint> sums = system.Constraints;
        (open, reaches) = (new OpenSum[sums.Count], new Bounds[sums.Count]);
        useStarts = new int[system.QuantityCount + 1];
        for (int number = 0; number < sums.Count; number++)
        {
            numbers.Add(sums[number], number);
            foreach (Quantity quantity in sums[number].All)
                useStarts[quantity.Index + 1]++;
        }

        for (int i = 0; i < system.QuantityCount; i++)
            useStarts[i + 1] += useStarts[i];
        uses = new Use[useStarts[system.QuantityCount]];
        int[] next = (int[])useStarts.Clone();
        var unknown = new List<(Quantity, Bounds)>();
        for (int number = 0; number < sums.Count; number++)
        {
            Open(number, sums[number], unknown);
            for (int i = 0; i < sums[number].Quantities.Length; i++)
                uses[next[sums[number].Quantities[i].Index]++] = new Use(number, sums[number].SignOf(i));
            if (sums[number].Mean is { } mean)
                uses[next[mean.Index]++] = new Use(number, 0);
        }
    }

    public SumSystem System => system;

    /// <summary>What a quantity can be. Where its printings differ, anything between them.</summary>
    public Bounds this[Quantity quantity] => system.AsPrinted(quantity);

    /// <summary>How many sums there are; they are numbered in their order.</summary>
    public int Count => open.Length;

    public int NumberOf(Constraint sum) => numbers[sum];

    /// <summary>A sum with all its unknown figures, even where they decide nothing.</summary>
    public OpenSum Of(int number) => open[number];

    /// <summary>What all terms of a sum can add up to, known and unknown.</summary>
    public Bounds ReachOf(int number) => reaches[number];

    /// <summary>The sums that a quantity stands in.</summary>
    public ReadOnlySpan<Use> UsesOf(Quantity quantity)
        => uses.AsSpan(useStarts[quantity.Index], useStarts[quantity.Index + 1] - useStarts[quantity.Index]);

    /// <summary>What the other printings of a quantity allow, if one of them is not believed.</summary>
    public Bounds Without(Quantity quantity, CellRef cell)
    {
        if (!ends.TryGetValue(quantity, out Ends known))
            ends[quantity] = known = Ends.Of(system.PrintingsOf(quantity));
        return known.Without(Bounds.Of(cell.Cell));
    }

    private void Open(int number, Constraint sum, List<(Quantity, Bounds)> unknown)
    {
        OpenSum left = OpenSum.Of(system, sum, unknown, out long known);
        open[number] = left with { Terms = [.. unknown] };
        reaches[number] = new Bounds(left.Reach.Low + known, left.Reach.High + known);
    }

    /// <summary>That a quantity stands in a sum.</summary>
    /// <param name="Sign">1 or −1; 0 where it is the sum's mean.</param>
    internal readonly record struct Use(int Sum, int Sign);

    // The common part of all printings but one is told by the two narrowest ends on each side.
    private readonly record struct Ends(long Low, long NextLow, long High, long NextHigh)
    {
        public static Ends Of(List<CellRef> cells)
        {
            var ends = new Ends(Bounds.Any.Low, Bounds.Any.Low, Bounds.Any.High, Bounds.Any.High);
            foreach (CellRef cell in cells)
            {
                Bounds bounds = Bounds.Of(cell.Cell);
                ends = new Ends(
                    Math.Max(ends.Low, bounds.Low), Math.Max(ends.NextLow, Math.Min(ends.Low, bounds.Low)),
                    Math.Min(ends.High, bounds.High), Math.Min(ends.NextHigh, Math.Max(ends.High, bounds.High)));
            }

            return ends;
        }

        public Bounds Without(Bounds one) => new(one.Low == Low ? NextLow : Low, one.High == High ? NextHigh : High);
    }
}
