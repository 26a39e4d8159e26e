using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Generator.Checking;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Naming;
using Tilt.Generator.Reading;

namespace Tilt.Generator;

/// <summary>
/// Names the suppressed cells that can be worked out, for whoever publishes a report. An analyzer of its own, because the
/// compiler does not run one whose only rule is off, and this one costs a solution for each suppressed cell.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisclosureAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Derivable);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        string path = context.AdditionalFile.Path;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        ReportText read = ReportText.Read(text, path, context.CancellationToken);
        ReportOptions options = ReportOptions.Of(context.AdditionalFile, context.Options);
        if (!read.Reports.Any(report => options.ClassFor(report.Code, path) is not null))
            return;
        foreach (Finding finding in Checker.Derivable(read, context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic(path, text));
    }
}
