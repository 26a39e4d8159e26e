using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Checking;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Naming;
using Tilt.Generator.Reading;

namespace Tilt.Generator;

/// <summary>Says where reports in several files disagree. It needs all files, so it runs in builds and not while typing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RelatedReportsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RelatedReportsDisagree);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var files = new List<(string Path, SourceText Text, ReportText Read)>();
        foreach (AdditionalText file in context.Options.AdditionalFiles)
        {
            if (file.GetText(context.CancellationToken) is not { } text)
                continue;
            ReportText read = ReportText.Read(text, file.Path, context.CancellationToken);
            ReportOptions options = ReportOptions.Of(file, context.Options);
            if (read.Reports.Any(report => options.ClassFor(report.Code, file.Path) is not null))
                files.Add((file.Path, text, read));
        }

        if (files.Count < 2)
            return;
        foreach ((int file, Finding finding) in Checker.CheckRelated([.. files.Select(file => file.Read)], context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic(files[file].Path, files[file].Text));
    }
}
