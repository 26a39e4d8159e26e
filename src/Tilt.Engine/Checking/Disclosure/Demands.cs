using Tilt.Engine.Checking.Solving;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>Sets of figures of which one each must be withheld, and the fewest figures that meet them all.</summary>
/// <param name="counts">What is printed of each figure: of as many figures, those of small counts are taken.</param>
internal sealed class Demands(long[] counts)
{
    private const long One = 1L << 40;

    private readonly List<HashSet<int>> all = [];

    /// <summary>How often something was learnt.</summary>
    public int Learnt { get; private set; }

    /// <summary>One more; nothing new where another asks for as much.</summary>
    public void Add(ICollection<int> some)
    {
        if (all.Exists(other => other.Count <= some.Count && other.IsSubsetOf(some)))
            return;
        var added = new HashSet<int>(some);
        all.RemoveAll(added.IsSubsetOf);
        all.Add(added);
        Learnt++;
    }

    /// <summary>What a figure costs: one, and a little more for more people.</summary>
    public long PriceOf(int figure) => One + Math.Min(counts[figure], One >> 14);

    public long PriceOf(IEnumerable<int> figures) => figures.Sum(PriceOf);

    /// <summary>Few figures that meet all demands, fewer than others.</summary>
    /// <param name="than">These; null where none are known.</param>
    /// <param name="lighter">Whether as many of smaller counts are fewer too.</param>
    /// <param name="isProved">Whether there are none where none were found.</param>
    public HashSet<int>? Fewer(HashSet<int>? than, bool lighter, Effort effort, out bool isProved)
    {
        long limit = than is null ? long.MaxValue : lighter ? PriceOf(than) : than.Count;
        var fewer = new HashSet<int>();
        isProved = true;
        List<int[]>[] parts = [.. Parts().OrderBy(part => part.Count)];
        for (int i = 0; i < parts.Length; i++)
        {
            // What is left for the last part all others must have done with as little as they can.
            var cover = new Cover(parts[i], lighter ? PriceOf : _ => 1, limit, isAnyGood: i == parts.Length - 1, effort);
            bool isFound = cover.TryFind(out int[] found);

            isProved &= cover.IsProved;
            if (!isFound)
                return null;
            fewer.UnionWith(found);
            limit -= lighter ? PriceOf(found) : found.Length;
        }

        return limit > 0 ? fewer : null;
    }

    // Demands that share no figure are met apart.
    private IEnumerable<List<int[]>> Parts()
    {
        int[] parents = [.. Enumerable.Range(0, all.Count)];
        var first = new Dictionary<int, int>();
        for (int i = 0; i < all.Count; i++)
        {
            foreach (int figure in all[i])
            {
                if (first.TryGetValue(figure, out int other))
                    parents[Root(i)] = Root(other);
                else
                    first[figure] = i;
            }
        }

        return Enumerable.Range(0, all.Count).GroupBy(Root).Select(part => part.Select(i => all[i].ToArray()).ToList());

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }
}
