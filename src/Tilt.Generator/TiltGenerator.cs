using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Generator.Emitting;
using Tilt.Generator.Hosting;

namespace Tilt.Generator;

/// <summary>Turns the reports among a project's additional files into C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TiltGenerator : IIncrementalGenerator
{
    internal const string ReadStep = "Read", EditionsStep = "Editions", PlaceStep = "Place";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each text becomes what it says, free of positions (the same figures again are no change), with what the
        // project wants of it. A file that is none of ours becomes nothing.
        var repeated = context.AdditionalTextsProvider.Collect().Select(static (texts, _) => Repeated(texts));
        var reports = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(repeated))
            .SelectMany(static (pair, cancel) => Read(pair.Left, pair.Right.Left, pair.Right.Right, cancel))
            .WithTrackingName(ReadStep);

        // Files of one class share it, table by table and year by year; for that each needs to know of the others, but none
        // of their figures. The tree of all is made once.
        var editions = reports
            .Select(static (report, _) => report.Edition)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(EditionsStep);
        var tree = editions.Select(static (all, _) => Tree.Of(all));

        var placed = reports
            .Combine(tree)
            .Select(static (pair, _) => (pair.Left.Report, Placement: pair.Right.PlacementOf(pair.Left.Key)))
            .WithTrackingName(PlaceStep);

        context.RegisterSourceOutput(placed, static (output, report) => Emit(output, report.Placement, report.Report));
    }

    // Two patterns that overlap give a file twice.
    private static ImmutableArray<AdditionalText> Repeated(ImmutableArray<AdditionalText> texts)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return texts.All(text => paths.Add(text.Path)) ? ImmutableArray<AdditionalText>.Empty
            : texts.GroupBy(text => text.Path, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).ToImmutableArray();
    }

    // A fault of ours with one file must not take the others' code along: the compiler would drop all of it. The analyzer
    // reads the same file and says what happened.
    private static ImmutableArray<ReportFile> Read(AdditionalText text, AnalyzerConfigOptionsProvider provider, ImmutableArray<AdditionalText> repeated, CancellationToken cancel)
    {
        if (repeated.Contains(text))
            return ImmutableArray<ReportFile>.Empty;
        try
        {
            if (KnownTexts.Read(text, cancel)?.Text.Reports is not { Count: > 0 } reports)
                return ImmutableArray<ReportFile>.Empty;

            ReportOptions options = OptionReader.OfReport(provider.GetOptions(text), provider.GlobalOptions);
            return reports
                .Select(report => (Report: report, Class: options.ClassFor(report.Code, text.Path)))
                .Where(entry => entry.Class is not null)
                .Select(entry => new ReportFile(text.Path, entry.Report, entry.Class!, options))
                .ToImmutableArray();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ImmutableArray<ReportFile>.Empty;
        }
    }

    private static void Emit(SourceProductionContext output, Placement? placement, ReportModel report)
    {
        if (placement is null)
            return;
        try
        {
            foreach ((string hint, SourceText source) in ReportEmitter.Emit(placement, report))
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(hint, source);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.Failed), Location.None, $"{placement.File}: {Finding.Describe(fault)}"));
        }
    }
}
