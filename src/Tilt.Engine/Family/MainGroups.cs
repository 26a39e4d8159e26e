using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>Which main group of measures a report counts, by the reports' codes. A report over all groups has a row for each.</summary>
internal static class MainGroups
{
    private const string Prefix = "TILT";

    private const int CodeDigits = 3;

    /// <summary>For each report its groups, each with all the names that it goes by.</summary>
    private static readonly Dictionary<string, string[][]> groupsOf = new(StringComparer.OrdinalIgnoreCase)
    {
        [Prefix + "110"] = [["Lønnstilskudd", "Lønnstilskuddstiltak"]],
        [Prefix + "120"] = [["Arbeidspraksis", "Arbeidspraksistiltak"]],
        [Prefix + "130"] = [["Opplæring", "Opplæringstiltak"]],
        [Prefix + "140"] = [["Oppfølging", "Oppfølgingstiltak"]],
        [Prefix + "150"] = [["Avklaring", "Avklaringstiltak"]],
        [Prefix + "160"] = [["Arbeidsrettet rehabilitering"]],
        [Prefix + "170"] = [["Tilrettelagt arbeid"]],
        [Prefix + "180"] =
        [
            ["Jobbskaping", "Jobbskapingstiltak", "Jobbskapende tiltak"],
            ["Tilrettelegging", "Tilretteleggingstiltak", "Tilrettelegging av arbeidsplassen"],
        ],
    };

    private static readonly Dictionary<string, HashSet<string>[]> keysOf = groupsOf.ToDictionary(
        groups => groups.Key,
        groups => Array.ConvertAll(groups.Value, names => new HashSet<string>(names.Select(LabelKey.Of), StringComparer.Ordinal)),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all groups.</summary>
    public static readonly string[] Names = [.. groupsOf.Values.SelectMany(groups => groups).SelectMany(names => names)];

    /// <summary>Whether a file is named like a report: "tilt120-2024.xlsx".</summary>
    public static bool IsNamedLikeReport(string fileName)
        => fileName.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && fileName.Skip(Prefix.Length).TakeWhile(char.IsDigit).Count() == CodeDigits;

    /// <summary>The groups that a report counts, each as the keys of its names; null for a code that is not known.</summary>
    public static IReadOnlyList<HashSet<string>>? Of(string code)
        => keysOf.TryGetValue(code, out HashSet<string>[]? groups) ? groups : null;
}
