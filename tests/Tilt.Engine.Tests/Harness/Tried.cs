using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Tests.Harness;

/// <summary>All that the counts of a small report can be, by trying: what an audit says is held against it.</summary>
internal sealed class Tried
{
    // A star moves by three at most, and what moves with it by as much.
    private const long Around = 6;

    private readonly SumSystem system;
    private readonly Quantity[] stars;
    private readonly Dictionary<Quantity, int> numbers = [];
    private readonly (int[] Terms, int[] Signs, long Known, Constraint Sum, int Mean)[] sums;
    private readonly Bounds[] bounds;

    /// <param name="further">What is withheld beside the stars.</param>
    public Tried(SumSystem system, IReadOnlyList<AuditedCount> counts, IEnumerable<Quantity> further)
    {
        this.system = system;
        stars = [.. counts.Select(count => count.Quantity)];
        var own = new List<Bounds>();
        foreach (Quantity star in stars)
            Number(star, system.BoundsOf(star));
        foreach (Quantity more in further)
        {
            long value = system.BoundsOf(more).Low;
            Number(more, new Bounds(Math.Max(4, value - Around), value + Around));
        }

        bounds = [.. own];
        sums = [.. system.Constraints.Select(Of)];

        void Number(Quantity quantity, Bounds its)
        {
            numbers.Add(quantity, own.Count);
            own.Add(its);
        }
    }

    /// <summary>From the least to the most that each star can be.</summary>
    public Bounds[] Left => [.. stars.Select((_, star) => new Bounds(
        Enumerable.Range(0, 4).First(value => CanBe(star, value)), Enumerable.Range(0, 4).Last(value => CanBe(star, value))))];

    /// <summary>Whether a star can be the least and the most that it stands for.</summary>
    public bool IsSafe(int star) => CanBe(star, 0) && CanBe(star, 3);

    public bool IsSafe() => Enumerable.Range(0, stars.Length).All(IsSafe);

    private bool CanBe(int star, long value)
    {
        if (!bounds[star].Contains(value))
            return false;
        Bounds[] own = (Bounds[])bounds.Clone();
        own[star] = Bounds.Exactly(value);
        return CanHold(own);
    }

    private bool CanHold(Bounds[] own)
    {
        if (!Narrow(own))
            return false;
        int open = Array.FindIndex(own, one => !one.IsFixed);
        if (open < 0)
            return true;
        for (long value = own[open].Low; value <= own[open].High; value++)
        {
            Bounds[] next = (Bounds[])own.Clone();
            next[open] = Bounds.Exactly(value);
            if (CanHold(next))
                return true;
        }

        return false;
    }

    // What all other terms leave for one; a mean of the least and of the most that its months add up to.
    private bool Narrow(Bounds[] own)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((int[] terms, int[] signs, long known, Constraint sum, int mean) in sums)
            {
                long low = known, high = known;
                for (int i = 0; i < terms.Length; i++)
                {
                    low += signs[i] > 0 ? own[terms[i]].Low : -own[terms[i]].High;
                    high += signs[i] > 0 ? own[terms[i]].High : -own[terms[i]].Low;
                }

                Bounds target = Target(sum, mean, own);
                if (low > target.High || high < target.Low)
                    return false;
                if (mean >= 0 && !Set(own, mean, new Bounds(MeanOf(low, sum), MeanOf(high, sum)), ref changed))
                    return false;
                for (int i = 0; i < terms.Length; i++)
                {
                    Bounds term = own[terms[i]];
                    Bounds left = signs[i] > 0
                        ? new Bounds(target.Low - high + term.High, target.High - low + term.Low)
                        : new Bounds(low + term.High - target.High, high + term.Low - target.Low);
                    if (!Set(own, terms[i], left, ref changed))
                        return false;
                }
            }
        }

        return true;
    }

    private static bool Set(Bounds[] own, int number, Bounds to, ref bool changed)
    {
        Bounds narrow = own[number].And(to);
        changed |= narrow != own[number];
        own[number] = narrow;
        return !narrow.IsEmpty;
    }

    // Rounded half up, said in another way than the engine does.
    private static long MeanOf(long sum, Constraint of) => (long)Math.Floor(((decimal)sum / of.Quantities.Length) + 0.5m);

    private Bounds Target(Constraint sum, int mean, Bounds[] own)
    {
        if (sum.Mean is not { } quantity)
            return Bounds.Exactly(0);
        Bounds means = mean >= 0 ? own[mean] : system.BoundsOf(quantity);
        long n = sum.Quantities.Length, low = Math.Max(0, (means.Low * n) - n), high = (means.High * n) + n;
        while (MeanOf(low, sum) < means.Low) low++;
        while (MeanOf(high, sum) > means.High) high--;
        return new Bounds(low, high);
    }

    private (int[] Terms, int[] Signs, long Known, Constraint Sum, int Mean) Of(Constraint sum)
    {
        var terms = new List<int>();
        var signs = new List<int>();
        long known = 0;
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            if (numbers.TryGetValue(sum.Quantities[i], out int number))
            {
                terms.Add(number);
                signs.Add(sum.SignOf(i));
            }
            else
            {
                known += sum.SignOf(i) * system.BoundsOf(sum.Quantities[i]).Low;
            }
        }

        return ([.. terms], [.. signs], known, sum, sum.Mean is { } mean && numbers.TryGetValue(mean, out int at) ? at : -1);
    }
}
