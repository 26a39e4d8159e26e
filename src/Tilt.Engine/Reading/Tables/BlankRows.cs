using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Rows that have a label and no figure: nobody was there. A heading looks the same, and so does a label's first line; but what is a row
/// has a known label, of the same kind as the rows beside it.
/// </summary>
internal static class BlankRows
{
    /// <summary>More on end are no table.</summary>
    private const int MostTotals = 2;

    public static void Keep(List<RawTable> tables)
    {
        foreach (RawTable table in tables.Where(table => table.Blank.Count > 0))
            Keep(table);
    }

    private static void Keep(RawTable table)
    {
        RawRow[] printed = [.. table.Rows];
        var kept = table.Blank.FindAll(blank =>
            IsRow(blank.Row, Beside(printed, blank.RowsBefore, 1) ?? Beside(printed, blank.RowsBefore - 1, -1)));
        if (kept.Count == 0)
            return;
        table.Rows.Clear();
        int next = 0;
        for (int i = 0; i <= printed.Length; i++)
        {
            for (; next < kept.Count && (kept[next].RowsBefore <= i || i == printed.Length); next++)
                table.Rows.Add(kept[next].Row);
            if (i < printed.Length)
                table.Rows.Add(printed[i]);
        }

        LooseLabel[] loose = [.. table.Loose];
        table.Loose.Clear();
        next = 0;
        foreach (LooseLabel line in loose)
        {
            while (next < kept.Count && kept[next].Row.Line < line.Line) next++;
            if (next == kept.Count || kept[next].Row.Line != line.Line)
                table.Loose.Add(line with { RowsBefore = line.RowsBefore + next });
        }
    }

    // A total stands between rows of any kind.
    private static RawRow? Beside(RawRow[] rows, int at, int step)
    {
        for (int i = 0; i <= MostTotals && at >= 0 && at < rows.Length; i++, at += step)
        {
            if (!rows[at].Printed.IsTotal)
                return rows[at];
        }

        return null;
    }

    private static bool IsRow(RawRow blank, RawRow? beside)
        => beside is not null && IsKnown(blank.Printed, out Dimension? own) && IsKnown(beside.Printed, out Dimension? other)
            && (own is null || other is null || own == other);

    // "Ukjent" is of any kind.
    private static bool IsKnown(PrintedLabel label, out Dimension? dimension)
    {
        dimension = DimensionReader.Known(label);
        return dimension is not null || KnownLabels.Find(label.Key) is { Dimension: null };
    }
}
