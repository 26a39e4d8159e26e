using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>
/// Figures with a single space between them, which may as well stand between thousands: "Oslo 7 611 7 688". They are cut apart
/// where there is one way to have as many figures as are wanted.
/// </summary>
internal static class CrowdedFigures
{
    /// <summary>Longer than any line of a report.</summary>
    private const int MostWords = 100;

    /// <summary>A row of a report has few figures; where there are more ways to cut it, nothing is certain.</summary>
    private const int MostWays = 1000;

    /// <summary>The words at the end of a line that can be figures, pieces of some, or stand for none.</summary>
    /// <param name="label">What stands before them.</param>
    public static List<TextSpan> AtEnd(ReadOnlySpan<char> text, TextSpan line, out TextSpan label)
    {
        var words = new List<TextSpan>();
        int end = line.End;
        while (words.Count < MostWords)
        {
            int stop = end;
            while (stop > line.Start && FigureText.IsSpace(text[stop - 1])) stop--;
            int start = stop;
            while (start > line.Start && !FigureText.IsSpace(text[start - 1])) start--;
            ReadOnlySpan<char> word = text.Slice(start, stop - start);
            if (start == stop || !(IsFigure(word) || IsPiece(word)))
                break;
            words.Add(TextSpan.FromBounds(start, stop));
            end = start;
        }

        words.Reverse();
        label = FigureText.Trim(text, TextSpan.FromBounds(line.Start, end));
        return words;
    }

    /// <summary>The one way to make so many figures of the words; null where there is none, or several.</summary>
    public static List<TextSpan>? Cut(ReadOnlySpan<char> text, List<TextSpan> words, int figures)
    {
        if (words.Count < figures || figures < 1)
            return null;

        // ways[i, k]: how many ways there are to make k figures of the words from i on; two are as bad as many.
        int[,] ways = new int[words.Count + 1, figures + 1];
        ways[words.Count, 0] = 1;
        for (int i = words.Count - 1; i >= 0; i--)
        {
            for (int next = i + 1; next <= words.Count && (next == i + 1 || IsOne(text, words, i, next)); next++)
            {
                if (next == i + 1 && !IsOne(text, words, i, next))
                    continue;
                for (int k = 1; k <= figures; k++)
                    ways[i, k] = Math.Min(2, ways[i, k] + ways[next, k - 1]);
            }
        }

        if (ways[0, figures] != 1)
            return null;
        var cut = new List<TextSpan>(figures);
        for (int i = 0, left = figures; left > 0; left--)
        {
            int next = i + 1;
            while (ways[next, left - 1] == 0 || !IsOne(text, words, i, next)) next++;
            cut.Add(TextSpan.FromBounds(words[i].Start, words[next - 1].End));
            i = next;
        }

        return cut;
    }

    /// <summary>The ways to make so many figures of the words that the first is the mean of the others; two are as bad as many.</summary>
    public static List<List<TextSpan>> CutWithMean(ReadOnlySpan<char> text, List<TextSpan> words, int figures)
    {
        var found = new List<List<TextSpan>>();
        int tried = 0;
        Go(text, [], 0);
        return found;

        void Go(ReadOnlySpan<char> text, List<TextSpan> cut, int from)
        {
            int left = figures - cut.Count;
            if (found.Count > 1 || ++tried > MostWays || left > words.Count - from)
                return;
            if (from == words.Count)
            {
                if (left == 0 && MeanFigure.IsFirst(text, [.. cut]))
                    found.Add([.. cut]);
                return;
            }

            for (int next = from + 1; next <= words.Count && left > 0 && (next == from + 1 || IsOne(text, words, from, next)); next++)
            {
                if (!IsOne(text, words, from, next))
                    continue;
                cut.Add(TextSpan.FromBounds(words[from].Start, words[next - 1].End));
                Go(text, cut, next);
                cut.RemoveAt(cut.Count - 1);
            }
        }
    }

    /// <summary>Whether a text is one figure, or stands for one.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => IsFigure(text);

    /// <summary>"1.258", "1,258", "1'258": it cannot be read, and is a figure all the same.</summary>
    public static bool IsGrouped(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && word[digits] is >= '0' and <= '9') digits++;
        return digits is > 0 and <= 3 && word.Length == digits + 4 && word[digits] is '.' or ',' or '\'' or '’'
            && word.Slice(digits + 1).TrimStart("0123456789".AsSpan()).IsEmpty;
    }

    private static bool IsOne(ReadOnlySpan<char> text, List<TextSpan> words, int from, int to)
        => IsFigure(text.Slice(words[from].Start, words[to - 1].End - words[from].Start));

    private static bool IsFigure(ReadOnlySpan<char> word)
        => FigureText.Parse(word) is { IsNumber: true } or { Kind: CellKind.Suppressed } || MissingText.IsSign(word) || IsGrouped(word);

    // "099" is no figure, and a piece of one; "03" is a code.
    private static bool IsPiece(ReadOnlySpan<char> word) => word.Length <= 4 && word.TrimStart("0123456789".AsSpan()).IsEmpty;
}
