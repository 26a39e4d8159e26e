using System.Globalization;
using System.Text;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Labels;

/// <summary>Reads a label: markup and entities gone, composed (NFC), one space between words. And writes one, with its markup.</summary>
internal static class LabelText
{
    /// <summary>A label longer than this is cut: it names nothing that a person could read.</summary>
    public const int MaxLength = 400;

    public static string Clean(ReadOnlySpan<char> text, TextSpan span) => Clean(text.Slice(span.Start, span.Length));

    /// <summary>What is printed in a cell, for a message: a star that is no markup belongs to it, as in "414*".</summary>
    public static string Quote(ReadOnlySpan<char> text, TextSpan cell)
    {
        string said = Clean(text, cell);
        ReadOnlySpan<char> printed = text.Slice(cell.Start, cell.Length);
        ReadOnlySpan<char> before = printed.TrimEnd('*');
        bool isMarked = before.IndexOf('*') < 0 && !said.EndsWith("*", StringComparison.Ordinal);
        return isMarked ? said + printed.Slice(before.Length).ToString() : said;
    }

    public static string Clean(ReadOnlySpan<char> printed)
    {
        if (IsPlain(printed))
            return printed.ToString();

        var label = new StringBuilder(Math.Min(printed.Length, MaxLength));
        var pieces = new LabelPieces(printed);
        while (label.Length < MaxLength && pieces.MoveNext())
        {
            foreach (char c in pieces.Said)
                label.Append(c);
        }

        string said = Compose(CollapseSpaces(label));
        return said.IndexOf(Characters.Lost) < 0 ? said : LostLetters.Restore(said);
    }

    /// <summary>The label with another spelling, letter by letter, so that markup within it stays where it is.</summary>
    /// <param name="printed">As it stands in the report.</param>
    /// <param name="found">What it is known to say.</param>
    /// <returns>Null where it says something else.</returns>
    public static string? Respell(ReadOnlySpan<char> printed, string found, string expected)
    {
        List<(string Printed, string Said)> pieces = Letters(printed);
        if (string.Concat(pieces.Select(piece => piece.Said)) != found)
            return null;

        // What is the same at both ends stays as it is.
        int first = 0, same = 0;
        while (first < pieces.Count && StandsAt(expected, same, pieces[first].Said))
            same += pieces[first++].Said.Length;
        int last = pieces.Count, sameAtEnd = 0;
        while (last > first && StandsAt(expected, expected.Length - sameAtEnd - pieces[last - 1].Said.Length, pieces[last - 1].Said, same))
            sameAtEnd += pieces[--last].Said.Length;

        // A letter put in belongs to the word before it, on the inner side of the markup that ends there.
        if (pieces.Skip(first).Take(last - first).All(piece => piece.Said.Length == 0))
        {
            while (first > 0 && pieces[first - 1].Said.Length == 0) first--;
            last = first;
        }

        var corrected = new StringBuilder();
        string middle = expected.Substring(same, expected.Length - same - sameAtEnd);
        for (int i = 0; i <= pieces.Count; i++)
        {
            bool isMiddle = i >= first && (i >= last || pieces[i].Said.Length > 0);
            if (isMiddle && middle.Length > 0)
            {
                corrected.Append(middle);
                middle = "";
            }

            bool isReplaced = i >= first && i < last && pieces[i].Said.Length > 0;
            if (i < pieces.Count && !isReplaced)
                corrected.Append(pieces[i].Printed);
        }

        return corrected.ToString();
    }

    /// <summary>"Å" may come as "A" and a ring: another identifier to the compiler, the same word to a reader.</summary>
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

    // Pieces that say one letter each: what combines with it belongs to it, and space beside space.
    private static List<(string Printed, string Said)> Letters(ReadOnlySpan<char> printed)
    {
        var letters = new List<(string Printed, string Said)>();
        var pieces = new LabelPieces(printed);
        while (pieces.MoveNext())
        {
            (string text, string said) = (pieces.Printed.ToString(), pieces.Said.ToString());
            (string Printed, string Said) before = letters.Count > 0 ? letters[letters.Count - 1] : default;
            bool isSpaceAgain = said == " " && before.Said == " ";
            if (isSpaceAgain || (before.Said is { Length: > 0 } && said.Length > 0 && Combines(said[0])))
                letters[letters.Count - 1] = (before.Printed + text, isSpaceAgain ? " " : Compose(before.Said + said));
            else
                letters.Add((text, said));
        }

        return letters;
    }

    private static bool Combines(char c)
        => char.IsLowSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool StandsAt(string text, int at, string what, int notBefore = 0)
        => at >= notBefore && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

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

    private static bool IsNoCharacter(char c) => c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF';
}
