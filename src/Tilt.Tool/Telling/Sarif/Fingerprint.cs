using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tilt.Engine;
using Tilt.Engine.Model;
using Tilt.Engine.Text;
using Finding = Tilt.Reports.Finding;

namespace Tilt.Tool.Telling.Sarif;

/// <summary>By what a finding is known again after lines have moved, and told from others: its rule, and its cell by name.</summary>
internal static class Fingerprint
{
    /// <summary>16 digits; two findings that nothing tells apart have the same.</summary>
    public static string Of(CheckedFile file, Finding finding)
    {
        Engine.Findings.Finding told = finding.Told.Finding;
        TextSpan span = told.At.Span;
        SourceFile source = file.File.Source;
        Pointed? at = Pointed.In(file, told.At, told.Arguments is [string named, ..] ? named : "");
        IReadOnlyList<ReportModel> reports = file.File.Text.Reports;
        ReportModel? report = at is null ? (reports.Count > 0 ? reports[0] : null)
            : reports.First(report => report.Tables.Any(table => ReferenceEquals(table, at.Table)));
        string?[] known =
        [
            finding.Id,
            finding.Name ?? source.Text.Substring(span.Start, span.Length),
            finding.Found,
            finding.Place.Sheet,
            report?.Code,
            report?.Year?.ToString(CultureInfo.InvariantCulture),
            at?.Table.Title,
            at?.Row.Label,
            at is { Column: >= 0 } ? at.Table.Columns[at.Column].Label : null,

            // What is about a file as a whole has nothing else.
            span.IsEmpty && at is null ? Paths.Of(source.Path) : null,
        ];
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', known)));
        return Convert.ToHexString(hash.AsSpan(0, 8)).ToLowerInvariant();
    }
}
