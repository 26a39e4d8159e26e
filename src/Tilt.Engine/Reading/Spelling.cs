namespace Tilt.Engine.Reading;

/// <summary>Compares labels as a reader would who knows what scanners do to letters.</summary>
internal static class Spelling
{
    private const int LongestOnStack = 256;

    /// <summary>
    /// Letters and digits alone, in lower case: what is left when line breaks and hyphens moved. What makes another
    /// figure of the same digits stays: "1-2 måneder" is not "12 måneder", "&lt; 20 år" not "&gt; 20 år".
    /// </summary>
    public static string Squash(string label)
    {
        // Between two figures at most one dash comes in for what stood there.
        Span<char> result = label.Length <= LongestOnStack ? stackalloc char[label.Length] : new char[label.Length];
        int length = 0;
        bool apart = false;
        foreach (char c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('<' or '>'))
            {
                apart = true;
                continue;
            }

            if (apart && char.IsDigit(c) && length > 0 && char.IsDigit(result[length - 1]))
                result[length++] = '-';
            result[length++] = char.ToLowerInvariant(c);
            apart = false;
        }

        return result.Slice(0, length).ToString();
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
}
