using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>
/// TILT301, for percentages, which no sum covers: one that stands out from those of the other rows in its column, as one does that has lost
/// its decimal sign. Changes may be of either sign, and are not looked at.
/// </summary>
internal static class Shares
{
    private const int LeastRows = 6;

    /// <summary>What is between rows is no movement: a share is told where it is this many times as far off as usual, too.</summary>
    private const double LeastSpread = 0.2;

    public static IEnumerable<(RowModel Row, decimal Low, decimal High)> Find(SeenTable table, int column)
    {
        RowModel[] rows = [.. table.Rows.Where(row => row.Cells[column].IsNumber)];
        if (rows.Length < LeastRows || Array.Exists(rows, row => row.Cells[column].Share <= 0))
            yield break;
        double[] logs = Array.ConvertAll(rows, row => Math.Log((double)row.Cells[column].Share));
        double middle = Robust.Median([.. logs]);
        double usual = Math.Max(LeastSpread, Robust.Spread([.. logs.Select(log => log - middle)]));
        for (int i = 0; i < rows.Length; i++)
        {
            if (Math.Abs(logs[i] - middle) < table.Options.Threshold * usual)
                continue;
            decimal[] others = [.. rows.Where((_, other) => Math.Abs(logs[other] - middle) < table.Options.Threshold * usual)
                .Select(row => row.Cells[column].Share)];
            yield return (rows[i], others.Min(), others.Max());
        }
    }
}
