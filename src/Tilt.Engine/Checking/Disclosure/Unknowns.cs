using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>A figure that is not known, or that might not be.</summary>
/// <param name="Bounds">What it can be; of a mean, what its months can add up to.</param>
/// <param name="Withheld">What it could be if it were printed nowhere; null for one that is not to be withheld.</param>
/// <param name="Mean">The sum that a mean is of; null for all else.</param>
internal readonly record struct Unknown(Quantity Quantity, Bounds Bounds, Bounds? Withheld, Constraint? Mean)
{
    /// <summary>What it is as a count.</summary>
    public Bounds CountOf(Bounds bounds) => Mean is { } mean ? mean.MeansOf(bounds) : bounds;

    /// <summary>What bounds of a count are to it.</summary>
    public Bounds Of(Bounds counts) => Mean is { } mean ? mean.Target(counts) : counts;
}

/// <summary>The figures that somebody wants to work out, and the sums that they stand in.</summary>
internal sealed class Unknowns
{
    private readonly List<Unknown> all = [];
    private readonly List<Problem.Sum> sums = [];
    private readonly Dictionary<Quantity, int> numbers = [];
    private readonly SumSystem system;
    private readonly Attacker attacker;
    private readonly IReadOnlyDictionary<Quantity, Bounds> hidden;

    private Unknowns(SumSystem system, Attacker attacker, IReadOnlyDictionary<Quantity, Bounds> hidden)
        => (this.system, this.attacker, this.hidden) = (system, attacker, hidden);

    public IReadOnlyList<Unknown> All => all;

    /// <summary>The number of a figure among them; −1 for one that is known, or stands in no sum.</summary>
    public int NumberOf(Quantity quantity) => numbers.TryGetValue(quantity, out int number) ? number : -1;

    /// <param name="hidden">The figures that are printed as a <c>*</c>, and what all their printings leave.</param>
    /// <param name="wrong">Sums that do not hold; they tell nothing.</param>
    /// <param name="withPrinted">Whether figures that are printed are among them, as they could be withheld too.</param>
    /// <param name="further">Figures that are taken not to be printed.</param>
    public static Unknowns Of(
        SumSystem system,
        Attacker attacker,
        IReadOnlyDictionary<Quantity, Bounds> hidden,
        ISet<Constraint> wrong,
        bool withPrinted,
        ISet<Quantity> further,
        Effort effort)
    {
        var unknowns = new Unknowns(system, attacker, hidden);
        foreach (Constraint sum in system.Constraints)
        {
            effort.Spend(sum.Quantities.Length);
            if (!wrong.Contains(sum))
                unknowns.Add(sum, withPrinted, further);
        }

        return unknowns;
    }

    /// <summary>What hangs together by figures that are not known, each with the numbers of its figures.</summary>
    /// <param name="isOpen">Whether a figure is not known.</param>
    public List<(Problem Problem, int[] Numbers)> Parts(Func<Unknown, bool> isOpen)
    {
        bool[] open = [.. all.Select(isOpen)];
        int[] parents = [.. Enumerable.Range(0, sums.Count)], first = new int[all.Count];
        for (int i = 0; i < sums.Count; i++)
        {
            foreach (int term in sums[i].Terms.Where(term => open[term]))
            {
                if (first[term] == 0)
                    first[term] = i + 1;
                else
                    parents[Root(i)] = Root(first[term] - 1);
            }
        }

        return [.. Enumerable.Range(0, sums.Count).Where(sum => Array.Exists(sums[sum].Terms, term => open[term]))
            .GroupBy(Root).Select(part => PartOf([.. part]))];

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }

    private (Problem Problem, int[] Numbers) PartOf(int[] some)
    {
        var local = new Dictionary<int, int>();
        var own = new List<int>();
        Problem.Sum[] renumbered = Array.ConvertAll(some, i => sums[i] with { Terms = Array.ConvertAll(sums[i].Terms, LocalOf) });
        return (new Problem([.. own.Select(number => all[number].Bounds)], renumbered), [.. own]);

        int LocalOf(int number)
        {
            if (!local.TryGetValue(number, out int known))
            {
                local[number] = known = own.Count;
                own.Add(number);
            }

            return known;
        }
    }

    private void Add(Constraint sum, bool withPrinted, ISet<Quantity> further)
    {
        List<int> plus = [], minus = [];
        long known = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            int number = NumberOf(sum.Quantities[i], null, withPrinted, further, out Bounds bounds);
            if (number >= 0)
                (sum.SignOf(i) > 0 ? plus : minus).Add(number);
            else
                known += sum.SignOf(i) * bounds.Low;
        }

        Bounds target = sum.Target(null);
        if (sum.Mean is { } mean)
        {
            // What its months add up to is as unknown as a mean is that is rounded.
            int number = NumberOf(mean, sum, withPrinted, further, out Bounds bounds);
            if (number >= 0)
                minus.Add(number);
            else
                target = bounds;
        }

        if (plus.Count + minus.Count > 0)
            sums.Add(new Problem.Sum([.. plus, .. minus], plus.Count, new Bounds(target.Low - known, target.High - known)));
    }

    private int NumberOf(Quantity quantity, Constraint? mean, bool withPrinted, ISet<Quantity> further, out Bounds bounds)
    {
        bool isHidden = hidden.TryGetValue(quantity, out Bounds printed), isFurther = further.Contains(quantity);
        if (!isHidden)
            printed = system.AsPrinted(quantity);
        Bounds? withheld = isHidden ? attacker.Withheld
            : printed.IsFixed && printed.Low > 0 && attacker.Further.Contains(printed.Low) ? attacker.Further
            : null;
        Bounds counts = isFurther && withheld is { } not ? not : printed;
        var unknown = new Unknown(quantity, counts, withheld, mean);
        bounds = unknown.Of(counts);
        if (numbers.TryGetValue(quantity, out int number))
            return number;
        if (counts.IsFixed && !isHidden && !(withPrinted && withheld is not null))
            return -1;

        numbers[quantity] = all.Count;
        all.Add(unknown with { Bounds = bounds, Withheld = withheld is { } could ? unknown.Of(could) : null });
        return all.Count - 1;
    }
}
