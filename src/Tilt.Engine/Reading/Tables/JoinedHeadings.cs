using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Headings that stand so near each other that they look like one: "August September". A cell that names several months is
/// several headings.
/// </summary>
internal static class JoinedHeadings
{
    /// <summary>No word that begins a heading is longer.</summary>
    private const int LongestWord = 40;

    /// <summary>The cells of a row with those cut in pieces that name a mean and months one after the other.</summary>
    /// <returns>The same cells where none does.</returns>
    public static List<TextSpan> Split(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        List<TextSpan>? split = null;
        for (int i = 0; i < cells.Count; i++)
        {
            if (PiecesOf(text, cells[i]) is not { } pieces)
            {
                split?.Add(cells[i]);
                continue;
            }

            split ??= cells.GetRange(0, i);
            split.AddRange(pieces);
        }

        return split ?? cells;
    }

    // Every word must be part of a heading: "Januar - Desember" is a period.
    private static List<TextSpan>? PiecesOf(ReadOnlySpan<char> text, TextSpan cell)
    {
        if (!MayBe(text.Slice(cell.Start, cell.Length)))
            return null;
        List<TextSpan> words = WordsOf(text, cell);
        var pieces = new List<TextSpan>();
        bool isOverLabels = true;
        for (int at = 0; at < words.Count;)
        {
            isOverLabels = isOverLabels && ColumnHeadings.IsOverLabels(Said(text, words[at]));
            int count = isOverLabels ? 1 : LengthAt(text, words, at);
            if (count == 0)
                return null;
            pieces.Add(TextSpan.FromBounds(words[at].Start, words[at + count - 1].End));
            at += count;
        }

        return pieces.Count > 1 && !isOverLabels ? pieces : null;
    }

    // Nearly all cells are one word, or begin with one that heads no column.
    private static bool MayBe(ReadOnlySpan<char> cell)
    {
        int end = 0;
        while (end < cell.Length && !char.IsWhiteSpace(cell[end])) end++;
        if (end is 0 or > LongestWord || end == cell.Length || !char.IsLetter(cell[0]))
            return false;
        string word = cell.Slice(0, end).ToString();
        return MonthNames.NumberOf(word) > 0 || MonthNames.StartsMean(LabelKey.Squash(word)) || ColumnHeadings.IsOverLabels(word);
    }

    // How many words the heading has that begins here; 0 where none does.
    private static int LengthAt(ReadOnlySpan<char> text, List<TextSpan> words, int at)
    {
        if (MonthNames.NumberOf(Said(text, words[at])) > 0)
            return at + 1 < words.Count && ColumnHeadings.Year(Said(text, words[at + 1])) > 0 ? 2 : 1;

        string letters = "";
        int mean = 0;
        for (int i = at; i < words.Count && MonthNames.StartsMean(letters); i++)
        {
            letters += LabelKey.Squash(Said(text, words[i]));
            mean = MonthNames.IsMean(letters) ? i - at + 1 : mean;
        }

        return mean;
    }

    private static string Said(ReadOnlySpan<char> text, TextSpan word) => text.Slice(word.Start, word.Length).ToString();

    private static List<TextSpan> WordsOf(ReadOnlySpan<char> text, TextSpan cell)
    {
        var words = new List<TextSpan>();
        for (int start = cell.Start, at = start; at <= cell.End; at++)
        {
            if (at < cell.End && !char.IsWhiteSpace(text[at]))
                continue;
            if (at > start)
                words.Add(TextSpan.FromBounds(start, at));
            start = at + 1;
        }

        return words;
    }
}
