using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Reading;
using TextSpan = Tilt.Engine.Text.TextSpan;

namespace Tilt.Generator.Diagnostics;

internal static class FindingExtensions
{
    /// <summary>A finding as the compiler shows it, at its place in the report file; null where the file's rules are against it.</summary>
    /// <param name="name">The place's name in code.</param>
    public static Diagnostic? ToDiagnostic(this Finding finding, string path, SourceText text, FileRules rules, string? name = null)
    {
        DiagnosticDescriptor rule = finding.Id == Rules.Derivable.Id && rules.Enables(Rules.Derivable) ? Rules.DerivableByKey : Rules.ById(finding.Id);
        if (rules.SeverityOf(rule) is not { } severity)
            return null;

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (finding.Found is not null)
            properties = properties.Add("found", finding.Found);
        if (finding.Expected is not null)
            properties = properties.Add("expected", finding.Expected);
        if (name is not null)
            properties = properties.Add("name", name);
        if (finding.Swap is not null)
            properties = properties.Add("swap", finding.Swap);
        return Diagnostic.Create(
            rules.Culture is { } culture ? Rules.In(culture, rule) : rule,
            Place(finding.Span),
            severity,
            finding.Related.Select(Place),
            properties,
            [.. finding.Arguments.Select(argument => Rules.Word(argument, rules.Culture))]);

        Location Place(TextSpan place)
        {
            var span = new Microsoft.CodeAnalysis.Text.TextSpan(place.Start, place.Length);
            return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
        }
    }
}
