using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Model;
using Tilt.Generator.Vocabulary;

namespace Tilt.Generator.Reading;

/// <summary>
/// Recognises a header by the months it names, and repairs what conversion does to it: a mean's heading torn
/// over several lines, empty columns, a month's name that is misread or lost between its neighbours.
/// </summary>
internal static class HeaderReader
{
    private static readonly Dictionary<string, int> months = Months.Names
        .Select((name, index) => (name, index)).ToDictionary(m => Spelling.Squash(m.name), m => m.index + 1, StringComparer.Ordinal);

    private static readonly HashSet<string> means = new(Months.MeanSpellings.Select(Spelling.Squash), StringComparer.Ordinal);

    private static readonly HashSet<string> noNames = new(Months.NoName.Select(Spelling.Squash), StringComparer.Ordinal);

    /// <summary>Whether a line of text above a header continues a torn "Gjennomsnitt hittil i år".</summary>
    public static string ContinueTornMean(string torn, string line)
    {
        string more = torn + Spelling.Squash(line);
        if (means.Any(mean => mean.StartsWith(more, StringComparison.Ordinal)))
            return more;
        string fresh = Spelling.Squash(line);
        return fresh.Length > 0 && means.Any(mean => mean.StartsWith(fresh, StringComparison.Ordinal)) ? fresh : "";
    }

    /// <param name="tornMean">What was found of the mean's heading on the lines above, squashed.</param>
    /// <param name="firstMonth">The period's first month (year × 12 + month − 1); null where the page does not say.</param>
    /// <returns>The header; null where the cells are none.</returns>
    public static Header? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, int? firstMonth, List<Finding> findings)
    {
        if (!CanBeHeader(text, cells))
            return null;

        string[] labels = cells.Select(text, LabelText.Clean);
        var kinds = new (int Month, int Year, bool Mean)[labels.Length];
        for (int i = 0; i < labels.Length; i++)
            kinds[i] = Kind(labels[i], i, tornMean);

        int first = Array.FindIndex(kinds, kind => kind.Month > 0 || kind.Mean);
        if (first < 0 || !kinds.Any(kind => kind.Month > 0))
            return null;

        ReadMisreadMonths(labels, kinds, cells, findings);
        bool hasMean = kinds.Any(kind => kind.Mean);
        if (!hasMean && tornMean.Length > 0 && first > 1 && labels[first - 1].Length == 0)
        {
            // The heading is torn off, but its column is there: empty, in front of the first month.
            kinds[first - 1].Mean = hasMean = true;
            findings.Add(new Finding("TILT006", cells[first], Months.Mean));
        }

        return Build(labels, kinds, hasMean, firstMonth);
    }

    private static Header Build(string[] labels, (int Month, int Year, bool Mean)[] kinds, bool hasMean, int? firstMonth)
    {
        var columns = new List<ColumnModel>(labels.Length);
        var positions = new List<int>(labels.Length);
        if (!hasMean)
        {
            columns.Add(new ColumnModel(ColumnKind.Mean, Months.Mean, 0, 0));
            positions.Add(-1);
        }

        int named = Array.FindIndex(kinds, kind => kind.Month > 0 || kind.Mean);
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
            else if (i > named && labels[i].Length > 0 && !noNames.Contains(Spelling.Squash(labels[i])))
                columns.Add(new ColumnModel(ColumnKind.Other, labels[i], 0, 0));
            else
                continue;
            positions.Add(i);
        }

        return new Header([.. columns], [.. positions]);
    }

    /// <summary>The header with a year for each month that has none.</summary>
    public static Header Date(Header header, int firstMonth)
    {
        var columns = (ColumnModel[])header.Columns.Clone();
        int previous = -1;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Kind != ColumnKind.Other || !months.TryGetValue(Spelling.Squash(columns[i].Label), out int month))
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

    // A header holds words; a row holds figures. Two cells behind the label tell, and rows are what there is most of.
    private static bool CanBeHeader(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int words = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            TextSpan cell = cells[i];
            if (cell.IsEmpty)
                continue;
            if (!char.IsLetter(text[cell.Start]))
            {
                if (i > 0)
                    return false;
            }
            else if (++words > 1)
                return true;
        }

        return words > 0;
    }

    private static (int Month, int Year, bool Mean) Kind(string label, int position, string tornMean)
    {
        int year = 0;
        if (label.Length > 5 && label[label.Length - 5] == ' '
            && int.TryParse(label.Substring(label.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out year))
            label = label.Substring(0, label.Length - 5);

        string squashed = Spelling.Squash(label);
        if (months.TryGetValue(squashed, out int month))
            return (month, year, false);
        bool mean = squashed.Length > 0 && position > 0 && (means.Contains(squashed) || (tornMean.Length > 0 && means.Contains(tornMean + squashed)));
        return (0, 0, mean);
    }

    private static void ReadMisreadMonths(string[] labels, (int Month, int Year, bool Mean)[] kinds, List<TextSpan> cells, List<Finding> findings)
    {
        for (int i = 1; i < labels.Length; i++)
        {
            if (kinds[i].Month > 0 || kinds[i].Mean || labels[i].Length == 0)
                continue;

            string? name = Spelling.ReadAs(labels[i], Months.Names) ?? Between(kinds, i);
            if (name is null || kinds.Any(kind => kind.Month == months[Spelling.Squash(name)]))
                continue;
            kinds[i].Month = months[Spelling.Squash(name)];
            findings.Add(new Finding("TILT005", cells[i], labels[i], name) { Found = labels[i], Expected = name });
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
