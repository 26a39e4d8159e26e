using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Generator.Checking;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Naming;
using Tilt.Generator.Reading;

namespace Tilt.Generator;

/// <summary>
/// Says where reports in several files disagree, and which deviations were accepted that are none any more. It needs all
/// files, so it runs in builds and not while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RelatedReportsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RelatedReportsDisagree, Rules.AcceptedForNothing);

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
            .Select(file => CheckedFile.Of(file, context.Options, context.CancellationToken)!)
            .Where(file => file is { Ours.Count: > 0 })];

        ILookup<int, Finding> related = (files.Length < 2 ? [] : Checker.CheckRelated([.. files.Select(file => file.Read)], context.CancellationToken))
            .ToLookup(found => found.File, found => found.Finding);
        for (int i = 0; i < files.Length; i++)
        {
            foreach (Diagnostic diagnostic in files[i].Diagnose(related[i].Concat(AcceptedForNothing(files[i], related[i], context.CancellationToken))))
                context.ReportDiagnostic(diagnostic);
        }
    }

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
