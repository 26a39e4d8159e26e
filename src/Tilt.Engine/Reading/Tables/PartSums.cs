using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Finds totals within the total of a table by the figures alone: the rows beside each add up to it, and they, with the rows between
/// them, to the total of all. In most columns: a misprint must not hide what a table is.
/// </summary>
internal sealed class PartSums
{
    /// <summary>No total has more parts, or totals of totals of totals beyond this.</summary>
    private const int MostParts = 1000, MostLevels = 4;

    private const int Unknown = 0, None = -1;

    // Each total stands before its parts.
    private readonly RawRow[] rows;
    private readonly HashSet<int> counted;
    private readonly int[] columns;
    private readonly bool inRuns;

    // For each total where its parts end, and in how many columns they add up to it.
    private readonly int[] ends;
    private readonly int[] held;

    private PartSums(RawRow[] rows, HashSet<int> counted, int[] columns, bool inRuns)
    {
        (this.rows, this.counted, this.columns, this.inRuns) = (rows, counted, columns, inRuns);
        ends = new int[rows.Length];
        held = new int[rows.Length];
    }

    /// <summary>
    /// For each row that is part of a nested total, and each nested total, the ordinal of the total that counts it; −1 for that of all.
    /// </summary>
    /// <param name="counted">The ordinals of totals that are known to be part of another row.</param>
    public static Dictionary<int, int> Find(List<RawRow> rows, HashSet<int> counted, Header header)
    {
        int[] columns = [.. Enumerable.Range(0, header.Columns.Length)
            .Where(i => header.Columns[i].Kind is ColumnKind.Month or ColumnKind.Other)];
        var best = new Dictionary<int, int>();

        // Totals before their parts, or after them; the total of all may stand at the other end.
        RawRow[] forward = [.. rows], backward = [.. Enumerable.Reverse(rows)];
        RawRow first = rows[0], last = rows[rows.Count - 1];
        RawRow[][] orders = [forward, backward, [last, .. rows.Take(rows.Count - 1)], [first, .. Enumerable.Reverse(rows.Skip(1))]];
        int most = 0;
        foreach (RawRow[] order in orders)
        {
            // A row of stars may belong to the rows before it, or to nothing: what comes out better is right.
            foreach (bool inRuns in (bool[])[true, false])
            {
                var within = new Dictionary<int, int>();
                int held = new PartSums(order, counted, columns, inRuns).Mark(within);
                if (held > most)
                    (most, best) = (held, within);
            }
        }

        return best;
    }

    private int Mark(Dictionary<int, int> within)
    {
        int sums = 0;
        for (int at = 0; at < rows.Length;)
        {
            int end = rows[at].IsTotal ? EndOf(at, 0) : None;
            if (end == None || !IsOfParts(at, end))
            {
                at++;
                continue;
            }

            sums += held[at] + MarkParts(at, end, None, within);
            at = end;
        }

        return sums;
    }

    // A total of nested ones and of rows of their own, each of them once. One of rows alone shows in which order the rows stand.
    private bool IsOfParts(int at, int end)
    {
        int parts = 0;
        for (int part = at + 1; part < end; parts++)
            part = rows[part].IsTotal ? ends[part] : part + 1;
        if (parts < 2)
            return false;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int i = at + 1; i < end; i++)
        {
            if (!keys.Add(rows[i].Printed.Key))
                return false;
        }

        return true;
    }

    // In how many columns the nested totals hold, each and in all.
    private int MarkParts(int at, int end, int whole, Dictionary<int, int> within)
    {
        int sums = 0;
        for (int part = at + 1; part < end;)
        {
            RawRow row = rows[part];
            int next = row.IsTotal ? ends[part] : part + 1;
            within[row.Ordinal] = whole;
            sums += held[part] + MarkParts(part, next, row.Ordinal, within);
            part = next;
        }

        return sums;
    }

    // Where the parts of a total end; none where nothing beside it adds up to it.
    private int EndOf(int at, int level)
    {
        if (level > MostLevels || (level > 0 && !MayBeNested(rows[at])))
            return None;
        if (ends[at] != Unknown)
            return ends[at];

        var sum = new CellSum[columns.Length];
        (int Held, bool IsBoundary, int End) best = default;
        int parts = 0;
        for (int next = at + 1; next < rows.Length && parts < MostParts; parts++)
        {
            RawRow part = rows[next];
            next = part.IsTotal ? EndOf(next, level + 1) : next + 1;
            if (next == None || !Add(sum, part, rows[at]))
                break;
            int holding = HoldingIn(sum, rows[at]);
            bool isBoundary = inRuns && (next == rows.Length || rows[next].IsTotal);
            if ((holding, isBoundary).CompareTo((best.Held, best.IsBoundary)) > 0)
                best = (holding, isBoundary, next);
        }

        if (CellSum.HoldsInMost(best.Held, columns.Length))
        {
            held[at] = best.Held;
            return ends[at] = best.End;
        }

        // A place is one, whether or not its parts are in the table.
        return ends[at] = NestedTotals.IsOfPlace(rows[at].Printed) ? at + 1 : None;
    }

    private static bool MayBeNested(RawRow total) => total.Printed.Measure is { } counted && !Statuses.IsStatus(counted);

    // False where no part more can make it the total.
    private bool Add(CellSum[] sum, RawRow part, RawRow total)
    {
        bool mayGoOn = false;
        bool isCounted = part.IsTotal && counted.Contains(part.Ordinal);
        for (int i = 0; i < columns.Length; i++)
        {
            Cell whole = total.Cells[columns[i]];
            sum[i].Add(isCounted ? Cell.Blank : part.Cells[columns[i]]);
            mayGoOn |= whole.Kind == CellKind.Unreadable || sum[i].Least <= Suppression.MostOf(whole);
        }

        return mayGoOn;
    }

    // In how many columns they are the total.
    private int HoldingIn(CellSum[] sum, RawRow total)
    {
        int holding = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            Cell cell = total.Cells[columns[i]];
            holding += (cell.Kind == CellKind.Unreadable ? sum[i].IsRead : sum[i].MayBe(cell)) ? 1 : 0;
        }

        return holding;
    }
}
