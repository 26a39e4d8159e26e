using System.Text.RegularExpressions;

namespace Tilt.Generator.Vocabulary;

/// <summary>Labels that are told by their shape and not by their words.</summary>
internal static class LabelPatterns
{
    // Labels are short (they are cut before they get here) and the patterns cannot backtrack far.
    private static readonly Regex age = new(
        @"^\d{1,3}( ?[-–—] ?\d{1,3})? ?år( (og|eller) (under|over|yngre|eldre))?$|^(under|over) \d{1,3} ?år$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex tidyAge = new(
        @"^(\d{1,3}([-–—]\d{1,3})? år( (og|eller) (under|over|yngre|eldre))?|(under|over) \d{1,3} år)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex coded = new(@"^(\d{2,4})\s+(?=\p{Lu})", RegexOptions.CultureInvariant);

    /// <summary>"20-24 år", "60 år og over".</summary>
    public static bool IsAgeGroup(string label) => age.IsMatch(label);

    /// <summary>An age group with its spaces where NAV prints them.</summary>
    public static bool IsTidyAgeGroup(string label) => tidyAge.IsMatch(label);

    /// <summary>Splits "18 Nordland" into code and name: two to four digits before a capital letter.</summary>
    public static (string? Code, string Name) SplitCode(string label)
    {
        Match match = coded.Match(label);
        return match.Success
            ? (match.Groups[1].Value, label.Substring(match.Length))
            : (null, label);
    }
}
