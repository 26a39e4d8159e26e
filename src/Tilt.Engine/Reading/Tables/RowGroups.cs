using Tilt.Engine.Findings;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Rows of two things in one column of labels: "Kvinner", and below it ages, "Menn", and the same ages again. The ages of women are not
/// those of all, and there is no name for them. And rows of several years, which stand in front of their labels.
/// </summary>
internal static class RowGroups
{
    /// <summary>A single row that stands twice has a label that was misread.</summary>
    private const int FewestRows = 2;

    /// <summary>Each group is held against so many of those that begin alike.</summary>
    private const int MostCompared = 8;

    /// <summary>Leaves such rows out, and says what they are of too. The rows above each group stay.</summary>
    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable table in tables)
        {
            foreach ((int row, string head) in OfYears(table) ?? Find(table).ToArray())
            {
                RawRow found = table.Rows[row];
                findings.Add(Finding.RowOfSeveral(found.At, found.Label, head));
                table.Rows[row] = found.WithoutFigures() with { IsOfSeveral = true };
            }
        }
    }

    // One year says nothing that the table does not say as a whole. Of several each goes on until the next stands there, as a cell does
    // that spans rows.
    private static IEnumerable<(int Row, string Head)>? OfYears(RawTable table)
    {
        if (table.Header.OverTime < 0)
            return null;
        var found = new List<(int Row, string Head)>();
        string time = "";
        for (int i = 0; i < table.Rows.Count; i++)
        {
            time = table.Rows[i].Time is { Length: > 0 } own ? own : time;
            if (time.Length > 0 && !table.Rows[i].IsLeftOut)
                found.Add((i, time));
        }

        return found.Select(row => row.Head).Distinct().Skip(1).Any() ? found : null;
    }

    private static IEnumerable<(int Row, string Head)> Find(RawTable table)
    {
        List<RawRow> rows = table.Rows;
        var times = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        foreach (RawRow row in rows)
            times[row.Printed.Key] = times.TryGetValue(row.Printed.Key, out int before) ? before + 1 : 1;
        if (times.Count == rows.Count)
            yield break;
        Dictionary<int, PrintedLabel> heads = HeadsOf(table);
        var groups = new List<(int First, int End, PrintedLabel Head)>();
        for (int i = 0; i < rows.Count; i++)
        {
            int end = i;
            PrintedLabel? line = heads.TryGetValue(i, out PrintedLabel? printed) ? printed : null;
            while (end < rows.Count && IsRepeated(rows[end], line is not null) && (end == i || !heads.ContainsKey(end)))
                end++;
            if (end == i)
                continue;
            if ((line ?? RowAbove(i)) is { } head && (end - i >= FewestRows || AreOfTwoThings(head, rows[i].Printed)))
                groups.Add((i, end, head));
            i = end - 1;
        }

        ILookup<string, (int First, int End, PrintedLabel Head)> alike = groups.ToLookup(group => rows[group.First].Printed.Key);
        foreach ((int first, int end, PrintedLabel head) in groups)
        {
            bool isOfSeveral = alike[rows[first].Printed.Key].Take(MostCompared)
                .Any(other => other.Head.Key != head.Key && AreOfOther(rows, first, end, other.First, other.End, head));
            if (!isOfSeveral)
                continue;
            for (int row = first; row < end; row++)
            {
                if (!rows[row].IsLeftOut)
                    yield return (row, head.Text);
            }
        }

        // A total right below a row of another thing ends what stands above it. What was left out has its place all the same.
        bool IsRepeated(RawRow row, bool isBelowLine)
            => (row.IsPlain || (isBelowLine && row.IsTotal)) && row.Label.Length > 0 && times[row.Printed.Key] > 1;

        PrintedLabel? RowAbove(int at)
            => at > 0 && rows[at - 1] is { IsPlain: true, Label.Length: > 0 } above && times[above.Printed.Key] == 1 ? above.Printed : null;
    }

    // Both are known, and are no rows of one table.
    private static bool AreOfTwoThings(PrintedLabel head, PrintedLabel row)
        => DimensionReader.Known(head) is { } above && DimensionReader.Known(row) is { } own && own != above;

    // The lines without figures, by the rows right below them.
    private static Dictionary<int, PrintedLabel> HeadsOf(RawTable table)
    {
        var heads = new Dictionary<int, PrintedLabel>();
        foreach (LooseLabel line in table.Loose)
            heads[line.RowsBefore] = new PrintedLabel(line.Label);
        foreach ((int rowsBefore, RawRow row) in table.Blank)
            heads[rowsBefore] = row.Printed;
        return heads;
    }

    // The same rows in the same order, of which most have other figures: where a page was put in twice none has, and where two pages
    // share some rows one may be misprinted. Below what is known to be another thing a single one tells.
    private static bool AreOfOther(List<RawRow> rows, int first, int end, int otherFirst, int otherEnd, PrintedLabel head)
    {
        int same = Math.Min(end - first, otherEnd - otherFirst), other = 0;
        for (int i = 0; i < same; i++)
        {
            if (rows[first + i].Printed.Key != rows[otherFirst + i].Printed.Key)
                return false;
            bool areRead = !rows[first + i].IsLeftOut && !rows[otherFirst + i].IsLeftOut;
            other += areRead && !rows[first + i].Cells.AsSpan().SequenceEqual(rows[otherFirst + i].Cells) ? 1 : 0;
        }

        bool isOther = DimensionReader.Known(head) is { } above && DimensionReader.Known(rows[first].Printed) != above;
        return other >= (isOther ? 1 : FewestRows) && 2 * other >= (isOther ? 1 : same + 1);
    }
}
