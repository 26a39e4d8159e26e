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
    public static Finding? Doubt(ReadOnlySpan<char> text, Header header, List<TextSpan> cells, PageHeading page)
    {
        (Month Month, TextSpan At)[] months = [.. Enumerable.Range(0, header.Columns.Length)
            .Where(i => header.Columns[i].Month is not null && header.Positions[i] >= 0 && header.Positions[i] < cells.Count)
            .Select(i => (header.Columns[i].Month!.Value, cells[header.Positions[i]]))];
        if (months.Length < 2 || Array.Exists(months, month => month.Month.Year != months[0].Month.Year))
            return null;
        return OutOfOrder(text, months) ?? OutOfPeriod(text, months, page)
            ?? (header is { MeanIsTorn: false, Columns: [{ Kind: ColumnKind.Mean }, ..] } ? null : Gap(text, months));
    }

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

    // A month that says its own year is there to compare with.
    private static Finding? OutOfPeriod(ReadOnlySpan<char> text, (Month Month, TextSpan At)[] months, PageHeading page)
    {
        if (page.FirstMonth is not { } first || page.LastMonth is not { } last)
            return null;
        foreach ((Month month, TextSpan at) in months)
        {
            bool isOutside = month.Index < first.Index || month.Index > last.Index;
            if (isOutside && Name(text, at) is var name && !name.Any(char.IsDigit))
                return Finding.MonthOutOfPeriod(new Place(at), name);
        }

        return null;
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
