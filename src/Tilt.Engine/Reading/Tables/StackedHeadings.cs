using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Headings of two lines: years above their months, "Antall" and "Prosent" under each. A heading of the upper line stands once over
/// several of the lower: at the first of them, amid them, or over each. Which they are is told by how the lower ones repeat.
/// </summary>
internal static class StackedHeadings
{
    /// <summary>The headings of the lower line, each with what stands above it.</summary>
    /// <param name="lower">One for each of the cells.</param>
    /// <param name="cells">Of the lower line; those of columns that only the upper line names are added.</param>
    /// <param name="isUnclear">Whether something stands above them, and nothing tells over which.</param>
    public static Heading[] Combine(
        ReadOnlySpan<char> text, HeaderLine above, Heading[] lower, List<TextSpan> cells, int lineStart, out bool isUnclear)
    {
        isUnclear = false;
        int first = Array.FindIndex(lower, heading => heading.IsMean || HeaderRecognizer.IsKnown(heading));
        Heading[] upper = above.Headings ?? Array.ConvertAll(ReadLabels(text, above.Cells), HeaderRecognizer.ReadLabel);
        if (first < 0)
            return lower;
        int[] under = [.. Enumerable.Range(first, lower.Length - first).Where(i => !lower[i].IsEmpty && !cells[i].IsEmpty)];
        List<int>? groups = GroupsOf(above, upper, cells, under, lineStart);
        if (groups is null || !MayStandAbove(groups.ConvertAll(at => upper[at]), Array.ConvertAll(under, at => lower[at])))
            return lower;

        int[]? groupOf = above.IsByPlace
            ? AssignByPlace(above, groups, cells, under, lower, lineStart, upper)
            : AssignByCell(groups, under, lower, upper);
        if (groupOf is null)
        {
            isUnclear = groups.Exists(at => upper[at].IsTime) || BlocksOf(lower, under, byYears: false).Max() > 0;
            return lower;
        }

        var combined = (Heading[])lower.Clone();
        bool[] areUnder = AreUnder(groups, groupOf, under, lower, upper);
        for (int i = 0; i < under.Length; i++)
        {
            if (areUnder[i])
                combined[under[i]] = Merge(upper[groupOf[i]], lower[under[i]]);
        }

        return above.IsByPlace ? combined : WithUpperAlone(above, upper, combined, cells, first);
    }

    private static string[] ReadLabels(ReadOnlySpan<char> text, TextSpan[] cells)
    {
        string[] labels = new string[cells.Length];
        for (int i = 0; i < labels.Length; i++)
            labels[i] = LabelText.Clean(text, cells[i]);
        return labels;
    }

    // The cells of the upper line that stand over columns; null where it is no part of a header: words stand in front of it.
    private static List<int>? GroupsOf(HeaderLine above, Heading[] upper, List<TextSpan> cells, int[] under, int lineStart)
    {
        var groups = new List<int>();
        for (int i = 0; i < upper.Length; i++)
        {
            if (above.Cells[i].IsEmpty)
                continue;

            // Among the figures of a row some may look like years.
            if (!upper[i].IsTime && FigureText.Parse(upper[i].Label.AsSpan()).Kind is CellKind.Number or CellKind.Suppressed)
                return null;
            bool isOver = above.IsByPlace
                ? above.Cells[i].End - above.Start > cells[under[0]].Start - lineStart
                : i >= under[0];
            if (!isOver && !ColumnHeadings.IsOverLabels(upper[i].Label) && !(upper[i].IsMean || HeaderRecognizer.IsKnown(upper[i])))
                return null;
            bool isAlone = !above.IsByPlace && (i < cells.Count ? cells[i].IsEmpty : HeaderRecognizer.IsKnown(upper[i]));
            if (isOver && !isAlone)
                groups.Add(i);
        }

        return groups.Count > 0 ? groups : null;
    }

