using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>Files of the corpus, damaged by a seed.</summary>
internal static class Mutation
{
    private const int MostMutations = 12, LongestPiece = 60, LongestInput = 60_000;

    private static readonly string[] nasty =
    [
        "\t", ";", ",", "|", "\"", "\"\"", "'", "\n", "\r", "\r\n", "\f", "\v", "\0", "\u0085", "\u2028", "\u2029", " ", "   ",
        "\u00A0", "\u202F", "\u2009", "\u200B", "\u200F", "\u202E", "\u2066", "\u0301", "\u030A", "\uFEFF", "\uFFFD", "\uFFFF",
        "\uD83D", "\uDE00", "😀", "ﬃ", "İ", "ı", "ß", "٤", "Ⅷ", "²", "<", ">", "&", "&nbsp;", "&#0;", "&#x110000;", "&amp;lt;", "<b>",
        "</b>", "<tr>", "<td", "<td colspan=99>", "</table>", "<!--", "**", "*", "\\*", "\\", "\\u007d", "{", "}", "{0}", "/*", "*/",
        "//", "#", "# ", "##", "@", "$", "_", "-", "---|---", "0", "1", "4l4", "007", "2147483648", "99999999999999999999", "-1", "1,5",
        "1.234", "1 234", "I alt", "I alt 03 Oslo", "Januar", "Mars 2023", "2024", "Gjennomsnitt", "Prosent", "Januar 2024 - Mars 2024",
        "Desember 2024 - Januar 2020", "TILT130 Opplæring", "# TILT120", "03 ", "03 Oslo", "5612 Guovdageaidnu", "Ukjent", "class",
        "Row", "År2023",
    ];

    /// <summary>Each file's name and text, the names in order.</summary>
    public static (string Path, string Text)[] Corpus { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "corpus"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Select(name => (name, TestData.Read("corpus/" + name))),
    ];

    public static (string Path, string Text) Of(int seed)
    {
        var random = new Random(seed);
        (string path, string text) = Pick(Corpus, random);
        for (int left = random.Next(1, MostMutations + 1); left > 0; left--)
            text = Mutate(text, random);
        return (path, text.Length > LongestInput ? text[..LongestInput] : text);
    }

    // Most often small: a text with much damage is soon no report any more.
    private static string Mutate(string text, Random random) => random.Next(20) switch
    {
        < 4 => text.Insert(At(text, random), Pick(nasty, random)),
        < 7 => Replace(text, random, length: 1, ""),
        < 10 => Replace(text, random, length: 1, Pick(nasty, random)),
        < 11 => Replace(text, random, random.Next(LongestPiece), Pick(nasty, random)),
        < 12 => SwapCharacters(text, random),
        < 18 => MutateLines(text, random),
        < 19 => Splice(text, Pick(Corpus, random).Text, random),
        _ => random.Next(4) == 0 ? text[..At(text, random)] : text + Pick(nasty, random),
    };

    private static string MutateLines(string text, Random random)
    {
        char end = text.Contains('\n') ? '\n' : text.Contains('\r') ? '\r' : '\u2028';
        List<string> lines = [.. text.Split(end)];
        int one = random.Next(lines.Count), other = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2 when one + 1 < lines.Count:
                lines[one] += Pick(nasty, random) + lines[one + 1];
                lines.RemoveAt(one + 1);
                break;
            case 3:
                lines[one] = lines[one].Insert(At(lines[one], random), end.ToString());
                break;
            default:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
        }

        return string.Join(end, lines);
    }

    private static string Splice(string text, string other, Random random)
        => random.Next(2) == 0 ? text[..At(text, random)] + other[At(other, random)..] : text.Insert(At(text, random), other);

    private static string SwapCharacters(string text, Random random)
    {
        if (text.Length < 2)
            return text;
        char[] characters = text.ToCharArray();
        int one = random.Next(text.Length - 1), other = random.Next(2) == 0 ? one + 1 : random.Next(text.Length);
        (characters[one], characters[other]) = (characters[other], characters[one]);
        return new string(characters);
    }

    private static string Replace(string text, Random random, int length, string instead)
    {
        int at = At(text, random);
        return text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, instead);
    }

    private static int At(string text, Random random) => random.Next(text.Length + 1);

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];
}
