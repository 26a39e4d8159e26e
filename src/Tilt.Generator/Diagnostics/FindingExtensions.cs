using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Reading;

namespace Tilt.Generator.Diagnostics;

internal static class FindingExtensions
{
    /// <summary>A finding as the compiler shows it, at its place in the report file.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding, string path, SourceText text)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.Found is not null)
            properties = properties.Add("found", finding.Found);
        if (finding.Expected is not null)
            properties = properties.Add("expected", finding.Expected);
        return Diagnostic.Create(
            Rules.ById(finding.Id),
            Place(finding.Span),
            finding.Related.Select(Place),
            properties,
            [.. finding.Arguments.Select(Rules.Word)]);

        Location Place(TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
