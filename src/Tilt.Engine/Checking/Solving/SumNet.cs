using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Sums as nodes and their unknowns as edges, whatever sums there are. An unknown that fits no single edge (it stands in three sums, or its
/// signs do not fit) has several, which must be the same: a flow that does not see to that can do all that the unknowns can, and perhaps
/// more.
/// </summary>
internal sealed class SumNet
{
    private readonly Problem.Sum[] sums;
    private readonly bool[] turned;
    private readonly int[] starts;
    private readonly int[] edges;
    private readonly int[] variables;

    /// <param name="variableCount">How many unknowns there are.</param>
    public SumNet(int variableCount, Problem.Sum[] sums)
    {
        this.sums = sums;
        List<(int Sum, bool Plus)>[] uses = UsesOf(variableCount, sums);
        turned = Orient(uses, sums.Length);
        int hub = sums.Length;
        var ends = new List<(int From, int To)>();
        var ofEdge = new List<int>();
        starts = new int[variableCount + 1];
        for (int variable = 0; variable < variableCount; variable++)
        {
            starts[variable] = ends.Count;
            int[] enters = [.. uses[variable].Where(use => use.Plus != turned[use.Sum]).Select(use => use.Sum)];
            int[] leaves = [.. uses[variable].Where(use => use.Plus == turned[use.Sum]).Select(use => use.Sum)];
            for (int i = 0; i < Math.Max(enters.Length, leaves.Length); i++)
            {
                ends.Add((i < leaves.Length ? leaves[i] : hub, i < enters.Length ? enters[i] : hub));
                ofEdge.Add(variable);
            }
        }

        starts[variableCount] = ends.Count;

        // What enters a sum leaves it for the hub, within what the sum may be.
        ends.AddRange(Enumerable.Range(0, hub).Select(sum => (sum, hub)));
        (edges, variables) = ([.. Enumerable.Range(0, ends.Count)], [.. ofEdge]);
        Net = new FlowNet(hub + 1, ends);
    }

    public FlowNet Net { get; }

    /// <summary>The edges of an unknown; none where it stands in no sum.</summary>
    public ReadOnlySpan<int> EdgesOf(int variable) => edges.AsSpan(starts[variable], starts[variable + 1] - starts[variable]);

    /// <summary>The unknown of an edge; −1 for what a sum may be.</summary>
    public int VariableOf(int edge) => edge < variables.Length ? variables[edge] : -1;

    /// <summary>A flow for unknowns within bounds; none of its sums need hold yet.</summary>
    public Flow FlowOf(Bounds[] bounds, Effort effort)
    {
        var ofEdges = new Bounds[Net.EdgeCount];
        for (int edge = 0; edge < variables.Length; edge++)
            ofEdges[edge] = bounds[variables[edge]];
        for (int sum = 0; sum < sums.Length; sum++)
        {
            Bounds target = sums[sum].Target;
            ofEdges[variables.Length + sum] = turned[sum] ? new Bounds(-target.High, -target.Low) : target;
        }

        return new Flow(Net, ofEdges, effort);
    }

    /// <summary>Lets an unknown be something else.</summary>
    public void Bound(Flow flow, int variable, Bounds to)
    {
        foreach (int edge in EdgesOf(variable))
            flow.Bound(edge, to);
    }

    // A term that stands in a sum twice is there twice; one with both signs adds nothing.
    private static List<(int Sum, bool Plus)>[] UsesOf(int variableCount, Problem.Sum[] sums)
    {
        var uses = new List<(int Sum, bool Plus)>[variableCount];
        for (int variable = 0; variable < variableCount; variable++)
            uses[variable] = [];
        for (int sum = 0; sum < sums.Length; sum++)
        {
            for (int i = 0; i < sums[sum].Terms.Length; i++)
            {
                List<(int Sum, bool Plus)> own = uses[sums[sum].Terms[i]];
                if (!own.Remove((sum, i >= sums[sum].Plus)))
                    own.Add((sum, i < sums[sum].Plus));
            }
        }

        return uses;
    }

    // Sums are turned round so that unknowns of two sums enter one and leave the other. What those leave open, the other unknowns tell.
    private static bool[] Orient(List<(int Sum, bool Plus)>[] uses, int count)
    {
        var neighbours = new List<(int Other, bool Turn, bool IsOfTwo)>?[count];
        foreach (List<(int Sum, bool Plus)> own in uses)
        {
            for (int i = 1; i < own.Count; i++)
            {
                bool turn = own[i].Plus == own[0].Plus;
                (neighbours[own[0].Sum] ??= []).Add((own[i].Sum, turn, own.Count == 2));
                (neighbours[own[i].Sum] ??= []).Add((own[0].Sum, turn, own.Count == 2));
            }
        }

        bool[] turned = new bool[count], seen = new bool[count];
        var sure = new Stack<(int Sum, bool Turned)>();
        var open = new Stack<(int Sum, bool Turned)>();
        for (int start = 0; start < count; start++)
        {
            open.Push((start, false));
            while (sure.Count + open.Count > 0)
            {
                (int sum, bool isTurned) = sure.Count > 0 ? sure.Pop() : open.Pop();
                if (seen[sum])
                    continue;
                (seen[sum], turned[sum]) = (true, isTurned);
                foreach ((int other, bool turn, bool isOfTwo) in neighbours[sum] ?? [])
                {
                    if (!seen[other])
                        (isOfTwo ? sure : open).Push((other, isTurned != turn));
                }
            }
        }

        return turned;
    }
}
