namespace Tilt.Conversion.Pages;

/// <summary>
/// Decides which columns are one: "13" and "233" of "13 233", a space or a gap apart, may be two figures too. What the producer wrote,
/// what stands above, how many headings there are and the page before must leave one answer; else the column is doubtful.
/// </summary>
internal static class Thousands
{
    // As parts of the font's size.
    private const double WidestWritten = 0.75, Widest = 0.7, SameGap = 0.06, LeftAligned = 0.15;

    /// <param name="labels">How many columns in front hold labels.</param>
    /// <param name="headings">What stands above the others.</param>
    /// <param name="last">The columns of the table before: a table that goes on over the page has the same.</param>
    public static void Join(List<Column> columns, int labels, IReadOnlyList<Column> headings, IReadOnlyList<Column> last)
    {
        List<Pair> pairs = Pairs(columns, labels);
        if (pairs.Count == 0)
            return;
        int separate = columns.Count - labels;
        bool anyWritten = pairs.Exists(pair => pair.IsWritten);
        bool isCounted = headings.Count == separate - pairs.Count;
        double known = pairs.Where(pair => IsHeadedAsOne(pair, headings)).Select(pair => pair.Gap).DefaultIfEmpty(double.NaN).First();
        for (int i = pairs.Count - 1; i >= 0; i--)
        {
            Pair pair = pairs[i];
            bool? isOne = IsHeadedAsOne(pair, headings) ? true
                : headings.Count == separate ? IsHeadedApart(pair, headings) ? false : null
                : pair.IsWritten ? true
                : anyWritten ? isCounted && IsAsWide(pair) ? null : false
                : isCounted ? true
                : headings.Count == 0 && last.Count == separate - pairs.Count && IsHeadedAsOne(pair, last) ? true
                : Math.Abs(pair.Gap - known) < SameGap ? true
                : null;
            if (isOne == false)
                continue;
            int at = columns.IndexOf(pair.Left);
            pair.Left.Take(columns[at + 1]);
            pair.Left.IsDoubtful |= isOne is null || columns[at + 1].IsDoubtful;
            columns.RemoveAt(at + 1);
        }

        bool IsAsWide(Pair pair) => pairs.Exists(other => other.IsWritten && Math.Abs(other.Gap - pair.Gap) < SameGap);
    }

    /// <summary>The figures of one column in one line as one.</summary>
    /// <returns>Null where they are not one for certain.</returns>
    public static string? Join(List<Cell> cells)
    {
        for (int i = 1; i < cells.Count; i++)
        {
            if (!CanBeOne(cells[i - 1], cells[i]))
                return null;
        }

        return string.Join(" ", cells.Select(cell => cell.Text));
    }

    /// <summary>Whether the end of a label may be the beginning of the figure behind it: "Rogaland 86 143".</summary>
    public static bool IsLed(List<Cell> cells, int label)
        => cells[label] is { IsFigure: false, Tokens: { Count: > 1 } tokens } && label + 1 < cells.Count && cells[label + 1].IsFigure
            && CanBeOne(tokens[tokens.Count - 1], cells[label + 1].Tokens[0]);

    /// <summary>Whether two cells of a line may be one figure.</summary>
    public static bool CanBeOne(Cell left, Cell right)
        => left.IsFigure && right.IsFigure && CanBeOne(left.Tokens[left.Tokens.Count - 1], right.Tokens[0]);

    private static List<Pair> Pairs(List<Column> columns, int labels)
    {
        var pairs = new List<Pair>();
        for (int i = labels; i + 1 < columns.Count; i++)
        {
            Column left = columns[i], right = columns[i + 1];
            if (left.IsOfWords || right.IsOfWords || left.Cells.Count == 0)
                continue;
            int[] both = [.. left.Cells.Keys.Where(right.Cells.ContainsKey)];
            bool canBeOne = both.Length > 0 && (both.Length == left.Cells.Count || IsLeftAligned(left))
                && both.All(line => CanBeOne(left.Cells[line][left.Cells[line].Count - 1], right.Cells[line][0]));
            if (!canBeOne)
                continue;
            List<Gap> gaps = [.. both.Select(line => right.Cells[line][0].Tokens[0].Before)];
            bool isWritten = gaps.TrueForAll(gap => gap.IsWritten);
            if (isWritten || gaps.TrueForAll(gap => gap.Width <= Widest))
                pairs.Add(new Pair(left, right, gaps.Max(gap => gap.Width), isWritten));
        }

        return pairs;
    }

    private static bool CanBeOne(Token left, Token right)
        => left.CanLead && right is { CanFollow: true, Before: var gap }
            && !gap.IsRuled && gap.Spaces <= 1 && gap.Width <= WidestWritten && gap.Width >= LineFinder.WordGap / 2;

    // Only then is there a line that has but the first of the two.
    private static bool IsLeftAligned(Column column)
        => column.Cells.Values.All(cells => Math.Abs(cells[0].Left - column.Left) < LeftAligned * cells[0].Size);

    private static bool IsHeadedAsOne(Pair pair, IReadOnlyList<Column> headings)
        => headings.Any(heading => Overlaps(heading, pair.Left) && Overlaps(heading, pair.Right));

    private static bool IsHeadedApart(Pair pair, IReadOnlyList<Column> headings)
        => headings.Any(heading => Overlaps(heading, pair.Left)) && headings.Any(heading => Overlaps(heading, pair.Right));

    private static bool Overlaps(Column heading, Column column)
        => Math.Min(heading.Right, column.Right) - Math.Max(heading.Left, column.Left) > 0.25 * (column.Right - column.Left);

    private sealed record Pair(Column Left, Column Right, double Gap, bool IsWritten);
}
