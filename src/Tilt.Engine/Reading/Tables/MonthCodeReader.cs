using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Finds the months that a header names in a machine's way. What may as well be a figure, or a line about the file
/// ("Oppdatert;2024-01"), is told by its neighbours.
/// </summary>
internal static class MonthCodeReader
{
    /// <summary>The headings of a header that names no month in words, with those that it names in codes.</summary>
    /// <returns>Null where the cells are no header: they hold what looks like months, and cannot be.</returns>
    public static Heading[]? Read(Heading[] headings, PageHeading page)
    {
        int first = 0, last = 0, previous = 0;
        bool inOrder = true, isCertain = true, hasYear = true;
        var read = (Heading[])headings.Clone();
        for (int i = 1; i < headings.Length; i++)
        {
            if (!TryRead(headings[i].Label, out int year, out int month, ref isCertain, ref hasYear))
                continue;
            read[i] = new Heading(headings[i].Label, month, year);
            int at = new Month(year, month).Index;
            inOrder &= first == 0 || at == previous + 1;
            (first, last, previous) = (first == 0 ? i : first, i, at);
        }

        bool follow = inOrder && last > first;
        bool isUnderLabels = read.Take(first).All(heading => heading.IsMean || ColumnHeadings.IsOverLabels(heading.Label));
        bool isHeader = isCertain ? follow || isUnderLabels
            : follow && isUnderLabels && !Array.Exists(read, IsFigure)
                && (hasYear || (page.FirstMonth?.Year ?? page.YearOf(read[last].Month)) is not null);
        return isHeader ? read : null;
    }

    private static bool TryRead(string label, out int year, out int month, ref bool isCertain, ref bool hasYear)
    {
        if (MonthCodes.TryRead(label.AsSpan(), out year, out month))
            return true;
        if (MonthCodes.TryReadDigits(label.AsSpan(), out year, out month))
        {
            isCertain = false;
            return true;
        }

        bool isMonth = MonthCodes.TryReadWithoutYear(label.AsSpan(), out month);
        isCertain &= !isMonth;
        hasYear &= !isMonth;
        return isMonth;
    }

    private static bool IsFigure(Heading heading)
        => !heading.IsMonth && heading.Label.Length > 0 && FigureText.Parse(heading.Label.AsSpan()) != Cell.Unreadable;
}
