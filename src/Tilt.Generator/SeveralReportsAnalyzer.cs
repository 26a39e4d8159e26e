using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>
/// Says where reports in several files disagree, what a later edition revised, which tables have no place in the common
/// tree, which deviations were accepted that are none any more, and what the project says that cannot be used. It needs all files, so
/// it runs in builds and not while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralReportsAnalyzer : ReportAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfSeveralFiles;

    /// <inheritdoc />
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(Analyze);

    private static void Analyze(CompilationAnalysisContext context)
    {
        CancellationToken cancel = context.CancellationToken;
        AnalyzerConfigOptionsProvider project = context.Options.AnalyzerConfigOptionsProvider;
        foreach (InvalidOption invalid in OptionReader.InvalidIn(project.GlobalOptions))
            context.ReportDiagnostic(Diagnosing.OfProject(invalid, project));
        foreach ((CheckedFile file, ToldFinding told) in SetOf(context.Options, cancel).Findings(cancel))
            context.ReportDiagnostic(told.ToDiagnostic(file));
    }
}
