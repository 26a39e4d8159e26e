using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading;

/// <summary>
/// Finds the months that a header names in a machine's way. What may as well be a figure, or a line about the file
/// ("Oppdatert;2024-01"), is told by its neighbours.
/// </summary>
internal static class MonthCodeReader
{
    /// <summary>Enters the months into a header that names none in words.</summary>
    /// <returns>False where the cells are no header: they hold what looks like months, and cannot be.</returns>
    public static bool TryRead(string[] labels, (int Month, int Year, bool Mean)[] kinds, Page page)
    {
        int first = -1, last = -1, previous = 0;
        bool inOrder = true, isCertain = true, hasYear = true;
        for (int i = 1; i < labels.Length; i++)
        {
            if (!TryRead(labels[i], out int year, out int month, ref isCertain, ref hasYear))
                continue;
            kinds[i] = (month, year, false);
            int at = (year * 12) + month;
            inOrder &= first < 0 || at == previous + 1;
            (first, last, previous) = (first < 0 ? i : first, i, at);
        }

        if (first < 0)
            return true;

        bool follow = inOrder && last > first;
        bool isUnderLabels = IsUnderLabels(labels, kinds, first);
        return isCertain ? follow || isUnderLabels
            : follow && isUnderLabels && !HoldsFigures(labels, kinds)
                && (hasYear || (page.FirstMonth ?? page.YearOf(kinds[last].Month)) is not null);
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

    private static bool IsUnderLabels(string[] labels, (int Month, int Year, bool Mean)[] kinds, int first)
    {
        for (int i = 0; i < first; i++)
        {
            if (!kinds[i].Mean && !ColumnHeadings.IsOverLabels(labels[i]))
                return false;
        }

        return true;
    }

    private static bool HoldsFigures(string[] labels, (int Month, int Year, bool Mean)[] kinds)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (kinds[i].Month == 0 && labels[i].Length > 0 && CellText.Parse(labels[i].AsSpan()) != Cell.Unreadable)
                return true;
        }

        return false;
    }
}
