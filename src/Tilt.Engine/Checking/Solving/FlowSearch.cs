using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Looks for values where a flow alone does not tell: an unknown with several edges is to be one and the same on all of them. Where a flow
/// has it otherwise, what lies between is a border, and both sides of it are tried.
/// </summary>
/// <param name="tighten">Narrows bounds by what else is known; false where that leaves nothing.</param>
internal sealed class FlowSearch(SumNet net, Effort effort, Func<Bounds[], bool> tighten)
{
    /// <summary>How many sides a search may try.</summary>
    public const int Budget = 400;

    /// <summary>Whether there are values for all unknowns.</summary>
    public static Verdict Decide(Problem problem, Effort effort)
    {
        var net = new SumNet(problem.Variables.Length, problem.Sums);
        var search = new FlowSearch(net, effort, bounds => new Problem(bounds, problem.Sums).Propagate(effort));
        return search.Find(problem.Variables, net.FlowOf(problem.Variables, effort), out _);
    }

    /// <summary>Looks for values within bounds.</summary>
    /// <param name="from">A flow to begin with, whatever its bounds are.</param>
    /// <param name="found">The values, as a flow.</param>
    public Verdict Find(Bounds[] bounds, Flow from, out Flow? found)
    {
        var open = new Stack<(Bounds[] Bounds, Flow From)>();
        open.Push((bounds, from));
        found = null;
        for (int tried = 0; open.Count > 0; tried++)
        {
            if (tried == Budget || (tried > 0 && effort.IsSpent))
                return Verdict.Unknown;

            (Bounds[] own, Flow before) = open.Pop();
            own = (Bounds[])own.Clone();
            effort.Spend(own.Length);
            if (!tighten(own))
                continue;
            Flow flow = before.Copy();
            for (int variable = 0; variable < own.Length; variable++)
                net.Bound(flow, variable, own[variable]);
            if (!flow.MakeFeasible())
                continue;

            (int split, long border) = Apart(flow, own);
            if (split < 0)
            {
                found = flow;
                return Verdict.Feasible;
            }

            open.Push((With(own, split, new Bounds(border + 1, own[split].High)), flow));
            open.Push((With(own, split, new Bounds(own[split].Low, border)), flow));
        }

        return Verdict.Infeasible;
    }

    // The unknown that is most at odds with itself, and what lies between; −1 for none.
    private (int Variable, long Border) Apart(Flow flow, Bounds[] bounds)
    {
        (int variable, long border, long most) = (-1, 0, 0);
        for (int i = 0; i < bounds.Length; i++)
        {
            ReadOnlySpan<int> edges = net.EdgesOf(i);
            if (edges.Length < 2 || bounds[i].IsFixed)
                continue;
            long low = flow[edges[0]], high = low;
            foreach (int edge in edges)
                (low, high) = (Math.Min(low, flow[edge]), Math.Max(high, flow[edge]));
            if (high - low > most)
                (variable, border, most) = (i, low + ((high - low) / 2), high - low);
        }

        return (variable, border);
    }

    private static Bounds[] With(Bounds[] bounds, int variable, Bounds to)
    {
        Bounds[] changed = (Bounds[])bounds.Clone();
        changed[variable] = to;
        return changed;
    }
}
