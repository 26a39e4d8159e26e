namespace Tilt.Conversion.Pages;

/// <summary>Which heading stands over which column. Headings and figures may be aligned to different sides.</summary>
internal static class HeadingMatch
{
    // As a part of the font's size.
    private const double Aligned = 0.6;

    /// <returns>The number of each column's heading; null where that is not certain.</returns>
    public static int[]? Find(IReadOnlyList<Column> headings, IReadOnlyList<Column> columns, double size)
    {
        double near = Aligned * size;
        Func<Column, Column, int, bool>[] ways =
        [
            (heading, column, _) => Math.Abs(heading.Right - column.Right) < near,
            (heading, column, _) => Math.Abs(heading.Centre - column.Centre) < near,
            (heading, column, _) => Math.Abs(heading.Left - column.Left) < near,
            (heading, column, _) => heading.Left < column.Right && column.Left < heading.Right,

            // Headings at the left, figures at the right, or the other way.
            (heading, column, at) => column.Left >= heading.Left - near
                && (at + 1 == headings.Count || column.Right <= headings[at + 1].Left + (near / 2)),
            (heading, column, at) => column.Right <= heading.Right + near
                && (at == 0 || column.Left >= headings[at - 1].Right - (near / 2)),
        ];
        foreach (Func<Column, Column, int, bool> way in ways)
        {
            if (Match(headings, columns, way) is { } match)
                return match;
        }

        return null;
    }

    // Each column has a heading of its own, in their order, or, where there are fewer headings, each heading a column.
    private static int[]? Match(IReadOnlyList<Column> headings, IReadOnlyList<Column> columns, Func<Column, Column, int, bool> isOver)
    {
        int[] match = new int[columns.Count];
        int last = -1, headed = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            match[i] = -1;
            for (int at = last + 1; at < headings.Count; at++)
            {
                if (!isOver(headings[at], columns[i], at))
                    continue;
                (match[i], last) = (at, at);
                headed++;
                break;
            }
        }

        return headed == Math.Min(headings.Count, columns.Count) ? match : null;
    }
}
