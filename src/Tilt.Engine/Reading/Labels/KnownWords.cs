using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Labels;

/// <summary>A vocabulary, ready to be compared with what is printed.</summary>
internal sealed class KnownWords
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    public KnownWords(IEnumerable<string> vocabulary)
    {
        foreach (string word in vocabulary)
        {
            string key = LabelKey.Of(word);
            if (!words.ContainsKey(key))
                words.Add(key, word);
        }
    }

    /// <summary>The one word that a squashed label is, or is a misreading of; null where none or several are.</summary>
    public string? ReadAs(string squashed)
    {
        if (words.TryGetValue(squashed, out string? same))
            return same;
        string? found = null;
        foreach (var word in words)
        {
            if (!Spelling.IsOneSlipApart(squashed, word.Key))
                continue;
            if (found is not null || GoesOnAfter(word.Key, squashed))
                return null;
            found = word.Value;
        }

        return found;
    }

    // One letter more than a word has may be the first of what makes it another: "Universitets- og høgskolenivå, k".
    private bool GoesOnAfter(string word, string squashed)
        => squashed.StartsWith(word, StringComparison.Ordinal)
            && words.Keys.Any(other => other.StartsWith(squashed, StringComparison.Ordinal));
}
