namespace Tilt.Engine.Reading.Forms;

/// <summary>Comments of Markdown and HTML: nobody sees them on the page, whatever tables they hold.</summary>
internal static class Comments
{
    private const string Open = "<!--", Close = "-->";

    /// <summary>The text with blanks in their place, so that all else stands where it stood; the same text where there are none.</summary>
    public static ReadOnlySpan<char> Blank(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf(Open.AsSpan());
        if (at < 0)
            return text;
        char[] shown = text.ToArray();
        while (at >= 0)
        {
            // One that is never closed is none: all that follows would be gone.
            int length = text.Slice(at).IndexOf(Close.AsSpan());
            if (length < 0)
                break;
            for (int end = at + length + Close.Length; at < end; at++)
                shown[at] = shown[at] is '\n' or '\r' ? shown[at] : ' ';
            at = text.Slice(at).IndexOf(Open.AsSpan()) is >= 0 and var next ? at + next : -1;
        }

        return shown;
    }
}
