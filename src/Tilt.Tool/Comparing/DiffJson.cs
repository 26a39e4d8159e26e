using System.Text.Json;
using System.Text.Json.Serialization;
using Tilt.Runtime;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Comparing;

/// <summary>Differences for programs. A figure that was withdrawn has no <c>old</c>; what is not known is not there.</summary>
internal static class DiffJson
{
    private const int Version = 1;

    public static string Of(IReadOnlyList<Comparison> comparisons)
        => JsonSerializer.Serialize(new DiffRecord(Version, [.. comparisons.Select(Of)]), DiffContext.Readable.DiffRecord);

    /// <summary>What a figure is to those that it does not add up with; null where it does.</summary>
    public static string? AgainstOf(Difference difference)
        => difference.Unbalanced is { } figure ? JsonNamingPolicy.CamelCase.ConvertName(figure.Kind.ToString()) : null;

    private static ComparisonRecord Of(Comparison comparison) => new(
        comparison.IsOfYears ? "years" : "editions",
        Of(comparison.Old),
        Of(comparison.New),
        [.. comparison.Differences.Select(difference => new DifferenceRecord(
            DiffCsv.NameOf(difference.What),
            difference.Measure,
            difference.Dimension,
            difference.Code,
            difference.Name,
            difference.IsTotal,
            difference.Column,
            difference.OldMonth,
            difference.NewMonth,
            difference.Old,
            difference.New,
            difference.Change,
            difference.Part,
            difference.Moved.Count > 0 ? difference.Moved : null,
            AgainstOf(difference),
            difference.OthersChange))],
        comparison.NotCompared);

    private static EditionRecord? Of(Report? report) => report is null ? null : new EditionRecord(
        report.Code,
        report.Title,
        report.File,
        report.Updated is { } day ? DateOnly.FromDateTime(day) : null,
        report.FirstMonth,
        report.LastMonth);
}

internal sealed record DiffRecord(int Version, IReadOnlyList<ComparisonRecord> Comparisons);

/// <param name="Of">"editions" of a year, or "years".</param>
/// <param name="NotCompared">Months and headings of columns that are there, and of which nothing is said.</param>
internal sealed record ComparisonRecord(
    string Of,
    EditionRecord? Old,
    EditionRecord? New,
    IReadOnlyList<DifferenceRecord> Differences,
    IReadOnlyList<string> NotCompared);

internal sealed record EditionRecord(
    string Report, string Title, string File, DateOnly? Updated, YearMonth? FirstMonth, YearMonth? LastMonth);

/// <param name="Share">The change as a share of the old figure.</param>
/// <param name="Moved">The numbers, from 0, of the differences that are totals and means that moved with it.</param>
/// <param name="Against">What does not add up is a "total", a "mean", a "part" of several sums, or printed "again".</param>
/// <param name="OthersChange">By how much those moved that it does not add up with.</param>
internal sealed record DifferenceRecord(
    string What,
    string? Measure,
    string? Dimension,
    string? Code,
    string? Name,
    bool Total,
    string? Column,
    YearMonth? OldMonth,
    YearMonth? NewMonth,
    Count? Old,
    Count? New,
    Count? Change,
    Share? Share,
    IReadOnlyList<int>? Moved,
    string? Against,
    Count? OthersChange);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DiffRecord))]
internal sealed partial class DiffContext : JsonSerializerContext
{
    public static DiffContext Readable { get; } = new(ReadableJson.Options(isIndented: true));
}
