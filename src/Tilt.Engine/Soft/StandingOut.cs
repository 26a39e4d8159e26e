namespace Tilt.Engine.Soft;

/// <summary>
/// TILT301: a figure that stands out from its row's own neighbours in time, from what the other rows do then, and from the same month a
/// year earlier or later. It has to stand out from each of these, and to the same side, by more than is usual in its table and in its row.
/// </summary>
internal sealed class StandingOut
{
    /// <summary>What is usual where a row, or the whole report, is too short to tell: what people at random do between two.</summary>
    private const double UsualAtRandom = 1.22;

    /// <summary>What is usual at least where a table is too short to tell: such a part of a figure.</summary>
    private const double UsualPart = 0.05;

    /// <summary>How much of a step from one period to the next it is to miss the middle of two.</summary>
    private const double OfStep = 0.87;

    /// <summary>So few people come and go anywhere.</summary>
    private const int LeastPeople = 5;

    /// <summary>Fewer steps tell nothing of a row.</summary>
    private const int LeastSteps = 4;

    private readonly Grid grid;
    private readonly SharedMoves moves;
    private readonly List<(int Row, int Period, Deviation Deviation)> judged = [];

    // Beside one neighbour, and between two.
    private readonly List<double>[] deviations = [[], []];

    public StandingOut(Grid grid, SharedMoves moves, CancellationToken cancel)
    {
        (this.grid, this.moves) = (grid, moves);
        for (int row = 0; row < grid.Rows; row++)
        {
            cancel.ThrowIfCancellationRequested();
            for (int period = 0; period < grid.Periods; period++)
            {
                if (DeviationOf(row, period) is not { } deviation)
                    continue;
                judged.Add((row, period, deviation));
                deviations[deviation.IsBetween ? 1 : 0].Add(deviation.BesideRows);
            }
        }
    }

    /// <summary>How far figures usually are off in these tables together, for those that are too short to tell.</summary>
    public static Usual? UsualIn(IEnumerable<StandingOut> tables)
    {
        List<double>[] all = [[], []];
        foreach (StandingOut table in tables)
        {
            for (int i = 0; i < all.Length; i++)
                all[i].AddRange(table.deviations[i]);
        }

        return Usual.Of(all[0], all[1]);
    }

    /// <summary>What stands out, what does so most first. Of neighbours in a row one is told: it makes the others stand out.</summary>
    /// <param name="ofOthers">What is usual in the report's tables.</param>
    /// <param name="isTold">Whether a figure has been told already, as one that no sum allows.</param>
    public IEnumerable<Outlier> Find(Usual? ofOthers, Func<SeenCell, bool> isTold)
    {
        Usual? own = Usual.Of(deviations[0], deviations[1]);
        var found = new List<Outlier>();
        foreach ((int row, int period, Deviation deviation) in judged)
        {
            (double least, double leastPercent) = grid.TableOf(period).Options;
            double size = Math.Abs(deviation.Least);

            // What the table tells is at hand; the row is asked where that does not settle it.
            double ofTable = own?[deviation.IsBetween] ?? Math.Max(
                ofOthers?[deviation.IsBetween] ?? AtRandom(deviation.IsBetween), UsualPart * Robust.Root(deviation.Fitting) / 2);
            if (size < least * ofTable)
                continue;
            double scale = Math.Max(ofTable, UsualOf(row, period, deviation.IsBetween));
            double away = Math.Abs(grid[row, period] - deviation.Fitting);
            bool isFar = away >= LeastPeople && 100 * away >= leastPercent * deviation.Fitting;
            if (size >= least * scale && isFar)
                found.Add(new Outlier(row, period, deviation, scale));
        }

        var near = new HashSet<(int Row, int Period)>();
        foreach (Outlier outlier in found.OrderByDescending(outlier => Math.Abs(outlier.Deviation.Least) / outlier.Usual)
            .ThenBy(outlier => outlier.Period).ThenBy(outlier => outlier.Row))
        {
            if (near.Contains((outlier.Row, outlier.Period)))
                continue;
            near.Add((outlier.Row, outlier.Period - 1));
            near.Add((outlier.Row, outlier.Period + 1));
            if (!isTold(grid.CellOf(outlier.Row, outlier.Period)))
                yield return outlier;
        }
    }

    private Deviation? DeviationOf(int row, int period)
    {
        if (!grid.Has(row, period))
            return null;
        bool hasBefore = grid.FollowsBefore(period) && grid.Has(row, period - 1);
        bool hasAfter = grid.IsFollowed(period) && grid.Has(row, period + 1);
        if (!hasBefore && !hasAfter)
            return null;

        double own = Mean(hasBefore ? grid[row, period - 1] : null, hasAfter ? grid[row, period + 1] : null);
        double rows = Mean(
            hasBefore ? Robust.Changed(grid[row, period - 1], moves.Into(row, period)) : null,
            hasAfter ? Robust.Changed(grid[row, period + 1], -moves.Into(row, period + 1)) : null);
        double year = YearOf(row, period, hasBefore, hasAfter, out int yearPeriod);
        double root = Robust.Root(grid[row, period]);
        var deviation = new Deviation(hasBefore, hasAfter, yearPeriod, root - Robust.Root(own), root - Robust.Root(rows))
        {
            HasRows = !double.IsNaN(rows),
            BesideYear = root - Robust.Root(year),
        };
        double fitting = deviation.IsLeastBesideYear ? year : deviation.IsLeastBesideRows ? rows : own;
        return deviation with { Fitting = Math.Max(0, fitting) };
    }

