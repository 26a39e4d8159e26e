using System.Globalization;
using System.Text;

namespace Tilt.Tool.Telling;

/// <summary>
/// Makes of any text one that a terminal shows and does not obey: a report may hold what moves the cursor, colours the screen or turns
/// the direction of writing. No build server takes it for a command, either.
/// </summary>
internal static class Printable
{
    private const char FirstPicture = '\u2400', Deleted = '\u2421', Other = '\uFFFD', NoBreak = '\u00A0';

    /// <summary>One line.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPlain))
            return Tame(text);
        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            shown.Append(Of(rune));
        return Tame(shown.ToString());
    }

    // What a build server takes for a command, wherever it stands or at the beginning of a line, is broken by a space.
    private static string Tame(string text)
    {
        if (text.Contains("##", StringComparison.Ordinal))
        {
            text = text.Replace("##[", "# #[", StringComparison.Ordinal)
                .Replace("##vso[", "# #vso[", StringComparison.OrdinalIgnoreCase);
        }

        int start = text.Length - text.AsSpan().TrimStart().Length;
        return text.AsSpan(start).StartsWith("::", StringComparison.Ordinal) ? text.Insert(start + 1, " ") : text;
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or > NoBreak and < '\u0300' and not '\u00AD';

    private static string Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // What a text breaks its lines and columns with is a space within one.
        UnicodeCategory.Control when rune.Value is '\t' or '\n' or '\r' or 0x85 => " ",
        UnicodeCategory.Control when rune.Value < ' ' => ((char)(FirstPicture + rune.Value)).ToString(),
        UnicodeCategory.Control when rune.Value == 0x7F => Deleted.ToString(),
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => Other.ToString(),
        _ => rune.ToString(),
    };
}
