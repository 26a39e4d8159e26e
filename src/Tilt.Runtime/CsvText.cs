using System.Globalization;

namespace Tilt.Runtime;

/// <summary>Observations as CSV by RFC 4180: commas, CRLF, quotes where they are needed, the same on every culture.</summary>
internal static class CsvText
{
    private const string Header = "report,measure,dimension,code,label,name,month,count,lower,upper,kind,total";

    private static readonly char[] s_special = [',', '"', '\r', '\n'];

    public static void Write(IEnumerable<Observation> observations, TextWriter writer)
    {
        WriteLine(writer, Header);
        foreach (Observation observation in observations)
        {
            Count count = observation.Count;
            WriteLine(writer, string.Join(
                ",",
                Field(observation.Report),
                Field(observation.Measure),
                Field(observation.Dimension),
                Field(observation.Code),
                Field(observation.Label),
                Field(observation.Name),
                observation.Month.ToString(),
                count.IsExact ? Number(count.Value) : "",
                count.IsBlank ? "" : Number(count.Lower),
                count.IsBlank ? "" : Number(count.Upper),
                Kind(count.Kind),
                observation.IsTotal ? "true" : "false"));
        }
    }

    // Not WriteLine, whose line end is the writer's own.
    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write("\r\n");
    }

    // Quoted, too, where a space stands at an end: readers differ in whether they keep it.
    private static string Field(string? text) =>
        string.IsNullOrEmpty(text) ? ""
        : text!.IndexOfAny(s_special) >= 0 || text[0] == ' ' || text[text.Length - 1] == ' '
            ? "\"" + string.Join("\"\"", text.Split('"')) + "\""
        : text;

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Kind(CountKind kind) => kind switch
    {
        CountKind.Exact => "exact",
        CountKind.Suppressed => "suppressed",
        CountKind.Unreadable => "unreadable",
        CountKind.Range => "range",
        _ => "blank",
    };
}
