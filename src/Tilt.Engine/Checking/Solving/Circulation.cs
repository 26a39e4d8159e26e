namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Whether a flow exists with each edge within its bounds and as much leaving each node as enters it.
/// Integral bounds have an integral flow, so this decides tables with margins exactly. Dinic's algorithm, without recursion.
/// </summary>
internal sealed class Circulation
{
    private readonly List<int> heads = [];
    private readonly List<long> capacities = [];
    private readonly List<int> nexts = [];
    private readonly int[] firstEdges;
    private readonly long[] excess;
    private readonly int source;
    private readonly int sink;

    public Circulation(int nodes)
    {
        source = nodes;
        sink = nodes + 1;
        firstEdges = new int[nodes + 2];
        excess = new long[nodes];
        for (int i = 0; i < firstEdges.Length; i++)
            firstEdges[i] = -1;
    }

    public void AddEdge(int from, int to, long low, long high)
    {
        // The least flow is there from the start; what it upsets at its ends must be made good by the rest.
        excess[to] += low;
        excess[from] -= low;
        Connect(from, to, high - low);
    }

    public bool IsFeasible()
    {
        long needed = 0;
        for (int node = 0; node < excess.Length; node++)
        {
            if (excess[node] > 0)
            {
                Connect(source, node, excess[node]);
                needed += excess[node];
            }
            else if (excess[node] < 0)
            {
                Connect(node, sink, -excess[node]);
            }
        }

        return MaxFlow() == needed;
    }

    private void Connect(int from, int to, long capacity)
    {
        Half(from, to, capacity);
        Half(to, from, 0);

        void Half(int a, int b, long c)
        {
            heads.Add(b);
            capacities.Add(c);
            nexts.Add(firstEdges[a]);
            firstEdges[a] = heads.Count - 1;
        }
    }

    private long MaxFlow()
    {
        long flow = 0;
        int[] levels = new int[firstEdges.Length];
        int[] current = new int[firstEdges.Length];
        var path = new List<int>();
        while (FindLevels(levels))
        {
            firstEdges.CopyTo(current, 0);
            while (Augment(levels, current, path) is > 0 and var more)
                flow += more;
        }

        return flow;
    }

    private bool FindLevels(int[] levels)
    {
        for (int i = 0; i < levels.Length; i++)
            levels[i] = -1;
        levels[source] = 0;
        var queue = new Queue<int>();
        queue.Enqueue(source);
        while (queue.Count > 0)
        {
            int node = queue.Dequeue();
            for (int edge = firstEdges[node]; edge >= 0; edge = nexts[edge])
            {
                if (capacities[edge] > 0 && levels[heads[edge]] < 0)
                {
                    levels[heads[edge]] = levels[node] + 1;
                    queue.Enqueue(heads[edge]);
                }
            }
        }

        return levels[sink] >= 0;
    }

    // One path from source to sink along rising levels; a node that leads nowhere is not tried again.
    private long Augment(int[] levels, int[] current, List<int> path)
    {
        path.Clear();
        int node = source;
        while (node != sink)
        {
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

        return most;
    }
}
