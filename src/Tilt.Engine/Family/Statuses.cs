using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>Labour market statuses, as totals name them: "I alt <b>Andre på tiltak</b>". They are broken down by measure.</summary>
internal static class Statuses
{
    private static readonly string onMeasure = LabelKey.Of("på tiltak");

    /// <summary>What the status is called that those have who have none of the others.</summary>
    private static readonly string[] rests = ["andre", "øvrige"];

    /// <summary>Whether statuses are all that there are: several, and what is left beside them.</summary>
    public static bool AreAll(IReadOnlyCollection<string> keys)
        => keys.Count > 2 && keys.Any(key => Array.Exists(rests, rest => key.StartsWith(rest, StringComparison.Ordinal)));

    /// <summary>Whether what a total counts is a status: those of it who are on a measure.</summary>
    public static bool IsStatus(string counted) => LabelKey.Of(counted) is var key
        && key.Length > onMeasure.Length && key.EndsWith(onMeasure, StringComparison.Ordinal);
}
