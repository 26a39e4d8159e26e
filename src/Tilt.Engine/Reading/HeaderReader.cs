using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>
/// Recognises a header by the months it names, and repairs what conversion does to it: a mean's heading torn
/// over several lines, empty columns, a month's name that is misread or lost between its neighbours.
/// </summary>
internal static class HeaderReader
{
    private static readonly Dictionary<string, int> months = Months.Names.Concat(Months.Short)
        .Select((name, index) => (Key: LabelKey.Squash(name), Month: (index % 12) + 1))
        .GroupBy(month => month.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Month, StringComparer.Ordinal);

    private static readonly KnownWords monthNames = new(Months.Names);

    private static readonly HashSet<string> means = new(Months.MeanSpellings.Select(LabelKey.Squash), StringComparer.Ordinal);

    /// <summary>Whether a line of text above a header continues a torn "Gjennomsnitt hittil i år".</summary>
    public static string ContinueTornMean(string torn, string line)
    {
        string more = torn + LabelKey.Squash(line);
        if (means.Any(mean => mean.StartsWith(more, StringComparison.Ordinal)))
            return more;
        string fresh = LabelKey.Squash(line);
        return fresh.Length > 0 && means.Any(mean => mean.StartsWith(fresh, StringComparison.Ordinal)) ? fresh : "";
    }

    /// <summary>Whether a line holds one month and nothing else, behind an empty cell for the labels: a year that has just begun.</summary>
    public static bool IsLoneMonth(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int printed = cells.FindIndex(cell => !cell.IsEmpty);
        return printed > 0 && cells.FindLastIndex(cell => !cell.IsEmpty) == printed && months.ContainsKey(LabelKey.Squash(LabelText.Clean(text, cells[printed])));
    }

