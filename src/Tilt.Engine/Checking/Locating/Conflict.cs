using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Sums that cannot all hold, or printings of one figure that differ. It is minimal: every repair changes one of its cells.
/// </summary>
/// <param name="Constraints">The sums; none where printings differ.</param>
/// <param name="Repeated">The quantity whose printings differ; −1 otherwise.</param>
internal sealed record Conflict(int[] Constraints, int Repeated)
{
    /// <summary>All quantities that it is about.</summary>
    public IEnumerable<int> Quantities(SumSystem system)
        => Repeated >= 0 ? [Repeated] : Constraints.SelectMany(constraint => QuantitiesOf(system.Constraints[constraint])).Distinct();

    /// <summary>The cells that could be at fault: changing one that is printed the same elsewhere would repair nothing.</summary>
    public IEnumerable<Suspect> Suspects(Assumptions assumptions)
    {
        SumSystem system = assumptions.System;
        foreach (int quantity in Quantities(system))
        {
            if (assumptions.IsAssumed(quantity))
                continue;
            List<CellRef> printings = system.PrintingsOf(quantity);
            bool differ = system.BoundsOf(quantity).IsEmpty;
            foreach (CellRef cell in printings)
            {
                if (printings.Count == 1 || differ || system.BoundsWithout(quantity, cell) != system.BoundsOf(quantity))
                    yield return new Suspect(quantity, cell);
            }
        }
    }

    private static int[] QuantitiesOf(Constraint sum) => sum.Mean < 0 ? sum.Quantities : [.. sum.Quantities, sum.Mean];
}
