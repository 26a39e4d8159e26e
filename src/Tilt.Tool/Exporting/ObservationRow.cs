using Tilt.Runtime;

namespace Tilt.Tool.Exporting;

/// <summary>An observation as a line of a table with typed columns, in the order of the CSV's. What is not known is null.</summary>
internal sealed record ObservationRow(
    string Report,
    string? Measure,
    string Dimension,
    string? Code,
    string Label,
    string Name,
    DateTime Month,
    int Year,
    int? Count,
    int? Lower,
    int? Upper,
    string Kind,
    bool Total)
{
    /// <summary>The first day of its month stands for it, in UTC.</summary>
    public static ObservationRow Of(Observation observation)
    {
        Count count = observation.Count;
        return new ObservationRow(
            observation.Report,
            observation.Measure,
            observation.Dimension,
            observation.Code,
            observation.Label,
            observation.Name,
            new DateTime(observation.Month.Year, observation.Month.Month, 1, 0, 0, 0, DateTimeKind.Utc),
            observation.Month.Year,
            count.TryGetValue(out long exact) ? (int)exact : null,
            count.IsBlank ? null : (int?)count.Lower,
            count.IsBlank ? null : (int?)count.Upper,
            CsvText.Kind(count.Kind),
            observation.IsTotal);
    }
}
