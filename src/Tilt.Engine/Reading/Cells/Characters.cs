using System.Globalization;
using System.Text;

namespace Tilt.Engine.Reading.Cells;

/// <summary>
/// Characters that look like others, or like nothing. Only where a reader could not tell the difference: "½" is not "1/2", and "²" no 2.
/// </summary>
internal static class Characters
{
    /// <summary>What a decoder writes for what it cannot read: what stood there is lost.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>Within a text it is where one file ended and another began.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The sign of what is negative; what keyboards have is a hyphen.</summary>
    public const char Minus = '\u2212';

    private const char FirstOddity = '\u00AD', FirstFullWidth = '\uFF01', LastFullWidth = '\uFF5E', FirstLigature = '\uFB00';

    private const string Printed = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly string[] ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Whether a character takes no space: soft hyphens, joiners, marks of direction and of byte order.</summary>
    public static bool IsInvisible(char c)
        => c >= FirstOddity
            && (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\u034F' or (>= '\uFE00' and <= '\uFE0F'));

    /// <summary>What a character says: itself, the letters that it looks like, or nothing.</summary>
    public static ReadOnlySpan<char> Said(ReadOnlySpan<char> character)
    {
        char c = character[0];
        if (c < FirstOddity)
            return character;
        if (c is >= FirstFullWidth and <= LastFullWidth)
            return Printed.AsSpan(c - FirstFullWidth, 1);
        if (c >= FirstLigature && c - FirstLigature < ligatures.Length)
            return ligatures[c - FirstLigature].AsSpan();
        if (c is '\u2010' or '\u2011' or '\u2012' or Minus)
            return Printed.AsSpan('-' - '!', 1);
        return IsInvisible(c) ? default : character;
    }

    /// <summary>A text with each character as what it says; null where that is the same text.</summary>
    public static string? Plain(ReadOnlySpan<char> text)
    {
        int odd = 0;
        while (odd < text.Length && IsPlain(text.Slice(odd, 1))) odd++;
        if (odd == text.Length)
            return null;
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            foreach (char c in text[i] == ByteOrderMark ? text.Slice(i, 1) : Said(text.Slice(i, 1)))
                plain.Append(c);
        }

        return plain.ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> character)
        => character[0] is < FirstOddity or ByteOrderMark || Said(character).SequenceEqual(character);
}
