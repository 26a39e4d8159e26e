using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>
/// Names the suppressed cells that can be worked out, for whoever publishes a report. An analyzer of its own, because the
/// compiler does not run one whose only rule is off, and this one costs a solution for each suppressed cell.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisclosureAnalyzer : ReportAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(Rules.Derivable));

    /// <inheritdoc />
    private protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (TryFileOf(context.AdditionalFile, context.Options, context.CancellationToken) is { } file)
            Report(file, file.Derivable(context.CancellationToken), context.ReportDiagnostic);
    }
}
