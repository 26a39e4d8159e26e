using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Tells a header from other rows: it names months or, where none does, columns of counts and shares that are known.</summary>
internal static class HeaderRecognizer
{
    private const int YearDigits = 4;

    /// <summary>Fewer may be a sign for nothing.</summary>
    private const int FewestLetters = 3;

    /// <summary>
    /// Whether a line holds one month and nothing else, behind an empty cell for the labels: a year that has just begun, or a table of one
    /// month. With its year it may be the period as well.
    /// </summary>
    public static bool IsLoneMonth(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int printed = cells.FindIndex(cell => !cell.IsEmpty);
        return printed > 0 && cells.FindLastIndex(cell => !cell.IsEmpty) == printed
            && MonthNames.TrySplitYear(LabelText.Clean(text, NoteMarks.Without(text, cells[printed])), out string name, out _)
            && MonthNames.NumberOf(name) > 0;
    }

    /// <summary>Whether a line of text above a header continues a torn "Gjennomsnitt hittil i år".</summary>
    /// <returns>The letters of the mean's heading so far; empty where the line is none of it.</returns>
    public static string ContinueTornMean(string torn, string line)
    {
        string letters = LabelKey.Squash(line);
        if (MonthNames.StartsMean(torn + letters))
            return torn + letters;
        return MonthNames.StartsMean(letters) ? letters : "";
    }

    /// <param name="tornMean">What was found of the mean's heading on the lines above.</param>
    /// <param name="page">Tells the year where the headings do not.</param>
    /// <param name="times">How many the line above names: below them stands who is counted, as often at least.</param>
    /// <returns>One heading for each cell; null where the cells are no header.</returns>
    public static Heading[]? Recognize(
        ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, PageHeading page, int times = 0)
    {
        var headings = new Heading[cells.Count];
        for (int i = 0; i < headings.Length; i++)
            headings[i] = Read(LabelText.Clean(text, cells[i]), i, tornMean);
        if (Array.Exists(headings, heading => heading.IsMonth))
            return WithoutMarks(headings);
        if (MonthCodeReader.Read(headings, page) is not { } coded)
            return null;
        bool isHeader = Array.Exists(coded, heading => heading.IsMonth) || AreKnown(coded, times)
            || coded.Count(heading => heading.Quarter > 0) > 1;
        return isHeader ? coded : null;
    }

    // "Februar12": right behind the name two digits are a year only where all months have one; else they lead to a note.
    private static Heading[] WithoutMarks(Heading[] headings)
        => !Array.Exists(headings, heading => heading is { IsMonth: true, Year: 0 }) ? headings
            : Array.ConvertAll(headings, heading => heading is { IsMonth: true, Year: > 0 } && HasDigitsBehindName(heading.Label)
                ? heading with { Year = 0 } : heading);

    private static bool HasDigitsBehindName(string label)
        => char.IsDigit(label[label.Length - 1]) && char.IsLetter(label[label.Length - 1 - 2]);

    /// <summary>Years, quarters, "Antall", "Prosent": what heads a column without being a month's name.</summary>
    public static bool IsKnown(Heading heading)
        => heading.IsTime || ColumnHeadings.IsCount(heading.Label) || ColumnHeadings.IsShare(heading.Label);

    /// <summary>The same below a line of times, where women and men head columns as well.</summary>
    public static bool IsKnownUnderTimes(Heading heading) => IsKnown(heading) || ColumnHeadings.IsPeople(heading.Label);

    /// <summary>What a heading says by itself, wherever it stands.</summary>
    public static Heading ReadLabel(string label) => Read(label, position: 1, tornMean: "");

