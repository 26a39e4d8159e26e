using System.Globalization;
using Tilt.Engine.Editions;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>The names of the source files, without their extension: each is given once, without regard to case.</summary>
internal sealed class HintNames
{
    /// <summary>Longer hint names would not fit into a file name where the user has the files written out.</summary>
    private const int LongestHint = 150;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private HintNames()
    {
    }

    /// <summary>For each part of a report that has a place in the tree its source file.</summary>
    public static Dictionary<PartKey, Source> Of(ReportTree tree)
    {
        var names = new HintNames();
        return tree.Placements.ToDictionary(entry => entry.Key, entry => new Source(names.Take(entry.Placement.Place), entry.Placement));
    }

    private string Take(ClassPlace place)
    {
        string path = place.NestedYear is { } year ? place.FullName + "." + year : place.FullName;
        if (path.Length > LongestHint)
            path = $"{path.Substring(0, LongestHint)}_{Digest(path)}";

        string hint = path;
        for (int i = 2; !taken.Add(hint); i++)
            hint = path + "_" + i.ToString(CultureInfo.InvariantCulture);
        return hint;
    }

    // What is cut off still tells two names apart, across reports too. Not string's own hash, which differs from run to run.
    private static string Digest(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}

/// <summary>One source file.</summary>
/// <param name="Hint">Its name, without extension.</param>
/// <param name="Placement">What goes into it.</param>
internal sealed record Source(string Hint, Placement Placement);
