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
    private readonly Dictionary<string, int> repeats = [];

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
        (string Result, string Print)[] told = [.. findings.Select(finding =>
        {
            string print = "";
            string result = Json(writer => print = SarifResult.Write(writer, file, finding, Words));
            return (result, print);
        })];
        return () => Array.ForEach(told, one => Add(one.Result, one.Print));
    }

    // Which of those of one fingerprint it is, is known when its turn has come.
    private void Add(string result, string print)
    {
        int number = repeats[print] = repeats.GetValueOrDefault(print) + 1;
        string counted = FormattableString.Invariant($"\"{print}:{number}\"");
        results.Add(number == 1 ? result : result.Replace($"\"{print}{SarifResult.First}\"", counted, StringComparison.Ordinal));
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
