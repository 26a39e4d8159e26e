using System.Text.Json;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Text;
using Tilt.Reports;
using Finding = Tilt.Reports.Finding;

namespace Tilt.Tool.Telling.Sarif;

/// <summary>One finding, as SARIF has it.</summary>
internal static class SarifResult
{
    private static readonly Dictionary<Rule, int> numbers = Rules.All.Select((rule, number) => (rule, number))
        .ToDictionary(entry => entry.rule, entry => entry.number);

    /// <summary>Behind the fingerprint of a finding: the first of those that have the same.</summary>
    public const string First = ":1";

    /// <returns>Its fingerprint.</returns>
    public static string Write(Utf8JsonWriter writer, ReportFile report, Finding finding, Words words)
    {
        ReadFile file = report.Checked.File;
        Engine.Findings.Finding told = finding.Told.Finding;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Id);
        writer.WriteNumber("ruleIndex", numbers[told.Rule]);
        writer.WriteString("level", finding.Severity == FindingSeverity.Warning ? "warning" : "note");
        writer.WriteStartObject("message");
        writer.WriteString("text", finding.Message);
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        SarifPlaces.WritePhysical(writer, file, told.At.Span);
        WriteLogical(writer, finding);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (told.Related.Count > 0)
            WriteRelated(writer, report.Checked, told.Related, words);
        string print = Fingerprint.Of(report.Checked, finding);
        WriteFingerprints(writer, file, print);
        if (Offered.For(report.Checked, told) is { } edit)
            WriteFix(writer, file, edit, words);
        WriteProperties(writer, finding);
        writer.WriteEndObject();
        return print;
    }

    // What a person calls the place: the cell of a sheet, and the name in code.
    private static void WriteLogical(Utf8JsonWriter writer, Finding finding)
    {
        if (finding.Name is null && finding.Place.Cell is null)
            return;
        writer.WriteStartArray("logicalLocations");
        if (finding.Name is { } name)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name[(name.LastIndexOf('.') + 1)..]);
            writer.WriteString("fullyQualifiedName", name);
            writer.WriteString("kind", "member");
            writer.WriteEndObject();
        }

        if (finding.Place.Cell is { } cell)
        {
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", cell);
            writer.WriteString("kind", "cell");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter writer, CheckedFile file, IReadOnlyList<Place> related, Words words)
    {
        writer.WriteStartArray("relatedLocations");
        for (int i = 0; i < related.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", i + 1);
            SarifPlaces.WritePhysical(writer, file.File, related[i].Span);
            writer.WriteStartObject("message");
            writer.WriteString("text", words.Of("Sarif_Related", Called(file, related[i])));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // In words: its row and column, else where it stands.
    private static string Called(CheckedFile file, Place place) => Pointed.In(file, place) switch
    {
        { Column: >= 0 } cell => $"{cell.Row.Label}, {cell.Table.Columns[cell.Column].Label}",
        { } row => row.Row.Label,
        _ => file.File.Source.Map.Locate(place.Span).InWords,
    };

    private static void WriteFingerprints(Utf8JsonWriter writer, ReadFile file, string print)
    {
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("tiltCell/v1", print + First);

        // GitHub would make its own of the bytes of the line, which a workbook has none of.
        if (file.Source.Map.IsOfSections)
            writer.WriteString("primaryLocationLineHash", print + First);
        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, ReadFile file, ReportEdit edit, Words words)
    {
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteStartObject("description");
        writer.WriteString("text", edit.Title.In(words.Language));
        writer.WriteEndObject();
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        SarifPlaces.WriteArtifact(writer, file.Source.Path);
        writer.WriteStartArray("replacements");
        foreach (TextEdit change in edit.Edits)
        {
            writer.WriteStartObject();
            SarifPlaces.WriteRegion(writer, "deletedRegion", file, change.Span);
            writer.WriteStartObject("insertedContent");
            writer.WriteString("text", change.Text);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Finding finding)
    {
        if ((finding.Found ?? finding.Expected ?? finding.Name) is null)
            return;
        writer.WriteStartObject("properties");
        if (finding.Found is { } found)
            writer.WriteString("found", found);
        if (finding.Expected is { } expected)
            writer.WriteString("expected", expected);
        if (finding.Name is { } name)
            writer.WriteString("name", name);
        writer.WriteEndObject();
    }
}
