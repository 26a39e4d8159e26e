using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Gives the months of a header their years, one after the other. A heading may say its year; one that does not has it from the
/// period, and a month that does not follow the one before starts a new year.
/// </summary>
/// <param name="first">Any month of the year that the header begins with; null where nothing tells.</param>
internal sealed class HeaderDating(Month? first)
{
    private Month? previous;

    /// <summary>From what stands above the header, else from the last month: the latest of its name that was over by then.</summary>
    /// <param name="headings">Those of the months.</param>
    public static HeaderDating Of(IReadOnlyList<Heading> headings, PageHeading page)
    {
        if (page.FirstMonth is not null)
            return new HeaderDating(page.FirstMonth);
        int last = 0, newYears = 0;
        foreach (Heading heading in headings)
        {
            newYears += heading.Month < last ? 1 : 0;
            last = heading.Month;
        }

        return new HeaderDating(page.YearOf(last) is { } year ? new Month(year - newYears, 1) : null);
    }

    /// <summary>
    /// Whether nothing confirms which years months are of that stand several times: no heading says so, they do not follow each other, or
    /// they do not end where the period does.
    /// </summary>
    /// <param name="headings">Those of the months.</param>
    public static bool IsUnclear(IReadOnlyList<Heading> headings, PageHeading page)
    {
        if (headings.Select(heading => heading.Month).Distinct().Count() == headings.Count)
            return false;
        HeaderDating dating = Of(headings, page);
        var dated = new HashSet<Month>();
        Month? before = null;
        bool isSaid = false, allSaid = true;
        foreach (Heading heading in headings)
        {
            // A year that one heading says holds for those behind it, until the months begin anew.
            isSaid = heading.Year > 0 || (isSaid && heading.Month > before?.Number);
            allSaid &= isSaid;
            if (dating.Next(heading.Month, heading.Year) is not { } month || !dated.Add(month))
                return true;
            if (!isSaid && before is { } last && month != last + 1)
                return true;
            before = month;
        }

        return !allSaid && page.LastMonth is { } end && end != before;
    }

    /// <summary>The header with a year for each month that has none.</summary>
    public static Header Date(Header header, int year)
    {
        var dating = new HeaderDating(new Month(year, 1));
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
        Month? from = previous is { } before ? before + 1 : first is { } start ? new Month(start.Year, 1) : null;
        previous = year > 0 ? new Month(year, number) : from?.Next(number);
        return previous;
    }
}
