using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Generator.Hosting;

namespace Tilt.CodeFixes;

/// <summary>The way from diagnostics to the engine's edits, and from these into a solution.</summary>
internal static class ReportEdits
{
    /// <summary>The edit that a diagnostic asks for.</summary>
    /// <returns>Null where it asks for none, or where the text is no longer the one that it speaks of.</returns>
    public static ReportEdit? For(Diagnostic diagnostic, SourceText text, TextDocument report, CancellationToken cancel)
    {
        if (Rules.ById(diagnostic.Id) is not { } rule)
            return null;
        Engine.Text.TextSpan? other = diagnostic.AdditionalLocations.Count == 1 ? Span(diagnostic.AdditionalLocations[0]) : null;
        var fix = Fix.Of(
            rule,
            Span(diagnostic.Location),
            Property("found"),
            Property("expected"),
            Property("swap"),
            isProved: Property("proved") is not null,
            other);
        return fix is null ? null : KnownTexts.Read(text, report.FilePath ?? report.Name, cancel).EditFor(fix);

        string? Property(string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
    }

    /// <summary>Whether a report is text of its own: a published file is none, and what was made of it is nobody's to edit.</summary>
    public static bool IsText(this TextDocument report) => !Engine.Text.PublishedText.IsPublished(report.FilePath ?? report.Name);

    /// <summary>The solution with a report edited.</summary>
    public static Solution With(this TextDocument report, SourceText text, IEnumerable<TextEdit> edits, Solution? solution = null)
        => (solution ?? report.Project.Solution).WithAdditionalDocumentText(report.Id, text.WithChanges(edits.Select(Change)));

    private static TextChange Change(TextEdit edit) => new(new TextSpan(edit.Span.Start, edit.Span.Length), edit.Text);

    private static Engine.Text.TextSpan Span(Location location) => new(location.SourceSpan.Start, location.SourceSpan.Length);
}
