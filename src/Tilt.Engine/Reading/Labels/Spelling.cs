namespace Tilt.Engine.Reading.Labels;

/// <summary>Compares labels as a reader would who knows what scanners do to letters.</summary>
internal static class Spelling
{
    /// <summary>Shorter words may be abbreviations.</summary>
    private const int ShortestInCapitals = 6;

    /// <summary>What may follow a hyphen and a space: "Universitets- og høgskolenivå".</summary>
    private static readonly string[] conjunctions = ["og ", "eller ", "samt "];

    /// <summary>Whether a label has letters, and all of them are capitals.</summary>
    public static bool IsInCapitals(string label)
    {
        bool any = false;
        foreach (char c in label)
        {
            if (char.IsLower(c))
                return false;
            any |= char.IsUpper(c);
        }

        return any;
    }

    /// <summary>Whether a label in capitals has a word that is no abbreviation.</summary>
    public static bool HasLongWord(string label)
        => Array.Exists(label.Split(' ', '-', '/', ','), word => word.Length >= ShortestInCapitals);

    /// <summary>A label in capitals as others are printed: of the names of places each word begins with one, but "og".</summary>
    public static string InSmallLetters(string label, bool isPlace)
    {
        char[] letters = label.ToLowerInvariant().ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            bool starts = i == 0
                || (isPlace && letters[i - 1] is ' ' or '-' && string.CompareOrdinal(label, i, "OG ", 0, "OG ".Length) != 0);
            if (starts)
                letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>Whether a word is divided, as where a line ended in it: "Arbeids-forberedende", "Arbeids- forberedende".</summary>
    public static bool IsHyphenated(string label)
    {
        for (int i = 1; i + 1 < label.Length; i++)
        {
            if (label[i] != '-' || !char.IsLetter(label[i - 1]))
                continue;
            int next = label[i + 1] == ' ' ? i + 2 : i + 1;
            if (next < label.Length && char.IsLower(label[next]) && (next == i + 1 || !IsConjunction(label, next)))
                return true;
        }

        return false;
    }

    private static bool IsConjunction(string label, int at)
        => Array.Exists(conjunctions, word => string.CompareOrdinal(label, at, word, 0, word.Length) == 0);

    /// <summary>Whether more than half of the letters of two squashed labels are the same, in the same order.</summary>
    public static bool AreAlike(string a, string b)
    {
        int[] same = new int[b.Length + 1];
        foreach (char letter in a)
        {
            int before = 0;
            for (int i = 0; i < b.Length; i++)
            {
                int here = same[i + 1];
                same[i + 1] = b[i] == letter ? before + 1 : Math.Max(here, same[i]);
                before = here;
            }
        }

        return 2 * same[b.Length] > Math.Max(a.Length, b.Length);
    }

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
}
