using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>
/// Fixes all reports of a project or solution at once. The compiler's own batch fixer sees only diagnostics in C# files.
/// There is no scope of one document: a <see cref="FixAllContext"/> cannot name one that is not C#.
/// </summary>
internal sealed class ReportFixAllProvider(string title, EditMaker makeEdit) : FixAllProvider
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
            foreach (TextDocument report in project.AdditionalDocuments)
            {
                SourceText text = await report.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                List<TextChange> changes = Changes(text, byPath[report.FilePath ?? report.Name]);
                if (changes.Count > 0)
                    changed = changed.WithAdditionalDocumentText(report.Id, text.WithChanges(changes));
            }
        }

        return changed == solution ? null : CodeAction.Create(title, _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }

    // Two edits of one place cannot both be right: the first in the text is made, the next build sees what is left.
    private List<TextChange> Changes(SourceText text, IEnumerable<Diagnostic> diagnostics)
    {
        var changes = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            TextChange[] wanted = makeEdit(text, diagnostic)?.Changes ?? [];
            if (!Array.Exists(wanted, change => changes.Exists(made => made.Span.IntersectsWith(change.Span))))
                changes.AddRange(wanted);
        }

        changes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return changes;
    }
}
