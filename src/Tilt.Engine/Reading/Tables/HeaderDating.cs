using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Gives the months of a header their years, one after the other. A heading may say its year; one that does not has it from the
/// period, and a month that does not follow the one before starts a new year, unless all are of one.
/// </summary>
/// <param name="first">The year that the header begins with; null where nothing tells.</param>
/// <param name="isOneYear">Whether all are of that year, in whatever order they stand.</param>
internal sealed class HeaderDating(int? first, bool isOneYear = false)
{
    private Month? previous;

    /// <summary>From what stands above the header, else from the last month: the latest of its name that was over by then.</summary>
    /// <param name="headings">What is no month is passed over.</param>
    public static HeaderDating Of(Heading[] headings, PageHeading page)
    {
        bool isOneYear = AreOfOneYear(headings, page);
        if (page.Year is null && page.FirstMonth is { } first)
            return new HeaderDating(first.Year, isOneYear);
        int last = 0, newYears = 0;
        foreach (Heading heading in headings)
        {
            if (!heading.IsMonth)
                continue;
            newYears += heading.Month < last ? 1 : 0;
            last = heading.Month;
        }

        if (isOneYear)
            (last, newYears) = (headings.Max(heading => heading.Month), 0);
        return new HeaderDating(page.YearOf(last) - newYears, isOneYear);
    }

    /// <summary>
    /// Whether nothing confirms which years months are of that do not stand as a year goes: no heading says so, they do not follow each
    /// other, or they do not end where the period does.
    /// </summary>
    /// <param name="headings">What is no month is passed over.</param>
    public static bool IsUnclear(Heading[] headings, PageHeading page)
    {
        if (IsAscending(headings))
            return false;

        HeaderDating dating = Of(headings, page);
        Heading[] months = Array.FindAll(headings, heading => heading.IsMonth);
        bool isRepeated = months.Select(month => month.Month).Distinct().Count() < months.Length;
        bool isOne = AreOfOneYear(headings, page);
        var dated = new HashSet<Month>();
        Month? before = null, lastUnsaid = null;
        bool isSaid = false;
        foreach (Heading heading in months)
        {
            // A year that one heading says holds for those behind it, until the months begin anew.
            isSaid = heading.Year > 0 || (isSaid && heading.Month > before?.Number);
            Month? month = dating.Next(heading.Month, heading.Year);
            if (month is null ? isRepeated : !dated.Add(month.Value))
                return true;
            if (!isSaid && !isOne && before is { } last && month != last + 1)
                return true;
            (before, lastUnsaid) = (month, isSaid ? lastUnsaid : month);
        }

        // Behind them may stand one that says of which year it is, to compare with.
        return lastUnsaid is not null && !isOne && page.LastMonth is { } end && end != before && end != lastUnsaid;
    }

    // The period says so, or the newest stands first: "Mars", "Februar", "Januar".
    private static bool AreOfOneYear(Heading[] headings, PageHeading page)
    {
        bool isOfPeriod = true, isDescending = true;
        int count = 0, before = 0;
        foreach (Heading heading in headings)
        {
            if (!heading.IsMonth)
                continue;
            if (heading.Year > 0)
                return false;
            isOfPeriod &= page.FirstMonth?.Number <= heading.Month && heading.Month <= page.LastMonth?.Number;
            isDescending &= count == 0 || heading.Month == before - 1;
            before = heading.Month;
            count++;
        }

        return page.LastMonth is { } last && page.FirstMonth?.Year == last.Year ? isOfPeriod : isDescending && count > 1;
    }

    private static bool IsAscending(Heading[] headings)
    {
        int before = 0;
        foreach (Heading heading in headings)
        {
            if (!heading.IsMonth)
                continue;
            if (heading.Month <= before)
                return false;
            before = heading.Month;
        }

        return true;
    }

    /// <summary>The header with a year for each month that has none.</summary>
    public static Header Date(Header header, int year)
    {
        var dating = new HeaderDating(year);
        var columns = (ColumnModel[])header.Columns.Clone();
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { Kind: ColumnKind.Month, Month: null })
                columns[i] = new ColumnModel(ColumnKind.Month, columns[i].Label, dating.Next(MonthNames.NumberOf(columns[i].Label), 0));
        }

        int[] years = Array.ConvertAll(columns, column => column.Month?.Year ?? 0);
        return header.With(columns, header.Positions, years);
    }

    /// <summary>The month that a heading means, read from left to right; null where nothing tells its year.</summary>
    /// <param name="number">1–12.</param>
    /// <param name="year">0 where the heading does not say.</param>
    public Month? Next(int number, int year)
    {
        Month? from = previous is { } before ? before + 1 : first is { } start ? new Month(start, 1) : null;
        previous = year > 0 ? new Month(year, number)
            : isOneYear && first is { } any ? new Month(any, number)
            : from?.Next(number);
        return previous;
    }
}
