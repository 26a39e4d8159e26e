using System.Globalization;
using System.Text;

namespace Tilt.Engine.Naming;

/// <summary>Turns labels into C# identifiers that read like the label.</summary>
internal static class Identifier
{
    /// <summary>Far below the compiler's limit of 1023, and longer than any label that a person would print.</summary>
    public const int MaxLength = 120;

    /// <summary>
    /// The words of a label, each with a capital: "Møre og Romsdal" is <c>MøreOgRomsdal</c>. A dash between numbers is
    /// "Til", and a number never stands first: "20-24 år" is <c>År20Til24</c>.
    /// </summary>
    /// <returns>A valid identifier; empty where the label has no letter and no digit.</returns>
    public static string From(string label)
    {
        List<string> words = Words(label);
        if (words.Count == 0)
            return "";

        int firstWord = words.FindIndex(word => !char.IsDigit(word[0]) && word != To);
        if (char.IsDigit(words[0][0]) && firstWord > 0)
        {
            string word = words[firstWord];
            words.RemoveAt(firstWord);
            words.Insert(0, word);
        }

        var name = new StringBuilder(label.Length);
        foreach (string word in words)
        {
            bool digitsMeet = name.Length > 0 && char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]);
            if (digitsMeet || (name.Length == 0 && char.IsDigit(word[0])))
                name.Append('_');
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        // A letter that a decoder lost leaves a gap: what stood there is not guessed.
        name.Replace(Lost, '_');
        return name.Length > MaxLength ? name.ToString(0, MaxLength) : name.ToString();
    }

    /// <summary>A report's code as a class: <c>TILT120</c> is <c>Tilt120</c>.</summary>
    public static string FromCode(string code) => From(code.ToLowerInvariant());

    private const string To = "Til";

    private const char Lost = '\uFFFD';

    private static List<string> Words(string label)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= label.Length; i++)
        {
            bool part = i < label.Length && IsPart(label[i]);
            bool turn = part && start >= 0 && char.IsDigit(label[i]) != char.IsDigit(label[start]) && char.IsDigit(label[start]);
            if (start >= 0 && (!part || turn))
            {
                words.Add(label.Substring(start, i - start));
                if (IsRange(label, i, words))
                    words.Add(To);
                start = -1;
            }

            // A mark that combines with the letter before it cannot stand first.
            if (part && start < 0 && (char.IsLetter(label[i]) || char.IsDigit(label[i]) || label[i] == Lost))
                start = i;
        }

        return words;
    }

    private static bool IsRange(string label, int i, List<string> words)
    {
        if (i >= label.Length || label[i] is not ('-' or '–' or '—' or ' ') || !char.IsDigit(words[words.Count - 1][0]))
            return false;
        string rest = label.Substring(i).TrimStart(' ');
        return rest.Length > 1 && rest[0] is '-' or '–' or '—'
            && rest.Substring(1).TrimStart(' ') is { Length: > 0 } after && char.IsDigit(after[0]);
    }

    // What the compiler allows, less the format characters that it ignores: with them two names would look different and be one.
    private static bool IsPart(char c)
        => char.IsLetterOrDigit(c) || c == Lost
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
