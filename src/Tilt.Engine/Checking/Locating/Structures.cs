using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Which statements of structure hold. A sum that fails is a misprint only where others of its kind hold: where hardly any does, the
/// table is made otherwise than was thought, and no cell of it is to blame.
/// </summary>
internal sealed class Structures
{
    private readonly SumSystem system;
    private readonly Dictionary<SumPattern, Statement> statements = [];

    public Structures(SumSystem system)
    {
        this.system = system;
        foreach (Constraint sum in system.Constraints)
        {
            SumPattern pattern = SumPattern.Of(sum);
            if (!statements.TryGetValue(pattern, out Statement? statement))
                statements.Add(pattern, statement = new Statement());
            statement.Add(system, sum);
        }
    }

    /// <summary>The statements that fail in more than three of four sums, and in two at least.</summary>
    public IEnumerable<Statement> Broken
        => statements.Values.Where(statement => statement.Failing.Count > 1 && statement.Failing.Count > 3 * statement.Holding.Count);

    /// <summary>Whether more sums of the same kind hold than fail, but for those that certain figures stand in.</summary>
    public bool Confirm(Constraint sum, params Quantity[] figures)
    {
        Statement statement = statements[SumPattern.Of(sum)];
        int others = statement.Failing.Count(failing => !failing.All.Any(figures.Contains));
        return statement.Holding.Count > others && Array.TrueForAll(figures, figure => IsPart(statement, sum, figure));
    }

    // Without the figure's row another sum of the kind would not hold: the row is part of what is added.
    private bool IsPart(Statement statement, Constraint sum, Quantity figure)
    {
        if (sum.Kind is not (SumKind.Month or SumKind.Part) || Array.IndexOf(sum.Quantities, figure, 0, sum.Plus) < 0)
            return true;
        var row = new HashSet<Quantity>(system.RowOf(figure));
        return statement.Holding.Any(holding => holding.Quantities.Any(
            term => row.Contains(term) && !system.GapOf(holding, term, Bounds.Exactly(0)).Contains(0)));
    }
}

/// <summary>Sums of one pattern, as they are printed.</summary>
internal sealed class Statement
{
    private readonly List<Constraint> failing = [];
    private readonly List<Constraint> holding = [];

    /// <summary>Those that cannot hold.</summary>
    public IReadOnlyList<Constraint> Failing => failing;

    /// <summary>Those that hold, and would not if a figure were another.</summary>
    public IReadOnlyList<Constraint> Holding => holding;

    /// <summary>How many tell anything.</summary>
    public int Count => failing.Count + holding.Count;

    public void Add(SumSystem system, Constraint sum)
    {
        Bounds gap = system.GapOf(sum);
        if (!gap.Contains(0))
            failing.Add(sum);
        else if (Tells(system, sum, gap))
            holding.Add(sum);
    }

    // Stars, and what a mean leaves open, may make up for anything; a sum of nothing says nothing.
    private static bool Tells(SumSystem system, Constraint sum, Bounds gap)
    {
        const int Precision = 4;
        long size = sum.Quantities.Take(sum.Plus).Sum(term => system.BoundsOf(term).Low);
        return size > 0 && (gap.High - gap.Low) * Precision <= size;
    }
}
