using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Revising;

/// <summary>Sums that do not hold, by the figures that may be behind them. Each is counted once, however many sums there are.</summary>
internal sealed class Suspects
{
    private readonly Dictionary<Quantity, Suspect> all = [];
    private readonly SortedSet<Suspect> order = new(Comparer<Suspect>.Create((one, other) => one.CompareTo(other)));
    private readonly HashSet<Constraint> open;

    public Suspects(IReadOnlyCollection<Constraint> sums, Func<Quantity, bool> isPrinted)
    {
        open = [.. sums];
        foreach (Constraint sum in sums)
        {
            foreach (Quantity figure in sum.All.Distinct().Where(isPrinted))
            {
                if (!all.TryGetValue(figure, out Suspect? suspect))
                    all[figure] = suspect = new Suspect(figure, all.Count);
                suspect.Add(sum);
            }
        }

        order.UnionWith(all.Values);
    }

    /// <summary>
    /// Takes the figure that most sums are left of, and these with it; where others have as many, one that a sum should come to.
    /// </summary>
    public bool TryTake(out Quantity figure, out Constraint[] its)
    {
        (figure, its) = (default, []);
        if (order.Count == 0)
            return false;
        Suspect first = order.Min!;
        figure = first.Figure;
        its = [.. first.Sums.Where(open.Remove)];
        foreach (Constraint sum in its)
        {
            foreach (Quantity other in sum.All.Distinct())
            {
                if (all.TryGetValue(other, out Suspect? suspect))
                    Cross(suspect, sum);
            }
        }

        return true;
    }

    private void Cross(Suspect suspect, Constraint sum)
    {
        order.Remove(suspect);
        if (suspect.Cross(sum))
            order.Add(suspect);
    }

    /// <param name="number">Where it came first: of those that are alike in all else the first is taken.</param>
    private sealed class Suspect(Quantity figure, int number)
    {
        private int left, leftAsWhole;

        public Quantity Figure => figure;

        public List<Constraint> Sums { get; } = [];

        public void Add(Constraint sum)
        {
            Sums.Add(sum);
            Count(sum, 1);
        }

        /// <returns>Whether any is left.</returns>
        public bool Cross(Constraint sum)
        {
            Count(sum, -1);
            return left > 0;
        }

        public int CompareTo(Suspect other)
        {
            (int, bool, int) mine = (-left, leftAsWhole == 0, Number), its = (-other.left, other.leftAsWhole == 0, other.Number);
            return mine.CompareTo(its);
        }

        private int Number => number;

        private void Count(Constraint sum, int by)
        {
            left += by;
            leftAsWhole += sum.Whole == figure ? by : 0;
        }
    }
}
