using System.Text;

namespace Tilt.Generator.Reading;

/// <summary>Compares labels as a reader would who knows what scanners do to letters.</summary>
internal static class Spelling
{
    /// <summary>
    /// Letters and digits alone, in lower case: what is left when line breaks and hyphens moved. What makes another
    /// figure of the same digits stays: "1-2 måneder" is not "12 måneder", "&lt; 20 år" not "&gt; 20 år".
    /// </summary>
    public static string Squash(string label)
    {
        var result = new StringBuilder(label.Length);
        bool apart = false;
        foreach (char c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('<' or '>'))
            {
                apart = true;
                continue;
            }

            if (apart && char.IsDigit(c) && result.Length > 0 && char.IsDigit(result[result.Length - 1]))
                result.Append('-');
            result.Append(char.ToLowerInvariant(c));
            apart = false;
        }

        return result.ToString();
    }

    /// <summary>What makes two labels the same: their letters and digits; all they have, where that is neither.</summary>
    public static string Key(string label) => Squash(label) is { Length: > 0 } squashed ? squashed : label;

    /// <summary>
    /// Whether one squashed label can be a misreading of another: a single letter put, lost, changed or swapped with its neighbour.
    /// Never a digit: "20–24 år" is no misreading of "25–24 år".
    /// </summary>
    public static bool IsOneSlipApart(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        if (b.Length - a.Length > 1 || b.Length < 4)
            return false;

        int start = 0;
        while (start < a.Length && a[start] == b[start]) start++;
        int endA = a.Length - 1, endB = b.Length - 1;
        while (endA >= start && a[endA] == b[endB])
        {
            endA--;
            endB--;
        }

        string restA = a.Substring(start, endA - start + 1);
        string restB = b.Substring(start, endB - start + 1);
        if (!restA.All(char.IsLetter) || !restB.All(char.IsLetter))
            return false;
        return (restA.Length, restB.Length) switch
        {
            (0, 1) or (1, 1) => true,
            (2, 2) => restA[0] == restB[1] && restA[1] == restB[0],
            _ => false,
        };
    }

    /// <summary>The one word of a vocabulary that a label is a misreading of; null where none or several are.</summary>
    public static string? ReadAs(string label, IEnumerable<string> vocabulary)
    {
        string squashed = Squash(label);
        string? found = null;
        bool several = false;
        foreach (string word in vocabulary)
        {
            string known = Squash(word);
            if (known == squashed)
                return word;
            if (!IsOneSlipApart(squashed, known))
                continue;
            several = found is not null;
            found ??= word;
        }

        return several ? null : found;
    }
}
