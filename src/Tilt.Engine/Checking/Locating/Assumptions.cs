using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// The system as it would be if some cells were misprinted: their quantities have other bounds than the report says, and
/// some sums are let off.
/// </summary>
internal sealed class Assumptions(PrintedSums printed)
{
    private readonly Dictionary<Quantity, Bounds> bounds = [];
    private readonly Dictionary<Constraint, Bounds> targets = [];

    public PrintedSums Printed => printed;

    /// <summary>The quantities that are assumed to be other than printed.</summary>
    public Dictionary<Quantity, Bounds>.KeyCollection Changed => bounds.Keys;

    public Dictionary<Constraint, Bounds>.KeyCollection LetOff => targets.Keys;

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
    public Assumptions Disbelieve(Suspect suspect) => Assume(suspect.Quantity, printed.Without(suspect.Quantity, suspect.Cell));

    public bool IsAssumed(Quantity quantity) => bounds.ContainsKey(quantity);

    /// <summary>What a quantity can be. Where its printings differ, and none is disbelieved, anything between them.</summary>
    public Bounds this[Quantity quantity] => bounds.TryGetValue(quantity, out Bounds assumed) ? assumed : printed[quantity];

    public Bounds TargetOf(Constraint sum)
        => targets.Count > 0 && targets.TryGetValue(sum, out Bounds target) ? target
            : sum.Target(sum.Mean is { } mean ? this[mean] : null);

    /// <summary>What the terms of a sum can add up to.</summary>
    public Bounds Reach(int sum)
    {
        Bounds reach = printed.ReachOf(sum);
        foreach (KeyValuePair<Quantity, Bounds> assumed in bounds)
        {
            foreach (PrintedSums.Use use in printed.UsesOf(assumed.Key))
            {
                if (use.Sum == sum && use.Sign != 0)
                    reach = With(Without(reach, printed[assumed.Key], use.Sign), assumed.Value, use.Sign);
            }
        }

        return reach;
    }

    /// <summary>A sum that something is assumed of, without its known figures.</summary>
    public OpenSum Open(int number)
    {
        OpenSum asPrinted = printed.Of(number);
        Constraint sum = asPrinted.Constraint;
        List<(Quantity, Bounds)> plus = [], minus = [];
        for (int i = 0; i < asPrinted.Terms.Length; i++)
        {
            if (!bounds.ContainsKey(asPrinted.Terms[i].Quantity))
                (i < asPrinted.Plus ? plus : minus).Add(asPrinted.Terms[i]);
        }

        // What is known adds up to as much more than before as the target of the rest has sunk.
        Bounds reach = Reach(number), target = TargetOf(sum);
        long known = printed.ReachOf(number).Low - asPrinted.Reach.Low;
        foreach (KeyValuePair<Quantity, Bounds> assumed in bounds)
        {
            Bounds before = printed[assumed.Key];
            foreach (PrintedSums.Use use in printed.UsesOf(assumed.Key))
            {
                if (use.Sum != number || use.Sign == 0)
                    continue;
                known += use.Sign * ((assumed.Value.IsFixed ? assumed.Value.Low : 0) - (before.IsFixed ? before.Low : 0));
                if (!assumed.Value.IsFixed)
                    (use.Sign > 0 ? plus : minus).Add((assumed.Key, assumed.Value));
            }
        }

        return new OpenSum(
            sum, [.. plus, .. minus], plus.Count,
            new Bounds(target.Low - known, target.High - known), new Bounds(reach.Low - known, reach.High - known));
    }

    /// <summary>Whether a sum can hold by itself.</summary>
    public bool CanHold(int sum)
    {
        Bounds reach = Reach(sum), target = TargetOf(printed.Of(sum).Constraint);
        return reach.Low <= target.High && reach.High >= target.Low;
    }

    /// <summary>What a quantity can be, as far as each of its sums by itself tells.</summary>
    public Bounds Implied(Quantity quantity)
    {
        Bounds own = this[quantity], implied = own;
        foreach (PrintedSums.Use use in printed.UsesOf(quantity))
        {
            Constraint sum = printed.Of(use.Sum).Constraint;
            if (use.Sign == 0)
            {
                implied = implied.And(sum.MeansOf(Reach(use.Sum)));
                continue;
            }

            Bounds rest = Without(Reach(use.Sum), own, use.Sign), target = TargetOf(sum);
            implied = implied.And(use.Sign > 0
                ? new Bounds(target.Low - rest.High, target.High - rest.Low)
                : new Bounds(rest.Low - target.High, rest.High - target.Low));
        }

        return implied;
    }

    private static Bounds With(Bounds reach, Bounds term, int sign) => sign > 0
        ? new Bounds(reach.Low + term.Low, reach.High + term.High)
        : new Bounds(reach.Low - term.High, reach.High - term.Low);

    private static Bounds Without(Bounds reach, Bounds term, int sign) => sign > 0
        ? new Bounds(reach.Low - term.Low, reach.High - term.High)
        : new Bounds(reach.Low + term.High, reach.High + term.Low);
}

/// <summary>A cell that may be misprinted, and the quantity it prints.</summary>
internal readonly record struct Suspect(Quantity Quantity, CellRef Cell);
