using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Which statements of structure hold. A sum that fails is a misprint only where others of its kind hold: where hardly any does, the
/// table is made otherwise than was thought, and no cell of it is to blame.
/// </summary>
internal sealed class Structures
{
    private readonly Dictionary<SumPattern, Statement> statements = [];

    public Structures(SumSystem system)
    {
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
        => statements.Values.Where(statement => statement.Failing.Count > 1 && statement.Failing.Count > 3 * statement.Holding);

    /// <summary>The statement that a sum is part of.</summary>
    public Statement Of(Constraint sum) => statements[SumPattern.Of(sum)];

    /// <summary>Whether more sums of the same kind hold than fail, but for those that certain figures stand in.</summary>
    public bool Confirm(Constraint sum, params Quantity[] figures)
    {
        Statement statement = Of(sum);
        int others = statement.Failing.Count(failing => !failing.All.Any(figures.Contains));
        return statement.Holding > others;
    }
}

/// <summary>Sums of one pattern, as they are printed.</summary>
internal sealed class Statement
{
    private readonly List<Constraint> failing = [];

    /// <summary>Those that cannot hold.</summary>
    public IReadOnlyList<Constraint> Failing => failing;

    /// <summary>How many hold and would not if a figure were another.</summary>
    public int Holding { get; private set; }

    /// <summary>How many tell anything.</summary>
    public int Count => failing.Count + Holding;

    public void Add(SumSystem system, Constraint sum)
    {
        Bounds gap = system.GapOf(sum);
        if (!gap.Contains(0))
            failing.Add(sum);
        else if (Tells(system, sum, gap))
            Holding++;
    }

    // Stars, and what a mean leaves open, may make up for anything; a sum of nothing says nothing.
    private static bool Tells(SumSystem system, Constraint sum, Bounds gap)
    {
        const int Precision = 4;
        long size = sum.Quantities.Take(sum.Plus).Sum(term => Math.Max(0, system.BoundsOf(term).Low));
        return size > 0 && (gap.High - gap.Low) * Precision <= size;
    }
}
