using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tilt.Reports;

namespace Tilt.Tool.Telling.Sarif;

/// <summary>
/// For code scanning and editors: SARIF 2.1.0. It is written when all is told, as a log is of one piece; what is kept of each finding is
/// its text.
/// </summary>
internal sealed class SarifTeller(TextWriter output, Words words, FindingSeverity level) : Teller(words, level)
{
    private static readonly JsonWriterOptions options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<string> results = [];

    public override void End(Tally tally, int untold)
        => output.WriteLine(Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            SarifDriver.Write(writer, Words.Language);
            writer.WriteString("language", Words.Language.Name);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("invocations");
            writer.WriteStartObject();
            writer.WriteBoolean("executionSuccessful", untold + tally.Unread == 0);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("originalUriBaseIds");
            writer.WriteStartObject(SarifPlaces.Root);
            writer.WriteString("uri", new Uri(Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar).AbsoluteUri);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartArray("results");
            foreach (string result in results)
                writer.WriteRawValue(result, skipInputValidation: true);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }));

    protected override Action Write(ReportFile file, IReadOnlyList<Finding> findings)
    {
        string[] told = [.. findings.Select(finding => Json(writer => SarifResult.Write(writer, file, finding, Words)))];
        return () => results.AddRange(told);
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
