namespace Tilt.Engine.Soft;

/// <summary>
/// What the rows of a table do together from one period to the next: the median of their changes, large rows before small ones. A season, a
/// reform and a summer are in it, a single wrong figure is not.
/// </summary>
internal sealed class SharedMoves
{
    private readonly double[] moves;
    private readonly Grid grid;

    public SharedMoves(Grid grid, CancellationToken cancel)
    {
        this.grid = grid;
        moves = new double[grid.Rows * grid.Periods];
        for (int period = 0; period < grid.Periods; period++)
        {
            cancel.ThrowIfCancellationRequested();
            Fill(period);
        }
    }

    /// <summary>The move of the other rows into a period from the one before it; not a number where there are none.</summary>
    public double Into(int row, int period) => moves[(row * grid.Periods) + period];

    private void Fill(int period)
    {
        var changes = new List<(double Change, double Weight, int Row)>();
        if (grid.FollowsBefore(period))
        {
            for (int row = 0; row < grid.Rows; row++)
            {
                double from = grid[row, period - 1], to = grid[row, period];
                if (!double.IsNaN(from + to))
                    changes.Add((Robust.Change(from, to), Math.Sqrt(from + to + 1), row));
            }
        }

        changes.Sort();
        double[] sums = new double[changes.Count];
        double sum = 0;
        for (int i = 0; i < sums.Length; i++)
            sums[i] = sum += changes[i].Weight;

        // Rows that are not there in both periods are moved by all that are; each other one by those beside it.
        double ofAll = sums.Length > 0 ? changes[AtLeast(sums, sum / 2)].Change : double.NaN;
        for (int row = 0; row < grid.Rows; row++)
            moves[(row * grid.Periods) + period] = ofAll;
        for (int i = 0; i < sums.Length; i++)
        {
            (_, double weight, int row) = changes[i];
            double half = (sum - weight) / 2;
            int at = AtLeast(sums, half);
            if (at >= i)
                at = AtLeast(sums, half + weight);
            if (at == i)
                at = i + 1 < sums.Length ? i + 1 : i - 1;
            moves[(row * grid.Periods) + period] = sums.Length > 1 ? changes[at].Change : double.NaN;
        }
    }

    // The first that is as large; the last where rounding leaves none.
    private static int AtLeast(double[] sums, double wanted)
    {
        int at = Array.BinarySearch(sums, wanted);
        return Math.Min(at < 0 ? ~at : at, sums.Length - 1);
    }
}
