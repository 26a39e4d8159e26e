using System.Text.RegularExpressions;

namespace Tilt.Engine.Family;

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

    /// <summary>"20-24 år", "60 år og over".</summary>
    public static bool IsAgeGroup(string label)
        => label.Length > 0 && label[0] is (>= '0' and <= '9') or 'u' or 'U' or 'o' or 'O' && age.IsMatch(label);

    /// <summary>An age group with its spaces where NAV prints them.</summary>
    public static bool IsTidyAgeGroup(string label) => tidyAge.IsMatch(label);

    /// <summary>Splits "18 Nordland" into code and name: two to four digits before a capital letter.</summary>
    public static (string? Code, string Name) SplitCode(string label)
    {
        // By hand: every row of every table is asked, and nearly all that a regular expression costs is its result.
        int digits = 0;
        while (digits < label.Length && label[digits] is >= '0' and <= '9') digits++;
        int name = digits;
        while (name < label.Length && char.IsWhiteSpace(label[name])) name++;
        bool isCode = digits is >= 2 and <= 4 && name > digits && name < label.Length && char.IsUpper(label[name]);
        return isCode && !(label[name] == 'Å' && IsAgeGroup(label))
            ? (label.Substring(0, digits), label.Substring(name))
            : (null, label);
    }
}
