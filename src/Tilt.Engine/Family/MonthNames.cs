using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>The columns that NAV's reports have: months by their Norwegian names, and the mean so far in the year.</summary>
internal static class MonthNames
{
    /// <summary>From here on two digits are a year of the last century.</summary>
    private const string FirstOfLastCentury = "80";

    public static readonly string[] All =
    [
        "Januar", "Februar", "Mars", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>What the mean is called in full; the first word is also its member's name.</summary>
    public const string Mean = "Gjennomsnitt hittil i år";

    /// <summary>Its words where those for a mean are lost. A sum that runs through the year is headed so too.</summary>
    private const string SoFar = "Hittil i år";

    /// <summary>Other ways to head the same column.</summary>
    public static readonly string[] MeanSpellings =
        [Mean, "Gjennomsnitt", "Gjennomsnitt i år", "Gj.snitt hittil i år", "Gj.snitt", "Snitt hittil i år", "Snitt", SoFar];

    /// <summary>How Excel heads a column of dates: "jan.24". May is never shortened.</summary>
    private static readonly string[] shortened = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

    private const string Sept = "sept";

    private static readonly Dictionary<string, int> numbers = All.Concat(shortened)
        .Select((name, index) => (Key: LabelKey.Of(name), Number: (index % Month.InYear) + 1)).Append((Key: Sept, Number: 9))
        .GroupBy(month => month.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Number, StringComparer.Ordinal);

    private static readonly HashSet<string> means = new(MeanSpellings.Select(LabelKey.Of), StringComparer.Ordinal);

    private static readonly string soFar = LabelKey.Of(SoFar);

    /// <summary>The number, 1–12, of a month's name, in full or short; 0 for anything else.</summary>
    public static int NumberOf(string name) => numbers.TryGetValue(LabelKey.Of(name), out int number) ? number : 0;

    /// <summary>Whether a column is one of two that are headed with the same month: which of them holds it nobody can tell.</summary>
    public static bool IsOfTwo(ColumnModel column) => column.Kind == ColumnKind.Other && Array.IndexOf(All, column.Label) >= 0;

    /// <summary>What stands before the year in "Mars 2024" or "mar. 24": all of it where no digit ends it.</summary>
    /// <param name="year">0 where it says none.</param>
    /// <returns>Whether nothing but a year stands behind it.</returns>
    public static bool TrySplitYear(string text, out string name, out int year)
    {
        name = text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string digits = text.Substring(name.Length);
        string century = string.CompareOrdinal(digits, FirstOfLastCentury) < 0 ? "20" : "19";
        year = ColumnHeadings.Year(digits.Length == 2 ? century + digits : digits);
        return digits.Length == 0 || year > 0;
    }

    /// <summary>Whether the letters alone are those of a mean's heading.</summary>
    public static bool IsMean(string letters) => means.Contains(letters);

    /// <summary>Whether they are of a mean's heading that may be a sum's as well.</summary>
    public static bool IsSoFar(string letters) => letters == soFar;

    /// <summary>Whether a mean's heading begins with these letters.</summary>
    public static bool StartsMean(string letters) => means.Any(mean => mean.StartsWith(letters, StringComparison.Ordinal));
}
