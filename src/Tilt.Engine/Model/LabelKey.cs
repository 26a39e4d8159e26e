namespace Tilt.Engine.Model;

/// <summary>What makes two labels the same, wherever they are printed: in one table, in its sisters, in other files and years.</summary>
internal static class LabelKey
{
    private const int LongestKept = 256;

    /// <summary>A letter that a decoder lost: a label that lacks it is another one.</summary>
    private const char Lost = '\uFFFD';

    // Not on the stack, as Tilt.Runtime compiles this file too, and for netstandard2.0 without spans.
    [ThreadStatic]
    private static char[]? t_letters;

    /// <summary>A label's letters and digits; all it has, where that is neither: "–" is another label than none.</summary>
    public static string Of(string label) => Squash(label) is { Length: > 0 } squashed ? squashed : label;

    /// <summary>Whether a label has letters or digits.</summary>
    public static bool IsSaid(string label) => label.Any(char.IsLetterOrDigit);

    /// <summary>
    /// Letters and digits alone, in lower case: what is left when line breaks and hyphens moved. What makes another
    /// figure of the same digits stays: "1-2 måneder" is not "12 måneder", "&lt; 20 år" not "&gt; 20 år", "Menn (%)" not "Menn".
    /// </summary>
    public static string Squash(string label)
    {
        // Between two figures at most one dash comes in for what stood there.
        char[] result = label.Length > LongestKept ? new char[label.Length] : t_letters ??= new char[LongestKept];
        int length = 0;
        bool apart = false;
        foreach (char c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('<' or '>' or Lost) && !(c == '%' && apart))
            {
                apart = true;
                continue;
            }

            if (apart && char.IsDigit(c) && length > 0 && char.IsDigit(result[length - 1]))
                result[length++] = '-';
            result[length++] = char.ToLowerInvariant(c);
            apart = false;
        }

        return new string(result, 0, length);
    }
}
