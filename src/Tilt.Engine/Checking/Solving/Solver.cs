using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

internal enum Verdict
{
    Feasible,
    Infeasible,

    /// <summary>The budget was spent before an answer was found. Nothing may be claimed then.</summary>
    Unknown,
}

/// <summary>
/// Decides whether integers within the bounds satisfy all sums. Tightening bounds settles most; what is left of a table with
/// its margins is a circulation, decided by one flow; only where tables are linked through unknown figures is there a search.
/// </summary>
internal static class Solver
{
    /// <summary>How many branches a search may try.</summary>
    public const int Budget = 400;

    public static Verdict Solve(Problem problem, Effort effort)
    {
        // Open branches wait on a list of our own: how deep the search goes is the input's doing.
        var open = new Stack<Problem>();
        open.Push(problem);
        for (int branches = 0; open.Count > 0; branches++)
        {
            // What takes one branch is always answered: most does, and what is wrong must not hide behind what is hard.
            if (branches == Budget || (branches > 0 && effort.IsSpent))
                return Verdict.Unknown;

            Problem next = open.Pop();
            if (!next.Propagate(effort))
                continue;
            int variable = Narrowest(next);
            if (variable < 0)
                return Verdict.Feasible;
            if (Network.TryBuild(next, effort) is { } circulation)
            {
                if (circulation.IsFeasible())
                    return Verdict.Feasible;
                continue;
            }

            Bounds bounds = next.Variables[variable];
            long middle = bounds.Low + ((bounds.High - bounds.Low) / 2);
            open.Push(next.With(variable, new Bounds(middle + 1, bounds.High)));
            open.Push(next.With(variable, new Bounds(bounds.Low, middle)));
        }

        return Verdict.Infeasible;
    }

    /// <summary>
    /// Of sums that cannot all hold, sets that each cannot, by the sums' numbers: one flow names them. They share no sum, and nearly all
    /// are minimal. None where the sums are no circulation.
    /// </summary>
    public static List<List<int>> Cores(Problem problem, Effort effort)
        => Network.TryBuild(problem, effort) is { } circulation && !circulation.IsFeasible()
            ? circulation.Violated(Network.HubOf(problem))
            : [];

    private static int Narrowest(Problem problem)
    {
        int narrowest = -1;
        long width = long.MaxValue;
        for (int i = 0; i < problem.Variables.Length; i++)
        {
            Bounds bounds = problem.Variables[i];
            if (!bounds.IsFixed && bounds.High - bounds.Low < width)
                (narrowest, width) = (i, bounds.High - bounds.Low);
        }

        return narrowest;
    }
}
