using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Labels;

/// <summary>
/// The pieces of a label as it is printed: markup, which says nothing, and letters as they are, escaped, or as entities.
/// </summary>
internal ref struct LabelPieces(ReadOnlySpan<char> label)
{
    private const int LongestTag = 1000;

    // What begins a new line where it is shown: "<br/>", "</p>".
    private static readonly string[] lineTags = ["br", "p", "div", "li", "hr"];

    private ReadOnlySpan<char> rest = label;

    /// <summary>What is printed.</summary>
    public ReadOnlySpan<char> Printed { get; private set; }

    /// <summary>What it says; one space for space of any kind, and nothing for markup.</summary>
    public ReadOnlySpan<char> Said { get; private set; }

    public bool MoveNext()
    {
        if (rest.IsEmpty)
            return false;
        int length = Read(out ReadOnlySpan<char> said);
        Said = said;
        Printed = rest.Slice(0, length);
        rest = rest.Slice(length);
        return true;
    }

    private readonly int Read(out ReadOnlySpan<char> said)
    {
        said = default;
        char c = rest[0], next = rest.Length > 1 ? rest[1] : '\0';
        if (c == '<' && TagLength(rest) is > 0 and var tag)
        {
            said = BeginsLine(rest) ? Space : default;
            return tag;
        }

        if (c == '&' && Entities.TryRead(rest, out int entity, out string meant))
        {
            said = SaidBy(meant.AsSpan());
            return entity;
        }

        if ((c == '"' && next == '"') || (c == '\\' && IsMarkdownPunctuation(next)))
        {
            said = rest.Slice(1, 1);
            return 2;
        }

        if (c is '*' or '_' && next == c)
            return 2;
        if (c is not ('*' or '`'))
            said = SaidBy(rest.Slice(0, 1));
        return 1;
    }

    private static ReadOnlySpan<char> SaidBy(ReadOnlySpan<char> character)
        => char.IsWhiteSpace(character[0]) || char.IsControl(character[0]) ? Space : Characters.Said(character);

    private static ReadOnlySpan<char> Space => " ".AsSpan();

    // "<b>", "</td>", "<br/>"; a lone "<" is text.
    private static int TagLength(ReadOnlySpan<char> text)
        => text.Length > 2 && (char.IsLetter(text[1]) || text[1] == '/')
            ? text.Slice(0, Math.Min(text.Length, LongestTag)).IndexOf('>') + 1
            : 0;

    private static bool BeginsLine(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = tag.Slice(tag[1] == '/' ? 2 : 1);
        int end = 0;
        while (char.IsLetterOrDigit(name[end])) end++;
        return Array.IndexOf(lineTags, name.Slice(0, end).ToString().ToLowerInvariant()) >= 0;
    }

    private static bool IsMarkdownPunctuation(char c)
        => c is '*' or '_' or '|' or '\\' or '#' or '-' or '.' or '`' or '[' or ']' or '<' or '>';
}
