using System.Net;

namespace Tilt.Engine.Reading.Cells;

/// <summary>Finds the entities that HTML tools write into tables: <c>&amp;oslash;</c>, <c>&amp;#216;</c>, <c>&amp;nbsp;</c>.</summary>
internal static class Entities
{
    /// <summary>From "&amp;" to ";". No name that a table needs is longer.</summary>
    private const int Longest = 12;

    /// <summary>The sign that starts an entity, where it was written as one itself.</summary>
    private const string Escaped = "&amp;";

    /// <summary>Reads the entity that a text starts with; one that was escaped twice, too.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string meant)
    {
        length = text.IsEmpty || text[0] != '&' ? 0 : text.Slice(0, Math.Min(text.Length, Longest)).IndexOf(';') + 1;
        meant = length == 0 ? "" : Decode(text.Slice(0, length));
        if (meant == "&" && length == Escaped.Length)
        {
            string inner = "&" + text.Slice(length, Math.Min(text.Length - length, Longest)).ToString();
            if (TryRead(inner.AsSpan(), out int rest, out string said))
                (length, meant) = (length + rest - 1, said);
        }

        return meant.Length > 0;
    }

    /// <summary>Whether a semicolon is the end of an entity.</summary>
    /// <param name="text">Up to the semicolon, and with it.</param>
    public static bool IsEndOfOne(ReadOnlySpan<char> text)
    {
        text = text.Slice(Math.Max(0, text.Length - Longest - Escaped.Length));
        for (int from = 0; text.Slice(from).IndexOf('&') is >= 0 and var at; from += at + 1)
        {
            if (TryRead(text.Slice(from + at), out int length, out _) && from + at + length == text.Length)
                return true;
        }

        return false;
    }

    /// <summary>The length of the space that a text ends with as an entity; 0 where it does not.</summary>
    public static int SpaceAtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[text.Length - 1] != ';')
            return 0;
        int start = text.Slice(Math.Max(0, text.Length - Longest)).LastIndexOf('&');
        ReadOnlySpan<char> entity = start < 0 ? default : text.Slice(Math.Max(0, text.Length - Longest) + start);
        return TryRead(entity, out int length, out string meant) && length == entity.Length && meant.All(FigureText.IsSpace) ? length : 0;
    }

    // What the framework does not know it leaves as it is; a character that prints nothing stands for nothing that we know.
    private static string Decode(ReadOnlySpan<char> entity)
    {
        if (entity is "&ast;")
            return "*";
        string text = entity.ToString(), decoded = WebUtility.HtmlDecode(text);
        return decoded == text || decoded.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)) ? "" : decoded;
    }
}
