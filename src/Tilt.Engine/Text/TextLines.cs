namespace Tilt.Engine.Text;

/// <summary>
/// The lines of a text, by the compiler's rules: CR LF, LF, CR, NEL, LS and PS each end a line.
/// Any other rule would put diagnostics on the wrong line.
/// </summary>
internal ref struct TextLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int next;

    /// <summary>Where the current line starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current line ends, before its line break.</summary>
    public int End { get; private set; }

    /// <summary>The current line's number, from 1.</summary>
    public int Number { get; private set; }

    public bool MoveNext()
    {
        if (next > text.Length)
            return false;

        Start = next;
        int length = IndexOfBreak(text.Slice(next));
        if (length < 0)
        {
            // Past the end, and not at it: a text that ends with a break has one more line, an empty one.
            End = text.Length;
            next = text.Length + 1;
        }
        else
        {
            End = next + length;
            bool pair = text[End] == '\r' && End + 1 < text.Length && text[End + 1] == '\n';
            next = End + (pair ? 2 : 1);
        }

        Number++;
        return true;
    }

    /// <summary>Lets the current line begin where an earlier one does: its value goes over the line break.</summary>
    public void StartAt(int start) => Start = start;

    private static int IndexOfBreak(ReadOnlySpan<char> text) => text.IndexOfAny(LineBreaks.AsSpan());

    private const string LineBreaks = "\r\n\u0085\u2028\u2029";
}
