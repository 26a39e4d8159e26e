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

/// <summary>Says what there is to say about each report among a project's additional files by itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TiltAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfOneFile;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        string path = context.AdditionalFile.Path;
        ReportOptions options = ReportOptions.Of(context.AdditionalFile, context.Options);
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            // A binary file has no text; the compiler has said so.
            return;
        }

        ReportText read = ReportText.Read(text, path, context.CancellationToken);
        foreach (Finding finding in Findings(read, options, path, context.CancellationToken))
            context.ReportDiagnostic(finding.ToDiagnostic(path, text));
    }

    private static List<Finding> Findings(ReportText read, ReportOptions options, string path, CancellationToken cancel)
    {
        var start = new TextSpan(0, 0);
        ReportModel[] ours = [.. read.Reports.Where(report => options.ClassFor(report.Code, path) is not null)];
        if (ours.Length == 0 && !options.IsMarked && !read.HasTitle)
            return [];

        List<Finding> findings = [.. read.Findings];
        if (ours.Length == 0)
            findings.Add(new Finding("TILT001", start, Path.GetFileName(path)));
        if (options.Invalid is not null)
            findings.Add(new Finding("TILT010", start, options.Invalid));

        foreach (ReportModel report in ours)
        {
            foreach (Collision collision in ReportNames.Of(report, options.ClassFor(report.Code, path)!).Collisions)
                findings.Add(new Finding("TILT008", read.Places[collision.Row.Ordinal]!.Label, collision.Row.Label, collision.Wanted, collision.Given));
        }

        if (ours.Length > 0)
            findings.AddRange(Checker.Check(read, cancel));
        return findings;
    }
}
