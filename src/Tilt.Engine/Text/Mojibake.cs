using System.Text;

namespace Tilt.Engine.Text;

/// <summary>
/// Text whose UTF-8 was read as something else: "MÃ¸re". Its bytes are all there, and where they make UTF-8 again nothing is in doubt.
/// </summary>
internal sealed class Mojibake
{
    /// <summary>Some tools do it again.</summary>
    private const int MostTimes = 3;

    private readonly int[] origins;

    private Mojibake(string text, int[] origins) => (Text, this.origins) = (text, origins);

    /// <summary>What was meant.</summary>
    public string Text { get; }

    /// <summary>Where the first character stands that was read as several.</summary>
    public TextSpan First { get; private init; }

    /// <summary>That character.</summary>
    public string Meant { get; private init; } = "";

    /// <summary>How many of them there are.</summary>
    public int Count { get; private init; }

    /// <summary>The encoding that the text was taken for: "Windows-1252".</summary>
    public string ReadAs { get; private init; } = "";

    /// <returns>Null for a text that is as it was meant.</returns>
    public static Mojibake? Repair(ReadOnlySpan<char> text)
    {
        if (Once(text, before: null) is not { } repaired)
            return null;
        for (int times = 1; times < MostTimes && Once(repaired.Text.AsSpan(), repaired) is { } again; times++)
            repaired = again;
        return repaired;
    }

    /// <summary>Where a place of what was meant stands in the text as it came.</summary>
    public TextSpan Origin(TextSpan span) => TextSpan.FromBounds(origins[span.Start], origins[span.End]);

    // A look for what nearly all of it begins with, before anything is written anew.
    private static Mojibake? Once(ReadOnlySpan<char> text, Mojibake? before)
    {
        foreach (CodePage page in CodePage.All)
        {
            for (int from = 0; text.Slice(from).IndexOfAny(page.Leads.First, page.Leads.Second) is >= 0 and var at; from += at + 1)
            {
                if (page.ReadUtf8(text.Slice(from + at), out int point) > 0 && IsUnmistakable(point))
                    return Read(text, page, before);
            }
        }

        return null;
    }

    private static Mojibake Read(ReadOnlySpan<char> text, CodePage page, Mojibake? before)
    {
        // A text may be damaged in places only; what is left may be meant as it stands.
        bool isWhole = IsWhole(text, page);
        var meant = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        (int first, int firstEnd, string firstMeant, int count) = (0, 0, "", 0);
        for (int at = 0; at < text.Length;)
        {
            int length = text[at] < 0x80 ? 0 : page.ReadUtf8(text.Slice(at), out int point) is > 0 and var read
                && (isWhole || IsUnmistakable(point)) ? Append(char.ConvertFromUtf32(point), read) : 0;
            if (length == 0)
            {
                origins.Add(Origin(at));
                meant.Append(text[at]);
            }

            at += Math.Max(1, length);

            int Append(string character, int read)
            {
                if (count++ == 0)
                    (first, firstEnd, firstMeant) = (Origin(at), Origin(at + read), character);
                meant.Append(character);
                for (int i = 0; i < character.Length; i++)
                    origins.Add(Origin(at));
                return read;
            }
        }

        origins.Add(Origin(text.Length));
        return new Mojibake(meant.ToString(), [.. origins])
        {
            First = TextSpan.FromBounds(first, firstEnd),
            Meant = firstMeant,
            Count = count,
            ReadAs = page.Name,
        };

        int Origin(int at) => before is null ? at : before.origins[at];
    }

    // What a decoder lost, and a mark of byte order, say nothing against it.
    private static bool IsWhole(ReadOnlySpan<char> text, CodePage page)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80 || text[at] is '\uFEFF' or '\uFFFD')
                continue;
            int length = page.ReadUtf8(text.Slice(at), out _);
            if (length == 0)
                return false;
            at += length - 1;
        }

        return true;
    }

    // Letters of Western languages, dashes, quotes and spaces: nobody writes the two or three signs that these were read as.
    private static bool IsUnmistakable(int point) => point is (>= 0xA0 and <= 0xFF) or (>= 0x2000 and <= 0x206F);
}
