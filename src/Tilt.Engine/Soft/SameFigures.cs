using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>
/// TILT303: a month, or a row, that is the same as another over more figures than chance would have: a page, or a line, that was copied.
/// How likely it is that two figures are the same is told from how far the row's figures usually are apart.
/// </summary>
internal sealed class SameFigures
{
    /// <summary>What is told would come by chance in one of so many tables.</summary>
    private const double Tables = 200;

    /// <summary>Months that far apart are compared, beside the same month of the next year.</summary>
    private const int MostApart = 12;

    /// <summary>A run of figures of two rows begins with so many that are the same.</summary>
    private const int Window = 3;

    private readonly Grid grid;
    private readonly double[] evidence;

    public SameFigures(Grid grid)
    {
        this.grid = grid;
        evidence = [.. Enumerable.Range(0, grid.Rows).Select(EvidenceOf)];
    }

    /// <summary>Months that are the same in a run of rows.</summary>
    public IEnumerable<SameRun> Months(CancellationToken cancel)
    {
        // What is copied is the neighbour, or last year's; of others there are more.
        double near = Math.Log(Tables * Math.Max(1, grid.Periods) * Math.Max(1, grid.Rows)), far = near + Math.Log(MostApart);
        for (int period = 1; period < grid.Periods; period++)
        {
            cancel.ThrowIfCancellationRequested();
            for (int other = Math.Max(0, period - MostApart); other < period; other++)
            {
                bool isNear = other == period - 1 || other == grid.YearsFrom(period, -1);
                if (LongestRun(period, other) is var run && run.Evidence >= (isNear ? near : far))
                    yield return run;
            }
        }
    }

    /// <summary>Rows that are the same in a run of months.</summary>
    public IEnumerable<SameRun> Rows(CancellationToken cancel)
    {
        double pairs = Math.Max(1, grid.Rows * (grid.Rows - 1.0) / 2), least = Math.Log(Tables * pairs * Math.Max(1, grid.Periods));
        var firsts = new Dictionary<(int, double, double, double), int>();
        var told = new HashSet<int>();
        for (int row = 0; row < grid.Rows; row++)
        {
            cancel.ThrowIfCancellationRequested();
            for (int period = 0; period + Window <= grid.Periods; period++)
            {
                (double one, double two, double three) = (grid[row, period], grid[row, period + 1], grid[row, period + 2]);
                if (double.IsNaN(one + two + three))
                    continue;
                if (!firsts.TryGetValue((period, one, two, three), out int other))
                    firsts.Add((period, one, two, three), row);
                else if (!told.Contains(row) && !grid.AreOneInOther(row, other)
                    && Run(row, other, period) is var run && run.Evidence >= least && told.Add(row))
                {
                    yield return run;
                }
            }
        }
    }

    private SameRun LongestRun(int period, int other)
    {
        var best = new SameRun(period, other, 0, 0, 0, 0);
        (int start, int count, double sum) = (0, 0, 0);
        for (int row = 0; row < grid.Rows; row++)
        {
            (double one, double two) = (grid[row, period], grid[row, other]);

            // Where neither prints a number, nothing is said for or against.
            if (double.IsNaN(one) && double.IsNaN(two))
                continue;
            if (one != two)
            {
                (count, sum) = (0, 0);
                continue;
            }

            start = count == 0 ? row : start;
            count++;
            sum += evidence[row];
            if (sum > best.Evidence)
                best = new SameRun(period, other, start, row, count, sum);
        }

        return best;
    }

    private SameRun Run(int row, int other, int from)
    {
        int first = from, last = from + Window - 1;
        while (first > 0 && AreSame(first - 1)) first--;
        while (last + 1 < grid.Periods && AreSame(last + 1)) last++;

        // That two rows are as large at all is by itself no wonder, and so the first figure counts as any other.
        double sum = (last - first + 1) * Math.Min(evidence[row], evidence[other]);
        return new SameRun(row, other, first, last, last - first + 1, sum);

        bool AreSame(int period) => grid.Has(row, period) && grid[row, period].Equals(grid[other, period]);
    }

    // The logarithm of how unlikely it is that two figures of the row are the same: half of them are further apart than their
    // median, to either side, and the counts between are about as likely. A row that never changes tells nothing.
    private double EvidenceOf(int row)
    {
        var steps = new List<double>();
        for (int period = 1; period < grid.Periods; period++)
        {
            if (grid.Has(row, period) && grid.Has(row, period - 1))
                steps.Add(Math.Abs(grid[row, period] - grid[row, period - 1]));
        }

        return steps.Count == 0 ? 0 : Math.Log(1 + (2 * Robust.Median(steps)));
    }
}

/// <summary>Two months, or rows, that are the same for a while.</summary>
/// <param name="One">The later of them.</param>
/// <param name="Evidence">The logarithm of how unlikely that is.</param>
internal readonly record struct SameRun(int One, int Other, int First, int Last, int Count, double Evidence);
