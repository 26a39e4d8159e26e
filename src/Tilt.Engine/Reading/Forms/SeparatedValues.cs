using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>Tab-separated text and CSV. A quoted value may hold the separator, quotes written twice, and line breaks.</summary>
internal static class SeparatedValues
{
    /// <summary>Longer is no heading that was broken over lines; it is a quote that nobody closed.</summary>
    private const int MostLinesOfValue = 4;

    public static void Split(ReadOnlySpan<char> text, int start, int end, char separator, List<TextSpan> cells)
    {
        int from = start;
        while (from <= end)
        {
            // Nearly all values are plain figures: they are not quoted, and nothing stands around them.
            int at = from;
            while (at < end && text[at] is (>= '0' and <= '9') or ' ') at++;
            if (at > from && (at == end || text[at] == separator) && text[from] != ' ' && text[at - 1] != ' ')
            {
                cells.Add(new TextSpan(from, at - from));
                from = at + 1;
                continue;
            }

            int to = EndOfValue(text, from, end, separator);
            cells.Add(FigureText.Trim(text, TextSpan.FromBounds(from, to)));
            from = to + 1;
        }
    }

    /// <summary>A semicolon separates, unless it ends an entity: "M&amp;oslash;re".</summary>
    public static bool HasSemicolon(ReadOnlySpan<char> line)
    {
        for (int from = 0; line.Slice(from).IndexOf(';') is >= 0 and var at; from += at + 1)
        {
            if (!Entities.IsEndOfOne(line.Slice(0, from + at + 1)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// In prose a space follows a comma and none stands before it; in CSV it is otherwise: "a,b", "a , b". Outside a table one such comma
    /// is not enough: "12,5 prosent".
    /// </summary>
    public static bool HasCommas(ReadOnlySpan<char> line, bool inside)
    {
        line = line.TrimEnd();
        int commas = 0;
        for (int from = 0; line.Slice(from).IndexOf(',') is >= 0 and var at; from += at + 1)
        {
            int next = from + at + 1;
            bool separates = next == line.Length || line[next] != ' ' || (next > 1 && line[next - 2] == ' ');
            if (separates && (inside || next == 1 || next == line.Length || ++commas > 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether a comma stands between digits, with a space behind those that follow: "1,258 1,167".</summary>
    public static bool SeparatesThousands(ReadOnlySpan<char> line)
    {
        int comma = line.LastIndexOf(',');
        int end = comma + 1;
        while (end < line.Length && line[end] is >= '0' and <= '9') end++;
        return comma > 0 && line[comma - 1] is >= '0' and <= '9' && end == comma + 4
            && line.Slice(0, comma).LastIndexOf(' ') > line.Slice(0, comma).LastIndexOf(',');
    }

    /// <summary>Reads on over line breaks inside quotes. A quote that is not closed soon is only a quote.</summary>
    public static void Complete(ReadOnlySpan<char> text, ref TextLines lines)
    {
        // What follows a tab is the next value: a quote before one is part of a label, and no line break stands inside it.
        int start = lines.Start;
        if (QuotesOf(text, start, lines.End) != Quotes.Open || text.Slice(start, lines.End - start).TrimStart('\t').IndexOf('\t') >= 0)
            return;

        TextLines ahead = lines;
        for (int i = 1; i < MostLinesOfValue && ahead.MoveNext(); i++)
        {
            Quotes quotes = QuotesOf(text, start, ahead.End);
            if (quotes == Quotes.Open)
                continue;
            if (quotes == Quotes.Closed)
            {
                lines = ahead;
                lines.StartAt(start);
            }

            return;
        }
    }

    private enum Quotes : byte
    {
        Closed,
        Open,

        /// <summary>They stand inside a value, and so are part of it.</summary>
        Text,
    }

    private static Quotes QuotesOf(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int length = text.Slice(at, end - at).IndexOf('"');
            if (length < 0)
                break;
            at += length;
            if (!StartsValue(text, start, at))
            {
                at++;
                continue;
            }

            int close = ClosingQuote(text, at, end);
            if (close < 0)
                return Quotes.Open;
            if (!EndsValue(text, start, at, close, end))
                return Quotes.Text;
            at = close + 1;
        }

        return Quotes.Closed;
    }

    private static bool StartsValue(ReadOnlySpan<char> text, int start, int quote)
    {
        while (quote > start && text[quote - 1] is ' ' or '\uFEFF') quote--;
        return quote == start || text[quote - 1] is '\t' or ';' or ',';
    }

    // After the closing quote comes what stood before the opening one, or the line's end.
    private static bool EndsValue(ReadOnlySpan<char> text, int start, int open, int close, int end)
    {
        int next = close + 1;
        while (next < end && text[next] == ' ') next++;
        while (open > start && text[open - 1] is ' ' or '\uFEFF') open--;
        return next == end || (open == start ? text[next] is '\t' or ';' or ',' : text[next] == text[open - 1]);
    }

    // At most one value of a line is searched in vain: none of the quotes behind it can close it, so they pair up among themselves.
    private static int EndOfValue(ReadOnlySpan<char> text, int from, int end, char separator)
    {
        int quote = from;
        while (quote < end && text[quote] is ' ' or '\uFEFF') quote++;
        if (quote < end && text[quote] == '"' && ClosingQuote(text, quote, end) is >= 0 and var close)
            from = close;

        for (int at = from; text.Slice(at, end - at).IndexOf(separator) is >= 0 and var length; at += length + 1)
        {
            if (separator != ';' || !Entities.IsEndOfOne(text.Slice(from, at + length + 1 - from)))
                return at + length;
        }

        return end;
    }

    private static int ClosingQuote(ReadOnlySpan<char> text, int open, int end)
    {
        for (int at = open + 1; at < end; at += 2)
        {
            int length = text.Slice(at, end - at).IndexOf('"');
            if (length < 0)
                return -1;
            at += length;
            if (at + 1 >= end || text[at + 1] != '"')
                return at;
        }

        return -1;
    }
}
