using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Generator.Hosting;

namespace Tilt.CodeFixes;

/// <summary>
/// Fixes all reports of a project or solution at once. The compiler's own batch fixer sees only diagnostics in C# files.
/// There is no scope of one document: a <see cref="FixAllContext"/> cannot name one that is not C#.
/// </summary>
internal sealed class ReportFixAllProvider(Phrase title) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        Solution solution = fixAllContext.Solution, changed = solution;
        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, Diagnostic> byPath = diagnostics
                .Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
                .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (TextDocument report in project.AdditionalDocuments.Where(report => report.IsText()))
            {
                SourceText text = await report.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                IReadOnlyList<TextEdit> edits = ReportEdit.Together(byPath[report.FilePath ?? report.Name]
                    .Select(diagnostic => ReportEdits.For(diagnostic, text, report, fixAllContext.CancellationToken)).OfType<ReportEdit>());
                if (edits.Count > 0)
                    changed = report.With(text, edits, changed);
            }
        }

        string words = title.In(OptionReader.CultureOf(fixAllContext.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider));
        return changed == solution ? null : CodeAction.Create(words, _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }
}
