using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>Months that print what their neighbour does.</summary>
internal static class Copies
{
    /// <summary>Months that are the same by chance once in so many tables are told as copies, where a sum says that one is wrong.</summary>
    private const double LeastChance = 10;

    /// <summary>Figures move by some such part of themselves from month to month.</summary>
    private const double Movement = 0.2;

    /// <summary>Two months next to each other that are the same in every row, which they hardly are by chance.</summary>
    public static (int First, int Second)? Find(TableModel table) => Find(table, LeastChance);

    /// <summary>Whether a month is the same as one next to it, by chance or not, in a certain row too.</summary>
    public static bool MayBe(TableModel table, RowModel row, int month)
    {
        int[] months = table.Months;
        int at = Array.IndexOf(months, month);
        return (at > 0 && IsCopy(months[at - 1])) || (at >= 0 && at + 1 < months.Length && IsCopy(months[at + 1]));

        bool IsCopy(int other) => row.Cells[other] == row.Cells[month] && AreSame(table, other, month, 0);
    }

    /// <summary>Whether a mean that is not that of its months may be that of others, for one of which its neighbour is printed.</summary>
    public static bool MayExplain(Constraint mean) => Find(mean.Table.Table, 0) is var (first, _) && MayExplain(mean, first);

    /// <inheritdoc cref="MayExplain(Constraint)" />
    /// <param name="copied">The month that is printed for another.</param>
    public static bool MayExplain(Constraint mean, int copied)
    {
        int[] months = mean.Table.Table.Months;
        long most = 0, n = mean.Quantities.Length;

        // Beside months of other years nothing is ruled out.
        if (n != months.Length)
            return true;
        Bounds stated = Bounds.Of(mean.Stated.Cells[mean.Column]), rest = Bounds.Exactly(0);
        foreach (int i in months)
        {
            Bounds month = Bounds.Of(mean.Stated.Cells[i]);
            most = Math.Max(most, month.High);
            if (i != copied)
                rest = new Bounds(rest.Low + month.Low, rest.High + month.High);
        }

        // The month that is not printed is one like the others.
        return (n * (stated.High + 1)) - rest.Low > 0 && (n * (stated.Low - 1)) - rest.High < 2 * most;
    }

    private static (int First, int Second)? Find(TableModel table, double leastChance)
    {
        int[] months = table.Months;
        for (int i = 0; i + 1 < months.Length; i++)
        {
            if (AreSame(table, months[i], months[i + 1], leastChance))
                return (months[i], months[i + 1]);
        }

        return null;
    }

    private static bool AreSame(TableModel table, int first, int second, double leastChance)
    {
        double chance = 1;
        int printed = 0;
        foreach (RowModel row in table.TotalAndRows)
        {
            // The total may not have been copied with its rows, and follows from them.
            bool isTotal = ReferenceEquals(row, table.Total), isSame = row.Cells[first] == row.Cells[second];
            if (!isSame && !isTotal)
                return false;
            printed += isSame && row.Cells[first].Kind is CellKind.Number or CellKind.Suppressed ? 1 : 0;
            chance *= isTotal ? 1 : Math.Max(1, row.Cells[first].Count * Movement);
        }

        return printed > 1 && chance >= leastChance;
    }
}
