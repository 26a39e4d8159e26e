using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Generator.Hosting;

namespace Tilt.CodeFixes;

/// <summary>What the two fix providers have in common: they offer the engine's edits of a report as code actions.</summary>
public abstract class ReportFixProvider : CodeFixProvider
{
    private readonly string key;
    private readonly ReportFixAllProvider fixAll;

    /// <param name="key">Tells that fixes are of one kind and may be applied together.</param>
    /// <param name="titleOfAll">The name of the text that is shown for all of them.</param>
    private protected ReportFixProvider(string key, string titleOfAll, IReadOnlyList<Rule> rules)
    {
        this.key = key;
        fixAll = new ReportFixAllProvider(new Phrase(titleOfAll));
        FixableDiagnosticIds = rules.Select(rule => rule.Id).ToImmutableArray();
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => fixAll;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument report = context.TextDocument;
        if (!report.IsText())
            return;
        SourceText text = await report.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        CultureInfo? culture = CultureOf(report);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (ReportEdits.For(diagnostic, text, report, context.CancellationToken) is { } edit)
            {
                Solution changed = report.With(text, edit.Edits);
                context.RegisterCodeFix(CodeAction.Create(edit.Title.In(culture), _ => Task.FromResult(changed), key), diagnostic);
            }
        }
    }

    // As the file's diagnostics have it; null for the editor's own.
    private static CultureInfo? CultureOf(TextDocument report)
    {
        var options = report.Project.AnalyzerOptions;
        return options.AdditionalFiles.FirstOrDefault(file => file.Path == report.FilePath) is { } file
            ? OptionReader.Of(file, options.AnalyzerConfigOptionsProvider).Findings.Culture
            : null;
    }
}
