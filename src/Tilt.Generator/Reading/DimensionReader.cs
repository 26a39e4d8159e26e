using Tilt.Generator.Vocabulary;

namespace Tilt.Generator.Reading;

/// <summary>
/// Tells what a table's rows are. The rows themselves decide; the sheet's heading belongs to the page and
/// only helps where they do not.
/// </summary>
internal sealed class DimensionReader
{
    private static readonly Dictionary<string, Dimension> dimensionsByLabel = Dimensions.All
        .SelectMany(dimension => dimension.Labels.Select(label => (Key: Spelling.Squash(label), Dimension: dimension)))
        .ToDictionary(entry => entry.Key, entry => entry.Dimension, StringComparer.Ordinal);

    private static readonly HashSet<string> neutral = new(Dimensions.Neutral.Select(Spelling.Squash), StringComparer.Ordinal);

    private readonly LabelBook labels;
    private readonly HashSet<string> measures;

    /// <param name="measures">The keys of what the report's total rows say is counted: a row of that name is a measure.</param>
    public DimensionReader(LabelBook labels, HashSet<string> measures)
    {
        this.labels = labels;
        this.measures = measures;
    }

    /// <summary>The dimension that most of the rows belong to; null where they do not tell.</summary>
    public Dimension? FromRows(List<RawRow> rows)
    {
        var votes = new Dictionary<Dimension, int>();
        int voters = 0;
        foreach (RawRow row in rows)
        {
            if (IsNeutral(row))
                continue;
            voters++;
            if (Of(row.Label) is { } dimension)
                votes[dimension] = votes.TryGetValue(dimension, out int count) ? count + 1 : 1;
        }

        return Dimensions.All.OrderByDescending(dimension => votes.TryGetValue(dimension, out int count) ? count : 0)
            .FirstOrDefault(dimension => votes.TryGetValue(dimension, out int count) && 2 * count >= voters);
    }

    /// <summary>Whether all rows are of the kind that any table has: "Ukjent".</summary>
    public bool AreNeutral(List<RawRow> rows) => rows.TrueForAll(IsNeutral);

    private bool IsNeutral(RawRow row) => neutral.Contains(labels.Key(row.Label));

    private Dimension? Of(string label)
    {
        (string? code, string name) = LabelPatterns.SplitCode(label);
        if (code is { Length: 4 })
            return Dimensions.Municipality;
        if (Counties.ByCode(code) is { } county)
            return Spelling.ReadAs(CountyNames.FirstPart(name), [county.Name]) is null ? null : Dimensions.County;
        if (LabelPatterns.IsAgeGroup(label))
            return Dimensions.Age;

        string key = labels.Key(label);
        if (dimensionsByLabel.TryGetValue(key, out Dimension known))
            return known;
        return measures.Contains(key) || measures.Contains(labels.Key(labels.Read(label))) ? Dimensions.Measures : null;
    }
}
