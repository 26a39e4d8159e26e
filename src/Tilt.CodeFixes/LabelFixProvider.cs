using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Tilt.Engine.Fixing;

namespace Tilt.CodeFixes;

/// <summary>Writes the right spelling over a label that was misread.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(LabelFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class LabelFixProvider() : ReportFixProvider("Tilt.Label", "Fix_AllLabels", Fix.OfLabels);
