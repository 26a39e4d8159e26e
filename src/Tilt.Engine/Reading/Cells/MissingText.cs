namespace Tilt.Engine.Reading.Cells;

/// <summary>What houses and tools print where there is no figure. Among figures any of them may be a zero, unknown or suppressed.</summary>
internal static class MissingText
{
    /// <summary>What looks like a tag, and is none.</summary>
    public const string OfPandas = "<NA>";

    private const int Longest = 4;

    private static readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase)
    {
        "NaN", "NA", "N/A", "#N/A", OfPandas, "null", "None", "-", "–", "—", "−", ".", "..", "...", "…",
    };

    /// <summary>Whether it says that nothing is there. A colon is not among them: for some it says that a figure is kept back.</summary>
    public static bool IsOfNothing(string printed) => words.Contains(printed);

    /// <summary>Whether it is such a word, or a sign of any other kind, and no figure that was misread.</summary>
    public static bool IsSign(string printed) => IsOfNothing(printed) || (printed.Length > 0 && !printed.Any(char.IsLetterOrDigit));

    /// <summary>Whether a word of a line may stand in a figure's place. A line of dashes rules a table off.</summary>
    public static bool IsSign(ReadOnlySpan<char> word)
        => word.Length <= Longest && (word is ":" || IsOfNothing(word.ToString()));
}
