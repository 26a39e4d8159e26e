namespace Tilt.Engine.Reading.Cells;

/// <summary>The entities that HTML tools write into Norwegian tables.</summary>
internal static class Entities
{
    private static readonly (string Name, char Char)[] known =
    [
        ("&nbsp;", '\u00A0'), ("&#160;", '\u00A0'), ("&#xA0;", '\u00A0'), ("&#xa0;", '\u00A0'), ("&thinsp;", '\u2009'), ("&#8201;", '\u2009'),
        ("&#8239;", '\u202F'), ("&#x202F;", '\u202F'), ("&ensp;", ' '), ("&emsp;", ' '),
        ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#34;", '"'), ("&#39;", '\''), ("&apos;", '\''), ("&ndash;", '–'), ("&#42;", '*'), ("&minus;", '\u2212'), ("&#8722;", '\u2212'),
        ("&aring;", 'å'), ("&Aring;", 'Å'), ("&oslash;", 'ø'), ("&Oslash;", 'Ø'), ("&aelig;", 'æ'), ("&AElig;", 'Æ'),
        ("&aacute;", 'á'), ("&Aacute;", 'Á'), ("&ouml;", 'ö'), ("&Ouml;", 'Ö'), ("&auml;", 'ä'), ("&Auml;", 'Ä'),
    ];

    /// <summary>Reads the entity that a text starts with.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out char meant)
    {
        foreach ((string name, char c) in known)
        {
            if (text.StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                (length, meant) = (name.Length, c);
                return true;
            }
        }

        (length, meant) = (0, '\0');
        return false;
    }

    /// <summary>The length of the space that a text ends with as an entity; 0 where it does not.</summary>
    public static int SpaceAtEnd(ReadOnlySpan<char> text)
    {
        foreach ((string name, char c) in known)
        {
            if (FigureText.IsSpace(c) && text.EndsWith(name.AsSpan(), StringComparison.Ordinal))
                return name.Length;
        }

        return 0;
    }
}
