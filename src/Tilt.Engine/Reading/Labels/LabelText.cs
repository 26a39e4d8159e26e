using System.Text;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Labels;

/// <summary>Reads a label: markup and entities gone, composed (NFC), one space between words.</summary>
internal static class LabelText
{
    /// <summary>A label longer than this is cut: it names nothing that a person could read.</summary>
    public const int MaxLength = 400;

    private const int LongestTag = 1000;

    public static string Clean(ReadOnlySpan<char> text, TextSpan span)
    {
        ReadOnlySpan<char> rest = text.Slice(span.Start, span.Length);
        if (IsPlain(rest))
            return rest.ToString();

        var label = new StringBuilder(Math.Min(rest.Length, MaxLength));
        while (!rest.IsEmpty && label.Length < MaxLength)
        {
            char c = rest[0];
            int used = 1;
            if (c == '<' && TagLength(rest) is > 0 and var tag)
                (used, _) = (tag, IsLineBreak(rest) ? label.Append(' ') : label);
            else if (c == '&' && Entities.TryRead(rest, out int length, out string meant))
                (used, _) = (length, meant.All(FigureText.IsSpace) ? label.Append(' ') : label.Append(meant));
            else if (c == '"' && rest.Length > 1 && rest[1] == '"')
                (used, _) = (2, label.Append('"'));
            else if (c == '\\' && rest.Length > 1 && IsMarkdownPunctuation(rest[1]))
                (used, _) = (2, label.Append(rest[1]));
            else if (c is '*' or '_' && rest.Length > 1 && rest[1] == c)
                used = 2;
            else if (c is not '*' and not '`')
                label.Append(FigureText.IsSpace(c) || char.IsControl(c) ? ' ' : c);
            rest = rest.Slice(used);
        }

        return Compose(CollapseSpaces(label));
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return false;
        char before = ' ';
        foreach (char c in text)
        {
            bool plain = char.IsLetterOrDigit(c) ? c < '\u0250' : c is '-' or ',' or '.' or '/' or '(' or ')' or ' ' && before != ' ';
            if (!plain)
                return false;
            before = c;
        }

        return before != ' ' || text.IsEmpty;
    }

    private static int TagLength(ReadOnlySpan<char> text)
    {
        // "<b>", "</td>", "<br/>"; a lone "<" is text.
        if (text.Length < 3 || !(char.IsLetter(text[1]) || text[1] == '/'))
            return 0;
        return text.Slice(0, Math.Min(text.Length, LongestTag)).IndexOf('>') + 1;
    }

    private static bool IsLineBreak(ReadOnlySpan<char> tag) => tag.Length > 3 && tag[1] is 'b' or 'B' && tag[2] is 'r' or 'R' && !char.IsLetter(tag[3]);

    private static bool IsMarkdownPunctuation(char c) => c is '*' or '_' or '|' or '\\' or '#' or '-' or '.' or '`' or '[' or ']' or '<' or '>';

    private static string CollapseSpaces(StringBuilder text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || (result.Length > 0 && result[result.Length - 1] != ' '))
                result.Append(text[i]);
        }

        return result.ToString().Trim();
    }

    // "Å" may come as "A" and a ring: another identifier to the compiler, the same word to a reader.
    public static string Compose(string label)
    {
        try
        {
            return label.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be normalised, nor what Unicode calls no character; neither is a letter.
            return new string(label.Where(c => !char.IsSurrogate(c) && !IsNoCharacter(c)).ToArray()).Normalize(NormalizationForm.FormC);
        }
    }

    private static bool IsNoCharacter(char c) => c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';
}
