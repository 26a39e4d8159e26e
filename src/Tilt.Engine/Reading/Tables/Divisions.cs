using Tilt.Engine.Family;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Makes of a table that divides one total in several ways ("Kvinner", "Menn", "Under 30 år", "30 år og over") one for each, as if each
/// stood by itself. The words tell of what each row is; and the rows of each way add up to the total, where that can be asked.
/// </summary>
internal static class Divisions
{
    /// <summary>A single row is the same as its total, and its parts may stand below it.</summary>
    private const int FewestRows = 2;

    public static void Split(List<RawTable> tables)
    {
        int next = 0;
        var split = new List<RawTable>();
        foreach (RawTable whole in tables)
        {
            if (whole.Stated is not null || whole.Rows.FindAll(row => row.IsTotal) is not [{ IsLeftOut: false } total]
                || WaysOf(whole) is not { Count: > 1 } ways || !ways.TrueForAll(way => AddUp(whole, total, way)))
            {
                split.Add(whole);
                continue;
            }

            next = next > 0 ? next : RawTable.NextOrdinal(tables);
            foreach (List<RawRow> way in ways)
            {
                var part = new RawTable(whole.Page, whole.Header);
                part.Rows.Add(way == ways[0] ? total : total with { Ordinal = next++, Unread = null });
                part.Rows.AddRange(way);
                split.Add(part);
            }
        }

        tables.Clear();
        tables.AddRange(split);
    }

    // Null where a row is of nobody knows what, or rows of one thing stand apart. What is of two things is in no sum.
    private static List<List<RawRow>>? WaysOf(RawTable table)
    {
        var ways = new List<(Dimension Dimension, List<RawRow> Rows)>();
        foreach (RawRow row in table.Rows.Where(row => !row.IsTotal && !row.IsOfSeveral))
        {
            Dimension? own = DimensionReader.Known(row.Printed);
            if (own is null && ways.Count > 0 && (row.Printed.IsOfWhich || DimensionReader.IsOfAny(row.Printed)))
                own = ways[ways.Count - 1].Dimension;
            if (own is null || row.IsLeftOut)
                return null;
            if (ways.Count == 0 || ways[ways.Count - 1].Dimension != own)
            {
                if (ways.Exists(way => way.Dimension == own))
                    return null;
                ways.Add((own, []));
            }

            ways[ways.Count - 1].Rows.Add(row);
        }

        return ways.TrueForAll(way => way.Rows.Count >= FewestRows) ? ways.ConvertAll(way => way.Rows) : null;
    }

    // In more than half of the columns: a misprint must not hide it, and in a single one it may be chance.
    private static bool AddUp(RawTable table, RawRow total, List<RawRow> rows)
        => TablePiece.CountSums([new TablePiece(table, total, null, rows, [], HasTotal: true, IsComplete: true)]) is var (held, asked)
            && 2 * held > asked;
}
