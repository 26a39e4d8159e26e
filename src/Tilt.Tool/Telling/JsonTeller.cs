using System.Text.Json;
using System.Text.Json.Serialization;
using Tilt.Reports;

namespace Tilt.Tool.Telling;

/// <summary>For programs: one object, in which each finding has a line of its own. docs/check.schema.json is its schema.</summary>
internal sealed class JsonTeller(TextWriter output, Words words, FindingSeverity level) : Teller(words, level)
{
    private const int Version = 1;

    private bool isFirst = true;

    public override void Begin() => output.Write($$"""{"version":{{Version}},"findings":[""");

    public override void End(Tally tally, int untold)
    {
        string summary = JsonSerializer.Serialize(
            new SummaryRecord(tally.Files, tally.Warnings, tally.Notes, IsComplete: untold + tally.Unread == 0),
            ToldJson.Readable.SummaryRecord);
        output.WriteLine($"{(isFirst ? "" : "\n")}],\"summary\":{summary}}}");
    }

    protected override Action Write(ReportFile file, IReadOnlyList<Finding> findings)
    {
        string[] lines = [.. findings.Select(finding => JsonSerializer.Serialize(Of(file, finding), ToldJson.Readable.FindingRecord))];
        return () => Array.ForEach(lines, line =>
        {
            output.Write(isFirst ? "\n" : ",\n");
            output.Write(line);
            isFirst = false;
        });
    }

    private static FindingRecord Of(ReportFile file, Finding finding) => new(
        finding.Id,
        finding.Severity == FindingSeverity.Warning ? "warning" : "info",
        finding.Path,
        finding.Place,
        finding.Related,
        finding.Message,
        finding.Found,
        finding.Expected,
        Offered.For(file.Checked, finding.Told.Finding) is not null,
        finding.Name,
        finding.HelpLink);
}

/// <param name="Id">Of the rule.</param>
/// <param name="CanFix">Whether <c>dotnet tilt fix</c> writes what is expected.</param>
internal sealed record FindingRecord(
    string Id,
    string Severity,
    string Path,
    FindingPlace Place,
    IReadOnlyList<FindingPlace> Related,
    string Message,
    string? Found,
    string? Expected,
    bool CanFix,
    string? Name,
    string? HelpLink);

/// <param name="IsComplete">False where a file could not be read.</param>
internal sealed record SummaryRecord(int Files, int Warnings, int Notes, bool IsComplete);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FindingRecord))]
[JsonSerializable(typeof(SummaryRecord))]
internal sealed partial class ToldJson : JsonSerializerContext
{
    public static ToldJson Readable { get; } = new(ReadableJson.Options(isIndented: false));
}
