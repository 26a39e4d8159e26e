using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Says where the months of a header are not those of its page, or do not stand in their order: nobody else sees two headings that were
/// exchanged, for the figures under them add up all the same.
/// </summary>
internal static class HeaderMonths
{
    /// <param name="cells">The line that names them.</param>
    /// <param name="mayLack">Whether months may be missing.</param>
    public static Finding? Doubt(ReadOnlySpan<char> text, Header header, List<TextSpan> cells, bool mayLack)
    {
        if (FollowEachOther(header))
            return null;
        (Month Month, TextSpan At)[] months = [.. Columns(header, cells)
            .Select(i => (header.Columns[i].Month!.Value, cells[header.Positions[i]]))];
        if (months.Length < 2 || Array.Exists(months, month => month.Month.Year != months[0].Month.Year))
            return null;
        bool hasMean = Enumerable.Range(0, header.Columns.Length)
            .Any(i => header.Columns[i].Kind == ColumnKind.Mean && header.Positions[i] >= 0);
        return OutOfOrder(text, months) ?? (mayLack && !hasMean ? Gap(text, months) : null);
    }

    /// <summary>
    /// The columns of months that are not of the page's period, with what is to be said if there are figures in them: months to come may be
    /// headed. One of a year before, or that says its own, is there to compare with; of a year after there are no figures yet. Where there
    /// is no period, there are none of a month after the report was updated.
    /// </summary>
    /// <inheritdoc cref="Doubt" />
    public static List<(int Column, Finding Said)>? OutOfPeriod(
        ReadOnlySpan<char> text, Header header, List<TextSpan> cells, PageHeading page)
    {
        List<(int, Finding)>? outside = null;
        if (page.FirstMonth is not { } first || page.LastMonth is not { } last)
            return page is { FirstMonth: null, UpdatedIn: { } updated } ? ToCome(text, header, cells, updated) : null;
        foreach (int i in Columns(header, cells))
        {
            TextSpan at = cells[header.Positions[i]];
            Month month = header.Columns[i].Month!.Value;
            bool isOutside = (month.Year == first.Year && month.Index < first.Index)
                || (month.Year == last.Year && month.Index > last.Index);
            string name = Name(text, at);
            if (month.Year > last.Year || (isOutside && !name.Any(char.IsDigit)))
                (outside ??= []).Add((i, Finding.MonthOutOfPeriod(new Place(at), name)));
        }

        return outside;
    }

    private static List<(int Column, Finding Said)>? ToCome(
        ReadOnlySpan<char> text, Header header, List<TextSpan> cells, Month updated)
    {
        List<(int, Finding)>? toCome = null;
        foreach (int i in Columns(header, cells))
        {
            TextSpan at = cells[header.Positions[i]];
            if (header.Columns[i].Month!.Value.Index > updated.Index)
                (toCome ??= []).Add((i, Finding.MonthToCome(new Place(at), Name(text, at))));
        }

        return toCome;
    }

    // As nearly all do.
    private static bool FollowEachOther(Header header)
    {
        Month? before = null;
        foreach (ColumnModel column in header.Columns)
        {
            if (column.Month is not { } month)
                continue;
            if (before is { } last && month != last + 1)
                return false;
            before = month;
        }

        return true;
    }

    private static IEnumerable<int> Columns(Header header, List<TextSpan> cells) => Enumerable.Range(0, header.Columns.Length)
        .Where(i => header.Columns[i].Month is not null && header.Positions[i] >= 0 && header.Positions[i] < cells.Count);

    // From the first to the last, or the newest first.
    private static Finding? OutOfOrder(ReadOnlySpan<char> text, (Month Month, TextSpan At)[] months)
    {
        int rising = Enumerable.Range(1, months.Length - 1).Count(i => months[i].Month.Index > months[i - 1].Month.Index);
        if (rising == 0 || rising == months.Length - 1)
            return null;
        bool rises = 2 * rising >= months.Length - 1;
        int at = 1;
        while (months[at].Month.Index > months[at - 1].Month.Index == rises) at++;
        return Finding.MonthOutOfOrder(new Place(months[at].At), Name(text, months[at].At), Name(text, months[at - 1].At));
    }

    // Where most follow each other; a table of every third month has them so. A mean tells by itself which months there are.
    private static Finding? Gap(ReadOnlySpan<char> text, (Month Month, TextSpan At)[] months)
    {
        int gap = 0, steps = 0;
        for (int i = 1; i < months.Length; i++)
        {
            bool isStep = Math.Abs(months[i].Month.Index - months[i - 1].Month.Index) == 1;
            steps += isStep ? 1 : 0;
            gap = isStep || gap > 0 ? gap : i;
        }

        return gap > 0 && 2 * steps >= months.Length - 1
            ? Finding.MonthMissing(new Place(months[gap].At), Name(text, months[gap - 1].At), Name(text, months[gap].At))
            : null;
    }

    private static string Name(ReadOnlySpan<char> text, TextSpan at) => LabelText.Clean(text, at);
}
