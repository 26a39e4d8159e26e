using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Makes a header of a row that is one: recognised, repaired, put under the line above it, dated. A report prints the same header over
/// table after table, and it is read once.
/// </summary>
internal sealed class HeaderReader(List<Finding> findings)
{
    // The last header that needed no more than its own line, and where that stood.
    private TextSpan[] lastCells = [];
    private PageHeading lastPage = PageHeading.None;
    private ReadHeader? last;

    /// <param name="tornMean">What was found of the mean's heading on the lines above.</param>
    /// <param name="above">The line right above, if it is no row.</param>
    /// <param name="line">Where the row starts in the text.</param>
    /// <returns>Null where the cells are no header.</returns>
    public ReadHeader? TryRead(
        ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, PageHeading page, HeaderLine? above, int line)
    {
        if (above is null && IsLast(text, cells, tornMean, page))
            return last;
        if (!HeaderRecognizer.CanBeHeader(text, cells))
            return null;
        List<TextSpan> apart = JoinedHeadings.Split(text, cells), unmarked = NoteMarks.Without(text, apart);
        if (HeaderRecognizer.Recognize(text, unmarked, tornMean, page, TimesIn(above)) is not { } headings)
            return null;
        bool isJoined = !ReferenceEquals(apart, cells);
        if (!ReferenceEquals(unmarked, cells))
        {
            cells.Clear();
            cells.AddRange(unmarked);
        }

        Heading[] printed = headings;
        headings = ShortYears.Settle(headings, page, out int doubted);
        headings = HeaderRepair.Repair(headings, cells, tornMean, findings);
        bool isUnclear = false;
        Heading[] whole = above is null ? headings : StackedHeadings.Combine(text, above, headings, cells, line, out isUnclear);
        bool isStacked = !ReferenceEquals(whole, headings);
        if (isUnclear)
            return new ReadHeader(null, whole, isStacked, new Phrase("LeftOut_Groups"));
        if (HeadingsOfFigures.AreNoPersons(text, whole, above, page) is { } noPersons)
            return new ReadHeader(null, whole, isStacked, noPersons);
        whole = HeadingsOfFigures.Settle(whole, page);
        Heading[] dated = AreUndated(whole, page) ? RepeatedMonths.Mark(whole) : whole;
        if (AreUndated(dated, page))
            return new ReadHeader(null, whole, isStacked, new Phrase("LeftOut_Undated"));
        Header header = HeaderBuilder.Build(dated, page);
        header = header with
        {
            MeanIsAbove = header.MeanIsTorn && tornMean.Length > 0,
            JoinedWidth = isJoined ? cells.Count : 0,
        };
        if (doubted >= 0)
            findings.Add(Finding.DigitsOfMonth(new Place(cells[doubted]), headings[doubted].Label));
        var read = new ReadHeader(header, whole, isStacked, null) { IfLabelsAreBelow = HeadingsOfFigures.IfLabelsAreBelow(whole, page) };
        if (tornMean.Length == 0 && ReferenceEquals(whole, printed))
            (last, lastCells, lastPage) = (read, [.. cells], page);
        return read;
    }

    private static int TimesIn(HeaderLine? above) => above?.Headings?.Count(heading => heading.IsTime) ?? 0;

    /// <summary>Whether a row is printed as the last header was, on a page that dates it alike.</summary>
    public bool IsLast(ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, PageHeading page)
    {
        bool isLast = last is not null && tornMean.Length == 0 && cells.Count == lastCells.Length;
        for (int i = 0; isLast && i < lastCells.Length; i++)
            isLast = text.Slice(cells[i].Start, cells[i].Length).SequenceEqual(text.Slice(lastCells[i].Start, lastCells[i].Length));
        return isLast && page.HeadsAs(lastPage);
    }

    /// <summary>The times in the lines of a table that stands the other way; null where they are none.</summary>
    /// <param name="cells">Behind an empty one for the labels.</param>
    public static Heading[]? ReadTimes(ReadOnlySpan<char> text, List<TextSpan> cells, PageHeading page, List<Finding> findings)
    {
        cells = NoteMarks.Without(text, cells);
        if (HeaderRecognizer.Recognize(text, cells, tornMean: "", page) is not { } headings)
            return null;
        headings = ShortYears.Settle(headings, page, out int doubted);
        if (doubted >= 0)
            findings.Add(Finding.DigitsOfMonth(new Place(cells[doubted]), headings[doubted].Label));
        return HeaderRepair.Repair(headings, cells, tornMean: "", findings);
    }

    /// <summary>Whether months stand several times, and nothing confirms of which years they are.</summary>
    public static bool AreUndated(Heading[] headings, PageHeading page)
        => headings.GroupBy(heading => heading.What).Any(alike => HeaderDating.IsUnclear([.. alike], page));
}

/// <summary>What a line of headings was read as.</summary>
/// <param name="Header">Null where it is a header, and not clear.</param>
/// <param name="Headings">One for each cell.</param>
/// <param name="IsStacked">Whether the line above is part of it.</param>
/// <param name="Unclear">Why it is not, a "LeftOut_…".</param>
internal sealed record ReadHeader(Header? Header, Heading[] Headings, bool IsStacked, Phrase? Unclear)
{
    /// <summary>The header that it is if the first row has its label in this cell; null in nearly all.</summary>
    public (int At, Header Header)? IfLabelsAreBelow { get; init; }
}
