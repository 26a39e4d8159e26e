using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Generator.Checking;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Model;
using Tilt.Generator.Naming;
using Tilt.Generator.Reading;

namespace Tilt.Generator;

/// <summary>
/// Says where reports in several files disagree, what a later edition revised, and which deviations were accepted that are
/// none any more. It needs all files, so it runs in builds and not while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralReportsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(Rules.RelatedReportsDisagree, Rules.Revised, Rules.AcceptedForNothing);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        CheckedFile[] files = [.. context.Options.AdditionalFiles
            .Select(file => CheckedFile.TryOf(file, context.Options, context.CancellationToken)!)
            .Where(file => file is { Ours.Count: > 0 })];
        ILookup<CheckedFile, Finding> findings = Compare(files, context.CancellationToken).ToLookup(found => found.File, found => found.Finding);
        foreach (CheckedFile file in files)
        {
            foreach (Diagnostic diagnostic in file.Diagnose(findings[file].Concat(AcceptedForNothing(file, findings[file], context.CancellationToken))))
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static IEnumerable<(CheckedFile File, Finding Finding)> Compare(CheckedFile[] files, CancellationToken cancel)
    {
        // Of several editions of one year only the latest counts, here as in the generated code.
        var latest = new List<(CheckedFile File, ReportModel Report)>();
        foreach (var year in files.SelectMany(Editions).ToLookup(report => (report.Edition.Namespace, report.Edition.Class, report.Edition.Code, report.Edition.Year)))
        {
            (CheckedFile File, ReportModel Report, Edition Edition)[] ordered = [.. year.OrderBy(report => report.Edition)];
            latest.Add((ordered[ordered.Length - 1].File, ordered[ordered.Length - 1].Report));
            for (int i = 1; i < ordered.Length; i++)
            {
                foreach (Finding finding in Revisions.Find(ordered[i - 1].Report, ordered[i].Report, ordered[i].File.Read.Places))
                    yield return (ordered[i].File, finding);
            }
        }

        if (latest.Count < 2)
            yield break;
        foreach ((int index, Finding finding) in Checker.CheckRelated([.. latest.Select(entry => (entry.Report, entry.File.Read.Places))], cancel))
            yield return (latest[index].File, finding);
    }

    private static IEnumerable<(CheckedFile File, ReportModel Report, Edition Edition)> Editions(CheckedFile file)
        => file.Ours.Select(report => (file, report, new ReportFile(file.Path, report, file.Options.ClassFor(report.Code, file.Path)!, file.Options).Edition));

    private static IEnumerable<Finding> AcceptedForNothing(CheckedFile file, IEnumerable<Finding> related, CancellationToken cancel)
    {
        foreach (Acceptance known in file.Rules.Accepted)
        {
            NamedCell? cell = known.FindIn(file.Cells);
            if (cell is not null && known.IsPrintedIn(cell))
            {
                // Whether a suppressed cell can still be worked out is not worth a solution for each, to say this.
                bool isWrong = cell.Printed == "*" || Checker.Check(file.Read, cancel).Concat(related).Any(finding => Acceptance.CanCover(finding) && finding.Span == cell.Span);
                if (isWrong)
                    continue;
            }

            Phrase why = cell is null ? new Phrase("Accepted_NoCell")
                : !known.IsPrintedIn(cell) ? new Phrase("Accepted_Printed", cell.Printed)
                : new Phrase("Accepted_Right");
            yield return new Finding("TILT011", cell?.Span ?? default, cell?.Path ?? known.Path, known.Value, why);
        }
    }
}
