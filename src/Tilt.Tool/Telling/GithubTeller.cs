using System.Globalization;
using Tilt.Reports;
using Tilt.Tool.Inputs;

namespace Tilt.Tool.Telling;

/// <summary>For a GitHub workflow, which shows such lines of a step's output at the line of the file.</summary>
internal sealed class GithubTeller(TextWriter output, Words words, FindingSeverity level) : Teller(words, level)
{
    // A file of many lines must not put one of its own into the output as a command.
    private static readonly Dictionary<char, string> escapes = new() { ['%'] = "%25", ['\r'] = "%0D", ['\n'] = "%0A" };

    private static readonly Dictionary<char, string> escapesOfProperty = new(escapes) { [':'] = "%3A", [','] = "%2C" };

    public override void End(Tally tally, int untold)
        => output.WriteLine(Summary.Of(tally, untold, Level, Words).ToString());

    protected override Action Write(ReportFile file, IReadOnlyList<Finding> findings)
    {
        string[] lines = [.. findings.Select(Line)];
        return () => Array.ForEach(lines, output.WriteLine);
    }

    private static string Line(Finding finding)
    {
        string command = finding.Severity == FindingSeverity.Warning ? "warning" : "notice";
        FindingPlace place = finding.Place;
        var properties = new List<string>();
        if (finding.Path != Input.Standard)
            Add("file", Paths.Of(finding.Path));
        Add("line", Number(place.Line));
        Add("endLine", Number(place.EndLine));

        // The last column, and not the one behind it; columns of several lines are none.
        if (place.Line == place.EndLine)
        {
            Add("col", Number(place.Column));
            Add("endColumn", Number(Math.Max(place.Column, place.EndColumn - 1)));
        }

        Add("title", finding.Name is { } name ? $"{finding.Id} {name}" : finding.Id);
        return $"::{command} {string.Join(',', properties)}::{Escape(finding.Message, escapes)}";

        void Add(string name, string value) => properties.Add($"{name}={Escape(value, escapesOfProperty)}");
    }

    private static string Escape(string text, Dictionary<char, string> escapes)
        => Printable.Of(string.Concat(text.Select(c => escapes.TryGetValue(c, out string? escape) ? escape : c.ToString())));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
