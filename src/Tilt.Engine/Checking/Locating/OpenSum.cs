using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>A sum without its known figures.</summary>
/// <param name="Terms">The unknown ones; none where they decide nothing.</param>
/// <param name="Plus">How many of them count positive, from the first on.</param>
/// <param name="Target">What they are to add up to.</param>
/// <param name="Reach">What they can add up to.</param>
internal readonly record struct OpenSum(
    Constraint Constraint, (Quantity Quantity, Bounds Bounds)[] Terms, int Plus, Bounds Target, Bounds Reach)
{
    /// <summary>
    /// What is left of a sum as printed: most figures are known, and are no unknowns but part of what the others add up to. Without terms.
    /// </summary>
    /// <param name="unknown">Is filled with these.</param>
    /// <param name="known">What the others add up to.</param>
    public static OpenSum Of(SumSystem system, Constraint sum, List<(Quantity Quantity, Bounds Bounds)> unknown, out long known)
    {
        known = 0;
        long low = 0, high = 0;
        int plus = 0;
        unknown.Clear();
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            Bounds bounds = system.AsPrinted(sum.Quantities[i]);
            bool isPlus = i < sum.Plus;
            if (bounds.IsFixed)
            {
                known += isPlus ? bounds.Low : -bounds.Low;
                continue;
            }

            unknown.Add((sum.Quantities[i], bounds));
            plus += isPlus ? 1 : 0;
            low += isPlus ? bounds.Low : -bounds.High;
            high += isPlus ? bounds.High : -bounds.Low;
        }

        Bounds target = sum.Target(sum.Mean is { } mean ? system.AsPrinted(mean) : null);
        return new OpenSum(sum, [], plus, new Bounds(target.Low - known, target.High - known), new Bounds(low, high));
    }

    public bool CanHold => Reach.Low <= Target.High && Reach.High >= Target.Low;

    /// <summary>Whether it holds whatever the unknown figures are: it decides nothing, and joins no others.</summary>
    public bool MustHold => Reach.Low >= Target.Low && Reach.High <= Target.High;
}

/// <summary>Takes sums apart into those that have to do with each other, and into numbered unknowns for the solver.</summary>
internal sealed class OpenSums(int quantityCount)
{
    // Of a quantity the number that it had last, and when that was.
    private readonly int[] localOf = new int[quantityCount];
    private readonly int[] stamps = new int[quantityCount];
    private readonly List<(Quantity Quantity, Bounds Bounds)> unknown = [];
    private int stamp;

    /// <summary>What is left of a sum as printed. Most hold whatever is unknown, and their terms are never asked for.</summary>
    public OpenSum Open(SumSystem system, Constraint sum)
    {
        OpenSum open = OpenSum.Of(system, sum, unknown, out _);
        return open.CanHold && !open.MustHold ? open with { Terms = [.. unknown] } : open;
    }

    /// <summary>Sums that share an unknown figure are decided together; those that share none, apart.</summary>
    public List<List<OpenSum>> Parts(List<OpenSum> sums)
    {
        stamp++;
        int[] parents = new int[sums.Count];
        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
            foreach ((Quantity quantity, _) in sums[i].Terms)
            {
                if (stamps[quantity.Index] == stamp)
                    parents[Root(i)] = Root(localOf[quantity.Index]);
                else
                    (stamps[quantity.Index], localOf[quantity.Index]) = (stamp, i);
            }
        }

        var parts = new Dictionary<int, List<OpenSum>>();
        for (int i = 0; i < parents.Length; i++)
        {
            int root = Root(i);
            if (!parts.TryGetValue(root, out List<OpenSum>? part))
                parts[root] = part = [];
            part.Add(sums[i]);
        }

        return [.. parts.Values];

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }

    public Problem ToProblem(List<OpenSum> open)
    {
        stamp++;
        var variables = new List<Bounds>();
        var sums = new Problem.Sum[open.Count];
        for (int i = 0; i < sums.Length; i++)
        {
            int[] terms = new int[open[i].Terms.Length];
            for (int t = 0; t < terms.Length; t++)
            {
                (Quantity quantity, Bounds bounds) = open[i].Terms[t];
                if (stamps[quantity.Index] != stamp)
                {
                    (stamps[quantity.Index], localOf[quantity.Index]) = (stamp, variables.Count);
                    variables.Add(bounds);
                }

                terms[t] = localOf[quantity.Index];
            }

            sums[i] = new Problem.Sum(terms, open[i].Plus, open[i].Target);
        }

        return new Problem([.. variables], sums);
    }
}
