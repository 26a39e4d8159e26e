using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Model;

namespace Tilt.Generator.Reading;

/// <summary>Reads what is printed in one cell. Knows markup and digit grouping; knows no culture.</summary>
internal static class CellText
{
    /// <summary>The largest count that is read as a number; more is not a count of people.</summary>
    private const int MaxDigits = 9;

    public static Cell Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return Cell.Blank;
        if (text[0] == '*' || text[0] == '\\')
            return text is "*" or "\\*" ? Cell.Suppressed : Cell.Unreadable;

        int value = 0, digits = 0, run = 0;
        bool grouped = false;
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9')
            {
                if (++digits > MaxDigits)
                    return Cell.Unreadable;
                value = (value * 10) + (c - '0');
                run++;
            }
            else if (IsGroupSeparator(c))
            {
                // The first group has one to three digits, each other exactly three.
                if (grouped ? run != 3 : run is 0 or > 3)
                    return Cell.Unreadable;
                grouped = true;
                run = 0;
            }
            else
            {
                return Cell.Unreadable;
            }
        }

        bool leadingZero = text[0] == '0' && digits > 1;
        return (grouped && run != 3) || leadingZero ? Cell.Unreadable : new Cell(value);
    }

    /// <summary>Narrows a span to what is printed: without space, quotes, tags and emphasis around it.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end)
        {
            int before = end - start;
            while (start < end && IsSpace(text[start])) start++;
            while (end > start && IsSpace(text[end - 1])) end--;
            if (end - start < 2)
                break;

            char first = text[start], last = text[end - 1];
            if (first == '<' && OpensTag(text[start + 1]) && text.Slice(start, end - start).IndexOf('>') is > 0 and var close)
                start += close + 1;
            else if (last == '>' && text.Slice(start, end - start).LastIndexOf('<') is >= 0 and var open && OpensTag(text[start + open + 1]))
                end = start + open;
            else if (end - start > 4 && first == last && first is '*' or '_' && text[start + 1] == first && text[end - 2] == first)
                (start, end) = (start + 2, end - 2);
            else if (end - start > 2 && first == last && first is '"' or '_' or '`')
                (start, end) = (start + 1, end - 1);
            else if (end - start > 2 && first == '*' && last == '*' && text[start + 1] != '*' && text[end - 2] != '*')
                (start, end) = (start + 1, end - 1);
            else if (EndsWith(text, start, end, "&nbsp;"))
                end -= "&nbsp;".Length;
            else if (text.Slice(start, end - start).StartsWith("&nbsp;".AsSpan(), StringComparison.Ordinal))
                start += "&nbsp;".Length;

            if (end - start == before)
                break;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Space of any kind, and the marks that take none.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>The spaces that NAV's tools put between thousands.</summary>
    public static bool IsGroupSeparator(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    // "<b>", "</b>", "<!-- -->"; "< 20 år" is text.
    private static bool OpensTag(char next) => char.IsLetter(next) || next is '/' or '!';

    private static bool EndsWith(ReadOnlySpan<char> text, int start, int end, string what)
        => text.Slice(start, end - start).EndsWith(what.AsSpan(), StringComparison.Ordinal);
}
