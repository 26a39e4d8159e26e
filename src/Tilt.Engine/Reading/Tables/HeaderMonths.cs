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
    public static Finding? Doubt(ReadOnlySpan<char> text, Header header, List<TextSpan> cells, PageHeading page, bool mayLack)
    {
        List<(Month Month, TextSpan At, string Name)> months = [];
        foreach (int i in Columns(header))
            months.Add((header.Columns[i].Month!.Value, cells[header.Positions[i]], Name(text, header, cells, i)));
        if (months.Count < 2)
            return null;
        if (months.Exists(month => month.Month.Year != months[0].Month.Year))
            return GoesBack(months, page);
        bool hasMean = Enumerable.Range(0, header.Columns.Length)
            .Any(i => header.Columns[i].Kind == ColumnKind.Mean && header.Positions[i] >= 0);
        return OutOfOrder(months) ?? (mayLack && !hasMean ? Gap(months) : null);
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
        foreach (int i in Columns(header))
        {
            TextSpan at = cells[header.Positions[i]];
            Month month = header.Columns[i].Month!.Value;
            bool isOutside = (month.Year == first.Year && month.Index < first.Index)
                || month.Index > last.Index;
            string name = Name(text, header, cells, i);
            if (month.Year > last.Year || (isOutside && !name.Any(char.IsDigit)))
                (outside ??= []).Add((i, Finding.MonthOutOfPeriod(new Place(at), name)));
        }

        return outside;
    }

    private static List<(int Column, Finding Said)>? ToCome(
        ReadOnlySpan<char> text, Header header, List<TextSpan> cells, Month updated)
    {
        List<(int, Finding)>? toCome = null;
        foreach (int i in Columns(header))
        {
            TextSpan at = cells[header.Positions[i]];
            if (header.Columns[i].Month!.Value.Index > updated.Index)
                (toCome ??= []).Add((i, Finding.MonthToCome(new Place(at), Name(text, header, cells, i))));
        }

        return toCome;
    }

    private static IEnumerable<int> Columns(Header header) => Enumerable.Range(0, header.Columns.Length)
        .Where(i => header.Columns[i].Month is not null);

    // "Januar", "Februar 2023" below a period of 2024: the first says no year, and may be of that which the second says. One that is no
    // month of the period is there to compare with.
    private static Finding? GoesBack(List<(Month Month, TextSpan At, string Name)> months, PageHeading page)
    {
        for (int i = 1; i < months.Count; i++)
        {
            (Month before, Month month) = (months[i - 1].Month, months[i].Month);
            bool isToCompare = month.Number > page.LastMonth?.Number;
            if (month.Index < before.Index && month.Number == before.Number + 1 && !isToCompare
                && !months[i - 1].Name.Any(char.IsDigit) && months[i].Name.Any(char.IsDigit))
                return Finding.MonthOutOfOrder(new Place(months[i].At), months[i].Name, months[i - 1].Name);
        }

        return null;
    }

    // From the first to the last, or the newest first.
    private static Finding? OutOfOrder(List<(Month Month, TextSpan At, string Name)> months)
    {
        int rising = Enumerable.Range(1, months.Count - 1).Count(i => months[i].Month.Index > months[i - 1].Month.Index);
        if (rising == 0 || rising == months.Count - 1)
            return null;
        bool rises = 2 * rising >= months.Count - 1;
        int at = 1;
        while (months[at].Month.Index > months[at - 1].Month.Index == rises) at++;
        return Finding.MonthOutOfOrder(new Place(months[at].At), months[at].Name, months[at - 1].Name);
    }

    // Where most follow each other; a table of every third month has them so. A mean tells by itself which months there are.
    private static Finding? Gap(List<(Month Month, TextSpan At, string Name)> months)
    {
        int gap = 0, steps = 0;
        for (int i = 1; i < months.Count; i++)
        {
            bool isStep = Math.Abs(months[i].Month.Index - months[i - 1].Month.Index) == 1;
            steps += isStep ? 1 : 0;
            gap = isStep || gap > 0 ? gap : i;
        }

        return gap > 0 && 2 * steps >= months.Count - 1
            ? Finding.MonthMissing(new Place(months[gap].At), months[gap - 1].Name, months[gap].Name)
            : null;
    }

    // As it is printed; where that stands on the line above, as it is called.
    private static string Name(ReadOnlySpan<char> text, Header header, List<TextSpan> cells, int column)
    {
        string printed = LabelText.Clean(text, cells[header.Positions[column]]);
        Heading heading = HeaderRecognizer.ReadLabel(printed);
        return HeaderRecognizer.IsKnown(heading) && !heading.IsMonth ? header.Columns[column].Label : printed;
    }
}
