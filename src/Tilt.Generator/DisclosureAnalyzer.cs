using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Checking;
using Tilt.Generator.Diagnostics;

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
        // Where the report's own section switches the rule on, the analyzer of one file has said it.
        if (CheckedFile.TryOf(context.AdditionalFile, context.Options, context.CancellationToken) is not { Ours.Count: > 0 } file || file.Rules.Enables(Rules.Derivable))
            return;
        foreach (Diagnostic diagnostic in file.Diagnose(Checker.Derivable(file.Read, context.CancellationToken)))
            context.ReportDiagnostic(diagnostic);
    }
}