    /// <summary>
    /// Whether a line under a header is another, of words that nobody knows: "Fylke;Uke 1;Uke 2". What stands below is not under the one
    /// above.
    /// </summary>
    public static bool IsUnknown(ReadOnlySpan<char> text, List<TextSpan> cells, Header above)
    {
        int words = 0, label = cells.FindIndex(cell => !cell.IsEmpty);
        for (int i = label < above.FirstPosition ? label + 1 : label; i < cells.Count; i++)
        {
            ReadOnlySpan<char> printed = text.Slice(cells[i].Start, cells[i].Length);
            if (printed.IsEmpty)
                continue;
            if (printed.Length < FewestLetters || !char.IsLetter(printed[0]) || !char.IsLetter(printed[1]) || MissingText.IsSign(printed))
                return false;
            words++;
        }

        if (words < 2)
            return false;
        string first = LabelText.Clean(text, cells[label]);
        return label >= above.FirstPosition || ColumnHeadings.IsOverLabels(first) || ColumnHeadings.IsOverTimes(first);
    }

    // Where no month tells that this is a header, every heading must be a known one.
    private static bool AreKnown(Heading[] headings, int times)
    {
        bool mayBePeople = times > 0 && headings.Skip(1).Count(heading => IsKnownUnderTimes(heading)) >= Math.Max(times, 2);
        Predicate<Heading> isKnown = mayBePeople ? IsKnownUnderTimes : IsKnown;
        int first = Array.FindIndex(headings, 1, headings.Length - 1, isKnown);
        return first >= 0
            && headings.Take(first).All(heading => heading.IsMean || ColumnHeadings.IsOverLabels(heading.Label))
            && headings.Skip(first).All(heading => isKnown(heading) || heading.IsMean || ColumnHeadings.IsNoName(heading.Label));
    }

    /// <summary>
    /// A header holds words, or years that follow each other; a row holds figures. Few cells behind the label tell, and rows are what
    /// there is most of.
    /// </summary>
    public static bool CanBeHeader(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        int words = 0, year = 0;
        for (int i = 1; i < cells.Count && words < 2; i++)
        {
            if (cells[i].IsEmpty)
                continue;
            TextSpan cell = NoteMarks.Without(text, cells[i]);
            ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length).TrimStart('*');

            // Three dots stand for headings that a tool left out, two for a figure.
            if (printed is "..")
                return false;
            if (!printed.IsEmpty && (char.IsLetter(printed[0]) || printed[0] is '%' or '.' || IsOfYear(printed)))
            {
                words++;
                continue;
            }

            bool isCode = MonthCodes.TryRead(printed, out _, out _) || MonthCodes.TryReadDigits(printed, out _, out _)
                || Quarters.TryRead(printed, out _, out _);
            if (isCode)
                continue;

            int before = year;
            year = ColumnHeadings.Year(printed);
            if (year == 0 || (before > 0 && Math.Abs(year - before) != 1))
                return false;
        }

        return true;
    }

    // "2024 (%)", "2024 Januar".
    private static bool IsOfYear(ReadOnlySpan<char> printed)
        => printed.Length > YearDigits && FigureText.IsSpace(printed[YearDigits])
            && ColumnHeadings.Year(printed.Slice(0, YearDigits)) > 0
            && (ColumnHeadings.IsShare(printed.ToString()) || MonthNames.NumberOf(printed.Slice(YearDigits + 1).ToString()) > 0);

    private static Heading Read(string label, int position, string tornMean)
    {
        if (Quarters.TryRead(label.AsSpan(), out int quarter, out int ofYear))
            return new Heading(label, Year: ofYear, Quarter: quarter);
        if (label.Length > YearDigits && label[YearDigits] == ' '
            && ColumnHeadings.Year(label.AsSpan(0, YearDigits)) is > 0 and var before
            && MonthNames.NumberOf(label.Substring(YearDigits + 1)) is > 0 and var behind)
            return new Heading(label, behind, before);

        if (!MonthNames.TrySplitYear(label, out string name, out int year))
            return new Heading(label);
        if (MonthNames.NumberOf(name) is > 0 and var month)
            return new Heading(label, month, year);

        string letters = LabelKey.Squash(name);
        bool isMean = letters.Length > 0 && position > 0
            && (MonthNames.IsMean(letters) || MonthNames.IsMean(tornMean + letters));
        bool isSoFar = MonthNames.IsSoFar(letters) && (tornMean.Length == 0 || !MonthNames.IsMean(tornMean + letters));
        return new Heading(label, Year: isMean ? year : 0, IsMean: isMean, IsSoFar: isMean && isSoFar);
    }
}
