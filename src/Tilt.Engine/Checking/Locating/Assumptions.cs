using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// The system as it would be if some cells were misprinted: their quantities have other bounds than the report says, and
/// some sums are let off.
/// </summary>
internal sealed class Assumptions(SumSystem system)
{
    private readonly Dictionary<Quantity, Bounds> bounds = [];
    private readonly Dictionary<Constraint, Bounds> targets = [];

    public SumSystem System => system;

    /// <summary>The quantities that are assumed to be other than printed.</summary>
    public IReadOnlyCollection<Quantity> Changed => bounds.Keys;

    public IReadOnlyCollection<Constraint> LetOff => targets.Keys;

    public Assumptions Assume(Quantity quantity, Bounds assumed)
    {
        bounds[quantity] = assumed;
        return this;
    }

    /// <summary>A sum may be off by what the bounds say.</summary>
    public Assumptions LetOffSum(Constraint sum, Bounds target)
    {
        targets[sum] = target;
        return this;
    }

    /// <summary>The cell may hold any count, as far as the quantity's other printings allow.</summary>
    public Assumptions Disbelieve(Suspect suspect) => Assume(suspect.Quantity, system.BoundsWithout(suspect.Quantity, suspect.Cell));

    public bool IsAssumed(Quantity quantity) => bounds.ContainsKey(quantity);

    /// <summary>Whether a quantity's printings differ, so that no figure is left for it.</summary>
    public bool Differs(Quantity quantity)
        => bounds.TryGetValue(quantity, out Bounds assumed) ? assumed.IsEmpty : system.BoundsOf(quantity).IsEmpty;

    /// <summary>What a quantity can be. Where its printings differ, and none is disbelieved, anything between them.</summary>
    public Bounds this[Quantity quantity]
    {
        get
        {
            if (bounds.Count > 0 && bounds.TryGetValue(quantity, out Bounds assumed))
                return assumed;
            Bounds printed = system.BoundsOf(quantity);
            return printed.IsEmpty ? system.HullOf(quantity) : printed;
        }
    }

    public Bounds TargetOf(Constraint sum)
        => targets.Count > 0 && targets.TryGetValue(sum, out Bounds target) ? target
            : sum.Target(sum.Mean is { } mean ? this[mean] : null);

    /// <summary>What the terms can add up to.</summary>
    /// <param name="without">One that is left out.</param>
    public Bounds Reach(Constraint sum, Quantity? without = null)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            if (sum.Quantities[i] == without)
                continue;
            Bounds term = this[sum.Quantities[i]];
            low += i < sum.Plus ? term.Low : -term.High;
            high += i < sum.Plus ? term.High : -term.Low;
        }

        return new Bounds(low, high);
    }

    /// <summary>What a quantity can be, as far as each of its sums by itself tells.</summary>
    public Bounds Implied(Quantity quantity)
    {
        Bounds implied = this[quantity];
        foreach (Constraint sum in system.ConstraintsOf(quantity))
        {
            if (sum.Mean == quantity)
            {
                implied = implied.And(sum.MeansOf(Reach(sum)));
                continue;
            }

            Bounds rest = Reach(sum, quantity), target = TargetOf(sum);
            int sign = Array.IndexOf(sum.Quantities, quantity) < sum.Plus ? 1 : -1;
            implied = implied.And(sign > 0
                ? new Bounds(target.Low - rest.High, target.High - rest.Low)
                : new Bounds(rest.Low - target.High, rest.High - target.Low));
        }

        return implied;
    }
}

/// <summary>A cell that may be misprinted, and the quantity it prints.</summary>
internal readonly record struct Suspect(Quantity Quantity, CellRef Cell);
