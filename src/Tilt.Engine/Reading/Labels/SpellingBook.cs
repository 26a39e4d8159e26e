using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Labels;

/// <summary>
/// All labels of one report, and for each the spelling it is a misreading of. The report itself usually holds
/// the right spelling elsewhere: the same letters with a space more, or a label one letter away in a sister table.
/// </summary>
internal sealed class SpellingBook
{
    /// <summary>A misreading touches few labels; where more differ, the tables simply have other rows.</summary>
    private const int MostMisreadings = 40;

    /// <summary>Two short words can differ in one letter and both be right.</summary>
    private const int ShortestMisreading = 8;

    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> best = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> misread = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>
    /// Notes how often a label is printed: the most frequent spelling is the right one, then one with NAV's hyphen for a dash, then the
    /// first.
    /// </summary>
    public void Add(string label, string key, int times)
    {
        spellings[label] = TimesOf(label) + times;
        int order = best.TryGetValue(key, out string? before) ? Preference(label, before) : 1;
        if (order > 0 || (order == 0 && HasDash(before!)))
            best[key] = label;
    }

    /// <summary>The best known spelling of a label; as printed where only capitals differ, unless it has nothing but capitals.</summary>
    public string Read(string label) => Read(label, LabelKey.Of(label));

    /// <inheritdoc cref="Read(string)" />
    public string Read(string label, string key)
    {
        if (misread.TryGetValue(key, out string? right))
            key = right;
        if (!best.TryGetValue(key, out string? spelling))
            return label;
        if (spelling.Equals(label, StringComparison.OrdinalIgnoreCase) && !Spelling.IsInCapitals(label))
            return label;

        // What follows "I alt" is spelled small, the same words as a row with a capital.
        if (char.IsUpper(label[0]))
            return char.ToUpperInvariant(spelling[0]) + spelling.Substring(1);
        bool isSmall = char.IsLower(label[0]) && known.Contains(spelling) && spelling.Length > 1 && char.IsLower(spelling[1]);
        return isSmall ? char.ToLowerInvariant(spelling[0]) + spelling.Substring(1) : spelling;
    }

    /// <summary>
    /// Compares the rows of two tables that should have the same ones. What stands in one alone and is one letter away
    /// from what stands in the other alone is the same row, misread in the rarer of the two; where both are as frequent,
    /// nobody can tell which is right, and each stays what it is.
    /// </summary>
    public void Compare(HashSet<string> keysOfOne, HashSet<string> keysOfOther)
    {
        List<string> here = Missing(keysOfOne, keysOfOther), there = Missing(keysOfOther, keysOfOne);
        if (here.Count is 0 or > MostMisreadings || there.Count is 0 or > MostMisreadings)
            return;

        foreach (string a in here)
        {
            string[] near = there.Where(b => Spelling.IsOneSlipApart(a, b)).ToArray();
            if (near.Length != 1 || a.Length < ShortestMisreading)
                continue;
            int preference = Preference(best[a], best[near[0]]);
            if (preference > 0)
                misread[near[0]] = a;
            else if (preference < 0 && !misread.ContainsKey(near[0]))
                misread[a] = near[0];
        }
    }

    /// <summary>A vocabulary's spelling is the right one, however often another is printed.</summary>
    public void Know(string label, string key, string vocabularySpelling)
    {
        string right = LabelKey.Of(vocabularySpelling);
        best[right] = vocabularySpelling;
        known.Add(vocabularySpelling);
        if (key != right)
            misread[key] = right;
    }

    /// <summary>What is printed nowhere else is the same as what is.</summary>
    public void Know(string key, string rightKey) => misread[key] = rightKey;

    // What a vocabulary has is right, an age group as NAV prints them, what has small letters, and what no line end divided; else the
    // more frequent spelling.
    private int Preference(string label, string other)
    {
        int order = known.Contains(label).CompareTo(known.Contains(other));
        order = order != 0 ? order : LabelPatterns.IsTidyAgeGroup(label).CompareTo(LabelPatterns.IsTidyAgeGroup(other));
        order = order != 0 ? order : Spelling.IsInCapitals(other).CompareTo(Spelling.IsInCapitals(label));
        order = order != 0 ? order : Spelling.IsHyphenated(other).CompareTo(Spelling.IsHyphenated(label));
        return order != 0 ? order : TimesOf(label).CompareTo(TimesOf(other));
    }

    private static bool HasDash(string label) => label.IndexOf('–') >= 0;

    private int TimesOf(string label) => spellings.TryGetValue(label, out int times) ? times : 0;

    private static List<string> Missing(HashSet<string> from, HashSet<string> other)
    {
        var missing = new List<string>();
        foreach (string key in from)
        {
            if (!other.Contains(key))
            {
                missing.Add(key);
                if (missing.Count > MostMisreadings)
                    break;
            }
        }

        return missing;
    }
}
