using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Makes a header of a row that is one: recognised, repaired, put under the line above it, dated.</summary>
internal static class HeaderReader
{
    /// <param name="tornMean">What was found of the mean's heading on the lines above.</param>
    /// <param name="above">The line right above, if it is no row.</param>
    /// <param name="line">Where the row starts in the text.</param>
    /// <returns>Null where the cells are no header.</returns>
    public static ReadHeader? TryRead(
        ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, PageHeading page, HeaderLine? above, int line,
        List<Finding> findings)
    {
        if (!HeaderRecognizer.CanBeHeader(text, cells))
            return null;
        List<TextSpan> apart = JoinedHeadings.Split(text, cells);
        if (HeaderRecognizer.Recognize(text, apart, tornMean, page) is not { } headings)
            return null;
        if (!ReferenceEquals(apart, cells))
        {
            cells.Clear();
            cells.AddRange(apart);
        }

        if (Array.Exists(headings, heading => heading.IsMonth))
            headings = HeaderRepair.Repair(headings, cells, tornMean, findings);
        bool isUnclear = false;
        Heading[] whole = above is null ? headings : StackedHeadings.Combine(text, above, headings, cells, line, out isUnclear);
        bool isStacked = !ReferenceEquals(whole, headings);
        if (isUnclear)
            return new ReadHeader(null, whole, isStacked, new Phrase("LeftOut_Groups"));
        if (AreUndated(whole, page))
            return new ReadHeader(null, whole, isStacked, new Phrase("LeftOut_Undated"));
        Header header = HeaderBuilder.Build(whole, page);
        header = header with { MeanIsAbove = header.MeanIsTorn && tornMean.Length > 0 };
        return new ReadHeader(header, whole, isStacked, null);
    }

    /// <summary>The times in the lines of a table that stands the other way; null where they are none.</summary>
    /// <param name="cells">Behind an empty one for the labels.</param>
    public static Heading[]? ReadTimes(ReadOnlySpan<char> text, List<TextSpan> cells, PageHeading page, List<Finding> findings)
        => HeaderRecognizer.Recognize(text, cells, tornMean: "", page) is not { } headings ? null
            : Array.Exists(headings, heading => heading.IsMonth) ? HeaderRepair.Repair(headings, cells, tornMean: "", findings)
            : headings;

    /// <summary>Whether months stand several times, and nothing confirms of which years they are.</summary>
    public static bool AreUndated(Heading[] headings, PageHeading page)
    {
        // Nearly all headers have a month a column, and nothing more.
        Heading[] months = Array.FindAll(headings, heading => heading.IsMonth);
        return Array.TrueForAll(months, month => month.What is null)
            ? HeaderDating.IsUnclear(months, page)
            : months.GroupBy(month => month.What).Any(alike => HeaderDating.IsUnclear([.. alike], page));
    }
}

/// <summary>What a line of headings was read as.</summary>
/// <param name="Header">Null where it is a header, and not clear.</param>
/// <param name="Headings">One for each cell.</param>
/// <param name="IsStacked">Whether the line above is part of it.</param>
/// <param name="Unclear">Why it is not, a "LeftOut_…".</param>
internal sealed record ReadHeader(Header? Header, Heading[] Headings, bool IsStacked, Phrase? Unclear);
