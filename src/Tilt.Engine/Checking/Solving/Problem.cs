using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>Some sums by themselves: integers within bounds, and for each sum what its signed terms may add up to.</summary>
internal sealed class Problem(Bounds[] variables, Problem.Sum[] sums)
{
    /// <param name="Terms">The variables.</param>
    /// <param name="Plus">How many of them count positive, from the first on.</param>
    public readonly record struct Sum(int[] Terms, int Plus, Bounds Target);

    public Bounds[] Variables { get; } = variables;

    public Sum[] Sums { get; } = sums;

    public Problem With(int variable, Bounds bounds)
    {
        Bounds[] changed = (Bounds[])Variables.Clone();
        changed[variable] = bounds;
        return new Problem(changed, Sums);
    }

    /// <summary>Tightens all bounds by each sum until nothing changes. What is left out no solution needs.</summary>
    /// <returns>False where a sum cannot hold: there is no solution.</returns>
    public bool Propagate(Effort effort)
    {
        // Bounds of a few people converge at once; where wide ones creep, a few rounds are worth their time and more are not.
        const int MostRounds = 50;
        bool changed = true;
        for (int round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (Sum sum in Sums)
            {
                effort.Spend(sum.Terms.Length);
                if (!Propagate(sum, ref changed))
                    return false;
            }
        }

        // Stopped while bounds still moved: what the last ones mean for the other sums is not seen yet.
        bool ignored = false;
        return !changed || Array.TrueForAll(Sums, sum => Propagate(sum, ref ignored));
    }

    private bool Propagate(Sum sum, ref bool changed)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Terms.Length; i++)
        {
            Bounds term = Variables[sum.Terms[i]];
            low += i < sum.Plus ? term.Low : -term.High;
            high += i < sum.Plus ? term.High : -term.Low;
        }

        if (low > sum.Target.High || high < sum.Target.Low)
            return false;

        for (int i = 0; i < sum.Terms.Length; i++)
        {
            Bounds term = Variables[sum.Terms[i]];
            if (term.IsFixed)
                continue;

            // What is left for this term when all others are as small, or as large, as they can be.
            Bounds rest = i < sum.Plus
                ? new Bounds(sum.Target.Low - (high - term.High), sum.Target.High - (low - term.Low))
                : new Bounds((low + term.High) - sum.Target.High, (high + term.Low) - sum.Target.Low);
            Bounds tight = term.And(rest);
            if (tight.IsEmpty)
                return false;
            if (tight == term)
                continue;

            // What the others can add up to is no less for it: one pass is all that a sum by itself can tell.
            Variables[sum.Terms[i]] = tight;
            changed = true;
        }

        return true;
    }
}