    /// <param name="tornMean">What was found of the mean's heading on the lines above, squashed.</param>
    /// <param name="page">Tells the year where the headings do not.</param>
    /// <returns>The header; null where the cells are none.</returns>
    public static Header? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, Page page, List<Finding> findings)
    {
        if (!CanBeHeader(text, cells))
            return null;

        string[] labels = cells.Select(text, LabelText.Clean);
        var kinds = new (int Month, int Year, bool Mean)[labels.Length];
        for (int i = 0; i < labels.Length; i++)
            kinds[i] = Kind(labels[i], i, tornMean);

        if (!kinds.Any(kind => kind.Month > 0) && !MonthCodeReader.TryRead(labels, kinds, page))
            return null;
        if (!kinds.Any(kind => kind.Month > 0))
            return ReadWithoutMonths(labels, kinds);

        ReadMisreadMonths(labels, kinds, cells, findings);
        int first = Array.FindIndex(kinds, kind => kind.Month > 0 || kind.Mean);
        bool hasMean = kinds.Any(kind => kind.Mean);
        if (!hasMean && tornMean.Length > 0 && first > 1 && labels[first - 1].Length == 0)
        {
            // The heading is torn off, but its column is there: empty, in front of the first month.
            kinds[first - 1].Mean = hasMean = true;
            findings.Add(Finding.Realigned(new Place(cells[first]), Months.Mean));
        }

        return Build(labels, kinds, first, hasMean, FirstMonth(kinds, page));
    }

    // Years, "Antall", "Prosent": where no month tells that this is a header, every heading must be a known one.
    private static Header? ReadWithoutMonths(string[] labels, (int Month, int Year, bool Mean)[] kinds)
    {
        int first = Array.FindIndex(labels, 1, labels.Length - 1, IsKnown);
        if (first < 0 || !labels.Take(first).All(ColumnHeadings.IsOverLabels))
            return null;

        for (int i = first; i < labels.Length; i++)
        {
            if (!IsKnown(labels[i]) && !kinds[i].Mean && !ColumnHeadings.IsNoName(labels[i]))
                return null;
        }

        return Build(labels, kinds, first, hasMean: true, null);

        static bool IsKnown(string label) => ColumnHeadings.Year(label) > 0 || ColumnHeadings.IsCount(label) || ColumnHeadings.IsShare(label);
    }

    private static int? FirstMonth((int Month, int Year, bool Mean)[] kinds, Page page)
    {
        int last = 0, newYears = 0;
        foreach ((int month, _, _) in kinds)
        {
            if (month == 0)
                continue;
            newYears += month < last ? 1 : 0;
            last = month;
        }

        return page.FirstMonth ?? (page.YearOf(last) - newYears) * 12;
    }

    private static Header Build(string[] labels, (int Month, int Year, bool Mean)[] kinds, int first, bool hasMean, int? firstMonth)
    {
        var columns = new List<ColumnModel>(labels.Length);
        var positions = new List<int>(labels.Length);
        if (!hasMean)
        {
            columns.Add(new ColumnModel(ColumnKind.Mean, Months.Mean, 0, 0));
            positions.Add(-1);
        }

        Dictionary<(ColumnKind, string), int>? alike = null;
        int previous = -1;
        for (int i = 0; i < labels.Length; i++)
        {
            (int month, int year, bool mean) = kinds[i];
            if (month > 0)
            {
                int at = NumberOf(month, year, firstMonth, previous);
                previous = at;
                columns.Add(at < 0
                    ? new ColumnModel(ColumnKind.Other, Months.Names[month - 1], 0, 0)
                    : new ColumnModel(ColumnKind.Month, Months.Names[month - 1], at / 12, (at % 12) + 1));
            }
            else if (mean)
                columns.Add(new ColumnModel(ColumnKind.Mean, Months.Mean, 0, 0));
            else if (i >= first && ColumnHeadings.IsShare(labels[i]))
                columns.Add(new ColumnModel(ColumnKind.Share, labels[i], 0, 0, Again(ColumnKind.Share, labels[i])));
            else if (i >= first && !ColumnHeadings.IsNoName(labels[i]))
                columns.Add(new ColumnModel(ColumnKind.Other, labels[i], 0, 0, Again(ColumnKind.Other, labels[i])));
            else
                continue;
            positions.Add(i);
        }

        return new Header([.. columns], [.. positions]);

        // "Antall", "Prosent", and the same of another year.
        int Again(ColumnKind kind, string label)
        {
            alike ??= [];
            alike.TryGetValue((kind, label), out int before);
            alike[(kind, label)] = before + 1;
            return before;
        }
    }

    /// <summary>The header with a year for each month that has none.</summary>
    public static Header Date(Header header, int firstMonth)
    {
        var columns = (ColumnModel[])header.Columns.Clone();
        int previous = -1;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Kind != ColumnKind.Other || !months.TryGetValue(LabelKey.Squash(columns[i].Label), out int month))
                continue;
            previous = NumberOf(month, 0, firstMonth, previous);
            columns[i] = new ColumnModel(ColumnKind.Month, columns[i].Label, previous / 12, (previous % 12) + 1);
        }

        return new Header(columns, header.Positions);
    }

    // A header without years takes them from the period; a month that does not follow the one before starts a new year.
    private static int NumberOf(int month, int year, int? firstMonth, int previous)
    {
        if (year > 0)
            return (year * 12) + month - 1;
        int from = previous >= 0 ? previous + 1 : firstMonth is { } start ? start / 12 * 12 : -1;
        return from < 0 ? -1 : from + ((month - 1 - (from % 12) + 12) % 12);
    }

    // A header holds words, or years that follow each other; a row holds figures. Few cells behind the label tell,
    // and rows are what there is most of.
    private static bool CanBeHeader(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int words = 0, year = 0, codes = 0;
        for (int i = 1; i < cells.Count && words < 2; i++)
        {
            ReadOnlySpan<char> printed = text.Slice(cells[i].Start, cells[i].Length).TrimStart('*');
            if (cells[i].IsEmpty)
                continue;
            if (!printed.IsEmpty && (char.IsLetter(printed[0]) || printed[0] is '%' or '.'))
            {
                words++;
                continue;
            }

            if (MonthCodes.TryRead(printed, out _, out _) || MonthCodes.TryReadDigits(printed, out _, out _))
            {
                codes++;
                continue;
            }

            int before = year;
            year = printed.Length == 4 ? ColumnHeadings.Year(printed.ToString()) : 0;
            if (year == 0 || (before > 0 && Math.Abs(year - before) != 1))
                return false;
        }

        return words > 0 || year > 0 || codes > 0;
    }

    private static (int Month, int Year, bool Mean) Kind(string label, int position, string tornMean)
    {
        string name = label.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string digits = label.Substring(name.Length);
        int year = ColumnHeadings.Year(digits.Length == 2 ? "20" + digits : digits);
        if (digits.Length > 0 && (year == 0 || name.Length < 3))
            return default;

        string squashed = LabelKey.Squash(name);
        if (months.TryGetValue(squashed, out int month))
            return (month, year, false);
        bool mean = squashed.Length > 0 && position > 0 && (means.Contains(squashed) || (tornMean.Length > 0 && means.Contains(tornMean + squashed)));
        return (0, 0, mean);
    }

    private static void ReadMisreadMonths(string[] labels, (int Month, int Year, bool Mean)[] kinds, List<TextSpan> cells, List<Finding> findings)
    {
        for (int i = 1; i < labels.Length; i++)
        {
            if (kinds[i].Month > 0 || kinds[i].Mean || labels[i].Length == 0 || ColumnHeadings.IsShare(labels[i]))
                continue;

            string? name = monthNames.ReadAs(LabelKey.Squash(labels[i])) ?? Between(kinds, i);
            if (name is null || kinds.Any(kind => kind.Month == months[LabelKey.Squash(name)]))
                continue;
            kinds[i].Month = months[LabelKey.Squash(name)];
            findings.Add(Finding.MisreadLabel(new Place(cells[i]), labels[i], name));
        }
    }

    // Between Februar and April stands Mars, whatever is printed there.
    private static string? Between((int Month, int Year, bool Mean)[] kinds, int i)
        => i + 1 < kinds.Length && kinds[i - 1].Month is > 0 and var before && kinds[i + 1].Month == before + 2 ? Months.Names[before] : null;

    private static string[] Select(this List<TextSpan> cells, ReadOnlySpan<char> text, LabelReader read)
    {
        string[] labels = new string[cells.Count];
        for (int i = 0; i < labels.Length; i++)
            labels[i] = read(text, cells[i]);
        return labels;
    }

    private delegate string LabelReader(ReadOnlySpan<char> text, TextSpan span);
}
