using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>Writes the right spelling over a label that was misread.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class LabelFixProvider : CodeFixProvider
{
    private const string Key = "Tilt.Label";

    private static readonly ReportFixAllProvider fixAll = new("Write the right spellings", MakeEdit);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TILT005");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => fixAll;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => ReportFixes.RegisterAsync(context, Key, MakeEdit);

    private static ReportEdit? MakeEdit(SourceText text, Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        bool known = diagnostic.Property("found") is not null && diagnostic.Property("expected") is not null;
        if (!known || text.At(span) is not { } printed)
            return null;

        string expected = diagnostic.Property("expected")!;
        return LabelSpelling.Correct(printed, diagnostic.Property("found")!, expected) is { } corrected
            ? new ReportEdit($"Write '{expected}'", new TextChange(span, corrected))
            : null;
    }
}
