namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Whether a flow exists with each edge within its bounds and as much leaving each node as enters it.
/// Integral bounds have an integral flow, so this decides tables with margins exactly. Dinic's algorithm, without recursion.
/// </summary>
internal sealed class Circulation
{
    private readonly int[] heads;
    private readonly long[] capacities;
    private readonly int[] nexts;
    private readonly int[] firstEdges;
    private readonly long[] excess;
    private readonly int source;
    private readonly int sink;
    private readonly Effort effort;
    private int edgeCount;

    public Circulation(int nodes, int edges, Effort effort)
    {
        source = nodes;
        sink = nodes + 1;
        this.effort = effort;
        firstEdges = new int[nodes + 2];
        excess = new long[nodes];
        for (int i = 0; i < firstEdges.Length; i++)
            firstEdges[i] = -1;

        // Each edge has a way back, and each node one to the source or the sink.
        heads = new int[2 * (edges + nodes)];
        capacities = new long[heads.Length];
        nexts = new int[heads.Length];
    }

    public void AddEdge(int from, int to, long low, long high)
    {
        // The least flow is there from the start; what it upsets at its ends must be made good by the rest.
        excess[to] += low;
        excess[from] -= low;
        Connect(from, to, high - low);
    }

    /// <summary>Asked once, when all edges are there.</summary>
    public bool IsFeasible()
    {
        long needed = 0;
        for (int node = 0; node < excess.Length; node++)
        {
            if (excess[node] > 0)
            {
                needed += excess[node];
                Connect(source, node, excess[node]);
            }
            else if (excess[node] < 0)
            {
                Connect(node, sink, -excess[node]);
            }
        }

        return MaxFlow() == needed;
    }

    /// <summary>
    /// After no flow was found: sets of nodes that each must take in more than can leave them, or the other way round (Hoffman's
    /// theorem). Each is what one node's surplus can reach, so it hangs together; they share no node, and smaller ones come first.
    /// </summary>
    /// <param name="hub">A node that none of them contains: all of them together, the hub too, always come out even.</param>
    public List<List<int>> Violated(int hub)
    {
        var sets = new List<List<int>>();
        int[] seen = new int[firstEdges.Length];
        for (int node = 0; node < excess.Length; node++)
        {
            if (node != hub && IsLeftOver(node) && Closure(node, forward: excess[node] > 0, hub, seen) is { } set)
                sets.Add(set);
        }

        var apart = new List<List<int>>();
        bool[] taken = new bool[excess.Length];
        foreach (List<int> set in sets.OrderBy(set => set.Count))
        {
            if (set.Exists(node => taken[node]))
                continue;
            set.ForEach(node => taken[node] = true);
            apart.Add(set);
        }

        return apart;
    }

    // The last edge of a node with an excess was put first: the one from the source, or to the sink.
    private bool IsLeftOver(int node)
    {
        if (excess[node] == 0)
            return false;
        int edge = firstEdges[node];
        return capacities[excess[node] > 0 ? edge ^ 1 : edge] > 0;
    }

    // What can still be reached from a node, or reach it; null where the hub is among them.
    private List<int>? Closure(int start, bool forward, int hub, int[] seen)
    {
        int steps = 0;
        var set = new List<int> { start };
        seen[start] = start + 1;
        for (int i = 0; i < set.Count; i++)
        {
            for (int edge = firstEdges[set[i]]; edge >= 0; edge = nexts[edge])
            {
                steps++;
                int next = heads[edge];
                if (next >= source || capacities[forward ? edge : edge ^ 1] == 0 || seen[next] == start + 1)
                    continue;
                seen[next] = start + 1;
                set.Add(next);
                if (next == hub)
                {
                    effort.Spend(steps);
                    return null;
                }
            }
        }

        effort.Spend(steps);
        return set;
    }

    private void Connect(int from, int to, long capacity)
    {
        Add(from, to, capacity);
        Add(to, from, 0);
    }

    private void Add(int from, int to, long capacity)
    {
        heads[edgeCount] = to;
        capacities[edgeCount] = capacity;
        nexts[edgeCount] = firstEdges[from];
        firstEdges[from] = edgeCount++;
    }

    private long MaxFlow()
    {
        long flow = 0;
        int[] levels = new int[firstEdges.Length];
        int[] current = new int[firstEdges.Length];
        int[] queue = new int[firstEdges.Length];
        var path = new List<int>();
        while (FindLevels(levels, queue))
        {
            firstEdges.CopyTo(current, 0);
            while (Augment(levels, current, path) is > 0 and var more)
                flow += more;
        }

        return flow;
    }

    private bool FindLevels(int[] levels, int[] queue)
    {
        for (int i = 0; i < levels.Length; i++)
            levels[i] = -1;
        levels[source] = 0;
        queue[0] = source;
        int found = 1;
        int steps = levels.Length;
        for (int i = 0; i < found; i++)
        {
            int node = queue[i];
            for (int edge = firstEdges[node]; edge >= 0; edge = nexts[edge])
            {
                steps++;
                if (capacities[edge] > 0 && levels[heads[edge]] < 0)
                {
                    levels[heads[edge]] = levels[node] + 1;
                    queue[found++] = heads[edge];
                }
            }
        }

        effort.Spend(steps);
        return levels[sink] >= 0;
    }

    // One path from source to sink along rising levels; a node that leads nowhere is not tried again.
    private long Augment(int[] levels, int[] current, List<int> path)
    {
        path.Clear();
        int steps = 0;
        int node = source;
        while (node != sink)
        {
            steps++;
            int edge = current[node];
            if (edge < 0)
            {
                if (path.Count == 0)
                    return 0;
                int back = path[path.Count - 1];
                path.RemoveAt(path.Count - 1);
                node = heads[back ^ 1];
                current[node] = nexts[current[node]];
            }
            else if (capacities[edge] > 0 && levels[heads[edge]] == levels[node] + 1)
            {
                path.Add(edge);
                node = heads[edge];
            }
            else
            {
                current[node] = nexts[edge];
            }
        }

        long most = long.MaxValue;
        foreach (int edge in path)
            most = Math.Min(most, capacities[edge]);
        foreach (int edge in path)
        {
            capacities[edge] -= most;
            capacities[edge ^ 1] += most;
        }

        effort.Spend(steps + path.Count);
        return most;
    }
}
