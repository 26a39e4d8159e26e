using Tilt.Engine.Checking.Solving;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>
/// The fewest figures of which each demand has one: each figure of a demand is tried, as long as those that are left could still do
/// with fewer.
/// </summary>
internal sealed class Cover
{
    /// <summary>How many choices are tried.</summary>
    private const int Budget = 50_000;

    /// <summary>More than a sum of parts is off by as a double, of prices that are whole.</summary>
    private const double Rounding = 1e-3;

    private readonly int[][] demands;
    private readonly int[] figures;
    private readonly long[] prices;
    private readonly int[][] demandsOf;
    private readonly Effort effort;
    private readonly bool isAnyGood;
    private readonly int[] met;
    private readonly bool[] banned;
    private readonly List<int> chosen = [];
    private int[]? best;
    private long price;
    private int tried;

    /// <param name="priceOf">What a figure costs.</param>
    /// <param name="limit">All are to cost less together.</param>
    /// <param name="isAnyGood">Whether any such are as good as those that cost least.</param>
    public Cover(List<int[]> demands, Func<int, long> priceOf, long limit, bool isAnyGood, Effort effort)
    {
        (this.effort, price, this.isAnyGood) = (effort, limit, isAnyGood);
        figures = Useful(demands, priceOf);
        var numbers = new Dictionary<int, int>();
        foreach (int figure in figures)
            numbers.Add(figure, numbers.Count);
        this.demands = [.. demands.Select(demand => demand.Where(numbers.ContainsKey).Select(figure => numbers[figure]).ToArray())
            .OrderBy(demand => demand.Length)];
        prices = Array.ConvertAll(figures, figure => priceOf(figure));
        ILookup<int, int> uses = this.demands.SelectMany((demand, number) => demand.Select(figure => (figure, number)))
            .ToLookup(use => use.figure, use => use.number);
        demandsOf = [.. Enumerable.Range(0, figures.Length).Select(figure => uses[figure].ToArray())];
        (met, banned) = (new int[demands.Count], new bool[figures.Length]);
    }

    /// <summary>Whether nothing is cheaper than what was found, or where nothing was found there is nothing.</summary>
    public bool IsProved => tried < Budget || (isAnyGood && best is not null);

    public bool TryFind(out int[] found)
    {
        Greedy();
        Try();
        found = Array.ConvertAll(best ?? [], figure => figures[figure]);
        return best is not null;
    }

    // A figure that meets no demand that a cheaper one does not meet too is not needed.
    private int[] Useful(List<int[]> demands, Func<int, long> priceOf)
    {
        var met = demands.SelectMany((demand, number) => demand.Select(figure => (figure, number)))
            .GroupBy(use => use.figure, use => use.number)
            .Select(uses => (Figure: uses.Key, Price: priceOf(uses.Key), Met: new HashSet<int>(uses)))
            .OrderBy(figure => figure.Price).ThenBy(figure => figure.Figure).ToArray();
        var useful = new List<(int Figure, HashSet<int> Met)>();
        foreach ((int figure, _, HashSet<int> own) in met)
        {
            effort.Spend(useful.Count + own.Count);
            if (!useful.Exists(other => own.IsSubsetOf(other.Met)))
                useful.Add((figure, own));
        }

        return [.. useful.Select(figure => figure.Figure)];
    }

    private void Greedy()
    {
        int[] own = new int[demands.Length];
        var taken = new List<int>();
        while (Array.IndexOf(own, 0) >= 0)
        {
            int next = -1;
            double most = 0;
            for (int figure = 0; figure < figures.Length; figure++)
            {
                double worth = demandsOf[figure].Count(demand => own[demand] == 0) / (double)prices[figure];
                if (worth > most)
                    (next, most) = (figure, worth);
            }

            taken.Add(next);
            foreach (int demand in demandsOf[next])
                own[demand]++;
        }

        effort.Spend(taken.Count * figures.Length);
        Take(taken);
    }

    // As deep as figures are chosen, of which there are few.
    private void Try()
    {
        if (tried == Budget || (tried > 0 && effort.IsSpent))
        {
            tried = Budget;
            return;
        }

        tried++;
        if ((isAnyGood && best is not null) || chosen.Sum(figure => prices[figure]) + AtLeast(out int open) >= price)
            return;
        if (open < 0)
        {
            Take(chosen);
            return;
        }

        int[] choices = [.. demands[open].Where(figure => !banned[figure])
            .OrderByDescending(figure => demandsOf[figure].Count(demand => met[demand] == 0)).ThenBy(figure => prices[figure])];
        foreach (int figure in choices)
        {
            Choose(figure, 1);
            Try();
            Choose(figure, -1);

            // All with it was tried.
            banned[figure] = true;
        }

        foreach (int figure in choices)
            banned[figure] = false;
    }

    private void Take(List<int> some)
    {
        long its = some.Sum(figure => prices[figure]);
        if (its < price)
            (best, price) = ([.. some], its);
    }

    private void Choose(int figure, int more)
    {
        if (more > 0)
            chosen.Add(figure);
        else
            chosen.RemoveAt(chosen.Count - 1);
        foreach (int demand in demandsOf[figure])
            met[demand] += more;
    }

    // What is left costs at least what demands do that share no figure, each met by its cheapest; and each demand at least its part of
    // a figure that meets as many at once as any of its figures do.
    private long AtLeast(out int open)
    {
        open = -1;
        long apart = 0;
        double parts = 0;
        int fewest = int.MaxValue, steps = demands.Length;
        bool[] used = new bool[figures.Length];
        int[] meets = Meets();
        for (int demand = 0; demand < demands.Length; demand++)
        {
            if (met[demand] > 0)
                continue;
            steps += demands[demand].Length;
            long cheapest = long.MaxValue;
            double part = double.MaxValue;
            int choices = 0;
            bool isApart = true;
            foreach (int figure in demands[demand])
            {
                if (banned[figure])
                    continue;
                choices++;
                cheapest = Math.Min(cheapest, prices[figure]);
                part = Math.Min(part, prices[figure] / (double)meets[figure]);
                isApart &= !used[figure];
            }

            if (choices < fewest)
                (open, fewest) = (demand, choices);
            if (choices == 0)
                return price;
            parts += part;
            if (!isApart)
                continue;
            apart += cheapest;
            foreach (int figure in demands[demand])
                used[figure] |= !banned[figure];
        }

        effort.Spend(steps + (figures.Length / 8));
        return Math.Max(apart, (long)Math.Ceiling(parts - Rounding));
    }

    // How many demands that are open each figure meets.
    private int[] Meets()
    {
        int[] meets = new int[figures.Length];
        for (int demand = 0; demand < demands.Length; demand++)
        {
            foreach (int figure in met[demand] == 0 ? demands[demand] : [])
                meets[figure]++;
        }

        return meets;
    }
}
