using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Labels;

/// <summary>Names that are printed in several languages: "56 Finnmark - Finnmárku - Finmarkku".</summary>
internal static class CountyNames
{
    private static readonly string[] between = [" - ", " – ", " — "];

    private const int ShortestBeginning = 3;

    /// <summary>The Norwegian name stands first.</summary>
    public static string FirstPart(string name)
    {
        foreach (string dash in between)
        {
            if (name.IndexOf(dash, StringComparison.Ordinal) is > 0 and var end)
                return name.Substring(0, end);
        }

        return name;
    }

    /// <summary>Its names in all languages.</summary>
    public static string[] Parts(string name) => name.Split(between, StringSplitOptions.None);

    /// <summary>Whether what is printed is a county's name, or a misreading of it.</summary>
    public static bool IsNameOf(County county, string printed)
    {
        if (printed == county.Name)
            return true;
        string key = LabelKey.Of(printed), name = LabelKey.Of(county.Name);
        return key == name || Spelling.IsOneSlipApart(key, name);
    }

    /// <summary>Whether a label is a place's: a municipality's by its code, a county's by its name.</summary>
    public static bool IsPlace(PrintedLabel label)
        => label.Code switch
        {
            null => Named(label.Name).Any(),
            { Length: 4 } => true,
            var code => Counties.ByCode(code) is { } county && IsNameOf(county, FirstPart(label.Name)),
        };

    /// <summary>The counties of a name, each with a code of its own time.</summary>
    public static IEnumerable<County> Named(string name)
    {
        string printed = FirstPart(name);
        return Counties.All.Where(county => county.Name.Equals(printed, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The county of a code, where what is printed beside it can be its name; where the name is another county's, a digit of the code
    /// was misread. A number in front of any other name is no code of ours.
    /// </summary>
    public static County? Find(string? code, string name)
    {
        string printed = FirstPart(name);
        County? coded = Counties.ByCode(code);
        if (code is null || (coded is not null && IsNameOf(coded, printed)))
            return coded;

        // Østfold is 01, and since 2024 31: the code that looks more like the printed one, else today's.
        if (coded is not null && GoesOn(printed, coded.Name))
            return coded;
        County? named = Counties.All.Where(county => IsNameOf(county, printed))
            .OrderByDescending(county => county.Code.Zip(code, (a, b) => a == b).Count(same => same))
            .FirstOrDefault();
        return named ?? (coded is not null && IsLike(LabelKey.Of(printed), LabelKey.Of(coded.Name)) ? coded : null);
    }

    // "Nordland/Nordlánnda".
    private static bool GoesOn(string printed, string name)
        => printed.Length > name.Length && printed[name.Length] is '/' or '-' or '–'
            && printed.StartsWith(name, StringComparison.Ordinal);

    // Misread, or cut off.
    private static bool IsLike(string printed, string name)
        => Spelling.AreAlike(printed, name) || (printed.Length >= ShortestBeginning && name.StartsWith(printed, StringComparison.Ordinal));

    /// <summary>The label as it should be printed, with as many names as are printed: the code tells which county it is.</summary>
    public static string Correct(County county, string name)
    {
        string? dash = Array.Find(between, dash => name.IndexOf(dash, StringComparison.Ordinal) >= 0);
        string[] parts = Parts(name);
        parts[0] = county.Name;
        for (int i = 1; i < parts.Length; i++)
        {
            if (!county.OtherNames.Contains(parts[i], StringComparer.Ordinal) && i <= county.OtherNames.Length)
                parts[i] = county.OtherNames[i - 1];
        }

        return $"{county.Code} {string.Join(dash, parts)}";
    }
}
