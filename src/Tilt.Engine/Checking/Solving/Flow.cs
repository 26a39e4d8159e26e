using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Solving;

/// <summary>
/// Sums with values for their unknowns: a flow whose edges can be raised and lowered while all sums go on holding. Where it stops, the
/// nodes that are reached say why: all that leads out of them is full.
/// </summary>
internal sealed class Flow
{
    /// <summary>As far as a node is that cannot be reached.</summary>
    public const int Unreached = int.MaxValue;

    private readonly FlowNet net;
    private readonly Effort effort;
    private readonly Bounds[] bounds;
    private readonly long[] flow;
    private readonly long[] excess;
    private readonly int[] came;
    private readonly int[] queue;
    private int[]? distances;

    /// <param name="bounds">Of each edge.</param>
    public Flow(FlowNet net, Bounds[] bounds, Effort effort)
    {
        (this.net, this.bounds, this.effort) = (net, bounds, effort);
        flow = new long[bounds.Length];
        excess = new long[net.NodeCount];
        (came, queue) = (new int[net.NodeCount], new int[net.NodeCount]);
        for (int edge = 0; edge < flow.Length; edge++)
            Push(edge, Math.Max(bounds[edge].Low, Math.Min(0, bounds[edge].High)));
        effort.Spend(bounds.Length);
    }

    private Flow(Flow other)
    {
        (net, effort) = (other.net, other.effort);
        (bounds, flow, excess) = ((Bounds[])other.bounds.Clone(), (long[])other.flow.Clone(), (long[])other.excess.Clone());
        (came, queue) = (new int[net.NodeCount], new int[net.NodeCount]);

        // To copy is quick, beside to look at each.
        effort.Spend(bounds.Length / 8);
    }

    public long this[int edge] => flow[edge];

    public Flow Copy() => new(this);

    /// <summary>Lets an edge be something else; what it is now is kept where it may be.</summary>
    public void Bound(int edge, Bounds to)
    {
        bounds[edge] = to;
        long wanted = Math.Max(to.Low, Math.Min(flow[edge], to.High));
        if (wanted != flow[edge])
            Push(edge, wanted - flow[edge]);
    }

    /// <summary>Makes all sums hold.</summary>
    /// <returns>Whether they can.</returns>
    public bool MakeFeasible()
    {
        for (int node = 0; node < excess.Length; node++)
        {
            while (excess[node] > 0)
            {
                int end = Reach(node, -1, -1);
                if (end < 0)
                    return false;
                Augment(node, end, Math.Min(excess[node], -excess[end]));
            }
        }

        return true;
    }

    /// <summary>Raises an edge as far as it goes, or lowers it, and no further than asked.</summary>
    public void Move(int edge, long to)
    {
        long wanted = Math.Max(bounds[edge].Low, Math.Min(to, bounds[edge].High));
        while (flow[edge] != wanted)
        {
            bool up = wanted > flow[edge];
            (int from, int end) = Ends(edge, up);
            if (Reach(from, end, edge) < 0)
                return;
            long moved = Augment(from, end, Math.Abs(wanted - flow[edge]));
            Push(edge, up ? moved : -moved);
        }
    }

    /// <summary>
    /// How many edges must be let off before something can flow from a node, for each node that it is to come to;
    /// <see cref="Unreached"/> where none help.
    /// </summary>
    /// <param name="without">An edge that is not gone through; −1 for none.</param>
    /// <param name="price">What it costs to let an edge off, so that it can be more or be less than it is; below 0 where it cannot.</param>
    public int[] Distances(int from, int without, Func<int, bool, long> price)
    {
        int[] far = distances ??= new int[net.NodeCount];
        for (int i = 0; i < far.Length; i++)
            far[i] = Unreached;
        far[from] = 0;
        List<int> now = [from], next = [];
        int steps = far.Length / 8;
        for (int distance = 0; now.Count > 0; distance++)
        {
            for (int i = 0; i < now.Count; i++)
            {
                int node = now[i];
                if (far[node] != distance)
                    continue;
                foreach (int use in net.UsesOf(node))
                {
                    steps++;
                    (int edge, bool forward) = (use >> 1, (use & 1) == 0);
                    int other = forward ? net.To(edge) : net.From(edge);
                    if (edge == without || far[other] <= distance)
                        continue;
                    if (Room(edge, forward) > 0)
                    {
                        (far[other], came[other]) = (distance, use);
                        now.Add(other);
                    }
                    else if (price(edge, forward) is >= 0 and var cost
                        && (far[other] > distance + 1 || cost < price(came[other] >> 1, (came[other] & 1) == 0)))
                    {
                        if (far[other] > distance + 1)
                            next.Add(other);
                        (far[other], came[other]) = (distance + 1, use);
                    }
                }
            }

            (now, next) = (next, now);
            next.Clear();
        }

        effort.Spend(steps);
        return far;
    }

    /// <summary>The edges to let off on a shortest way, after distances were asked for from where it begins.</summary>
    public IEnumerable<int> ToLetOff(int from, int end)
    {
        for (int node = end; node != from;)
        {
            (int edge, bool forward) = (came[node] >> 1, (came[node] & 1) == 0);
            if (Room(edge, forward) == 0)
                yield return edge;
            node = forward ? net.From(edge) : net.To(edge);
        }
    }

    /// <summary>Where what raises an edge, or lowers it, flows from and to.</summary>
    public (int From, int End) Ends(int edge, bool up) => up ? (net.To(edge), net.From(edge)) : (net.From(edge), net.To(edge));

    private long Room(int edge, bool forward) => forward ? bounds[edge].High - flow[edge] : flow[edge] - bounds[edge].Low;

    private void Push(int edge, long more)
    {
        flow[edge] += more;
        excess[net.To(edge)] += more;
        excess[net.From(edge)] -= more;
    }

    // The nearest node that lacks something, or the one that is asked for; −1 where none is reached.
    private int Reach(int from, int to, int without)
    {
        for (int i = 0; i < came.Length; i++)
            came[i] = -1;
        came[from] = int.MaxValue;
        queue[0] = from;
        int found = 1, steps = came.Length / 8;
        for (int i = 0; i < found; i++)
        {
            foreach (int use in net.UsesOf(queue[i]))
            {
                steps++;
                (int edge, bool forward) = (use >> 1, (use & 1) == 0);
                int other = forward ? net.To(edge) : net.From(edge);
                if (came[other] != -1 || edge == without || Room(edge, forward) == 0)
                    continue;
                came[other] = use;
                if (to < 0 ? excess[other] < 0 : other == to)
                {
                    effort.Spend(steps);
                    return other;
                }

                queue[found++] = other;
            }
        }

        effort.Spend(steps);
        return -1;
    }

    private long Augment(int from, int end, long most)
    {
        for (int node = end; node != from; node = Back(node))
            most = Math.Min(most, Room(came[node] >> 1, (came[node] & 1) == 0));
        for (int node = end; node != from; node = Back(node))
            Push(came[node] >> 1, (came[node] & 1) == 0 ? most : -most);
        return most;

        int Back(int node) => (came[node] & 1) == 0 ? net.From(came[node] >> 1) : net.To(came[node] >> 1);
    }
}
