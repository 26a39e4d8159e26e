using Tilt.Generator.Vocabulary;

namespace Tilt.Generator.Reading;

/// <summary>Names that are printed in several languages: "56 Finnmark - Finnmárku - Finmarkku".</summary>
internal static class CountyNames
{
    private const string Between = " - ";

    /// <summary>The Norwegian name stands first.</summary>
    public static string FirstPart(string name)
    {
        int end = name.IndexOf(Between, StringComparison.Ordinal);
        return end < 0 ? name : name.Substring(0, end);
    }

    /// <summary>The label as it should be printed, with as many names as are printed: the code tells which county it is.</summary>
    public static string Correct(County county, string name)
    {
        string[] parts = name.Split([Between], StringSplitOptions.None);
        parts[0] = county.Name;
        for (int i = 1; i < parts.Length; i++)
        {
            if (!county.OtherNames.Contains(parts[i], StringComparer.Ordinal) && i <= county.OtherNames.Length)
                parts[i] = county.OtherNames[i - 1];
        }

        return $"{county.Code} {string.Join(Between, parts)}";
    }
}
