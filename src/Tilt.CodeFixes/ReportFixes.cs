using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>Brings edits of reports into code actions: what the two fix providers have in common.</summary>
internal static class ReportFixes
{
    /// <summary>Offers an edit for each diagnostic that has one.</summary>
    /// <param name="key">Tells that fixes are of one kind and may be applied together.</param>
    public static async Task RegisterAsync(CodeFixContext context, string key, EditMaker makeEdit)
    {
        TextDocument report = context.TextDocument;
        SourceText text = await report.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (makeEdit(text, diagnostic) is { } edit)
                context.RegisterCodeFix(CodeAction.Create(edit.Title, _ => Task.FromResult(Apply(report, text, edit.Changes)), key), diagnostic);
        }
    }

    public static Solution Apply(TextDocument report, SourceText text, IEnumerable<TextChange> changes)
        => report.Project.Solution.WithAdditionalDocumentText(report.Id, text.WithChanges(changes));

    /// <summary>The text of a place; null where the text has no such place any more.</summary>
    public static string? At(this SourceText text, TextSpan span) => span.End <= text.Length ? text.ToString(span) : null;

    public static string? Property(this Diagnostic diagnostic, string name)
        => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
}
