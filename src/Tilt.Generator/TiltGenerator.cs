using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
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
        // Each text becomes what it says, free of positions (the same figures again are no change), with what the
        // project wants of it. A file that is none of ours becomes nothing.
        var all = context.AdditionalTextsProvider.Collect();
        var repeated = all.Select(static (texts, _) => Repeated(texts));

        // A published file is read from the text that was made of it, so that it needs to know of the others; most projects have none.
        var published = all.Select(static (texts, _) => PublishedFiles.AreAmong(texts) ? texts : ImmutableArray<AdditionalText>.Empty);
        var reports = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(repeated.Combine(published)))
            .SelectMany(static (pair, cancel) => Read(pair.Left, pair.Right.Left, pair.Right.Right, cancel))
            .WithTrackingName(ReadStep);

        // Files of one class share it, table by table and year by year; for that each needs to know of the others, but none
        // of their figures. The tree of all is made once.
        var editions = reports
            .Select(static (report, _) => report.Part)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(EditionsStep);
        var sources = editions.Select(static (all, _) => HintNames.Of(ReportTree.Of(all)));

        var placed = reports
            .Combine(sources)
            .Select(static (pair, _) =>
                (pair.Left.Report, Source: pair.Right.TryGetValue(pair.Left.Key, out Source source) ? source : null, pair.Left.Path))
            .WithTrackingName(PlaceStep);

        var language = context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion);
        var lines = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(language))
            .SelectMany(static (pair, cancel) => Lines(pair.Left, pair.Right.Left, pair.Right.Right, cancel))
            .Collect();
        var led = placed
            .Combine(lines)
            .Select(static (pair, _) =>
                (pair.Left.Report, pair.Left.Source, Lines: pair.Right.FirstOrDefault(lines => lines.Path == pair.Left.Path)));

        context.RegisterSourceOutput(
            led.Combine(language), static (output, pair) => Emit(output, pair.Left.Source, pair.Left.Report, pair.Left.Lines, pair.Right));
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
    private static ImmutableArray<WantedReport> Read(
        AdditionalText text,
        AnalyzerConfigOptionsProvider provider,
        (ImmutableArray<AdditionalText> Repeated, ImmutableArray<AdditionalText> All) others,
        CancellationToken cancel)
    {
        if (others.Repeated.Contains(text))
            return ImmutableArray<WantedReport>.Empty;
        try
        {
            if (PublishedFiles.Read(text, others.All, provider, cancel)?.Text.Reports is not { Count: > 0 } reports)
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
    // go to, and an older language cannot say them.
    private static ImmutableArray<CellLines> Lines(
        AdditionalText text, AnalyzerConfigOptionsProvider provider, LanguageVersion language, CancellationToken cancel)
    {
        if (language < LanguageVersion.CSharp10 || !OptionReader.WantsLines(provider) || PublishedText.IsPublished(text.Path)
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

    private static void Emit(SourceProductionContext output, Source? source, ReportModel report, CellLines? lines, LanguageVersion language)
    {
        if (source is null)
            return;
        try
        {
            // An older language has no word for it; a newer one would look for nulls in every body that we write.
            bool hasNullable = language >= LanguageVersion.CSharp8;
            foreach ((string hint, SourceText text) in ReportEmitter.Emit(source, report, lines, hasNullable))
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
