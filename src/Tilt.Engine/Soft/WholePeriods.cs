namespace Tilt.Engine.Soft;

/// <summary>
/// TILT301, for a month whose figures are all many times those of its neighbours: a digit more in each, or a column of something else. What
/// all rows do together is taken for real as long as it is less.
/// </summary>
internal static class WholePeriods
{
    /// <summary>How many times its neighbours a month is that is told; one that is so in another year too is not.</summary>
    private const double Times = 5;

    /// <summary>And how many times its only neighbour: what begins, or ends, is less of a wonder.</summary>
    private const double TimesAtEnd = 8;

    /// <summary>Not in one row: that is a figure that stands out. And in nearly all: a few may be too small to tell.</summary>
    private const int LeastRows = 2;

    private const double MostOfRows = 0.75;

    public static IEnumerable<WholePeriod> Find(Grid grid)
    {
        for (int period = 0; period < grid.Periods; period++)
        {
            int[] beside = [.. Beside(grid, period)];
            double least = Math.Log(beside.Length > 1 ? Times : TimesAtEnd);
            List<double>[] steps = [.. beside.Select(other => Changes(grid, other, period))];
            bool isMany = beside.Length > 0 && (steps.All(AreMore) || steps.All(AreLess));
            if (isMany && !IsUsual(grid, period, least))
                yield return new WholePeriod(period, Math.Exp(steps.Average(Robust.Median)), beside);

            bool AreMore(List<double> changes) => AreMost(changes, changes.Count(change => change >= least));

            bool AreLess(List<double> changes) => AreMost(changes, changes.Count(change => change <= -least));
        }
    }

    /// <summary>
    /// Of two neighbours that stand out from each other one: that which does from two, else that which is further from all others.
    /// </summary>
    public static IEnumerable<WholePeriod> OneOfNeighbours(Grid grid, IReadOnlyList<WholePeriod> found)
    {
        var near = new HashSet<int>();
        foreach (WholePeriod one in found.OrderByDescending(one => one.Beside.Length)
            .ThenByDescending(one => FromAll(grid, one.Period)).ThenBy(one => one.Period))
        {
            if (near.Contains(one.Period))
                continue;
            near.UnionWith(one.Beside);
            yield return one;
        }
    }

    private static double FromAll(Grid grid, int period)
    {
        List<double> steps = [.. Enumerable.Range(0, grid.Periods).Where(other => other != period)
            .Select(other => Changes(grid, other, period)).Where(changes => changes.Count > 0).Select(Robust.Median)];
        return Math.Abs(Robust.Median(steps));
    }

    private static bool AreMost(List<double> changes, int some) => some >= LeastRows && some >= MostOfRows * changes.Count;

    private static IEnumerable<int> Beside(Grid grid, int period)
    {
        if (grid.FollowsBefore(period))
            yield return period - 1;
        if (grid.IsFollowed(period))
            yield return period + 1;
    }

    private static List<double> Changes(Grid grid, int from, int to)
        => [.. Enumerable.Range(0, grid.Rows).Where(row => grid.Has(row, from) && grid.Has(row, to))
            .Select(row => Robust.Change(grid[row, from], grid[row, to]))];

    // A summer's jobs are so every year.
    private static bool IsUsual(Grid grid, int period, double least)
    {
        foreach (int years in (int[])[-1, 1])
        {
            int other = grid.YearsFrom(period, years);
            List<double> changes = other < 0 ? [] : Changes(grid, other, period);
            if (changes.Count > 0)
                return Math.Abs(Robust.Median(changes)) < least;
        }

        return false;
    }
}

/// <summary>A period whose figures are all many times those of its neighbours.</summary>
/// <param name="Times">How many times; below 1 where they are less.</param>
/// <param name="Beside">What it was compared with.</param>
internal sealed record WholePeriod(int Period, double Times, int[] Beside);
