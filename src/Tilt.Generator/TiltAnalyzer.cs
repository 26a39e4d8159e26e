using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>Says what there is to say about each report among a project's additional files by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TiltAnalyzer : ReportAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfOneFile;

    /// <inheritdoc />
    private protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(Analyze);

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        try
        {
            if (FileOf(context.AdditionalFile, context.Options, context.CancellationToken) is { } file)
                Report(file, file.Findings(context.CancellationToken), context.ReportDiagnostic);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The generator made nothing of the file for the same reason, and cannot say so where it stands.
            var start = Location.Create(context.AdditionalFile.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.Failed), start, Finding.Describe(fault)));
        }
    }
}
