using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Checking;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;
using Tilt.Generator.Diagnostics;

namespace Tilt.Generator;

/// <summary>
/// Says where reports in several files disagree, what a later edition revised, which tables have no place in the common
/// tree, and which deviations were accepted that are none any more. It needs all files, so it runs in builds and not while typing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeveralReportsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.OfSeveralFiles;

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
            .Where(file => file is { Ours.Count: > 0 })
            .GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First())];
        if (files.Length == 0)
            return;

        var found = new List<(CheckedFile File, Finding Finding)>();
        Guard(context, files[0], () =>
        {
            var tree = new CheckedTree(files);
            found.AddRange(tree.Faults());

            // One report has nobody to disagree with; a compiler that has just started need not learn how to ask.
            if (files.Sum(file => file.Ours.Count) < 2)
                return;
            found.AddRange(tree.Collisions());
            found.AddRange(tree.Uncounted());
            found.AddRange(tree.Revised());
            found.AddRange(tree.Disagreeing(context.CancellationToken));
        });
        ILookup<CheckedFile, Finding> findings = found.ToLookup(entry => entry.File, entry => entry.Finding);
        foreach (CheckedFile file in files)
        {
            Guard(context, file, () => Report(context, file, findings[file]));
            Guard(context, file, () => Report(context, file, AcceptedForNothing(file, findings[file], context.CancellationToken)));
        }
    }

    private static void Report(CompilationAnalysisContext context, CheckedFile file, IEnumerable<Finding> findings)
    {
        foreach (Diagnostic diagnostic in file.Diagnose(findings))
            context.ReportDiagnostic(diagnostic);
    }

    // A fault of ours must not take along what is said of other files.
    private static void Guard(CompilationAnalysisContext context, CheckedFile file, Action analysis)
    {
        try
        {
            analysis();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Report(context, file, [new Finding("TILT013", default, new Phrase("Failed_Together", Rules.Describe(fault)))]);
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
