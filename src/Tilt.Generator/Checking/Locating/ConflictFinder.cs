using Tilt.Generator.Checking.Solving;
using Tilt.Generator.Checking.Sums;

namespace Tilt.Generator.Checking.Locating;

/// <summary>Finds what cannot hold: in the whole system, or in the part of it that some assumptions touch.</summary>
internal sealed class ConflictFinder(SumSystem system, CancellationToken cancel)
{
    private readonly int[] localOf = new int[system.QuantityCount];
    private readonly int[] stamps = new int[system.QuantityCount];
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
        var rest = new List<int>();
        for (int constraint = 0; constraint < system.Constraints.Count; constraint++)
        {
            if (asPrinted.CanHold(constraint))
                rest.Add(constraint);
            else
                conflicts.Add(new Conflict([constraint], -1));
        }

        foreach (List<int> part in Parts(rest, asPrinted))
        {
            // Several conflicts may hide in one part: what was found is set aside and the rest tried again.
            while (part.Count > 1 && Solve(part, asPrinted) == Verdict.Infeasible)
            {
                int[] core = Explain(part, asPrinted);
                conflicts.Add(new Conflict(core, -1));
                part.RemoveAll(constraint => Array.IndexOf(core, constraint) >= 0);
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
        foreach (int constraint in scope)
        {
            Constraint sum = system.Constraints[constraint];
            int differing = Array.FindIndex(sum.Quantities, assumptions.Differs);
            if (differing >= 0)
                return new Conflict([], sum.Quantities[differing]);
            if (sum.Mean >= 0 && assumptions.Differs(sum.Mean))
                return new Conflict([], sum.Mean);
            if (!assumptions.CanHold(constraint) && (smallest is null || sum.Quantities.Length < system.Constraints[smallest.Constraints[0]].Quantities.Length))
                smallest = new Conflict([constraint], -1);
        }

        if (smallest is not null)
            return smallest;
        foreach (List<int> part in Parts(scope, assumptions))
        {
            if (part.Count > 1 && Solve(part, assumptions) == Verdict.Infeasible)
                return new Conflict(Explain(part, assumptions), -1);
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

    private Verdict Solve(List<int> constraints, Assumptions assumptions) => Solver.Solve(ToProblem(constraints, assumptions));

    // A smallest part that cannot hold: halves are tried before single sums (QuickXplain, without its recursion).
    private int[] Explain(List<int> constraints, Assumptions assumptions)
    {
        var core = new List<int>();
        List<int> candidates = [.. constraints];
        while (Solve([.. core, .. candidates], assumptions) == Verdict.Infeasible && (core.Count == 0 || Solve(core, assumptions) != Verdict.Infeasible))
        {
            // The shortest beginning that cannot hold with the core: its last sum is needed.
            int low = 1, high = candidates.Count;
            while (low < high)
            {
                cancel.ThrowIfCancellationRequested();
                int middle = (low + high) / 2;
                if (Solve([.. core, .. candidates.Take(middle)], assumptions) == Verdict.Infeasible)
                    high = middle;
                else
                    low = middle + 1;
            }

            core.Add(candidates[low - 1]);
            candidates.RemoveRange(low - 1, candidates.Count - low + 1);
        }

        return [.. core];
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
    private List<List<int>> Parts(List<int> constraints, Assumptions assumptions)
    {
        stamp++;
        int[] parents = new int[constraints.Count];
        for (int i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
            foreach (int quantity in system.Constraints[constraints[i]].Quantities)
            {
                if (assumptions[quantity].IsFixed)
                    continue;
                if (stamps[quantity] == stamp)
                    parents[Root(i)] = Root(localOf[quantity]);
                else
                    (stamps[quantity], localOf[quantity]) = (stamp, i);
            }
        }

        var parts = new Dictionary<int, List<int>>();
        for (int i = 0; i < parents.Length; i++)
        {
            int root = Root(i);
            if (!parts.TryGetValue(root, out List<int> part))
                parts[root] = part = [];
            part.Add(constraints[i]);
        }

        return [.. parts.Values];

        int Root(int i)
        {
            while (parents[i] != i)
                i = parents[i] = parents[parents[i]];
            return i;
        }
    }

    private Problem ToProblem(List<int> constraints, Assumptions assumptions)
    {
        stamp++;
        var variables = new List<Bounds>();
        var sums = new Problem.Sum[constraints.Count];
        for (int i = 0; i < sums.Length; i++)
        {
            Constraint sum = system.Constraints[constraints[i]];
            Bounds target = assumptions.TargetOf(constraints[i]);
            var terms = new List<int>();
            int plus = 0;
            for (int t = 0; t < sum.Quantities.Length; t++)
            {
                int quantity = sum.Quantities[t];
                Bounds bounds = assumptions[quantity];
                if (bounds.IsFixed)
                {
                    // Most figures are known: they are no unknowns of the problem, but part of what the others add up to.
                    long known = t < sum.Plus ? bounds.Low : -bounds.Low;
                    target = new Bounds(target.Low - known, target.High - known);
                    continue;
                }

                if (stamps[quantity] != stamp)
                {
                    (stamps[quantity], localOf[quantity]) = (stamp, variables.Count);
                    variables.Add(bounds);
                }

                terms.Add(localOf[quantity]);
                plus += t < sum.Plus ? 1 : 0;
            }

            sums[i] = new Problem.Sum([.. terms], plus, target);
        }

        return new Problem([.. variables], sums);
    }
}
