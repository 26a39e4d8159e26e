using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>Finds what cannot hold: in the whole system, or in the part of it that some assumptions touch.</summary>
/// <param name="detecting">What it may cost to find all that is wrong.</param>
/// <param name="locating">What it may cost to try assumptions.</param>
internal sealed class ConflictFinder(SumSystem system, Effort detecting, Effort locating)
{
    private readonly OpenSums opens = new(system.QuantityCount);
    private readonly List<Constraint[]> undecided = [];
    private List<Conflict>? conflicts;
    private PrintedSums? printed;
    private Touched? touched;

    /// <summary>All conflicts as the report is printed; none where integers within the bounds satisfy everything.</summary>
    public IReadOnlyList<Conflict> All => conflicts ??= FindAll();

    /// <summary>Sums of which it was not found out in time whether they can hold together. Each can by itself.</summary>
    public IReadOnlyList<Constraint[]> Undecided => undecided;

    /// <summary>Whether no more is tried for now; the answers that it gives then are worth nothing.</summary>
    public bool IsSpent => locating.IsSpent;

    /// <summary>Counts figures that are looked at to find what to try.</summary>
    public void Look(int figures) => locating.Spend(figures);

    /// <summary>Nothing assumed yet.</summary>
    public Assumptions AsPrinted() => new(printed ??= new PrintedSums(system));

    /// <summary>
    /// Any conflict that is left under the assumptions: of those given, or with what was assumed. Other conflicts are others' concern.
    /// </summary>
    public Conflict? FindAny(IReadOnlyList<Conflict> given, Assumptions assumptions)
    {
        Touched now = touched ??= new Touched(assumptions.Printed, All, locating);
        now.Mark(assumptions);
        if (given.FirstOrDefault(conflict => !now.Touches(conflict)) is { } untouched)
            return untouched;
        if (now.SmallestBroken() is { } broken)
            return new Conflict(broken);
        foreach (List<OpenSum> part in opens.Parts(now.Around(given)))
        {
            if (part.Count > 1 && Solve(part, locating) == Verdict.Infeasible)
                return new Conflict(Explain(part, locating)[0]);
        }

        return null;
    }

    /// <summary>Whether the given conflicts are gone under the assumptions, and no others come of these.</summary>
    public bool CanHold(IReadOnlyList<Conflict> given, Assumptions assumptions)
    {
        if (IsSpent)
            return true;
        foreach (Quantity quantity in assumptions.Changed)
        {
            if (assumptions.Implied(quantity).IsEmpty)
                return false;
        }

        return FindAny(given, assumptions) is null;
    }

    private List<Conflict> FindAll()
    {
        var found = new List<Conflict>();
        foreach (Quantity quantity in system.Quantities)
        {
            if (system.BoundsOf(quantity).IsEmpty)
                found.Add(new Conflict(quantity));
        }

        var rest = new List<OpenSum>();
        foreach (Constraint constraint in system.Constraints)
        {
            detecting.Spend(constraint.Quantities.Length);
            OpenSum sum = opens.Open(system, constraint);
            if (!sum.CanHold)
                found.Add(new Conflict(constraint));
            else if (!sum.MustHold)
                rest.Add(sum);
        }

        // Several conflicts may hide in one part: what was found is set aside and the rest tried again.
        var open = new Queue<List<OpenSum>>(opens.Parts(rest));
        while (open.Count > 0)
        {
            List<OpenSum> part = open.Dequeue();
            Verdict verdict = part.Count > 1 ? Solve(part, detecting) : Verdict.Feasible;
            if (verdict == Verdict.Unknown)
                undecided.Add([.. part.Select(sum => sum.Constraint)]);
            if (verdict != Verdict.Infeasible)
                continue;

            List<Constraint[]> cores = Explain(part, detecting);
            found.AddRange(cores.Select(core => new Conflict(core)));
            var explained = new HashSet<Constraint>(cores.SelectMany(core => core));
            foreach (List<OpenSum> left in opens.Parts(part.FindAll(sum => !explained.Contains(sum.Constraint))))
                open.Enqueue(left);
        }

        return found;
    }

    private Verdict Solve(List<OpenSum> sums, Effort effort) => Solver.Solve(opens.ToProblem(sums), effort);

    // Sets of sums that each cannot hold: all that one flow names, or where there is no flow, one.
    private List<Constraint[]> Explain(List<OpenSum> sums, Effort effort)
    {
        List<List<int>> cores = Solver.Cores(opens.ToProblem(sums), effort);
        return cores.Count == 0
            ? [Shrink(sums, effort)]
            : cores.ConvertAll(core => Shrink(core.ConvertAll(number => sums[number]), effort));
    }

    // A smallest part that cannot hold: halves are tried before single sums (QuickXplain, without its recursion). Where that takes too
    // long, all of them are the part.
    private Constraint[] Shrink(List<OpenSum> sums, Effort effort)
    {
        var core = new List<OpenSum>();
        List<OpenSum> candidates = [.. sums];
        while (Solve(core, effort) != Verdict.Infeasible)
        {
            // The shortest beginning that cannot hold with the core: its last sum is needed.
            int low = 1, high = candidates.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Solve([.. core, .. candidates.Take(middle)], effort) == Verdict.Infeasible)
                    high = middle;
                else
                    low = middle + 1;
            }

            if (candidates.Count == 0 || effort.IsSpent)
                return [.. sums.Select(sum => sum.Constraint)];
            core.Add(candidates[low - 1]);
            candidates.RemoveRange(low - 1, candidates.Count - low + 1);
        }

        return [.. core.Select(sum => sum.Constraint)];
    }
}
