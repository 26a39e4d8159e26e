using System.Text;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

internal enum JsonToken : byte
{
    /// <summary>Nothing was read yet, or nothing follows.</summary>
    None,
    StartObject,
    EndObject,
    StartArray,
    EndArray,

    /// <summary>A member's name; its value follows.</summary>
    Name,
    String,
    Number,

    /// <summary>A null, a true or a false.</summary>
    Literal,

    /// <summary>What stands there is no JSON, or the text ends too early. Nothing is read after it.</summary>
    Damaged,
}

/// <summary>Reads JSON from left to right, and knows where everything stands. It needs no memory, whatever the text.</summary>
/// <param name="at">Where a value begins.</param>
internal ref struct JsonReader(ReadOnlySpan<char> text, int at)
{
    /// <summary>No data that we know is nested deeper; more is taken for damage.</summary>
    private const int MostDepth = 60;

    private readonly ReadOnlySpan<char> text = text;
    private int at = at;

    // A bit for each bracket that is open: whether it is an object's.
    private ulong objects;
    private bool afterValue, afterName, afterComma;

    public JsonToken Token { get; private set; }

    /// <summary>A text or name without its quotes; any other token as it stands.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>How many brackets are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Where it is read on.</summary>
    public readonly int At => at;

    /// <summary>What a text or name says.</summary>
    public readonly string Text => Unescaped(text.Slice(Span.Start, Span.Length));

    public readonly bool IsNamed(string name) => text.Slice(Span.Start, Span.Length).Equals(name.AsSpan(), StringComparison.Ordinal);

    /// <summary>Reads what comes next.</summary>
    /// <returns>False at the end, and where the text is damaged.</returns>
    public bool Read()
    {
        if (Token == JsonToken.Damaged)
            return false;
        SkipSpace();
        if (afterValue && Depth == 0)
            return End();
        if (at == text.Length)
            return Damage();
        char c = text[at];
        bool inObject = (objects & 1) == 1;
        if (c is '}' or ']')
            return Depth > 0 && !afterName && !afterComma && inObject == (c == '}') ? Close(c) : Damage();
        if (afterValue)
        {
            if (c != ',')
                return Damage();
            at++;
            (afterValue, afterComma) = (false, true);
            return Read();
        }

        if (inObject && !afterName)
            return c == '"' ? ReadName() : Damage();
        (afterName, afterComma, afterValue) = (false, false, true);
        return c switch
        {
            '{' or '[' => Open(c),
            '"' => ReadString(JsonToken.String),
            '-' or (>= '0' and <= '9') => ReadWord(JsonToken.Number),
            _ when char.IsLetter(c) => ReadWord(JsonToken.Literal),
            _ => Damage(),
        };
    }

    /// <summary>Goes past the value that was just begun, or that follows the name just read.</summary>
    /// <returns>Whether it is whole.</returns>
    public bool Skip()
    {
        if (Token == JsonToken.Name)
            Read();
        int depth = Depth;
        bool isOpen = Token is JsonToken.StartArray or JsonToken.StartObject;
        while (isOpen && Depth >= depth && Read())
        {
        }

        return Token != JsonToken.Damaged;
    }

    private bool Open(char c)
    {
        if (Depth == MostDepth)
            return Damage();
        objects = (objects << 1) | (c == '{' ? 1UL : 0);
        Depth++;
        afterValue = false;
        return Found(c == '{' ? JsonToken.StartObject : JsonToken.StartArray, at, ++at);
    }

    private bool Close(char c)
    {
        objects >>= 1;
        Depth--;
        afterValue = true;
        return Found(c == '}' ? JsonToken.EndObject : JsonToken.EndArray, at, ++at);
    }

    private bool ReadName()
    {
        if (!ReadString(JsonToken.Name))
            return false;
        (TextSpan name, afterName, afterComma) = (Span, true, false);
        SkipSpace();
        if (at == text.Length || text[at] != ':')
            return Damage();
        at++;
        Span = name;
        return true;
    }

    private bool ReadString(JsonToken token)
    {
        int start = at + 1;
        for (int from = start; from < text.Length; from += 2)
        {
            int length = text.Slice(from).IndexOfAny('"', '\\');
            if (length < 0)
                break;
            from += length;
            if (text[from] == '\\')
                continue;
            at = from + 1;
            return Found(token, start, from);
        }

        return Damage();
    }

    private bool ReadWord(JsonToken token)
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' or '+')) at++;
        return Found(token, start, at);
    }

    private bool Found(JsonToken token, int start, int end)
    {
        (Token, Span) = (token, TextSpan.FromBounds(start, end));
        return true;
    }

    private bool End()
    {
        (Token, Span) = (JsonToken.None, new TextSpan(at, 0));
        return false;
    }

    private bool Damage()
    {
        (Token, Span) = (JsonToken.Damaged, new TextSpan(at, Math.Min(1, text.Length - at)));
        return false;
    }

    private void SkipSpace()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')) at++;
    }

    private static string Unescaped(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('\\') < 0)
            return text.ToString();
        var said = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                said.Append(text[i]);
                continue;
            }

            char c = text[++i];
            if (c == 'u' && i + 4 < text.Length && TryReadHex(text.Slice(i + 1, 4), out char meant))
                (c, i) = (meant, i + 4);
            else
                c = c switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', _ => c };
            said.Append(c);
        }

        return said.ToString();
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out char meant)
    {
        int value = 0;
        foreach (char c in digits)
        {
            int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(c));
            value = digit < 0 || value < 0 ? -1 : (value * 16) + digit;
        }

        meant = (char)value;
        return value >= 0;
    }
}
