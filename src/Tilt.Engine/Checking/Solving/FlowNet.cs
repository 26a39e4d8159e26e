namespace Tilt.Engine.Checking.Solving;

/// <summary>Nodes, and edges between them, by their numbers.</summary>
internal sealed class FlowNet
{
    private readonly (int From, int To)[] edges;
    private readonly int[] starts;
    private readonly int[] uses;

    public FlowNet(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        this.edges = [.. edges];
        starts = new int[nodes + 1];
        foreach ((int from, int to) in edges)
        {
            starts[from + 1]++;
            starts[to + 1]++;
        }

        for (int i = 0; i < nodes; i++)
            starts[i + 1] += starts[i];
        uses = new int[2 * edges.Count];
        int[] next = (int[])starts.Clone();
        for (int edge = 0; edge < edges.Count; edge++)
        {
            uses[next[edges[edge].From]++] = 2 * edge;
            uses[next[edges[edge].To]++] = (2 * edge) + 1;
        }
    }

    public int NodeCount => starts.Length - 1;

    public int EdgeCount => edges.Length;

    public int From(int edge) => edges[edge].From;

    public int To(int edge) => edges[edge].To;

    /// <summary>The edges at a node: twice the number of one that leaves it; for one that enters it, and one more.</summary>
    public ReadOnlySpan<int> UsesOf(int node) => uses.AsSpan(starts[node], starts[node + 1] - starts[node]);
}
