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

    /// <summary>Leaves such rows out, and says what they are of too. The rows above each group stay.</summary>
    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable table in tables)
        {
            foreach ((int row, string head) in OfYears(table) ?? Find(table))
            {
                RawRow found = table.Rows[row];
                findings.Add(Finding.RowOfSeveral(found.At, found.Label, head));
                table.Rows[row] = found with { Cells = [], Unread = null, IsLeftOut = true };
            }
        }
    }

    // One year says nothing that the table does not say as a whole.
    private static IEnumerable<(int Row, string Head)>? OfYears(RawTable table)
        => table.Header.OverTime >= 0 && table.Rows.Where(row => !row.IsLeftOut).Select(row => row.Time).Distinct().Skip(1).Any()
            ? table.Rows.Select((row, i) => (i, row.Time)).Where(row => !table.Rows[row.i].IsLeftOut && row.Time.Length > 0).ToArray()
            : null;

    private static IEnumerable<(int Row, string Head)> Find(RawTable table)
    {
        List<RawRow> rows = table.Rows;
        var times = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        foreach (RawRow row in rows)
        {
            if (!row.IsLeftOut)
                times[row.Printed.Key] = times.TryGetValue(row.Printed.Key, out int before) ? before + 1 : 1;
        }

        if (times.Count == rows.Count)
            yield break;
        var groups = new List<(int First, int End, PrintedLabel Head)>();
        for (int i = 0; i < rows.Count; i++)
        {
            int end = i;
            PrintedLabel? line = HeadOf(table, i);
            while (end < rows.Count && IsRepeated(rows[end], line is not null) && (end == i || HeadOf(table, end) is null))
                end++;
            if (end == i)
                continue;
            if (end - i >= FewestRows && (line ?? RowAbove(i)) is { } head)
                groups.Add((i, end, head));
            i = end - 1;
        }

        foreach ((int first, int end, PrintedLabel head) in groups)
        {
            if (!groups.Exists(other => other.Head.Key != head.Key && AreOfOther(rows, first, end, other.First, other.End, head)))
                continue;
            for (int row = first; row < end; row++)
                yield return (row, head.Text);
        }

        // A total right below a row of another thing ends what stands above it.
        bool IsRepeated(RawRow row, bool isBelowLine)
            => !row.IsLeftOut && (row.IsPlain || (isBelowLine && row.IsTotal)) && times[row.Printed.Key] > 1;

        PrintedLabel? RowAbove(int at)
            => at > 0 && rows[at - 1] is { IsLeftOut: false, IsPlain: true } above && times[above.Printed.Key] == 1 ? above.Printed : null;
    }

    // A line without figures right above a row.
    private static PrintedLabel? HeadOf(RawTable table, int row)
        => table.Blank.FindLast(blank => blank.RowsBefore == row).Row?.Printed
            ?? (table.Loose.FindLast(line => line.RowsBefore == row) is { } loose ? new PrintedLabel(loose.Label) : null);

    // The same rows in the same order, of which most have other figures: where a page was put in twice none has, and where two pages
    // share some rows one may be misprinted. Below what is known to be another thing a single one tells.
    private static bool AreOfOther(List<RawRow> rows, int first, int end, int otherFirst, int otherEnd, PrintedLabel head)
    {
        int same = Math.Min(end - first, otherEnd - otherFirst), other = 0;
        for (int i = 0; i < same; i++)
        {
            if (rows[first + i].Printed.Key != rows[otherFirst + i].Printed.Key)
                return false;
            other += rows[first + i].Cells.AsSpan().SequenceEqual(rows[otherFirst + i].Cells) ? 0 : 1;
        }

        bool isOther = DimensionReader.Known(head) is { } above && DimensionReader.Known(rows[first].Printed) != above;
        return other >= (isOther ? 1 : FewestRows) && 2 * other >= (isOther ? 1 : same + 1);
    }
}