    // What it would be if it had changed over the year as its neighbours have.
    private double YearOf(int row, int period, bool hasBefore, bool hasAfter, out int other)
    {
        foreach (int years in (int[])[-1, 1])
        {
            other = grid.YearsFrom(period, years);
            if (other < 0 || !grid.Has(row, other))
                continue;
            double change = Mean(
                hasBefore ? ChangeOver(row, period - 1, years) : null, hasAfter ? ChangeOver(row, period + 1, years) : null);
            if (!double.IsNaN(change))
                return Robust.Changed(grid[row, other], change);
        }

        other = -1;
        return double.NaN;
    }

    private double? ChangeOver(int row, int period, int years)
        => grid.YearsFrom(period, years) is >= 0 and var other && grid.Has(row, other)
            ? Robust.Change(grid[row, other], grid[row, period])
            : null;

    // How far the row's other figures usually move, without this one: it would make all movement look usual. A row that is too short to
    // tell moves as people at random do.
    private double UsualOf(int row, int period, bool isBetween)
    {
        var steps = new List<double>();
        int last = -1;
        double move = 0;
        for (int at = 0; at < grid.Periods; at++)
        {
            if (at > 0)
                move += grid.FollowsBefore(at) ? moves.Into(row, at) : double.NaN;
            if (at == period || !grid.Has(row, at))
                continue;
            bool isNear = last >= 0 && at - last <= 2 && grid.FollowsBefore(at) && (at - last == 1 || grid.FollowsBefore(at - 1));
            if (isNear)
            {
                double own = Robust.Root(grid[row, at]) - Robust.Root(grid[row, last]);
                double besideRows = Robust.Root(grid[row, at]) - Robust.Root(Robust.Changed(grid[row, last], move));
                steps.Add(double.IsNaN(besideRows) ? own : Math.Min(Math.Abs(own), Math.Abs(besideRows)));
            }

            (last, move) = (at, 0);
        }

        return steps.Count < LeastSteps
            ? AtRandom(isBetween)
            : Robust.Spread(steps) * (isBetween ? OfStep : 1);
    }

    private static double AtRandom(bool isBetween) => UsualAtRandom * (isBetween ? 1 : Usual.BesideOne);

    private static double Mean(double? one, double? other)
        => one is { } first && !double.IsNaN(first)
            ? other is { } second && !double.IsNaN(second) ? (first + second) / 2 : first
            : other ?? double.NaN;
}

/// <summary>A figure that stands out.</summary>
/// <param name="Usual">How far such figures usually are off, on the scale of <see cref="Robust.Root"/>.</param>
internal sealed record Outlier(int Row, int Period, Deviation Deviation, double Usual);

/// <summary>By how much a figure is off what its surroundings say, on the scale of <see cref="Robust.Root"/>.</summary>
/// <param name="HasBefore">Whether it has a neighbour before it.</param>
/// <param name="YearPeriod">The same month of another year; −1 where there is none.</param>
/// <param name="Own">Beside its neighbours in its own row.</param>
/// <param name="Rows">Beside them as the other rows move from there; not a number where there are none.</param>
internal readonly record struct Deviation(bool HasBefore, bool HasAfter, int YearPeriod, double Own, double Rows)
{
    public bool HasRows { get; init; }

    /// <summary>Beside the same month of another year; not a number where there is none.</summary>
    public double BesideYear { get; init; }

    /// <summary>The count that it is compared with: of those that its surroundings ask for the nearest.</summary>
    public double Fitting { get; init; }

    public bool IsBetween => HasBefore && HasAfter;

    /// <summary>What tells how tables move: a season is no movement of one row.</summary>
    public double BesideRows => HasRows ? Rows : Own;

    public bool IsLeastBesideRows => HasRows && Math.Abs(Rows) < Math.Abs(Own);

    public bool IsLeastBesideYear
        => !double.IsNaN(BesideYear) && Math.Abs(BesideYear) < Math.Min(Math.Abs(Own), Math.Abs(BesideRows));

    /// <summary>The least of them; 0 where they are to different sides: then one of them explains it.</summary>
    public double Least
        => Own * BesideRows <= 0 || Own * BesideYear < 0 ? 0
            : IsLeastBesideYear ? BesideYear
            : IsLeastBesideRows ? Rows
            : Own;
}
