using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Generator.Hosting;

/// <summary>What the engine has to say, as the compiler shows it at its place in the report file.</summary>
internal static class Diagnosing
{
    public static Diagnostic ToDiagnostic(this ToldFinding told, CheckedFile file)
    {
        Finding finding = told.Finding;
        CultureInfo? culture = file.Options.Findings.Culture;
        bool isSwitchedOn = file.Options.Findings.Enables(finding.Rule);
        DiagnosticDescriptor rule = isSwitchedOn ? Descriptors.SwitchedOn(finding.Rule) : Descriptors.Of(finding.Rule);
        if (finding.MessageName != finding.Rule.MessageName)
            rule = Descriptors.Saying(rule, Descriptors.Text(finding.MessageName));
        if (file.NameOfPlace(finding) is { } place)
            rule = Descriptors.Saying(rule, new PlacedText(rule.MessageFormat, Word(place, culture)));
        return Diagnostic.Create(
            culture is null ? rule : Descriptors.In(culture, rule),
            LocationOf(finding.At),
            Descriptors.Severity(told.Severity),
            finding.Related.Select(LocationOf),
            Properties(
                ("found", finding.Found),
                ("expected", finding.Expected),
                ("name", told.Name),
                ("swap", finding.Swap),
                ("proved", finding.IsProved ? "true" : null)),
            [.. finding.Arguments.Select(argument => Word(argument, culture))]);

        Location LocationOf(Place place)
        {
            SourcePlace found = file.File.Source.Map.Locate(place.Span);
            return Location.Create(
                file.Path,
                new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
                new LinePositionSpan(PositionOf(found.Start), PositionOf(found.End)));
        }
    }

    /// <summary>What cannot be used of what the project says for all its files, at the project's own file.</summary>
    public static Diagnostic OfProject(InvalidOption option, AnalyzerConfigOptionsProvider project)
    {
        var finding = Finding.InvalidOption(option);
        CultureInfo? culture = OptionReader.CultureOf(project);
        DiagnosticDescriptor rule = Descriptors.Of(finding.Rule);
        return Diagnostic.Create(
            culture is null ? rule : Descriptors.In(culture, rule),
            OptionReader.ProjectOf(project) is { } path ? Location.Create(path, default, default) : Location.None,
            [.. finding.Arguments.Select(argument => Word(argument, culture))]);
    }

    // A phrase becomes text in the language given, else when, and in the language in which, the message is read.
    private static object Word(object argument, CultureInfo? culture)
        => argument is not Phrase phrase ? argument
            : culture is null ? Descriptors.Text(phrase.Name, phrase.Arguments)
            : phrase.In(culture);

    private static LinePosition PositionOf(SourcePosition position) => new(position.Line - 1, position.Column - 1);

    private static ImmutableDictionary<string, string?> Properties(params (string Name, string? Value)[] properties)
        => properties.Where(property => property.Value is not null)
            .ToImmutableDictionary(property => property.Name, property => property.Value);
}