    // Words that say nothing to us matter where they tell columns apart that are headed alike.
    private static bool MayStandAbove(List<Heading> groups, Heading[] under)
    {
        // One that stands over all says what the table is about, unless it says how to read the figures.
        bool saysHow = ColumnHeadings.IsSigned(groups[0].Label) && Array.TrueForAll(under, heading => heading.IsTime);
        if (groups is [{ IsTime: false }] && !saysHow)
            return false;

        bool sameKind = groups.Exists(group => group.IsMonth) && Array.Exists(under, heading => heading.IsMonth);
        if (sameKind || groups.ConvertAll(group => group.Label).SequenceEqual(under.Select(heading => heading.Label)))
            return false;
        bool allDated = groups.TrueForAll(group => group.IsTime)
            && Array.TrueForAll(under, heading => heading.Year > 0 && heading.What is null);
        bool anyKnown = groups.Exists(group => group.IsTime || HeaderRecognizer.IsKnown(group));
        return !allDated && (anyKnown || under.Distinct().Count() < under.Length);
    }

    // For each heading of the lower line the cell above it.
    private static int[]? AssignByCell(List<int> groups, int[] under, Heading[] lower, Heading[] upper)
    {
        if (groups.SequenceEqual(under))
            return under;
        if (AssignToBlocks(groups, under, lower, upper, (group, from, to) => from <= group && group <= to) is { } assigned)
            return assigned;

        // A value that spans cells stands in the first of them.
        if (groups[0] != under[0] || !groups.TrueForAll(at => Array.BinarySearch(under, at) >= 0))
            return null;
        int next = 1;
        int[] spread = Array.ConvertAll(under, at =>
        {
            while (next < groups.Count && groups[next] <= at) next++;
            return groups[next - 1];
        });
        return IsConsecutive(spread, under, lower, upper) ? spread : null;
    }

    private static int[]? AssignByPlace(
        HeaderLine above, List<int> groups, List<TextSpan> cells, int[] under, Heading[] lower, int lineStart, Heading[] upper)
    {
        if (groups.Count == under.Length)
            return groups.Where((at, i) => !Touches(at, under[i], under[i])).Any() ? null : [.. groups];
        return AssignToBlocks(groups, under, lower, upper, Touches);

        // Whether the middle of an upper heading stands over the lower ones from one to another.
        bool Touches(int group, int from, int to)
        {
            int middle = ((above.Cells[group].Start + above.Cells[group].End) / 2) - above.Start;
            return cells[from].Start - lineStart <= middle && middle <= cells[to].End - lineStart;
        }
    }

    // The first way in which the lower headings repeat once under each upper one.
    private static int[]? AssignToBlocks(
        List<int> groups, int[] under, Heading[] lower, Heading[] upper, Func<int, int, int, bool> standsOver)
    {
        foreach (int[] blocks in Blocks(groups, under, lower, upper))
        {
            int[] starts = StartsOf(blocks);
            bool fits = starts.Length == groups.Count;
            for (int i = 0; fits && i < starts.Length; i++)
            {
                int last = i + 1 < starts.Length ? under[starts[i + 1] - 1] : under[under.Length - 1];
                fits = standsOver(groups[i], under[starts[i]], last);
            }

            if (fits)
                return Array.ConvertAll(blocks, block => groups[block]);
        }

        return null;
    }

    // Behind the months of the last year may stand a column that is of no year, unless there is one behind each year's.
    private static bool[] AreUnder(List<int> groups, int[] groupOf, int[] under, Heading[] lower, Heading[] upper)
    {
        bool[] areUnder = new bool[under.Length];
        bool hasTimes = Array.Exists(lower, other => other.IsTime);
        Dictionary<Heading, int>? times = null;
        for (int i = 0; i < under.Length; i++)
        {
            Heading heading = lower[under[i]];
            areUnder[i] = heading.IsTime || heading.IsMean || !upper[groupOf[i]].IsTime || !hasTimes
                || (times ??= UnderHowMany(groupOf, under, lower))[heading] == groups.Count;
        }

        return areUnder;
    }

    // For each heading under how many of the upper ones it stands.
    private static Dictionary<Heading, int> UnderHowMany(int[] groupOf, int[] under, Heading[] lower)
        => under.Select((at, i) => (Group: groupOf[i], Heading: lower[at])).Distinct()
            .GroupBy(entry => entry.Heading).ToDictionary(same => same.Key, same => same.Count());

