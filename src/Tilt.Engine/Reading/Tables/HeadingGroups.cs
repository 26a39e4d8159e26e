using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Tells which headings of a line stand under which of the line above. One of the upper stands once over several of the lower: at the first
/// of them, amid them, or over each. A cell that spans others says which they are; else how the lower ones repeat tells, or where they
/// change from times to what is told of them.
/// </summary>
/// <param name="groups">The cells of the upper line that stand over columns.</param>
/// <param name="upper">One for each cell of the upper line.</param>
/// <param name="under">The cells of the lower line that head columns.</param>
internal sealed class HeadingGroups(HeaderLine above, List<int> groups, Heading[] upper, Heading[] lower, int[] under)
{
    // "Oktober 2023" and "Oktober 2024" are two things, where each month says its year.
    private readonly bool areDated = Array.TrueForAll(under, at => !lower[at].IsMonth || lower[at].Year > 0);

    // One word over all says what the table is about, unless it says how to read the figures.
    private readonly bool isTitle = groups is [var only] && !upper[only].IsTime
        && !(upper[only].IsSigned && Array.TrueForAll(under, at => lower[at].IsTime));

    private bool HasBare => lower[under[0]].IsTime && Array.Exists(under, at => IsBare(lower[at]));

    private enum Repeat : byte
    {
        /// <summary>A heading stands again that the block has.</summary>
        InWords,

        /// <summary>The same, or a year begins anew.</summary>
        InYears,

        /// <summary>The same, or times give way to what is told of them, or follow that.</summary>
        InKinds,
    }

    /// <summary>
    /// Words that say nothing to us matter where they tell columns apart that are headed alike, or what an "Antall" beside times is of.
    /// </summary>
    public bool MayStandAbove()
    {
        if (isTitle)
            return HasBare;
        Heading[] above = [.. groups.Select(at => upper[at])], below = Array.ConvertAll(under, at => lower[at]);
        bool sameKind = Array.Exists(above, group => group.IsMonth) && Array.Exists(below, heading => heading.IsMonth);
        if (sameKind || above.Select(group => group.Label).SequenceEqual(below.Select(heading => heading.Label)))
            return false;
        bool allDated = Array.TrueForAll(above, group => group.IsTime)
            && Array.TrueForAll(below, heading => heading.Year > 0 && heading.What is null);
        bool anyKnown = Array.Exists(above, group => group.IsTime || HeaderRecognizer.IsKnown(group));
        return !allDated && (anyKnown || HasBare || below.Distinct().Count() < below.Length);
    }

    /// <summary>Whether a header is not clear for which nothing tells over which headings these stand.</summary>
    public bool MustBeKnown => isTitle ? upper[groups[0]].IsSigned
        : HasBare || groups.Exists(at => upper[at].IsTime) || BlocksOf(Repeat.InWords).Max() > 0;

    /// <param name="cells">Of the lower line.</param>
    /// <param name="lineStart">Where that line starts.</param>
    /// <returns>For each heading that is under one the cell above it, −1 where none is; null where nothing tells.</returns>
    public int[]? Assign(List<TextSpan> cells, int lineStart)
    {
        int[]? spans = BySpans();
        if (isTitle)
            return spans is null ? OverTheRest(cells, lineStart) : Array.IndexOf(spans, -1) < 0 ? null : spans;
        return spans ?? (above.IsByPlace ? ByPlace(cells, lineStart) : groups.SequenceEqual(under) ? under : ByCells());
    }

    private static bool IsBare(Heading heading) => !heading.IsTime && !heading.IsMean && HeaderRecognizer.IsKnown(heading);

    // What a cell spans is printed nowhere, and stands where that ends.
    private int[]? BySpans()
    {
        int[] over = Array.ConvertAll(above.Cells, _ => -1);
        bool isSpanning = false;
        for (int i = 0, last = -1; i < over.Length; i++)
        {
            TextSpan cell = above.Cells[i];
            bool isSpanned = cell.IsEmpty && last >= 0 && cell.Start == above.Cells[last].End;
            isSpanning |= isSpanned && groups.Contains(last);
            last = isSpanned ? last : i;
            over[i] = groups.Contains(last) ? last : -1;
        }

        return isSpanning ? Array.ConvertAll(under, at => at < over.Length ? over[at] : -1) : null;
    }

