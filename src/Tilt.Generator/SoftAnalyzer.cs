using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>
/// The soft checks, for projects that switch them on rule by rule by the compiler's own means. An analyzer of its own, because the compiler
/// does not run one whose rules are all off; where TiltSoftChecks or a report's section of .editorconfig asks, they are told with all else.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SoftAnalyzer : ReportAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Soft;

    /// <inheritdoc />
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(Analyze);

    private static void Analyze(CompilationAnalysisContext context)
    {
        CancellationToken cancel = context.CancellationToken;
        foreach ((CheckedFile file, ToldFinding told) in SetOf(context.Options, cancel).Soft(cancel))
        {
            // A fault of ours is told where everything else is.
            if (told.Finding.Rule.Category == Category.Soft)
                context.ReportDiagnostic(told.ToDiagnostic(file));
        }
    }
}