    // The ways in which the lower headings repeat: in words or, where months stand under years, at each January.
    private static IEnumerable<int[]> Blocks(List<int> groups, int[] under, Heading[] lower, Heading[] upper)
    {
        bool areYears = groups.TrueForAll(at => upper[at].IsTime);
        yield return BlocksOf(lower, under, areYears);
        yield return BlocksOf(lower, under, !areYears);
    }

    private static int[] BlocksOf(Heading[] lower, int[] under, bool byYears)
    {
        int[] blocks = new int[under.Length];
        var seen = new HashSet<(string, int, int, bool)>();
        int block = 0, month = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Heading heading = lower[under[i]];
            var key = (heading.IsTime || heading.IsMean ? "" : LabelKey.Of(heading.Label), heading.Month, heading.Quarter, heading.IsMean);
            if (heading is { IsTime: true, Month: 0, Quarter: 0 })
                key.Item1 = heading.Label;
            if (seen.Contains(key) || (byYears && heading.IsMonth && heading.Month <= month))
            {
                block++;
                seen.Clear();
            }

            seen.Add(key);
            month = heading.IsMonth ? heading.Month : seen.Count == 1 ? 0 : month;
            blocks[i] = block;
        }

        return blocks;
    }

    private static int[] StartsOf(int[] blocks) => [.. Enumerable.Range(0, blocks.Length).Where(i => i == 0 || blocks[i] != blocks[i - 1])];

    // Years that stand over months of theirs are confirmed where one month follows the other.
    private static bool IsConsecutive(int[] groupOf, int[] under, Heading[] lower, Heading[] upper)
    {
        int before = 0;
        for (int i = 0; i < under.Length; i++)
        {
            int year = ColumnHeadings.Year(upper[groupOf[i]].Label);
            if (year == 0 || !lower[under[i]].IsMonth)
                continue;
            int at = new Month(year, lower[under[i]].Month).Index;
            if (before > 0 && at != before + 1)
                return false;
            before = at;
        }

        return true;
    }

    /// <summary>What both say together of the column that one stands over the other of.</summary>
    public static Heading Merge(Heading upper, Heading lower)
    {
        if (upper.IsEmpty || lower.IsEmpty)
            return upper.IsEmpty ? lower : upper;
        int year = ColumnHeadings.Year(upper.Label);
        if (year > 0 && upper.What is null && (lower.IsMonth || lower.IsMean || lower.Quarter > 0))
            return lower with { Year = lower.Year > 0 ? lower.Year : year };
        if (ColumnHeadings.Year(lower.Label) is > 0 and var below && (upper.IsMonth || upper.Quarter > 0) && lower.What is null)
            return upper with { Year = upper.Year > 0 ? upper.Year : below };
        if (upper.IsTime || upper.IsMean)
            return upper with { What = Both(upper.What, lower.Label) };
        bool isWhat = !lower.IsTime && !lower.IsMean && !HeaderRecognizer.IsKnown(upper);
        return isWhat ? new Heading(upper.Label, What: lower.Label) : lower with { What = Both(upper.Label, lower.What) };
    }

    private static string Both(string? one, string? other) => one is null ? other ?? "" : other is null ? one : $"{one} {other}";

    // What spans both lines, and stands in the upper.
    private static Heading[] WithUpperAlone(HeaderLine above, Heading[] upper, Heading[] combined, List<TextSpan> cells, int first)
    {
        while (cells.Count < upper.Length) cells.Add(default);
        var all = new Heading[cells.Count];
        combined.CopyTo(all, 0);
        for (int i = combined.Length; i < all.Length; i++)
            all[i] = new Heading("");
        for (int i = 0; i < upper.Length; i++)
        {
            bool isAlone = cells[i].IsEmpty && !above.Cells[i].IsEmpty;
            if (!isAlone)
                continue;
            (all[i], cells[i]) = (i == 0 || (i < first && !upper[i].IsMean && !HeaderRecognizer.IsKnown(upper[i]))
                ? new Heading(upper[i].Label) : upper[i], above.Cells[i]);
        }

        return all;
    }
}
