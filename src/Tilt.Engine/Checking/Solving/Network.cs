using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Sees sums as a circulation where that is what they are: each sum a node, each variable an edge between the two sums that
/// it stands in, a hub for those that stand in one. A row's mean is an edge to the hub with the slack that rounding leaves.
/// </summary>
internal static class Network
{
    /// <summary>The node after all sums.</summary>
    public static int HubOf(Problem problem) => problem.Sums.Length;

    /// <returns>Null where a variable stands in three sums, or where signs do not fit edges.</returns>
    public static Circulation? TryBuild(Problem problem, Effort effort)
    {
        int hub = HubOf(problem);
        var ends = new (int First, int Second, bool SameSign)[problem.Variables.Length];
        for (int i = 0; i < ends.Length; i++)
            ends[i] = (hub, hub, false);
        bool[] firstIsPlus = new bool[ends.Length];

        for (int s = 0; s < problem.Sums.Length; s++)
        {
            Problem.Sum sum = problem.Sums[s];
            for (int i = 0; i < sum.Terms.Length; i++)
            {
                int variable = sum.Terms[i];
                if (problem.Variables[variable].IsFixed)
                    continue;
                bool plus = i < sum.Plus;
                if (ends[variable].First == hub)
                    (ends[variable].First, firstIsPlus[variable]) = (s, plus);
                else if (ends[variable].Second == hub)
                    ends[variable] = (ends[variable].First, s, firstIsPlus[variable] == plus);
                else
                    return null;
            }
        }

        return Orient(problem, ends) is { } flipped ? Build(problem, ends, firstIsPlus, flipped, effort) : null;
    }

    // An edge enters one of its nodes and leaves the other; sums are turned round until every variable does.
    private static bool[]? Orient(Problem problem, (int First, int Second, bool SameSign)[] ends)
    {
        int hub = HubOf(problem);
        var neighbours = new List<(int Other, bool Flip)>[hub];
        for (int s = 0; s < hub; s++)
            neighbours[s] = [];
        foreach ((int first, int second, bool sameSign) in ends)
        {
            if (second == hub)
                continue;
            neighbours[first].Add((second, sameSign));
            neighbours[second].Add((first, sameSign));
        }

        var turned = new bool?[hub];
        var queue = new Queue<int>();
        for (int start = 0; start < hub; start++)
        {
            if (turned[start] is not null)
                continue;
            turned[start] = false;
            queue.Enqueue(start);
            while (queue.Count > 0)
            {
                int node = queue.Dequeue();
                foreach ((int other, bool flip) in neighbours[node])
                {
                    bool wanted = turned[node]!.Value != flip;
                    if (turned[other] is null)
                    {
                        turned[other] = wanted;
                        queue.Enqueue(other);
                    }
                    else if (turned[other] != wanted)
                    {
                        return null;
                    }
                }
            }
        }

        return Array.ConvertAll(turned, turn => turn!.Value);
    }

    private static Circulation Build(
        Problem problem, (int First, int Second, bool SameSign)[] ends, bool[] firstIsPlus, bool[] flipped, Effort effort)
    {
        int hub = HubOf(problem);
        var circulation = new Circulation(hub + 1, ends.Length + hub, effort);
        for (int variable = 0; variable < ends.Length; variable++)
        {
            (int first, int second, _) = ends[variable];
            if (first == hub)
                continue;
            Bounds bounds = problem.Variables[variable];
            bool enters = firstIsPlus[variable] != flipped[first];
            circulation.AddEdge(enters ? second : first, enters ? first : second, bounds.Low, bounds.High);
        }

        for (int s = 0; s < hub; s++)
        {
            Problem.Sum sum = problem.Sums[s];
            Bounds target = sum.Target;
            for (int i = 0; i < sum.Terms.Length; i++)
            {
                Bounds term = problem.Variables[sum.Terms[i]];
                if (!term.IsFixed)
                    continue;
                long known = i < sum.Plus ? term.Low : -term.Low;
                target = new Bounds(target.Low - known, target.High - known);
            }

            // What enters a sum leaves it for the hub, within what the sum may be.
            circulation.AddEdge(s, hub, flipped[s] ? -target.High : target.Low, flipped[s] ? -target.Low : target.High);
        }

        return circulation;
    }
}
