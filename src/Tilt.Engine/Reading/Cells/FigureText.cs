using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Cells;

/// <summary>Reads what is printed in one cell, and writes it. Knows markup and digit grouping; knows no culture.</summary>
internal static class FigureText
{
    /// <summary>The largest count that is read as a number; more is not a count of people.</summary>
    private const int MaxDigits = 9;

    public static Cell Parse(ReadOnlySpan<char> text)
    {
        if (TryReadPlain(text, out int count))
            return new Cell(count);
        Cell cell = Parse(text, out _, out _);
        return cell == Cell.Unreadable && Characters.Plain(text) is { } plain ? Parse(plain.AsSpan(), out _, out _) : cell;
    }

    // As nearly all are: digits, with a space before each three. What is anything else is looked at closer.
    private static bool TryReadPlain(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        if (text.Length is 0 or > MaxDigits || (text[0] == '0' && text.Length > 1))
            return false;
        int run = 0;
        bool isGrouped = false;
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9')
            {
                count = (count * 10) + c - '0';
                run++;
            }
            else if (c == ' ' && (isGrouped ? run == 3 : run is > 0 and <= 3))
                (isGrouped, run) = (true, 0);
            else
                return false;
        }

        return !isGrouped || run == 3;
    }

    /// <summary>A difference of counts: "-50", "+1 200"; with a minus of any kind.</summary>
    public static Cell ParseSigned(ReadOnlySpan<char> text)
    {
        int sign = text is ['-' or '+' or Characters.Minus or '–', ..] ? 1
            : Entities.TryRead(text, out int length, out string meant) && meant[0] is '-' or Characters.Minus or '–' ? length
            : 0;
        if (sign == 0)
            return Parse(text);
        bool isNegative = text[0] != '+';
        while (sign < text.Length && IsSpace(text[sign])) sign++;
        Cell size = Parse(text.Slice(sign));
        return !size.IsNumber ? Cell.Unreadable : isNegative ? new Cell(-size.Count) : size;
    }

    /// <summary>How a figure is printed: the space between its thousands, and the zeros behind its point.</summary>
    /// <param name="separator">Null where it has no thousands, or none apart.</param>
    public static void Style(ReadOnlySpan<char> text, out string? separator, out string zeros)
    {
        if (Parse(text, out TextSpan between, out int end) == Cell.Unreadable && Characters.Plain(text) is { } plain)
        {
            text = plain.AsSpan();
            Parse(text, out between, out end);
        }

        separator = between.IsEmpty ? null : text.Slice(between.Start, between.Length).ToString();
        zeros = text.Slice(end).ToString();
    }

    /// <summary>A figure with its thousands set apart.</summary>
    public static string Write(int count, string separator, string zeros)
    {
        string digits = count.ToString(CultureInfo.InvariantCulture);
        for (int i = digits.Length - 3; i > 0; i -= 3)
            digits = digits.Insert(i, separator);
        return digits + zeros;
    }

    /// <param name="separator">What stands between the first two groups of digits.</param>
    /// <param name="end">Where the digits end; zeros behind a point may follow.</param>
    private static Cell Parse(ReadOnlySpan<char> text, out TextSpan separator, out int end)
    {
        (separator, end) = (default, text.Length);
        if (text.IsEmpty)
            return Cell.Blank;
        if (text[0] is not (>= '0' and <= '9'))
            return IsStar(text) ? Cell.Suppressed : Cell.Unreadable;

        int value = 0, digits = 0, run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int start = i;
            if (c == '&' && Entities.TryRead(text.Slice(i), out int length, out string meant))
                (i, c) = (i + length - 1, meant[0]);
            if (c is >= '0' and <= '9')
            {
                if (++digits > MaxDigits)
                    return Cell.Unreadable;
                value = (value * 10) + (c - '0');
                run++;
            }
            else if (IsGroupSeparator(c) || c == Characters.Lost)
            {
                // The first group has one to three digits, each other exactly three.
                if (separator.IsEmpty ? run > 3 : run != 3)
                    return Cell.Unreadable;
                while (c == Characters.Lost && i + 1 < text.Length && text[i + 1] == c) i++;
                separator = separator.IsEmpty ? TextSpan.FromBounds(start, i + 1) : separator;
                run = 0;
            }
            else if ((c is '.' or ',') && (text.Slice(i + 1) is "0" or "00"))
            {
                // "414.0", as pandas writes a column with blank cells. Three zeros may be thousands.
                end = i;
                break;
            }
            else if (!Characters.IsInvisible(c) || c == Characters.ByteOrderMark)
            {
                return Cell.Unreadable;
            }
        }

        bool leadingZero = text[0] == '0' && digits > 1;
        return (!separator.IsEmpty && run != 3) || leadingZero ? Cell.Unreadable : new Cell(value);
    }

    /// <summary>Whether it is a figure with another sign than a space between its thousands, or one with three decimals.</summary>
    public static bool IsGrouped(string text)
    {
        int first = text.IndexOfAny(['.', ',', '\'', '’']);
        if (first is < 1 or > 3 || text[0] == '0' || (text.Length - first) % 4 != 0)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSign = i >= first && (i - first) % 4 == 0;
            if (isSign ? text[i] != text[first] : text[i] is not (>= '0' and <= '9'))
                return false;
        }

        return true;
    }

    private static bool IsStar(ReadOnlySpan<char> text)
        => text is "*" or "\\*" or "∗"
            || (Entities.TryRead(text, out int length, out string meant) && length == text.Length && meant is "*" or "∗");

    /// <summary>Narrows a span to what is printed: without space, quotes, tags and emphasis around it.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start, end = span.End;

        // What was sought in vain is not sought again: the span only gets smaller.
        bool tagsFirst = true, tagsLast = true;
        while (true)
        {
            while (start < end && IsNothing(text[start])) start++;
            while (end > start && IsNothing(text[end - 1])) end--;
            ReadOnlySpan<char> rest = text.Slice(start, end - start);
            // "<NA>", as pandas prints what is missing, is no tag: a cell of it is not blank.
            if (rest.Length < 2 || rest is MissingText.OfPandas)
                break;

            char first = rest[0], last = rest[rest.Length - 1];
            if (HalfQuoteAtEnd(rest) is > 0 and var half)
                end -= half;
            else if (tagsFirst && first == '<' && OpensTag(rest[1]))
            {
                int close = rest.IndexOf('>');
                tagsFirst = close >= 0;
                start += close + 1;
            }
            else if (tagsLast && last == '>')
            {
                int open = rest.LastIndexOf('<');
                tagsLast = open >= 0 && OpensTag(rest[open + 1]);
                end = tagsLast ? start + open : end;
            }
            else if (first == last && MarkLength(rest) is > 0 and var mark)
                (start, end) = (start + mark, end - mark);
            else if (first == '&' && Entities.TryRead(rest, out int length, out string space) && IsNothing(space[0]))
                start += length;
            else if (last == ';' && Entities.SpaceAtEnd(rest) is > 0 and var entity)
                end -= entity;
            else
                break;
        }

        return TextSpan.FromBounds(start, end);
    }

    // The end of a pair that does not begin says nothing, written once or twice: "\"25-29 år\"\"\"".
    private static int HalfQuoteAtEnd(ReadOnlySpan<char> text)
    {
        int quote = text[text.Length - 1] == '"' ? text.IndexOf('"') : -1;
        return quote > 0 && text.Length - quote <= 2 ? text.Length - quote : 0;
    }

    // Quotes and bold may stand around nothing; a lone "*" is no emphasis.
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        char mark = text[0];
        bool doubled = text[1] == mark && text[text.Length - 2] == mark;
        return mark switch
        {
            '"' => 1,
            '*' or '_' when doubled && text.Length > 3 => 2,
            '*' when text[1] != '*' && text[text.Length - 2] != '*' => 1,
            '_' or '`' when text.Length > 2 => 1,
            _ => 0,
        };
    }

    /// <summary>Space of any kind, and the marks that take none.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    private static bool IsNothing(char c) => c is <= ' ' or > '~' && (IsSpace(c) || Characters.IsInvisible(c));

    /// <summary>The spaces that NAV's tools put between thousands.</summary>
    public static bool IsGroupSeparator(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    // "<b>", "</b>", "<!-- -->"; "< 20 år" is text.
    private static bool OpensTag(char next) => char.IsLetter(next) || next is '/' or '!';
}
