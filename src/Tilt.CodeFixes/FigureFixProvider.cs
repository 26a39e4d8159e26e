using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Tilt.Engine.Fixing;

namespace Tilt.CodeFixes;

/// <summary>Writes the figure that fits over a misprinted one, or exchanges two that stand in each other's place.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(FigureFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class FigureFixProvider() : ReportFixProvider("Tilt.Figure", "Fix_AllFigures", Fix.OfFigures);
