using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// The system as it would be if some cells were misprinted: their quantities have other bounds than the report says, and
/// some sums are let off.
/// </summary>
internal sealed class Assumptions(SumSystem system)
{
    private readonly Dictionary<int, Bounds> bounds = [];
    private readonly Dictionary<int, Bounds> targets = [];

    public SumSystem System => system;

    /// <summary>The quantities that are assumed to be other than printed.</summary>
    public IReadOnlyCollection<int> Changed => bounds.Keys;

    public IReadOnlyCollection<int> LetOff => targets.Keys;

    public Assumptions Assume(int quantity, Bounds assumed)
    {
        bounds[quantity] = assumed;
        return this;
    }

    /// <summary>A sum may be off by what the bounds say.</summary>
    public Assumptions LetOffSum(int constraint, Bounds target)
    {
        targets[constraint] = target;
        return this;
    }

    /// <summary>The cell may hold any count, as far as the quantity's other printings allow.</summary>
    public Assumptions Disbelieve(Suspect suspect) => Assume(suspect.Quantity, system.BoundsWithout(suspect.Quantity, suspect.Cell));

    public bool IsAssumed(int quantity) => bounds.ContainsKey(quantity);

    /// <summary>Whether a quantity's printings differ, so that no figure is left for it.</summary>
    public bool Differs(int quantity)
        => bounds.TryGetValue(quantity, out Bounds assumed) ? assumed.IsEmpty : system.BoundsOf(quantity).IsEmpty;

    /// <summary>What a quantity can be. Where its printings differ, and none is disbelieved, anything between them.</summary>
    public Bounds this[int quantity]
    {
        get
        {
            if (bounds.Count > 0 && bounds.TryGetValue(quantity, out Bounds assumed))
                return assumed;
            Bounds printed = system.BoundsOf(quantity);
            return printed.IsEmpty ? system.HullOf(quantity) : printed;
        }
    }

    public Bounds TargetOf(int constraint)
    {
        if (targets.Count > 0 && targets.TryGetValue(constraint, out Bounds target))
            return target;
        Constraint sum = system.Constraints[constraint];
        return sum.Target(sum.Mean < 0 ? default : this[sum.Mean]);
    }

    /// <summary>What the terms can add up to, one of them left out.</summary>
    public Bounds Reach(Constraint sum, int without)
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
    public Bounds Implied(int quantity)
    {
        Bounds implied = this[quantity];
        foreach (int constraint in system.ConstraintsOf(quantity))
        {
            Constraint sum = system.Constraints[constraint];
            if (sum.Mean == quantity)
            {
                implied = implied.And(sum.MeansOf(Reach(sum, -1)));
                continue;
            }

            Bounds rest = Reach(sum, quantity), target = TargetOf(constraint);
            int sign = Array.IndexOf(sum.Quantities, quantity) < sum.Plus ? 1 : -1;
            implied = implied.And(sign > 0
                ? new Bounds(target.Low - rest.High, target.High - rest.Low)
                : new Bounds(rest.Low - target.High, rest.High - target.Low));
        }

        return implied;
    }
}

/// <summary>A cell that may be misprinted, and the quantity it prints.</summary>
internal readonly record struct Suspect(int Quantity, CellRef Cell);
