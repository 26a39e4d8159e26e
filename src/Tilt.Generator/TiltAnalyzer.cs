using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Checking;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;
using Tilt.Generator.Diagnostics;

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
        try
        {
            if (CheckedFile.Of(context.AdditionalFile, context.Options, context.CancellationToken) is not { } file)
                return;
            foreach (Diagnostic diagnostic in file.Diagnose(Findings(file, context.CancellationToken)))
                context.ReportDiagnostic(diagnostic);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The generator made nothing of the file for the same reason, and cannot say so where it stands.
            var start = Location.Create(context.AdditionalFile.Path, default, default);
            context.ReportDiagnostic(Diagnostic.Create(Rules.Failed, start, Rules.Describe(fault)));
        }
    }

    private static List<Finding> Findings(CheckedFile file, CancellationToken cancel)
    {
        var start = default(TextSpan);
        if (file.Ours.Count == 0 && !file.Options.IsMarked && !file.Read.HasTitle)
            return [];

        List<Finding> findings = [.. file.Read.Findings];
        if (file.Ours.Count == 0)
            findings.Add(new Finding("TILT001", start, Path.GetFileName(file.Path)));
        if (file.Options.Invalid is not null)
            findings.Add(new Finding("TILT010", start, file.Options.Invalid));
        findings.AddRange(file.Rules.Invalid.Select(invalid => new Finding("TILT010", start, invalid)));

        foreach (ReportModel report in file.Ours)
        {
            foreach (Collision collision in ReportNames.CollisionsIn(report, file.Options.ClassFor(report.Code, file.Path)!))
                findings.Add(new Finding("TILT008", file.Read.Places[collision.Row.Ordinal]!.Label, collision.Row.Label, collision.Wanted, collision.Given));
        }

        if (file.Ours.Count > 0)
            findings.AddRange(Checker.Check(file.Read, cancel));
        if (file.Ours.Count > 0 && file.Rules.Enables(Rules.Derivable))
            findings.AddRange(Checker.Derivable(file.Read, cancel));
        return findings;
    }
}
