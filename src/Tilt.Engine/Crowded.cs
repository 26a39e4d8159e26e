using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine;

/// <summary>
/// Keeps a file from saying the same thing thousands of times: of each rule the first few are told, by their places, and one more says
/// how many there are. A file that is wrong throughout is no less wrong for that, and a compiler takes time with each.
/// </summary>
internal static class Crowded
{
    /// <summary>Of one rule in one file.</summary>
    public const int MostTold = 30;

    /// <summary>Places that the last one tells.</summary>
    private const int MostPlaces = 1000;

    public static IEnumerable<ToldFinding> Thin(IEnumerable<ToldFinding> all)
    {
        List<ToldFinding> told = [.. all];
        if (told.Count <= MostTold)
            return told;
        var thinned = new List<ToldFinding>();
        foreach (var same in told.GroupBy(finding => finding.Finding.Rule))
        {
            ToldFinding[] inOrder = [.. same.OrderBy(finding => finding.Finding.At.Span.Start)];
            thinned.AddRange(inOrder.Take(MostTold));
            if (inOrder.Length <= MostTold)
                continue;
            Place[] others = [.. inOrder.Skip(MostTold).Take(MostPlaces).Select(finding => finding.Finding.At)];
            Finding more = Finding.More(same.Key, MostTold, inOrder.Length - MostTold, others);
            thinned.Add(new ToldFinding(more, inOrder[0].Severity, Name: null));
        }

        return thinned;
    }
}
