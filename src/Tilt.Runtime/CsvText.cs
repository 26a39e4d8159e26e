using System.Globalization;

namespace Tilt.Runtime;

/// <summary>Observations as CSV by RFC 4180: commas, CRLF, quotes where they are needed, the same on every culture.</summary>
internal sealed class CsvText(TextWriter writer, CsvOptions options)
{
    /// <summary>The first line of all.</summary>
    public const string Header = "report,measure,dimension,code,label,name,month,count,lower,upper,kind,total";

    private static readonly char[] s_special = [',', '"', '\r', '\n'];

    private readonly TextWriter _writer = writer ?? throw new ArgumentNullException(nameof(writer));
    private readonly bool _guardFormulas = (options ?? throw new ArgumentNullException(nameof(options))).GuardFormulas;

    public void Write(IEnumerable<Observation> observations)
    {
        WriteLine(Header);
        foreach (Observation observation in observations)
        {
            Count count = observation.Count;
            WriteLine(string.Join(
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
    private void WriteLine(string line)
    {
        _writer.Write(line);
        _writer.Write("\r\n");
    }

    private string Field(string? text) => Field(text, _guardFormulas);

    public static string Field(string? text, bool guardFormulas) =>
        string.IsNullOrEmpty(text) ? "" : Quoted((guardFormulas || text![0] == '\'') && IsFormula(text!) ? "'" + text : text!);

    // A text that looks guarded by itself is guarded whatever is asked, so that a reader takes off our apostrophe and no other.
    private static bool IsFormula(string text) =>
        text.TrimStart(' ', '"', '\'') is { Length: > 0 } rest
        && rest[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    // Quoted, too, where a space stands at an end: readers differ in whether they keep it.
    private static string Quoted(string text) =>
        text.IndexOfAny(s_special) >= 0 || text[0] == ' ' || text[text.Length - 1] == ' '
            ? "\"" + string.Join("\"\"", text.Split('"')) + "\""
            : text;

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Kind(CountKind kind) => kind switch
    {
        CountKind.Exact => "exact",
        CountKind.Suppressed => "suppressed",
        CountKind.Unreadable => "unreadable",
        CountKind.Range => "range",
        _ => "blank",
    };
}
