using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Headings of two lines: years above their months, "Antall" and "Prosent" under each. <see cref="HeadingGroups"/> tells over which of the
/// lower line one of the upper stands.
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
        bool arePeople = above.Headings is not null && !Array.Exists(lower, heading => heading.IsTime);
        int first = Array.FindIndex(lower, heading => heading.IsMean
            || (arePeople ? HeaderRecognizer.IsKnownUnderTimes(heading) : HeaderRecognizer.IsKnown(heading)));
        Heading[] upper = above.Headings ?? Array.ConvertAll(ReadLabels(text, above.Cells), HeaderRecognizer.ReadLabel);
        if (first < 0)
            return lower;
        int[] under = [.. Enumerable.Range(first, lower.Length - first).Where(i => !lower[i].IsEmpty && !cells[i].IsEmpty)];
        List<int>? groups = GroupsOf(above, upper, cells, under, lineStart);
        if (groups is null || new HeadingGroups(above, groups, upper, lower, under) is var found && !found.MayStandAbove())
            return lower;
        bool hasTwoInOne = Array.Exists(under, at => ColumnHeadings.AreTwo(lower[at].Label)
            && (above.IsByPlace || (at + 1 < cells.Count && cells[at + 1].IsEmpty)));
        if (hasTwoInOne || found.Assign(cells, lineStart) is not { } groupOf)
        {
            isUnclear = hasTwoInOne || found.MustBeKnown;
            return lower;
        }

        var combined = (Heading[])lower.Clone();
        bool[] areUnder = AreUnder(groups, groupOf, under, lower, upper);
        for (int i = 0; i < under.Length; i++)
        {
            if (areUnder[i] && groupOf[i] >= 0)
                combined[under[i]] = Merge(upper[groupOf[i]], lower[under[i]]);
        }

        return above.IsByPlace ? combined : WithUpperAlone(above, upper, combined, cells, first);
    }

    private static string[] ReadLabels(ReadOnlySpan<char> text, TextSpan[] cells)
    {
        string[] labels = new string[cells.Length];
        for (int i = 0; i < labels.Length; i++)
            labels[i] = LabelText.Clean(text, NoteMarks.Without(text, cells[i]));
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

    // Behind the months of the last year may stand a column that is of no year, unless there is one behind each year's.
    private static bool[] AreUnder(List<int> groups, int[] groupOf, int[] under, Heading[] lower, Heading[] upper)
    {
        bool[] areUnder = new bool[under.Length];
        bool hasTimes = Array.Exists(lower, other => other.IsTime);
        Dictionary<Heading, int>? times = null;
        for (int i = 0; i < under.Length; i++)
        {
            Heading heading = lower[under[i]];
            areUnder[i] = heading.IsTime || heading.IsMean || groupOf[i] < 0 || !upper[groupOf[i]].IsTime || !hasTimes
                || (times ??= UnderHowMany(groupOf, under, lower))[heading] == groups.Count;
        }

        return areUnder;
    }

    // For each heading under how many of the upper ones it stands.
    private static Dictionary<Heading, int> UnderHowMany(int[] groupOf, int[] under, Heading[] lower)
        => under.Select((at, i) => (Group: groupOf[i], Heading: lower[at])).Distinct()
            .GroupBy(entry => entry.Heading).ToDictionary(same => same.Key, same => same.Count());

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
        if (upper is { IsMean: true, IsSoFar: false } && lower.IsSoFar)
            return upper with { Year = lower.Year };
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
