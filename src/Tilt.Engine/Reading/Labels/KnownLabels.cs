using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Labels;

/// <summary>The labels that rows have in any of the family's reports, by what makes them the same.</summary>
internal static class KnownLabels
{
    private static readonly Dictionary<string, KnownLabel> byKey = Dimensions.All
        .SelectMany(dimension => dimension.Labels.Select(label => new KnownLabel(label, dimension)))
        .Concat(Dimensions.Neutral.Select(label => new KnownLabel(label, null)))
        .GroupBy(known => LabelKey.Of(known.Text), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public static IEnumerable<string> Keys => byKey.Keys;

    /// <param name="key">See <see cref="LabelKey.Of"/>.</param>
    public static KnownLabel? Find(string key) => byKey.TryGetValue(key, out KnownLabel? known) ? known : null;

    public static bool Has(string key) => byKey.ContainsKey(key);
}

/// <param name="Text">As NAV prints it.</param>
/// <param name="Dimension">What it is one of; null for what any table may have: "Ukjent".</param>
internal sealed record KnownLabel(string Text, Dimension? Dimension);
