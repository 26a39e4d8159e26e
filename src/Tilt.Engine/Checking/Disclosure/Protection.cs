using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>An unknown that is to be protected.</summary>
/// <param name="Needed">It must be able to be as little as the one, and as much as the other.</param>
internal readonly record struct Protected(int Number, Bounds Needed);

/// <summary>
/// Finds what to withhold as well, as few as possible and small counts rather than large ones. While something is exposed, a flow that
/// goes no further names printed figures of which one must be withheld, whatever else is. Few figures that meet all such demands are
/// tried: where they suffice, fewer are looked for, until none meet them; where they do not, a flow names more.
/// </summary>
internal sealed class Protection
{
    /// <summary>How often smaller counts are looked for once it is known how many there are.</summary>
    private const int MostLighter = 60;

    private readonly Problem problem;
    private readonly Unknown[] unknowns;
    private readonly Protected[] exposed;
    private readonly Effort effort;
    private readonly SumNet net;
    private readonly int[] ofSeveral;
    private readonly Neighbourhood around;
    private readonly Demands demands;
    private readonly Flow printed;

    // What nothing helps, so that it is asked for no more.
    private readonly HashSet<(int Number, bool Up)> hopeless = [];

    /// <param name="problem">The sums, with printed figures as unknowns that are known.</param>
    /// <param name="unknowns">Its unknowns.</param>
    /// <param name="exposed">Those to be protected.</param>
    /// <param name="effort">What it may cost.</param>
    public Protection(Problem problem, Unknown[] unknowns, Protected[] exposed, Effort effort)
    {
        (this.problem, this.unknowns, this.exposed, this.effort) = (problem, unknowns, exposed, effort);
        net = new SumNet(unknowns.Length, problem.Sums);
        ofSeveral = [.. Enumerable.Range(0, unknowns.Length).Where(number => net.EdgesOf(number).Length > 1)];
        around = new Neighbourhood(problem, effort);
        demands = new Demands(Array.ConvertAll(unknowns, unknown => unknown.CountOf(unknown.Bounds).Low));
        printed = net.FlowOf(problem.Variables, effort);
    }

    /// <returns>The numbers of what to withhold, and whether it is proved that fewer do not suffice.</returns>
    public (IReadOnlyCollection<int> Chosen, bool IsFewest) Find()
    {
        if (!printed.MakeFeasible())
            return ([], false);

        HashSet<int>? best = null;
        bool isFewest = false;
        for (int lighter = 0; lighter < MostLighter && !effort.IsSpent; lighter += isFewest ? 1 : 0)
        {
            HashSet<int>? fewer = demands.Fewer(best, lighter: isFewest, effort, out bool isProved);
            if (fewer is null)
            {
                if (isFewest || !isProved)
                    break;
                isFewest = true;
                continue;
            }

            int before = demands.Learnt + hopeless.Count;
            if (Suffices(fewer, learnsAll: true))
                best = fewer;
            else if (!isFewest && Thinned(Repaired(fewer)) is { } found && !(best?.Count <= found.Count))
                best = found;
            else if (demands.Learnt + hopeless.Count == before)
                break;
        }

        return (best ?? [], isFewest);
    }

    // Whether nothing is exposed any more. What a flow says of why it is, is learnt; of all that is, or of the first.
    private bool Suffices(HashSet<int> chosen, bool learnsAll)
    {
        Flow flow = Without(chosen);
        bool isFlow = IsFlow(chosen), suffices = true;
        foreach ((Protected own, bool up) in Ends())
        {
            if (!suffices && !learnsAll)
                return false;
            suffices &= Suffices(flow, isFlow, own, up, chosen);
        }

        return suffices;
    }

    private bool Suffices(Flow flow, bool isFlow, Protected own, bool up, HashSet<int> chosen)
    {
        Bounds bounds = BoundsOf(own.Number, chosen);
        if (up ? bounds.High < own.Needed.High : bounds.Low > own.Needed.Low)
        {
            // Where another table prints it, that must go.
            Demand(own, up, PriceOf(own.Number, chosen) >= 0 ? [own.Number] : []);
            return false;
        }

        // What no flow can do cannot be done; what it can do can, where each unknown is one edge.
        foreach (int edge in net.EdgesOf(own.Number))
        {
            if (Goes(flow, edge, own, up))
                continue;
            Learn(flow, edge, own, up, chosen);
            return false;
        }

        if (isFlow)
            return true;
        Verdict verdict = around.Decide(BoundsWith(own, up, chosen), own.Number, out int[] core);
        if (verdict == Verdict.Infeasible)
            Demand(own, up, Blocking(core, chosen));
        return verdict == Verdict.Feasible;
    }

    // Of what stands in sums that do not leave enough, one must go.
    private HashSet<int> Blocking(int[] core, HashSet<int> chosen)
        => [.. core.SelectMany(sum => problem.Sums[sum].Terms).Where(number => PriceOf(number, chosen) >= 0)];

    private Bounds[] BoundsWith(Protected own, bool up, HashSet<int> chosen)
    {
        Bounds[] bounds = (Bounds[])problem.Variables.Clone();
        foreach (int number in chosen)
            bounds[number] = unknowns[number].Withheld!.Value;
        Bounds all = bounds[own.Number];
        bounds[own.Number] = up ? new Bounds(own.Needed.High, all.High) : new Bounds(all.Low, own.Needed.Low);
        return bounds;
    }

