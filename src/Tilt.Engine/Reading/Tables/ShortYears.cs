using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Two digits behind a month's name: "jan. 24" is of a year; "Februar 28" may be a day, or lead to a note. Where all months have two and
/// none is against the others they are years, unless each is its month's last day. Else something beside each of them must confirm that.
/// </summary>
internal static class ShortYears
{
    /// <summary>Takes nothing for a year that nothing confirms.</summary>
    /// <param name="doubted">The first heading whose digits are taken for none; −1 in nearly all headers.</param>
    public static Heading[] Settle(Heading[] headings, PageHeading page, out int doubted)
    {
        doubted = -1;
        if (!Array.Exists(headings, IsShort))
            return headings;
        Heading[] months = Array.FindAll(headings, heading => heading.IsMonth);
        bool allSay = Array.TrueForAll(months, month => month.Year > 0);
        if (allSay && !AreAgainstEachOther(months) && !Array.TrueForAll(months, IsLastDay))
            return headings;

        var settled = (Heading[])headings.Clone();
        for (int i = 0, month = 0; i < headings.Length; i++)
        {
            bool isConfirmed = !IsShort(headings[i]) || (Told(headings[i], months, page) is var (from, to)
                ? headings[i].Year <= to && (headings[i].Year >= from || IsToCompare(month, months, page))
                : !allSay && IsInRun(month, months));
            month += headings[i].IsMonth ? 1 : 0;
            if (isConfirmed)
                continue;
            settled[i] = headings[i] with { Year = 0 };
            doubted = doubted < 0 ? i : doubted;
        }

        return doubted < 0 ? headings : settled;
    }

    private static bool IsShort(Heading heading)
        => heading is { IsMonth: true, Year: > 0 } && MonthNames.TrySplitYear(heading.Label, out string name, out _)
            && heading.Label.Length - name.Length == 2 && MonthNames.NumberOf(name) > 0;

    // "Mars 31"; the last of February is either. Figures of the end of each month are headed so.
    private static bool IsLastDay(Heading month)
        => month.Month == 2 ? month.Year % 100 is 28 or 29 : month.Year % 100 == DateTime.DaysInMonth(month.Year, month.Month);

    // Months that come once each go one way, and no further than to the same month of the next year.
    private static bool AreAgainstEachOther(Heading[] months)
    {
        if (months.Select(month => month.Month).Distinct().Count() < months.Length)
            return false;
        bool rise = false, fall = false;
        for (int i = 1; i < months.Length; i++)
        {
            int step = IndexOf(months[i]) - IndexOf(months[i - 1]);
            if (Math.Abs(step) > Month.InYear)
                return true;
            (rise, fall) = (rise || step > 0, fall || step < 0);
        }

        return rise && fall;
    }

    // The years that the page tells, and the headings that say theirs in full.
    private static (int From, int To)? Told(Heading month, Heading[] months, PageHeading page)
    {
        (int From, int To)? told = page.FirstMonth is { } first ? (first.Year, page.LastMonth?.Year ?? first.Year)
            : page.YearOf(month.Month) is { } year ? (year, page.YearOf(1)!.Value) : null;
        foreach (Heading other in months)
        {
            if (other.Year > 0 && !IsShort(other))
                told = told is var (from, to) ? (Math.Min(from, other.Year), Math.Max(to, other.Year)) : (other.Year, other.Year);
        }

        return told;
    }

    // A month of a year before stands beside the same one of this year, before the turn of the year, or last and is none of the period.
    private static bool IsToCompare(int at, Heading[] months, PageHeading page)
    {
        int month = months[at].Month;
        for (int i = 0; i < months.Length; i++)
        {
            if (i != at && (months[i].Month == month || (i > at && months[i].Month < month)))
                return true;
        }

        return at == months.Length - 1 && page.FirstMonth is { } first && page.LastMonth is { } last && first.Year == last.Year
            && (month < first.Number || month > last.Number);
    }

    // Two that say a year, and are as far from each other as they stand.
    private static bool IsInRun(int at, Heading[] months)
    {
        for (int i = 0; i < months.Length; i++)
        {
            if (i != at && months[i].Year > 0 && Math.Abs(IndexOf(months[i]) - IndexOf(months[at])) == Math.Abs(i - at))
                return true;
        }

        return false;
    }

    private static int IndexOf(Heading month) => new Month(month.Year, month.Month).Index;
}
