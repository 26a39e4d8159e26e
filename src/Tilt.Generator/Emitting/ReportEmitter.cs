using System.Globalization;
using Tilt.Generator.Model;
using Tilt.Generator.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>All source files of one report. The room's one door.</summary>
internal static class ReportEmitter
{
    /// <summary>Longer hint names would not fit into a file name where the user has the files written out.</summary>
    private const int LongestHint = 150;

    /// <returns>Each file's hint name, unique without regard to case, and its text.</returns>
    public static IEnumerable<(string Hint, string Source)> Emit(Placement placement, ReportModel report)
    {
        ReportNames names = ReportNames.Of(report, placement.Class);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        yield return (Hint(hints, placement, [placement.FullName]), ReportSource.Write(placement, report, names));
        foreach (MeasureNames measure in names.Measures)
        {
            foreach (TableNames table in measure.Tables)
                yield return (Hint(hints, placement, [placement.FullName, measure.Name ?? "", table.Class]), TableSource.Write(placement, report, measure, table));
        }
    }

    // What is cut off still tells two names apart, across reports too. Not string's own hash, which differs from run to run.
    private static string Digest(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string Hint(HashSet<string> hints, Placement placement, string[] parts)
    {
        string path = string.Join(".", parts.Append(placement.NestedYear ?? "").Where(part => part.Length > 0));
        if (path.Length > LongestHint)
            path = $"{path.Substring(0, LongestHint)}_{Digest(path)}";

        string hint = path;
        for (int i = 2; !hints.Add(hint); i++)
            hint = path + "_" + CodeWriter.Invariant(i);
        return hint + ".g.cs";
    }
}