    private int[]? ByCells()
    {
        if (groups[0] == under[0] && groups.TrueForAll(at => Array.BinarySearch(under, at) >= 0)
            && AtTheFirst() is var first && !HasTwice(first) && IsConsecutive(first))
            return first;
        return InBlocks((group, from, to) => from <= group && group <= to);
    }

    // A value that spans cells stands in the first of them.
    private int[] AtTheFirst()
    {
        int next = 1;
        return Array.ConvertAll(under, at =>
        {
            while (next < groups.Count && groups[next] <= at) next++;
            return groups[next - 1];
        });
    }

    private int[]? ByPlace(List<TextSpan> cells, int lineStart)
    {
        if (groups.Count == under.Length)
            return groups.Where((at, i) => !StandsOver(at, under[i], under[i])).Any() ? null : [.. groups];
        return InBlocks(StandsOver);

        bool StandsOver(int group, int from, int to) => IsOver(group, from, to, cells, lineStart);
    }

    // Whether the middle of an upper heading stands over the lower ones from one to another; or one beside others over these alone.
    private bool IsOver(int group, int from, int to, List<TextSpan> cells, int lineStart)
    {
        int start = above.Cells[group].Start - above.Start, end = above.Cells[group].End - above.Start, middle = (start + end) / 2;
        bool isAmid = cells[from].Start - lineStart <= middle && middle <= cells[to].End - lineStart;
        return isAmid || ((groups.Count > 1 || from > under[0]) && Array.TrueForAll(under, at =>
            (from <= at && at <= to) == (cells[at].Start - lineStart < end && start < cells[at].End - lineStart)));
    }

    // Behind times that nothing stands above: "Endring" over "Antall" and "Prosent".
    private int[]? OverTheRest(List<TextSpan> cells, int lineStart)
    {
        int rest = Array.FindIndex(under, at => IsBare(lower[at]));
        bool isOver = above.IsByPlace ? IsOver(groups[0], under[rest], under[under.Length - 1], cells, lineStart)
            : under[rest] == groups[0];
        return isOver && under.Take(rest).All(at => lower[at].IsTime) && under.Skip(rest).All(at => IsBare(lower[at]))
            ? [.. under.Select((_, i) => i < rest ? -1 : groups[0])] : null;
    }

    // The first way in which the lower headings repeat once under each upper one.
    private int[]? InBlocks(Func<int, int, int, bool> standsOver)
    {
        bool areYears = groups.TrueForAll(at => upper[at].IsTime);
        (Repeat one, Repeat other) = areYears ? (Repeat.InYears, Repeat.InWords) : (Repeat.InWords, Repeat.InYears);
        foreach (Repeat repeat in new[] { one, other, Repeat.InKinds })
        {
            int[] blocks = BlocksOf(repeat);
            int[] starts = [.. Enumerable.Range(0, blocks.Length).Where(i => i == 0 || blocks[i] != blocks[i - 1])];
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

    private int[] BlocksOf(Repeat repeat)
    {
        int[] blocks = new int[under.Length];
        var seen = new HashSet<(string, int, int, bool)>();
        int block = 0, month = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Heading heading = lower[under[i]];
            bool isNewYear = repeat == Repeat.InYears && !areDated && heading.IsMonth && heading.Month <= month;
            bool isOther = repeat == Repeat.InKinds && i > 0 && IsBare(heading) != IsBare(lower[under[i - 1]]);
            if (seen.Contains(KeyOf(heading)) || isNewYear || isOther)
            {
                block++;
                seen.Clear();
            }

            seen.Add(KeyOf(heading));
            month = heading.IsMonth ? heading.Month : seen.Count == 1 ? 0 : month;
            blocks[i] = block;
        }

        return blocks;
    }

    private (string, int, int, bool) KeyOf(Heading heading)
    {
        string label = heading is { Month: 0, Quarter: 0, IsMean: false } ? LabelKey.Of(heading.Label) : "";
        int year = areDated ? heading.Year : 0;
        return (label, (year * Month.InYear) + heading.Month, heading.Quarter, heading.IsMean);
    }

    // Of two that are headed alike one is under another.
    private bool HasTwice(int[] groupOf)
        => under.Select((at, i) => (groupOf[i], KeyOf(lower[at]))).Distinct().Count() < under.Length;

    // Years that stand over months of theirs are confirmed where one month follows the other.
    private bool IsConsecutive(int[] groupOf)
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
}
