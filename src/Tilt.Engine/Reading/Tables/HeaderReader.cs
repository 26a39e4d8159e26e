using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>Makes a header of a row that is one: recognised, repaired, dated.</summary>
internal static class HeaderReader
{
    /// <param name="tornMean">What was found of the mean's heading on the lines above.</param>
    /// <returns>The header; null where the cells are none.</returns>
    public static Header? TryRead(ReadOnlySpan<char> text, List<TextSpan> cells, string tornMean, PageHeading page, List<Finding> findings)
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

        if (!Array.Exists(headings, heading => heading.IsMonth))
            return Build(headings, Array.FindIndex(headings, 1, HeaderRecognizer.IsKnown), mayLackMean: false, new HeaderDating(null));

        headings = HeaderRepair.Repair(headings, cells, tornMean, findings);
        int first = Array.FindIndex(headings, heading => heading.IsMonth || heading.IsMean);
        return Build(headings, first, MayLackMean(headings, first), HeaderDating.Of(headings, page));
    }

    // A mean so far in the year stands before January and what follows it. Where a heading is unread, or a month's is missing, a figure
    // more than there are names may be that one's.
    private static bool MayLackMean(Heading[] headings, int first)
    {
        int next = 1;
        for (int i = 1; i < headings.Length; i++)
        {
            Heading heading = headings[i];
            if (heading.IsMonth)
            {
                if (heading.Month != next)
                    return false;
                next = (next % Month.InYear) + 1;
                continue;
            }

            bool isRead = heading.IsMean || ColumnHeadings.IsNoName(heading.Label)
                || (i < first ? ColumnHeadings.IsOverLabels(heading.Label) : HeaderRecognizer.IsKnown(heading));
            if (!isRead)
                return false;
        }

        return true;
    }

    private static Header Build(Heading[] headings, int first, bool mayLackMean, HeaderDating dating)
    {
        var columns = new List<ColumnModel>(headings.Length + 1);
        var positions = new List<int>(headings.Length + 1);
        if (mayLackMean && !Array.Exists(headings, heading => heading.IsMean))
            Add(new ColumnModel(ColumnKind.Mean, MonthNames.Mean), -1);

        Dictionary<(ColumnKind, string), int>? alike = null;
        for (int i = 0; i < headings.Length; i++)
        {
            Heading heading = headings[i];
            if (heading.IsMonth)
            {
                Month? month = dating.Next(heading.Month, heading.Year);
                Add(new ColumnModel(ColumnKind.Month, MonthNames.All[heading.Month - 1], month), i);
            }
            else if (heading.IsMean)
                Add(new ColumnModel(ColumnKind.Mean, MonthNames.Mean), i);
            else if (i >= first && ColumnHeadings.IsShare(heading.Label))
                Add(Numbered(ColumnKind.Share, heading.Label), i);
            else if (i >= first && !ColumnHeadings.IsNoName(heading.Label))
                Add(Numbered(ColumnKind.Other, heading.Label), i);
        }

        bool[] overLabels =
            [.. headings.Take(first).Select(heading => heading.Label.Length > 0 && ColumnHeadings.IsOverLabels(heading.Label))];
        return new Header([.. columns], [.. positions]) { OverLabels = overLabels };

        void Add(ColumnModel column, int position)
        {
            columns.Add(column);
            positions.Add(position);
        }

        // "Antall", "Prosent", and the same of another year.
        ColumnModel Numbered(ColumnKind kind, string label)
        {
            alike ??= [];
            alike.TryGetValue((kind, label), out int before);
            alike[(kind, label)] = before + 1;
            return new ColumnModel(kind, label, Again: before);
        }
    }
}
