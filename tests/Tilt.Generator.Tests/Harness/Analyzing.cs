using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tilt.Generator.Tests.Harness;

/// <summary>The compiler with all of Tilt's analyzers in it, as a user has them.</summary>
internal static class Analyzing
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(TiltAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<Diagnostic> Diagnose(Compilation compilation, AnalyzerOptions options)
        => [.. new CompilationWithAnalyzers(
                compilation, Analyzers, new CompilationWithAnalyzersOptions(options, (error, _, _) => throw error, true, false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
}
