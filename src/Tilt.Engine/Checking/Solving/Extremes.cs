using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>From the least to the most that an unknown can be.</summary>
/// <param name="IsExact">Whether there are values for all unknowns with either end; else it is no narrower than that.</param>
internal readonly record struct Extreme(Bounds Bounds, bool IsExact);

/// <summary>
/// The least and the most that unknowns of a problem can be while all its sums hold. Each end that is called exact was reached by values
/// for all unknowns; what lies beyond it was shown to be impossible.
/// </summary>
internal sealed class Extremes
{
    private readonly Problem problem;
    private readonly Effort effort;
    private readonly SumNet net;
    private readonly FlowSearch search;
    private readonly Bounds[] reached;
    private readonly bool isFlow;
    private readonly Flow relaxed;

    private Extremes(Problem problem, SumNet net, Flow feasible, Effort effort)
    {
        (this.problem, this.net, this.effort, relaxed) = (problem, net, effort, feasible);
        search = new FlowSearch(net, effort, bounds => new Problem(bounds, problem.Sums).Propagate(effort));
        reached = new Bounds[problem.Variables.Length];
        isFlow = !Enumerable.Range(0, reached.Length).Any(i => net.EdgesOf(i).Length > 1 && !problem.Variables[i].IsFixed);
    }

    /// <param name="asked">The unknowns to look at.</param>
    /// <param name="found">For each of them its extreme; what could not be looked at any more has the bounds that it had.</param>
    /// <returns>Whether the sums can hold; unknown where that was not found out.</returns>
    public static Verdict TryFind(Problem problem, int[] asked, Effort effort, out Extreme[] found)
    {
        Bounds[] given = (Bounds[])problem.Variables.Clone();
        found = Array.ConvertAll(asked, variable => new Extreme(given[variable], false));
        if (effort.IsSpent)
            return Verdict.Unknown;
        if (!problem.Propagate(effort))
            return Verdict.Infeasible;
        var net = new SumNet(problem.Variables.Length, problem.Sums);
        Flow flow = net.FlowOf(problem.Variables, effort);
        if (!flow.MakeFeasible())
            return Verdict.Infeasible;

        var extremes = new Extremes(problem, net, flow, effort);
        Verdict verdict = extremes.Begin();
        if (verdict == Verdict.Infeasible)
            return verdict;
        for (int i = 0; i < asked.Length && !effort.IsSpent; i++)
            found[i] = extremes.Of(asked[i], verdict == Verdict.Feasible);
        return verdict;
    }

    private Verdict Begin()
    {
        Flow? found = relaxed;
        Verdict verdict = isFlow ? Verdict.Feasible : search.Find(problem.Variables, relaxed, out found);
        for (int i = 0; i < reached.Length; i++)
            reached[i] = found is not null && net.EdgesOf(i) is [var edge, ..] ? Bounds.Exactly(found[edge]) : new Bounds(1, 0);
        return verdict;
    }

    private Extreme Of(int variable, bool isFeasible)
    {
        Bounds bounds = problem.Variables[variable];
        if (net.EdgesOf(variable).Length == 0)
            return new Extreme(bounds, isFeasible);
        (long low, bool isLow) = End(variable, bounds.Low, up: false, isFeasible);
        (long high, bool isHigh) = End(variable, bounds.High, up: true, isFeasible);
        return new Extreme(new Bounds(low, high), isLow && isHigh);
    }

    private (long End, bool IsExact) End(int variable, long most, bool up, bool isFeasible)
    {
        if (isFeasible && Reached(variable, up) == most)
            return (most, true);
        Flow flow = isFlow ? relaxed : relaxed.Copy();
        foreach (int edge in net.EdgesOf(variable))
        {
            flow.Move(edge, most);
            most = up ? Math.Min(most, flow[edge]) : Math.Max(most, flow[edge]);
        }

        if (isFlow)
        {
            Note(flow);
            return (most, true);
        }

        return isFeasible ? Searched(variable, most, up) : (most, false);
    }

    // What a flow can do is tried first; then halves of what is left between that and what was reached.
    private (long End, bool IsExact) Searched(int variable, long most, bool up)
    {
        long next = most;
        while (Reached(variable, up) != most)
        {
            Bounds[] bounds = (Bounds[])problem.Variables.Clone();
            bounds[variable] = bounds[variable].And(up ? new Bounds(next, most) : new Bounds(most, next));
            Verdict verdict = search.Find(bounds, relaxed, out Flow? found);
            if (verdict == Verdict.Unknown || (verdict == Verdict.Infeasible && effort.IsSpent))
                return (most, false);
            if (found is not null)
                Note(found);
            else
                most = up ? next - 1 : next + 1;
            long left = Math.Abs(most - Reached(variable, up));
            next = up ? most - (left / 2) : most + (left / 2);
            if (left == 1)
                next = most;
        }

        return (most, true);
    }

    private long Reached(int variable, bool up) => up ? reached[variable].High : reached[variable].Low;

    private void Note(Flow flow)
    {
        effort.Spend(reached.Length / 8);
        for (int i = 0; i < reached.Length; i++)
        {
            if (net.EdgesOf(i) is [var edge, ..])
                reached[i] = reached[i].Or(Bounds.Exactly(flow[edge]));
        }
    }
}
