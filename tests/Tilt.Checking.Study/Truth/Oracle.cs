using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Truth;

/// <summary>A cell whose disbelief lets everything hold, and what could then stand in it.</summary>
internal sealed record Explanation(Place Place, Interval Fit);

/// <param name="IsFeasible">Whether all that is printed can be true.</param>
/// <param name="Explanations">If not: the cells of which one alone could be wrong.</param>
/// <param name="NeedsSeveralSums">Whether each sum by itself, and each figure printed again, can be true.</param>
internal sealed record Verdict(bool IsFeasible, IReadOnlyList<Explanation> Explanations, bool NeedsSeveralSums);

/// <summary>Knows what a report's print allows to say of it.</summary>
internal sealed class Oracle
{
    private readonly Feasibility feasibility = new();

    public Verdict Ask(Report report)
    {
        Statements statements = Statements.Of(report);
        Interval[] ranges = Ranges(statements, null);
        if (feasibility.IsFeasible(statements, ranges))
            return new Verdict(true, [], false);

        var explanations = new List<Explanation>();
        foreach (Printing printing in Suspects(statements, ranges))
        {
            Interval[] without = Ranges(statements, printing);
            bool changesNothing = without[printing.Figure] == ranges[printing.Figure];
            if (!changesNothing && feasibility.IsFeasible(statements, without))
                explanations.Add(new Explanation(printing.Place, Feasibility.Fit(statements, without, printing.Figure)));
        }

        bool needsSeveralSums = !ranges.Any(range => range.IsEmpty) && !statements.Sums.Any(sum => Feasibility.IsViolated(sum, ranges));
        return new Verdict(false, explanations, needsSeveralSums);
    }

    public bool IsFeasible(Report report)
    {
        Statements statements = Statements.Of(report);
        return feasibility.IsFeasible(statements, Ranges(statements, null));
    }

    /// <summary>For each thing that cannot be, the cells that it is about: to repair it, one of them must change.</summary>
    public List<HashSet<Place>> Wrong(Report report)
    {
        Statements statements = Statements.Of(report);
        ILookup<int, Place> places = statements.Printings.ToLookup(printing => printing.Figure, printing => printing.Place);
        return [.. Scopes(statements, Ranges(statements, null)).Select(scope => scope.SelectMany(figure => places[figure]).ToHashSet())];
    }

    /// <summary>What each figure can be by all its printings, or by all but one.</summary>
    public static Interval[] Ranges(Statements statements, Printing? without)
    {
        var ranges = new Interval[statements.FigureCount];
        Array.Fill(ranges, Interval.Any);
        foreach (Printing printing in statements.Printings)
        {
            if (printing != without)
                ranges[printing.Figure] = ranges[printing.Figure].And(printing.Range);
        }

        return ranges;
    }

    // One wrong cell explains all only if it is part of each thing that cannot be.
    private IEnumerable<Printing> Suspects(Statements statements, Interval[] ranges)
    {
        HashSet<int> common = Scopes(statements, ranges).Aggregate((a, b) => [.. a.Intersect(b)]);
        return statements.Printings.Where(printing => common.Contains(printing.Figure));
    }

    // For each thing that cannot be, the figures that it is about.
    private List<HashSet<int>> Scopes(Statements statements, Interval[] ranges)
    {
        int[] torn = [.. Enumerable.Range(0, ranges.Length).Where(figure => ranges[figure].IsEmpty)];
        if (torn.Length > 0)
            return [.. torn.Select(figure => new HashSet<int> { figure })];
        Sum[] violated = [.. statements.Sums.Where(sum => Feasibility.IsViolated(sum, ranges))];
        return violated.Length > 0
            ? [.. violated.Select(sum => sum.Figures.ToHashSet())]
            : [.. feasibility.InfeasibleParts(statements, ranges).Select(part => part.SelectMany(sum => sum.Figures).ToHashSet())];
    }
}
