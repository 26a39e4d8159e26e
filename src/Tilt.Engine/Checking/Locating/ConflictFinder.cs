using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>Finds what cannot hold: in the whole system, or in the part of it that some assumptions touch.</summary>
internal sealed class ConflictFinder(SumSystem system, CancellationToken cancel)
{
    private int[] localOf = [];
    private int[] stamps = [];
    private readonly List<(int Quantity, Bounds Bounds)> unknown = [];
    private int stamp;

    /// <summary>All conflicts as the report is printed; an empty list where integers within the bounds satisfy everything.</summary>
    public List<Conflict> FindAll()
    {
        var conflicts = new List<Conflict>();
        for (int quantity = 0; quantity < system.QuantityCount; quantity++)
        {
            if (system.BoundsOf(quantity).IsEmpty)
                conflicts.Add(new Conflict([], quantity));
        }

        var asPrinted = new Assumptions(system);
        var rest = new List<OpenSum>();
        for (int constraint = 0; constraint < system.Constraints.Count; constraint++)
        {
            OpenSum sum = Open(constraint, asPrinted);
            if (!sum.CanHold)
                conflicts.Add(new Conflict([constraint], -1));
            else if (!sum.MustHold)
                rest.Add(sum);
        }

        foreach (List<OpenSum> part in Parts(rest))
        {
            // Several conflicts may hide in one part: what was found is set aside and the rest tried again.
            while (part.Count > 1 && Solve(part) == Verdict.Infeasible)
            {
                int[] core = Explain(part);
                conflicts.Add(new Conflict(core, -1));
                part.RemoveAll(sum => Array.IndexOf(core, sum.Constraint) >= 0);
            }
        }

        return conflicts;
    }

    /// <summary>Any conflict that is left under the assumptions, looked for around the given sums and all that was assumed.</summary>
    public Conflict? FindAny(IEnumerable<int> around, Assumptions assumptions)
    {
        cancel.ThrowIfCancellationRequested();
        List<int> scope = Close(around, assumptions);
        Conflict? smallest = null;
        var open = new List<OpenSum>();
        foreach (int constraint in scope)
        {
            Constraint sum = system.Constraints[constraint];
            int differing = Array.FindIndex(sum.Quantities, assumptions.Differs);
            if (differing >= 0)
                return new Conflict([], sum.Quantities[differing]);
            if (sum.Mean >= 0 && assumptions.Differs(sum.Mean))
                return new Conflict([], sum.Mean);

            OpenSum rest = Open(constraint, assumptions);
            if (!rest.CanHold && (smallest is null || sum.Quantities.Length < system.Constraints[smallest.Constraints[0]].Quantities.Length))
                smallest = new Conflict([constraint], -1);
            if (!rest.MustHold)
                open.Add(rest);
        }

        if (smallest is not null)
            return smallest;
        foreach (List<OpenSum> part in Parts(open))
        {
            if (part.Count > 1 && Solve(part) == Verdict.Infeasible)
                return new Conflict(Explain(part), -1);
        }

        return null;
    }

    /// <summary>Whether everything around the given sums can hold under the assumptions.</summary>
    public bool CanHold(IEnumerable<int> around, Assumptions assumptions)
    {
        foreach (int quantity in assumptions.Changed)
        {
            if (assumptions.Implied(quantity).IsEmpty)
                return false;
        }

        return FindAny(around, assumptions) is null;
    }

    private Verdict Solve(List<OpenSum> sums) => Solver.Solve(ToProblem(sums));

    // A smallest part that cannot hold: halves are tried before single sums (QuickXplain, without its recursion).
    private int[] Explain(List<OpenSum> sums)
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

    private List<int> Close(IEnumerable<int> around, Assumptions assumptions)
    {
        var scope = new List<int>();
        var seen = new HashSet<int>();
        foreach (int constraint in around)
            Reach(constraint);
        foreach (int constraint in assumptions.LetOff)
            Reach(constraint);
        foreach (int quantity in assumptions.Changed)
        {
            foreach (int constraint in system.ConstraintsOf(quantity))
                Reach(constraint);
        }

        for (int i = 0; i < scope.Count; i++)
        {
            foreach (int quantity in system.Constraints[scope[i]].Quantities)
            {
                if (assumptions[quantity].IsFixed)
                    continue;
                foreach (int constraint in system.ConstraintsOf(quantity))
                    Reach(constraint);
            }
        }

        return scope;

        void Reach(int constraint)
        {
            if (seen.Add(constraint))
                scope.Add(constraint);
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
            foreach ((int quantity, _) in sums[i].Terms)
            {
                if (stamps[quantity] == stamp)
                    parents[Root(i)] = Root(localOf[quantity]);
                else
                    (stamps[quantity], localOf[quantity]) = (stamp, i);
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
    private OpenSum Open(int constraint, Assumptions assumptions)
    {
        Constraint sum = system.Constraints[constraint];
        Bounds target = assumptions.TargetOf(constraint);
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
        var open = new OpenSum(constraint, [], plus, new Bounds(target.Low - known, target.High - known), new Bounds(low, high));
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
                (int quantity, Bounds bounds) = open[i].Terms[t];
                if (stamps[quantity] != stamp)
                {
                    (stamps[quantity], localOf[quantity]) = (stamp, variables.Count);
                    variables.Add(bounds);
                }

                terms[t] = localOf[quantity];
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
    private readonly record struct OpenSum(int Constraint, (int Quantity, Bounds Bounds)[] Terms, int Plus, Bounds Target, Bounds Reach)
    {
        public bool CanHold => Reach.Low <= Target.High && Reach.High >= Target.Low;

        /// <summary>Whether it holds whatever the unknown figures are: it decides nothing, and joins no others.</summary>
        public bool MustHold => Reach.Low >= Target.Low && Reach.High <= Target.High;
    }
}
