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
        if (HeaderRecognizer.Recognize(text, cells, tornMean, page) is not { } headings)
            return null;
        if (!Array.Exists(headings, heading => heading.IsMonth))
            return Build(headings, Array.FindIndex(headings, 1, HeaderRecognizer.IsKnown), mayLackMean: false, new HeaderDating(null));

        headings = HeaderRepair.Repair(headings, cells, tornMean, findings);
        int first = Array.FindIndex(headings, heading => heading.IsMonth || heading.IsMean);
        return Build(headings, first, mayLackMean: true, HeaderDating.Of(headings, page));
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

        return new Header([.. columns], [.. positions]);

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
