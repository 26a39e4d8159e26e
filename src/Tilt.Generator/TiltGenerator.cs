using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Text;
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
        // Only objects go from step to step: for each other type of value, a tuple of three or an array, a compiler that has just begun
        // has a hundred methods of Roslyn's to compile.
        var language = context.ParseOptionsProvider
            .Select(static (options, _) => Language.Of(((CSharpParseOptions)options).LanguageVersion));
        var project = context.AnalyzerConfigOptionsProvider;

        // Each text becomes what it says, free of positions (the same figures again are no change), with what the
        // project wants of it. A file that is none of ours becomes nothing.
        var others = context.AdditionalTextsProvider.Collect().Select(static (texts, _) => OtherFiles.Of(texts));
        var reports = context.AdditionalTextsProvider
            .Combine(project.Combine(others).Select(static (pair, _) => Tuple.Create(pair.Left, pair.Right)))
            .SelectMany(static (pair, cancel) => Read(pair.Left, pair.Right.Item1, pair.Right.Item2, cancel))
            .WithTrackingName(ReadStep);

        // Files of one class share it, table by table and year by year; for that each needs to know of the others, but none
        // of their figures. The tree of all is made once.
        var sources = reports
            .Select(static (report, _) => report.Part)
            .Collect()
            .Select(static (parts, _) => new All<ReportPart>(parts.ToEquatableArray()))
            .WithTrackingName(EditionsStep)
            .Select(static (parts, _) => HintNames.Of(ReportTree.Of(parts.Items)));

        var placed = reports
            .Combine(sources)
            .Select(static (pair, _) => new PlacedReport(
                pair.Left.Report, pair.Right.TryGetValue(pair.Left.Key, out Source source) ? source : null, pair.Left.Path))
            .WithTrackingName(PlaceStep);

        var lines = context.AdditionalTextsProvider
            .Combine(project.Combine(language).Select(static (pair, _) => Tuple.Create(pair.Left, pair.Right)))
            .SelectMany(static (pair, cancel) => Lines(pair.Left, pair.Right.Item1, pair.Right.Item2, cancel))
            .Collect()
            .Select(static (lines, _) => new All<CellLines>(lines.ToEquatableArray()));
        var led = placed
            .Combine(lines)
            .Select(static (pair, _) => pair.Left with
            {
                Lines = pair.Right.Items.FirstOrDefault(lines => lines.Path == pair.Left.Path),
            });

        context.RegisterSourceOutput(led.Combine(language), static (output, pair) => Emit(output, pair.Left, pair.Right));
    }

    // A fault of ours with one file must not take the others' code along: the compiler would drop all of it. The analyzer
    // reads the same file and says what happened.
    private static ImmutableArray<WantedReport> Read(
        AdditionalText text,
        AnalyzerConfigOptionsProvider provider,
        OtherFiles others,
        CancellationToken cancel)
    {
        if (others.Repeated.Contains(text))
            return ImmutableArray<WantedReport>.Empty;
        try
        {
            if (PublishedFiles.Read(text, others.OfPublished, provider, cancel)?.Text.Reports is not { Count: > 0 } reports)
                return ImmutableArray<WantedReport>.Empty;

            ReportOptions options = OptionReader.OfReport(provider.GetOptions(text), provider.GlobalOptions);
            return reports
                .Select(report => (Report: report, Class: options.ClassFor(report.Code, text.Path)))
                .Where(entry => entry.Class is not null)
                .Select(entry => new WantedReport(text.Path, entry.Report, entry.Class!, options))
                .ToImmutableArray();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ImmutableArray<WantedReport>.Empty;
        }
    }

    // None where the project does not want them: then no edit that moves a row is a change. A published file has none that an editor could
    // go to.
    private static ImmutableArray<CellLines> Lines(
        AdditionalText text, AnalyzerConfigOptionsProvider provider, Language language, CancellationToken cancel)
    {
        if (!language.HasSpans || !OptionReader.WantsLines(provider) || PublishedText.IsPublished(text.Path)
            || OptionReader.IsMade(provider.GetOptions(text)) || text.Path.Contains('"'))
        {
            return ImmutableArray<CellLines>.Empty;
        }

        try
        {
            return KnownTexts.Read(text, cancel) is { Text.Reports.Count: > 0 } file
                ? ImmutableArray.Create(CellLines.Of(file))
                : ImmutableArray<CellLines>.Empty;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in Read: the analyzer says what happened.
            return ImmutableArray<CellLines>.Empty;
        }
    }

    private static void Emit(SourceProductionContext output, PlacedReport report, Language language)
    {
        if (report.Source is not { } source)
            return;
        try
        {
            foreach ((string hint, SourceText text) in ReportEmitter.Emit(source, report.Report, report.Lines, language.HasNullable))
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(hint, text);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            string what = $"{source.Placement.File}: {Finding.Describe(fault)}";
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(Rules.Failed), Location.None, what));
        }
    }
}
