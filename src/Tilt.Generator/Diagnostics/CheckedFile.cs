using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Generator.Hosting;
using TextSpan = Tilt.Engine.Text.TextSpan;

namespace Tilt.Generator.Diagnostics;

/// <summary>An additional file with all that an analyzer asks of it, and the way from findings in it to diagnostics.</summary>
internal sealed class CheckedFile
{
    private readonly Lazy<NamedCell[]> cells;
    private readonly Lazy<Dictionary<TextSpan, string>> names;
    private readonly Lazy<HashSet<TextSpan>> accepted;

    private CheckedFile(string path, SourceText text, ReportText read, ReportOptions options, FileRules rules)
    {
        (Path, Text, Read, Options, Rules) = (path, text, read, options, rules);
        Ours = [.. read.Reports.Where(report => options.ClassFor(report.Code, path) is not null)];

        // Names are asked for where something is wrong or accepted; in a good report never.
        cells = new(() => [.. NamedCell.Of(read, options, path)]);
        names = new(() => cells.Value.GroupBy(cell => cell.Span, cell => cell.Path).ToDictionary(same => same.Key, same => same.First()));
        accepted = new(() => [.. rules.Accepted.Select(known => known.FindIn(cells.Value) is { } cell && known.IsPrintedIn(cell) ? cell.Span : default)]);
    }

    public string Path { get; }

    public SourceText Text { get; }

    public ReportText Read { get; }

    public ReportOptions Options { get; }

    public FileRules Rules { get; }

    /// <summary>The reports in it that the project gets code for.</summary>
    public IReadOnlyList<ReportModel> Ours { get; }

    public IReadOnlyList<NamedCell> Cells => cells.Value;

    /// <returns>Null for a binary file, which has no text; the compiler has said so.</returns>
    public static CheckedFile? Of(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
        => file.GetText(cancel) is not { } text ? null
            : new CheckedFile(file.Path, text, KnownTexts.Read(text, file.Path, cancel), OptionReader.Of(file, options), FileRules.Of(file, options));

    /// <returns>Null also for a file that cannot be read at all: the analyzer of one file says so, once.</returns>
    public static CheckedFile? TryOf(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
    {
        try
        {
            return Of(file, options, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>What of these findings is to be reported, at the severity that the project wants.</summary>
    public IEnumerable<Diagnostic> Diagnose(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            bool isOfFigures = Acceptance.CanCover(finding);
            if (isOfFigures && Rules.Accepted.Count > 0 && accepted.Value.Contains(finding.Span))
                continue;
            string? name = isOfFigures && names.Value.TryGetValue(finding.Span, out string path) ? path : null;
            if (finding.ToDiagnostic(Path, Text, Rules, name) is { } diagnostic)
                yield return diagnostic;
        }
    }
}
