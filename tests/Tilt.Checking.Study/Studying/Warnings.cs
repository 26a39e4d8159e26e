using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Tilt.Checking.Study.Printed;
using Tilt.Engine.Checking;
using Tilt.Engine.Reading;
using Tilt.Generator.Diagnostics;

namespace Tilt.Checking.Study.Studying;

/// <summary>What Tilt says of a text.</summary>
internal sealed class Warnings
{
    private readonly SourceText source;

    public Warnings(PrintedText printed)
    {
        source = SourceText.From(printed.Text, Encoding.UTF8);
        var read = ReportText.Read(printed.Text.AsSpan(), FileName.None, CancellationToken.None);
        Reading = read.Findings;
        Checking = Checker.Check(read, CancellationToken.None);
    }

    public IReadOnlyList<Finding> Reading { get; }

    public IReadOnlyList<Finding> Checking { get; }

    /// <summary>All that does not hold or was left out; not what is merely remarked.</summary>
    public IEnumerable<Finding> All => Reading.Where(finding => finding.Id is "TILT002" or "TILT004").Concat(Sums);

    /// <summary>Sums that do not hold.</summary>
    public IEnumerable<Finding> Sums => Checking.Where(finding => finding.Id.StartsWith("TILT1", StringComparison.Ordinal));

    public string Message(Finding finding) => finding.ToDiagnostic("report.md", source, new FileRules([], []))!.GetMessage(CultureInfo.InvariantCulture);

    public string Describe(Finding finding)
    {
        LinePosition at = source.Lines.GetLinePosition(finding.Span.Start);
        return $"{finding.Id} at line {at.Line + 1}, '{source.ToString().AsSpan(finding.Span.Start, finding.Span.Length)}', expected {finding.Expected ?? "–"}: {Message(finding)}";
    }

    public static string Remedy(Finding finding) => finding.Arguments.Length > 2 && finding.Arguments[2] is Phrase phrase ? phrase.Name : "";

    public static bool IsCertain(Finding finding) => Remedy(finding).StartsWith("Remedy_Certain", StringComparison.Ordinal);

    public static bool IsLikely(Finding finding) => Remedy(finding).StartsWith("Remedy_Likely", StringComparison.Ordinal);
}
