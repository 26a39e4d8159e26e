using System.Text;
using System.Text.RegularExpressions;
using Tilt.Engine.Family;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Labels;

/// <summary>
/// Words in which a decoder lost letters: "Tr\uFFFDndelag". Only what is no ASCII can be lost, and a word that can be one known word
/// alone is that word. Any other keeps its gaps.
/// </summary>
internal static class LostLetters
{
    /// <summary>A word with more gaps is no word.</summary>
    private const int MostGaps = 12;

    private const string Gap = "\uFFFD";

    private static readonly Regex gaps = new(Gap + "+", RegexOptions.CultureInvariant);

    private static readonly Regex dash = new($" {Gap}+ ", RegexOptions.CultureInvariant);

    /// <summary>Known words by what can be left of them; null where several leave the same.</summary>
    private static readonly Dictionary<string, string?> words = Known();

    /// <summary>A label with the letters that it must have had.</summary>
    public static string Restore(string label)
    {
        var restored = new StringBuilder(label.Length);
        for (int at = 0; at < label.Length;)
        {
            int end = at;
            while (end < label.Length && IsLetter(label[end]) == IsLetter(label[at])) end++;
            string part = label.Substring(at, end - at);
            restored.Append(part.IndexOf(Characters.Lost) >= 0 ? RestoreWord(part, isFirst: at == 0) : part);
            at = end;
        }

        return RestoreRange(restored.ToString().Trim());
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || c == Characters.Lost;

    private static string RestoreWord(string word, bool isFirst)
    {
        // One letter may leave several marks.
        List<string> parts = [.. word.Split([Characters.Lost], StringSplitOptions.RemoveEmptyEntries)];
        if (parts.Count is 0 or > MostGaps)
            return word;
        if (word[0] == Characters.Lost)
            parts.Insert(0, "");
        if (word[word.Length - 1] == Characters.Lost)
            parts.Add("");
        return Read([.. parts], isFirst) ?? word;
    }

    // What stands by itself between words is a dash, and so is what stands in an age group.
    private static string RestoreRange(string label)
    {
        string dashed = dash.Replace(label, " – "), range = gaps.Replace(dashed, "–");
        return LabelPatterns.IsAgeGroup(range) ? range : dashed;
    }

    // Each gap is letters, or the space between two words; what the whole can be in one way only, it is.
    private static string? Read(string[] parts, bool isFirst)
    {
        int[] ways = new int[parts.Length + 1];
        int[] next = new int[parts.Length];
        ways[parts.Length] = 1;
        for (int from = parts.Length - 1; from >= 0; from--)
        {
            for (int to = from + 1; to <= parts.Length; to++)
            {
                if (ways[to] == 0 || Find(parts, from, to) is null)
                    continue;
                ways[from] = Math.Min(2, ways[from] + ways[to]);
                next[from] = to;
            }
        }

        if (ways[0] != 1)
            return null;
        var read = new StringBuilder();
        for (int from = 0; from < parts.Length; from = next[from])
        {
            if (from > 0)
                read.Append(' ');
            read.Append(InCaseOf(Joined(parts, from, next[from]), Find(parts, from, next[from])!, isFirst));
        }

        return read.ToString();
    }

    // Nothing stands at either end alone: a space beside the word.
    private static string? Find(string[] parts, int from, int to)
    {
        string joined = Joined(parts, from, to);
        if (joined.Length == 0)
            return "";
        return words.TryGetValue(Left(joined), out string? word) ? word : null;
    }

    private static string Joined(string[] parts, int from, int to) => string.Join(Gap, parts, from, to - from);

    /// <summary>What is left of a label where all is lost that can be: small letters, and a gap for others, however many.</summary>
    public static string Left(string word)
    {
        var left = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (c < 0x80)
                left.Append(char.ToLowerInvariant(c));
            else if (left.Length == 0 || left[left.Length - 1] != Characters.Lost)
                left.Append(Characters.Lost);
        }

        return left.ToString();
    }

    private static string InCaseOf(string damaged, string word, bool isFirst)
    {
        if (damaged.Length == 0)
            return "";
        int capitals = damaged.Count(char.IsUpper);
        if (capitals > 1 && !damaged.Any(char.IsLower))
            return word.ToUpperInvariant();
        bool isCapital = damaged[0] == Characters.Lost ? isFirst || char.IsUpper(word[0]) : char.IsUpper(damaged[0]);
        return (isCapital ? char.ToUpperInvariant(word[0]) : char.ToLowerInvariant(word[0])) + word.Substring(1);
    }

    private static Dictionary<string, string?> Known()
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        char[] between = [' ', ',', '-', '/', '.'];
        foreach (string word in FamilyWords.All.SelectMany(label => label.Split(between, StringSplitOptions.RemoveEmptyEntries)))
        {
            string left = Left(word);
            bool isNew = !known.TryGetValue(left, out string? other);

            // A word that is written small anywhere is no name.
            bool isSame = other is not null && other.Equals(word, StringComparison.OrdinalIgnoreCase);
            if (isNew || (isSame && char.IsLower(word[0])))
                known[left] = word;
            else if (!isSame)
                known[left] = null;
        }

        return known;
    }
}
