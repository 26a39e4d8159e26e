using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>What Tilt's analyzers have in common: they look at additional files and at no code.</summary>
public abstract class ReportAnalyzer : DiagnosticAnalyzer
{
    private protected ReportAnalyzer()
    {
    }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    /// <summary>Registers what the analyzer does.</summary>
    private protected abstract void Register(AnalysisContext context);

    /// <returns>Null for a file without text of its own.</returns>
    private protected static CheckedFile? FileOf(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
        => Checked(Read(file, options, cancel), file, options, cancel);

    /// <returns>Null also for a file that cannot be read at all: the analyzer of one file says so, once.</returns>
    private protected static CheckedFile? TryFileOf(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
        => Checked(TryRead(file, options, cancel), file, options, cancel);

    /// <summary>All files of a project that can be read, as one.</summary>
    private protected static ReportSet SetOf(AnalyzerOptions options, CancellationToken cancel)
        => ReportSet.Of(options.AdditionalFiles.Select(file => TryFileOf(file, options, cancel)).OfType<CheckedFile>());

    private static CheckedFile? Checked(ReadFile? read, AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
        => read is null ? null : new CheckedFile(
            read,
            OptionReader.Of(file, options.AnalyzerConfigOptionsProvider),
            options.AdditionalFiles.Select(other => TryRead(other, options, cancel)).OfType<ReadFile>().Select(other => other.AsSister));

    private static ReadFile? Read(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
        => PublishedFiles.Read(file, options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancel);

    private static ReadFile? TryRead(AdditionalText file, AnalyzerOptions options, CancellationToken cancel)
    {
        try
        {
            return Read(file, options, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    private protected static void Report(CheckedFile file, IEnumerable<ToldFinding> findings, Action<Diagnostic> report)
    {
        foreach (ToldFinding told in findings)
            report(told.ToDiagnostic(file));
    }
}
