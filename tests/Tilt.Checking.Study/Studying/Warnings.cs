using System.Globalization;
using Tilt.Checking.Study.Printed;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Checking.Study.Studying;

/// <summary>What Tilt says of a text.</summary>
internal sealed class Warnings
{
    private readonly SourceFile source;
    private readonly IReadOnlyList<ReportModel> reports;

    public Warnings(PrintedText printed)
    {
        source = new SourceFile("report.md", printed.Text);
        var file = ReadFile.Read(source, CancellationToken.None);
        Reading = file.Text.Findings;
        reports = file.Text.Reports;
        Checking = file.Check(() => false, CancellationToken.None);
    }

    public IReadOnlyList<Finding> Reading { get; }

    public IReadOnlyList<Finding> Checking { get; }

    /// <summary>Whether lines, from 0, are read as rows of one table.</summary>
    public bool AreOfOneTable(int[] lines) => reports.SelectMany(report => report.Tables)
        .Any(table => lines.All(line => table.Printed.Any(row => row.Line == line + 1)));

    /// <summary>All that does not hold or was left out; not what is merely remarked.</summary>
    public IEnumerable<Finding> All
        => Reading.Where(finding => finding.Rule == Rules.RowDoesNotFit || finding.Rule == Rules.RepeatedRow).Concat(Sums);

    /// <summary>Sums that do not hold.</summary>
    public IEnumerable<Finding> Sums => Checking.Where(finding => finding.Rule.IsOfSums);

    public static string Message(Finding finding) => finding.Message(CultureInfo.InvariantCulture);

    public string Describe(Finding finding)
    {
        string printed = source.Text.Substring(finding.At.Span.Start, finding.At.Span.Length);
        int line = source.Map.Locate(finding.At.Span).Start.Line;
        return $"{finding.Rule.Id} at line {line}, '{printed}', expected {finding.Expected ?? "–"}: {Message(finding)}";
    }

    public static string Remedy(Finding finding) => finding.Arguments.Count > 2 && finding.Arguments[2] is Phrase phrase ? phrase.Name : "";

    public static bool IsCertain(Finding finding) => Remedy(finding).StartsWith("Remedy_Certain", StringComparison.Ordinal);

    public static bool IsLikely(Finding finding) => Remedy(finding).StartsWith("Remedy_Likely", StringComparison.Ordinal);
}
