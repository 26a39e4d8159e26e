using System.Text.Json;
using System.Text.Json.Serialization;
using Tilt.Engine;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Sums;
using Tilt.Reports;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Auditing;

/// <summary>An audit for programs. Where a count can be one thing only, no interval is there: it would be that.</summary>
internal static class AuditJson
{
    private const int Version = 1;

    /// <param name="isComplete">Whether all files could be read.</param>
    public static string Of(IReadOnlyList<SetAudit> audits, bool withIntervals, bool isComplete)
    {
        SetCount[] counts = [.. audits.SelectMany(audit => audit.Counts)];
        return JsonSerializer.Serialize(
            new AuditRecord(
                Version,
                [.. counts.Select(Told)],
                [.. audits.SelectMany(audit => audit.Further).Select(Told)],
                [.. audits.SelectMany(audit => audit.Left).Select(Told)],
                new AuditSummary(
                    counts.Length,
                    counts.Count(count => count.IsExposed),
                    counts.Count(count => count.IsOpen || count.Standing == Standing.NotAudited),
                    audits.All(audit => audit.IsFewest && audit.Left.Count == 0),
                    audits.All(audit => audit.IsInTime),
                    isComplete)),
            AuditContext.Readable.AuditRecord);

        CountRecord Told(SetCount count) => new(
            NameOf(count.Standing),
            count.Table,
            count.Row,
            count.Column,
            count.Year,
            [.. count.Cells.Select(cell => new CellRecord(cell.File.Path, FindingPlace.Of(cell.File, cell.At), cell.Name))],
            withIntervals && HasInterval(count) ? count.Low : null,
            withIntervals && HasInterval(count) ? MostOf(count) : null);
    }

    /// <summary>Whether what is left for a count may be told.</summary>
    public static bool HasInterval(SetCount count)
        => count.Low < count.High && count.Standing is not (Standing.InDoubt or Standing.NotAudited);

    /// <summary>The most that a count can be; null where nothing bounds it.</summary>
    public static long? MostOf(SetCount count) => count.High > Bounds.MostPeople ? null : count.High;

    private static string NameOf(Standing standing) => JsonNamingPolicy.CamelCase.ConvertName(standing.ToString());
}

/// <param name="Suppress">Counts to suppress as well.</param>
/// <param name="Left">Counts that are exposed all the same.</param>
internal sealed record AuditRecord(
    int Version,
    IReadOnlyList<CountRecord> Suppressed,
    IReadOnlyList<CountRecord> Suppress,
    IReadOnlyList<CountRecord> Left,
    AuditSummary Summary);

/// <param name="Standing">"safe", "narrowed", "workedOut", "undecided", "inDoubt", "besideUnread" or "notAudited".</param>
/// <param name="Lower">The least that it can be, where that was asked for and is not all that it can be.</param>
internal sealed record CountRecord(
    string Standing, string Table, string Row, string Column, int? Year, IReadOnlyList<CellRecord> Cells, long? Lower, long? Upper);

/// <param name="Name">In code.</param>
internal sealed record CellRecord(string Path, FindingPlace Place, string? Name);

/// <param name="IsFewest">Whether it is proved that fewer cells would not suffice.</param>
/// <param name="IsInTime">Whether it was found out in time what there is to suppress.</param>
internal sealed record AuditSummary(int Suppressed, int Exposed, int Undecided, bool IsFewest, bool IsInTime, bool IsComplete);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AuditRecord))]
internal sealed partial class AuditContext : JsonSerializerContext
{
    public static AuditContext Readable { get; } = new(ReadableJson.Options(isIndented: true));
}
