using System.Text;
using Tilt.Engine.Fixing;

namespace Tilt.Tool.Mending;

/// <summary>
/// The bytes of a text, so that it can be edited without touching what is not edited: its mark, its line ends, and bytes that no
/// decoder understands all stay.
/// </summary>
internal sealed class EncodedText
{
    private static readonly Encoding[] marked =
        [new UTF32Encoding(false, true), new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    private readonly byte[] bytes;
    private readonly Encoding encoding;
    private readonly int mark;
    private readonly bool isExact;

    private EncodedText(byte[] bytes, Encoding encoding, int mark)
    {
        (this.bytes, this.encoding, this.mark) = (bytes, encoding, mark);
        Text = encoding.GetString(bytes, mark, bytes.Length - mark);
        isExact = encoding.GetBytes(Text).AsSpan().SequenceEqual(bytes.AsSpan(mark));
    }

    /// <summary>What stands in it.</summary>
    public string Text { get; }

    /// <param name="asked">Of a text without a mark; null for UTF-8.</param>
    public static EncodedText Of(byte[] bytes, Encoding? asked)
    {
        Encoding? own = Array.Find(marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble));
        return new EncodedText(bytes, own ?? asked ?? Encoding.UTF8, own?.Preamble.Length ?? 0);
    }

    /// <summary>Whether a patch, which is UTF-8, has the text's own bytes.</summary>
    public bool IsUtf8 => isExact && encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>The name of the words that say why something cannot be written.</summary>
    public string WhyNot => isExact ? "Fix_NoBytes" : "Fix_OtherEncoding";

    /// <summary>Whether there are bytes for an edit, and it is known which.</summary>
    public bool CanWrite(TextEdit edit)

        // Digits and spaces are the same bytes whatever the encoding is; of other letters it must be known.
        => (isExact || (encoding.CodePage == Encoding.UTF8.CodePage && Ascii.IsValid(edit.Text) && !edit.Text.Any(char.IsLetter)))
            && Encoded(edit.Text) is not null;

    /// <summary>The bytes with edits made.</summary>
    /// <param name="edits">Such as can be written, in the order of the text.</param>
    /// <returns>Null where the encoding is not the text's.</returns>
    public byte[]? With(IReadOnlyList<TextEdit> edits)
    {
        var made = new MemoryStream(bytes.Length + 64);
        int done = 0, at = 0, from = mark;
        foreach (TextEdit edit in edits)
        {
            (at, from) = Forward(at, from, edit.Span.Start);
            made.Write(bytes, done, from - done);
            made.Write(Encoded(edit.Text)!);
            (at, done) = Forward(at, from, edit.Span.End);
            from = done;
        }

        made.Write(bytes, done, bytes.Length - done);
        byte[] mended = made.ToArray();
        return encoding.GetString(mended, mark, mended.Length - mark) == Make(Text, edits) ? mended : null;
    }

    /// <summary>A text with edits made.</summary>
    public static string Make(string text, IReadOnlyList<TextEdit> edits)
    {
        var made = new StringBuilder(text.Length + 64);
        int done = 0;
        foreach (TextEdit edit in edits)
        {
            made.Append(text, done, edit.Span.Start - done).Append(edit.Text);
            done = edit.Span.End;
        }

        return made.Append(text, done, text.Length - done).ToString();
    }

    // From a character and its byte to the byte of a later one. What is no UTF-8 is one character for each piece that was replaced.
    private (int Char, int Byte) Forward(int at, int from, int to)
    {
        if (encoding.CodePage != Encoding.UTF8.CodePage)
            return (to, from + encoding.GetByteCount(Text.AsSpan(at, to - at)));
        while (at < to)
        {
            Rune.DecodeFromUtf8(bytes.AsSpan(from), out Rune rune, out int length);
            (at, from) = (at + rune.Utf16SequenceLength, from + length);
        }

        return (at, from);
    }

    private byte[]? Encoded(string text)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
