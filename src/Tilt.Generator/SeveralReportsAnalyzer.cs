using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Checking;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Model;
using Tilt.Generator.Naming;
using Tilt.Generator.Reading;

namespace Tilt.Generator;

/// <summary>
/// Says where reports in several files disagree, and what a later edition revised. It needs all files, so it runs in builds
/// and not while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralReportsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RelatedReportsDisagree, Rules.Revised);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        List<ReportInFile> reports = Find(context.Options, context.CancellationToken);
        if (reports.Count < 2)
            return;

        // Of several editions of one year only the latest counts, here as in the generated code.
        ILookup<(string, string, int), ReportInFile> editions = reports.ToLookup(report => (report.File.Edition.Namespace, report.File.Edition.Class, report.File.Edition.Year));
        List<ReportInFile> latest = [];
        foreach (var year in editions)
        {
            ReportInFile[] ordered = [.. year.OrderBy(report => report.File.Edition)];
            latest.Add(ordered[ordered.Length - 1]);
            for (int i = 1; i < ordered.Length; i++)
            {
                foreach (Finding finding in Revisions.Find(ordered[i - 1].File.Report, ordered[i].File.Report, ordered[i].Read.Places))
                    ordered[i].Report(context, finding);
            }
        }

        foreach ((int index, Finding finding) in Checker.CheckRelated([.. latest.Select(report => (report.File.Report, report.Read.Places))], context.CancellationToken))
            latest[index].Report(context, finding);
    }

    private static List<ReportInFile> Find(AnalyzerOptions options, CancellationToken cancel)
    {
        var reports = new List<ReportInFile>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (file.GetText(cancel) is not { } text)
                continue;
            ReportText read = ReportText.Read(text, cancel);
            ReportOptions own = ReportOptions.Of(file, options);
            foreach (ReportModel report in read.Reports)
            {
                if (own.ClassFor(report.Code, file.Path) is { } name)
                    reports.Add(new ReportInFile(new ReportFile(file.Path, report, name, own), text, read));
            }
        }

        return reports;
    }

    private sealed record ReportInFile(ReportFile File, SourceText Text, ReportText Read)
    {
        public void Report(CompilationAnalysisContext context, Finding finding) => context.ReportDiagnostic(finding.ToDiagnostic(File.Path, Text));
    }
}