    // Each border between what is as near and what is further is one that something must be let over.
    private void Learn(Flow flow, int edge, Protected own, bool up, HashSet<int> chosen)
    {
        (int from, int end) = flow.Ends(edge, up);
        int[] far = flow.Distances(from, edge, (other, more) => PriceOf(other, more, chosen));
        int levels = far[end];
        if (levels == Flow.Unreached)
        {
            hopeless.Add((own.Number, up));
            return;
        }

        var borders = new HashSet<int>[levels];
        for (int i = 0; i < levels; i++)
            borders[i] = [];
        effort.Spend(net.Net.EdgeCount);
        for (int other = 0; other < net.Net.EdgeCount; other++)
        {
            (int here, int there) = (far[net.Net.From(other)], far[net.Net.To(other)]);
            if (here != there && Math.Min(here, there) < levels && PriceOf(other, here < there, chosen) >= 0)
                borders[Math.Min(here, there)].Add(net.VariableOf(other));
        }

        foreach (HashSet<int> border in borders)
            Demand(own, up, border);
    }

    private void Demand(Protected own, bool up, ICollection<int> some)
    {
        if (some.Count == 0)
            hopeless.Add((own.Number, up));
        else
            demands.Add(some);
    }

    // Adds what lies on the shortest way, for one after the other; null where that was not found out in time.
    private HashSet<int>? Repaired(HashSet<int> fewest)
    {
        var chosen = new HashSet<int>(fewest);
        Flow flow = Without(chosen);
        foreach ((Protected own, bool up) in Ends())
        {
            while (!effort.IsSpent && !Suffices(flow, IsFlow(chosen), own, up, chosen))
            {
                int[] more = [.. More(flow, own, up, chosen)];
                if (more.Length == 0)
                    break;
                foreach (int number in more)
                {
                    chosen.Add(number);
                    net.Bound(flow, number, unknowns[number].Withheld!.Value);
                }
            }

            if (effort.IsSpent)
                return null;
        }

        return chosen;
    }

    private IEnumerable<int> More(Flow flow, Protected own, bool up, HashSet<int> chosen)
    {
        Bounds bounds = BoundsOf(own.Number, chosen);
        if (up ? bounds.High < own.Needed.High : bounds.Low > own.Needed.Low)
            return PriceOf(own.Number, chosen) >= 0 ? [own.Number] : [];
        foreach (int edge in net.EdgesOf(own.Number).ToArray().Where(edge => !Goes(flow, edge, own, up)))
        {
            (int from, int end) = flow.Ends(edge, up);
            int[] far = flow.Distances(from, edge, (other, more) => PriceOf(other, more, chosen));
            return far[end] == Flow.Unreached ? [] : [.. flow.ToLetOff(from, end).Select(net.VariableOf).Distinct()];
        }

        return around.Decide(BoundsWith(own, up, chosen), own.Number, out int[] core) == Verdict.Infeasible
            ? Blocking(core, chosen).OrderBy(demands.PriceOf).Take(1)
            : [];
    }

    // Leaves out what is not needed beside the others, large counts first.
    private HashSet<int>? Thinned(HashSet<int>? chosen)
    {
        if (chosen is null || !Suffices(chosen, learnsAll: false))
            return null;
        foreach (int number in chosen.OrderByDescending(demands.PriceOf).ToArray())
        {
            if (effort.IsSpent)
                break;
            chosen.Remove(number);
            if (!Suffices(chosen, learnsAll: false))
                chosen.Add(number);
        }

        return chosen;
    }

    private static bool Goes(Flow flow, int edge, Protected own, bool up)
    {
        if (up ? flow[edge] < own.Needed.High : flow[edge] > own.Needed.Low)
            flow.Move(edge, up ? own.Needed.High : own.Needed.Low);
        return up ? flow[edge] >= own.Needed.High : flow[edge] <= own.Needed.Low;
    }

    private IEnumerable<(Protected Own, bool Up)> Ends()
        => exposed.SelectMany(own => new[] { (own, true), (own, false) }).Where(end => !hopeless.Contains((end.own.Number, end.Item2)));

    private Flow Without(HashSet<int> chosen)
    {
        Flow flow = printed.Copy();
        foreach (int number in chosen)
            net.Bound(flow, number, unknowns[number].Withheld!.Value);
        return flow;
    }

    private bool IsFlow(HashSet<int> chosen) => Array.TrueForAll(ofSeveral, number => BoundsOf(number, chosen).IsFixed);

    private Bounds BoundsOf(int number, HashSet<int> chosen)
        => chosen.Contains(number) ? unknowns[number].Withheld!.Value : unknowns[number].Bounds;

    // What it costs to withhold the figure of an edge; −1 where that is not to be, is so already, or does not let it be more, or less.
    private long PriceOf(int edge, bool more, HashSet<int> chosen)
    {
        int number = net.VariableOf(edge);
        if (number < 0 || unknowns[number].Withheld is not { } withheld)
            return -1;
        Bounds bounds = unknowns[number].Bounds;
        return (more ? withheld.High > bounds.High : withheld.Low < bounds.Low) ? PriceOf(number, chosen) : -1;
    }

    private long PriceOf(int number, HashSet<int> chosen)
        => unknowns[number].Withheld is { } withheld && withheld != unknowns[number].Bounds && !chosen.Contains(number)
            ? demands.PriceOf(number)
            : -1;
}
