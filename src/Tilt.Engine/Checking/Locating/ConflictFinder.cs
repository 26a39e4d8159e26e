using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>Finds what cannot hold: in the whole system, or in the part of it that some assumptions touch.</summary>
internal sealed class ConflictFinder(SumSystem system, CancellationToken cancel)
{
    private int[] localOf = [];
    private int[] stamps = [];
    private readonly List<(Quantity Quantity, Bounds Bounds)> unknown = [];
    private int stamp;

    /// <summary>All conflicts as the report is printed; an empty list where integers within the bounds satisfy everything.</summary>
    public List<Conflict> FindAll()
    {
        var conflicts = new List<Conflict>();
        foreach (Quantity quantity in system.Quantities)
        {
            if (system.BoundsOf(quantity).IsEmpty)
                conflicts.Add(new Conflict(quantity));
        }

        var asPrinted = new Assumptions(system);
        var rest = new List<OpenSum>();
        foreach (Constraint constraint in system.Constraints)
        {
            OpenSum sum = Open(constraint, asPrinted);
            if (!sum.CanHold)
                conflicts.Add(new Conflict(constraint));
            else if (!sum.MustHold)
                rest.Add(sum);
        }

        foreach (List<OpenSum> part in Parts(rest))
        {
            // Several conflicts may hide in one part: what was found is set aside and the rest tried again.
            while (part.Count > 1 && Solve(part) == Verdict.Infeasible)
            {
                Constraint[] core = Explain(part);
                conflicts.Add(new Conflict(core));
                part.RemoveAll(sum => Array.IndexOf(core, sum.Constraint) >= 0);
            }
        }

        return conflicts;
    }

    /// <summary>Any conflict that is left under the assumptions, looked for around the given sums and all that was assumed.</summary>
    public Conflict? FindAny(IEnumerable<Constraint> around, Assumptions assumptions)
    {
        cancel.ThrowIfCancellationRequested();
        Constraint? smallest = null;
        var open = new List<OpenSum>();
        foreach (Constraint sum in Close(around, assumptions))
        {
            int differing = Array.FindIndex(sum.Quantities, assumptions.Differs);
            if (differing >= 0)
                return new Conflict(sum.Quantities[differing]);
            if (sum.Mean is { } mean && assumptions.Differs(mean))
                return new Conflict(mean);

            OpenSum rest = Open(sum, assumptions);
            if (!rest.CanHold && (smallest is null || sum.Quantities.Length < smallest.Quantities.Length))
                smallest = sum;
            if (!rest.MustHold)
                open.Add(rest);
        }

        if (smallest is not null)
            return new Conflict(smallest);
        foreach (List<OpenSum> part in Parts(open))
        {
            if (part.Count > 1 && Solve(part) == Verdict.Infeasible)
                return new Conflict(Explain(part));
        }

        return null;
    }

    /// <summary>Whether everything around the given sums can hold under the assumptions.</summary>
    public bool CanHold(IEnumerable<Constraint> around, Assumptions assumptions)
    {
        foreach (Quantity quantity in assumptions.Changed)
        {
            if (assumptions.Implied(quantity).IsEmpty)
                return false;
        }

        return FindAny(around, assumptions) is null;
    }

    private Verdict Solve(List<OpenSum> sums) => Solver.Solve(ToProblem(sums));

    // A smallest part that cannot hold: halves are tried before single sums (QuickXplain, without its recursion).
    private Constraint[] Explain(List<OpenSum> sums)
    {
        var core = new List<OpenSum>();
        List<OpenSum> candidates = [.. sums];
        while (Solve([.. core, .. candidates]) == Verdict.Infeasible && (core.Count == 0 || Solve(core) != Verdict.Infeasible))
        {
            // The shortest beginning that cannot hold with the core: its last sum is needed.
            int low = 1, high = candidates.Count;
            while (low < high)
            {
                cancel.ThrowIfCancellationRequested();
                int middle = (low + high) / 2;
                if (Solve([.. core, .. candidates.Take(middle)]) == Verdict.Infeasible)
                    high = middle;
                else
                    low = middle + 1;
            }

            core.Add(candidates[low - 1]);
            candidates.RemoveRange(low - 1, candidates.Count - low + 1);
        }

        return [.. core.Select(sum => sum.Constraint)];
    }

    private List<Constraint> Close(IEnumerable<Constraint> around, Assumptions assumptions)
    {
        var scope = new List<Constraint>();
        var seen = new HashSet<Constraint>();
        foreach (Constraint sum in around.Concat(assumptions.LetOff))
            Reach(sum);
        foreach (Quantity quantity in assumptions.Changed)
            ReachAll(quantity);
        for (int i = 0; i < scope.Count; i++)
        {
            foreach (Quantity quantity in scope[i].Quantities)
            {
                if (!assumptions[quantity].IsFixed)
                    ReachAll(quantity);
            }
        }

        return scope;

        void ReachAll(Quantity quantity)
        {
            foreach (Constraint sum in system.ConstraintsOf(quantity))
                Reach(sum);
        }

        void Reach(Constraint sum)
        {
            if (seen.Add(sum))
                scope.Add(sum);
        }
    }

    // Sums that share an unknown figure are decided together; those that share none, apart.
    private List<List<OpenSum>> Parts(List<OpenSum> sums)
    {
        if (sums.Count == 0)
            return [];
        if (stamps.Length == 0)
            (stamps, localOf) = (new int[system.QuantityCount], new int[system.QuantityCount]);
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

    // What is left of a sum: most figures are known, and are no unknowns but part of what the others add up to.
    private OpenSum Open(Constraint sum, Assumptions assumptions)
    {
        Bounds target = assumptions.TargetOf(sum);
        long known = 0, low = 0, high = 0;
        int plus = 0;
        unknown.Clear();
        for (int i = 0; i < sum.Quantities.Length; i++)
        {
            Bounds bounds = assumptions[sum.Quantities[i]];
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

        // Most hold whatever is unknown, and their terms are never asked for.
        var open = new OpenSum(sum, [], plus, new Bounds(target.Low - known, target.High - known), new Bounds(low, high));
        return open.CanHold && !open.MustHold ? open with { Terms = [.. unknown] } : open;
    }

    private Problem ToProblem(List<OpenSum> open)
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

    /// <summary>A sum without its known figures.</summary>
    /// <param name="Terms">The unknown ones; none where they decide nothing.</param>
    /// <param name="Plus">How many of them count positive, from the first on.</param>
    /// <param name="Target">What they are to add up to.</param>
    /// <param name="Reach">What they can add up to.</param>
    private readonly record struct OpenSum(
        Constraint Constraint, (Quantity Quantity, Bounds Bounds)[] Terms, int Plus, Bounds Target, Bounds Reach)
    {
        public bool CanHold => Reach.Low <= Target.High && Reach.High >= Target.Low;

        /// <summary>Whether it holds whatever the unknown figures are: it decides nothing, and joins no others.</summary>
        public bool MustHold => Reach.Low >= Target.Low && Reach.High <= Target.High;
    }
}
