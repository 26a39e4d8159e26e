using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Sums that cannot all hold, or printings of one figure that differ. It is minimal where that could be found out in time, and in any case
/// every repair changes one of its cells.
/// </summary>
internal sealed class Conflict
{
    private HashSet<Quantity>? involved;

    public Conflict(params Constraint[] sums) : this(sums, null)
    {
    }

    public Conflict(Quantity repeated) : this([], repeated)
    {
    }

    private Conflict(Constraint[] sums, Quantity? repeated)
    {
        (Sums, Repeated) = (sums, repeated);
        Quantities = repeated is { } only ? [only] : [.. sums.SelectMany(sum => sum.All).Distinct()];
    }

    /// <summary>None where printings differ.</summary>
    public IReadOnlyList<Constraint> Sums { get; }

    /// <summary>The quantity whose printings differ; null otherwise.</summary>
    public Quantity? Repeated { get; }

    /// <summary>All quantities that it is about.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Whether it is about a quantity.</summary>
    public bool Involves(Quantity quantity) => (involved ??= [.. Quantities]).Contains(quantity);

    /// <summary>The cells that could be at fault: changing one that is printed the same elsewhere would repair nothing.</summary>
    public IEnumerable<Suspect> Suspects(Assumptions assumptions)
    {
        PrintedSums printed = assumptions.Printed;
        foreach (Quantity quantity in Quantities)
        {
            if (assumptions.IsAssumed(quantity))
                continue;
            List<CellRef> printings = printed.System.PrintingsOf(quantity);
            foreach (CellRef cell in printings)
            {
                if (printings.Count == 1 || printed.Without(quantity, cell) != printed.System.BoundsOf(quantity))
                    yield return new Suspect(quantity, cell);
            }
        }
    }
}
