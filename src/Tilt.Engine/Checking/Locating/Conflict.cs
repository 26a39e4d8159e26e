using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Sums that cannot all hold, or printings of one figure that differ. It is minimal: every repair changes one of its cells.
/// </summary>
internal sealed class Conflict
{
    public Conflict(params Constraint[] sums) => Sums = sums;

    public Conflict(Quantity repeated) => (Sums, Repeated) = ([], repeated);

    /// <summary>None where printings differ.</summary>
    public IReadOnlyList<Constraint> Sums { get; }

    /// <summary>The quantity whose printings differ; null otherwise.</summary>
    public Quantity? Repeated { get; }

    /// <summary>All quantities that it is about.</summary>
    public IEnumerable<Quantity> Quantities => Repeated is { } repeated ? [repeated] : Sums.SelectMany(sum => sum.All).Distinct();

    /// <summary>The cells that could be at fault: changing one that is printed the same elsewhere would repair nothing.</summary>
    public IEnumerable<Suspect> Suspects(Assumptions assumptions)
    {
        SumSystem system = assumptions.System;
        foreach (Quantity quantity in Quantities.Where(quantity => !assumptions.IsAssumed(quantity)))
        {
            List<CellRef> printings = system.PrintingsOf(quantity);
            bool differ = system.BoundsOf(quantity).IsEmpty;
            foreach (CellRef cell in printings)
            {
                if (printings.Count == 1 || differ || system.BoundsWithout(quantity, cell) != system.BoundsOf(quantity))
                    yield return new Suspect(quantity, cell);
            }
        }
    }
}
