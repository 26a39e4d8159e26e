using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>Writes the figure that fits over a misprinted one, or exchanges two that stand in each other's place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FigureFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class FigureFixProvider : CodeFixProvider
{
    private const string Key = "Tilt.Figure";

    private static readonly ReportFixAllProvider fixAll = new("Write the figures that fit", MakeEdit);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("TILT101", "TILT102", "TILT103", "TILT104", "TILT105");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => fixAll;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => ReportFixes.RegisterAsync(context, Key, MakeEdit);

    private static ReportEdit? MakeEdit(SourceText text, Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        string? found = diagnostic.Property("found");
        if (found is null || !IsPrinted(text, span, found))
            return null;

        if (diagnostic.Property("expected") is { } expected)
            return FigureStyle.Replace(text, span, expected) is { } change ? new ReportEdit($"Write {expected}", change) : null;

        if (diagnostic.Property("swap") is { } swap && diagnostic.AdditionalLocations.Count == 1)
        {
            TextSpan other = diagnostic.AdditionalLocations[0].SourceSpan;
            if (IsPrinted(text, other, swap) && !other.IntersectsWith(span))
                return new ReportEdit($"Exchange {found} and {swap}", new TextChange(span, text.ToString(other)), new TextChange(other, text.ToString(span)));
        }

        return null;
    }

    private static bool IsPrinted(SourceText text, TextSpan span, string figure)
        => text.At(span) is { } printed && FigureStyle.Read(printed) == figure;
}
