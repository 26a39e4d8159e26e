using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>
/// Columns of figures that stand a single space apart: each is where some line below the header has a figure and its neighbours
/// have none. They are what they look like if each stands under a heading of its own.
/// </summary>
internal sealed class FigureColumns
{
    /// <summary>Wider is no table that anybody reads.</summary>
    private const int MostWidth = 1000;

    /// <summary>How far a table is looked through: no table of a report is longer.</summary>
    private const int MostLines = 1000;

    private readonly List<(int Left, int Right)> columns;

    private FigureColumns(List<(int Left, int Right)> columns, int headings, bool isInferred, int end)
        => (this.columns, IsTorn, IsInferred, End) = (columns, columns.Count > headings, isInferred, end);

    /// <summary>Whether what stands in front of the first heading was taken for thousands: it may be a mean.</summary>
    public bool IsInferred { get; }

    /// <summary>Where the last line ends that was looked at.</summary>
    public int End { get; }

    public int Count => columns.Count;

    /// <summary>Whether a column without a heading stands before the others.</summary>
    private bool IsTorn { get; }

    /// <summary>The columns of the rows from a line on; none where they do not stand under the headings one by one.</summary>
    public static FigureColumns Find(ReadOnlySpan<char> text, TextLines lines, List<(int Left, int Right)> headings)
    {
        var rows = new List<List<(int Left, int Right)>>();
        bool[] covered = new bool[MostWidth];
        int end = lines.End;
        TextLines ahead = lines;
        for (int i = 0; i < MostLines; i++)
        {
            List<TextSpan> words = CrowdedFigures.AtEnd(text, TextSpan.FromBounds(ahead.Start, ahead.End), out _);
            if (words.Count == 0)
                break;
            int start = ahead.Start;
            rows.Add(words.ConvertAll(word => (word.Start - start, word.End - start)));
            end = ahead.End;
            if (!ahead.MoveNext())
                break;
        }

        foreach ((int left, int right) in rows.SelectMany(row => row).Concat(headings))
        {
            for (int at = Math.Max(0, left); at < Math.Min(right, MostWidth); at++)
                covered[at] = true;
        }

        List<(int Left, int Right)> columns = Under(headings, Runs(covered), rows, out bool isInferred);
        bool holdOneEach = HoldOneEach(text, lines, rows, columns.Skip(columns.Count - headings.Count));
        return new FigureColumns(holdOneEach ? columns : [], headings.Count, isInferred, end);
    }

    // Where a row has two figures in one column, what others have in it stands there by chance.
    private static bool HoldOneEach(
        ReadOnlySpan<char> text, TextLines lines, List<List<(int Left, int Right)>> rows, IEnumerable<(int Left, int Right)> columns)
    {
        foreach (List<(int Left, int Right)> row in rows)
        {
            foreach ((int, int) column in columns)
            {
                int first = row.FindIndex(word => IsIn(word, column)), last = row.FindLastIndex(word => IsIn(word, column));
                bool isOne = first == last
                    || CrowdedFigures.IsOne(text.Slice(lines.Start + row[first].Left, row[last].Right - row[first].Left));
                if (!isOne)
                    return false;
            }

            if (!lines.MoveNext())
                break;
        }

        return true;
    }

    /// <summary>The figures of a row, one for each column; empty where it has none.</summary>
    /// <param name="words">At the end of the line.</param>
    /// <param name="before">The word that stands before all columns; empty where there is none.</param>
    /// <returns>Null where they do not stand in the columns.</returns>
    public List<TextSpan>? Split(ReadOnlySpan<char> text, int lineStart, List<TextSpan> words, out TextSpan before)
    {
        before = default;
        if (columns.Count == 0)
            return null;
        int next = 0;
        if (words[0].End - lineStart <= columns[0].Left)
            before = words[next++];
        var figures = new List<TextSpan>(columns.Count);
        bool isHeaded = false;
        foreach ((int left, int right) in columns)
        {
            TextSpan figure = default;
            for (; next < words.Count && words[next].Start - lineStart >= left && words[next].End - lineStart <= right; next++)
                figure = TextSpan.FromBounds(figure.IsEmpty ? words[next].Start : figure.Start, words[next].End);

            // A code may stand in front of all figures.
            bool isOne = figure.IsEmpty || CrowdedFigures.IsOne(text.Slice(figure.Start, figure.Length)) || (!isHeaded && IsTorn);
            if (!isOne)
                return null;
            figures.Add(figure);
            isHeaded = true;
        }

        return next == words.Count ? figures : null;
    }

    private static List<(int Left, int Right)> Runs(bool[] covered)
    {
        var runs = new List<(int Left, int Right)>();
        for (int at = 0; at < covered.Length; at++)
        {
            if (!covered[at])
                continue;
            int left = at;
            while (at < covered.Length && covered[at]) at++;
            runs.Add((left, at));
        }

        return runs;
    }

    // Thousands that stand under no heading are part of the figure behind them or before them. What is left without a heading in front of
    // all others is a mean's column whose heading was torn off, if rows have it; else the end of a label.
    private static List<(int Left, int Right)> Under(
        List<(int Left, int Right)> headings,
        List<(int Left, int Right)> runs,
        List<List<(int Left, int Right)>> rows,
        out bool isInferred)
    {
        isInferred = false;
        for (int i = 0; i < runs.Count; i++)
        {
            if (IsHeaded(runs[i]))
                continue;
            bool joinsNext = i + 1 < runs.Count && rows.TrueForAll(row => AreOne(row, runs[i], runs[i + 1]));
            bool joinsLast = !joinsNext && i > 0 && rows.TrueForAll(row => AreOne(row, runs[i - 1], runs[i]));
            if (!joinsNext && !joinsLast)
                continue;
            int first = joinsNext ? i : i - 1;
            isInferred |= !runs.Take(i).Any(IsHeaded);
            runs[first] = (runs[first].Left, runs[first + 1].Right);
            runs.RemoveAt(first + 1);
            i = first - 1;
        }

        while (runs.Count > 0 && !IsHeaded(runs[0]) && 2 * rows.Count(row => row.Exists(word => IsIn(word, runs[0]))) < rows.Count)
            runs.RemoveAt(0);
        // One line makes no columns; and what no line has cannot be told from its neighbours, but at the end, where months are to come.
        bool isTorn = runs.Count == headings.Count + 1 && !IsHeaded(runs[0]);
        int filled = runs.FindLastIndex(IsFilled) + 1;
        bool isWhole = rows.Count > 1 && (runs.Count == headings.Count || isTorn) && runs.Take(isTorn ? runs.Count : filled).All(IsFilled);
        for (int i = 0; isWhole && i < headings.Count; i++)
            isWhole = IsIn(headings[i], runs[i + runs.Count - headings.Count]);
        return isWhole ? runs : [];

        bool IsHeaded((int, int) run) => headings.Exists(heading => IsIn(heading, run));

        bool IsFilled((int, int) run) => rows.Exists(row => row.Exists(word => IsIn(word, run)));
    }

    // Whether what a row has in two runs can be a figure and its thousands.
    private static bool AreOne(List<(int Left, int Right)> row, (int, int) run, (int, int) next)
    {
        int at = row.FindIndex(word => IsIn(word, run));
        if (at < 0)
            return true;
        (int left, int right) = row[at];
        return right - left <= 3 && at + 1 < row.Count && IsIn(row[at + 1], next)
            && row[at + 1].Left == right + 1 && row[at + 1].Right - row[at + 1].Left == 3;
    }

    private static bool IsIn((int Left, int Right) word, (int Left, int Right) run) => word.Left >= run.Left && word.Right <= run.Right;
}
