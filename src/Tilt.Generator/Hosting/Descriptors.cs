using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Findings;

namespace Tilt.Generator.Hosting;

/// <summary>The engine's rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<Rule, DiagnosticDescriptor> byRule =
        Rules.All.ToDictionary(rule => rule, rule => Make(rule, rule.IsOn));

    // Where a report's own section of .editorconfig asks for a rule that is off: the compiler drops what such a rule reports.
    private static readonly Dictionary<Rule, DiagnosticDescriptor> switchedOn = Rules.All.Where(rule => !rule.IsOn)
        .ToDictionary(rule => rule, rule => Make(rule, isOn: true));

    /// <summary>The rules about one file by itself, those that are off among them as if they were on.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfOneFile { get; } = With(Scope.OneFile, SwitchedOn);

    /// <summary>The rules that need all files, those that are off among them as if they were on.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfSeveralFiles { get; } = With(Scope.SeveralFiles, SwitchedOn);

    /// <summary>The soft checks, off as they are.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Soft { get; } = Rules.Soft.Select(Of).ToImmutableArray();

    public static DiagnosticDescriptor Of(Rule rule) => byRule[rule];

    /// <summary>The same, and one that is off as if it were on.</summary>
    public static DiagnosticDescriptor SwitchedOn(Rule rule)
        => switchedOn.TryGetValue(rule, out DiagnosticDescriptor on) ? on : byRule[rule];

    /// <summary>The rule with its message in one language, whatever the compiler's own is.</summary>
    public static DiagnosticDescriptor In(CultureInfo culture, DiagnosticDescriptor rule)
        => Saying(rule, rule.MessageFormat.ToString(culture));

    /// <summary>The rule with another message.</summary>
    public static DiagnosticDescriptor Saying(DiagnosticDescriptor rule, LocalizableString message)
        // A log takes the two for one rule as long as they differ in the message alone.
        => new(
            rule.Id, rule.Title, message, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault,
            rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);

    /// <summary>A text by its name, in the language in which it is read.</summary>
    public static LocalizableString Text(string name, params string[] arguments)
        => new LocalizableResourceString(name, Messages.Texts, typeof(Messages), arguments);

    public static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Engine.Findings.Severity.Error => DiagnosticSeverity.Error,
        Engine.Findings.Severity.Warning => DiagnosticSeverity.Warning,
        Engine.Findings.Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Make(Rule rule, bool isOn)
        => new(
            rule.Id, Text(rule.Id), Text(rule.MessageName), $"Tilt.{rule.Category}", Severity(rule.Severity), isOn,
            helpLinkUri: rule.HelpLink,
            customTags: rule.Scope == Scope.SeveralFiles ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static ImmutableArray<DiagnosticDescriptor> With(Scope scope, Func<Rule, DiagnosticDescriptor> descriptor)
        => Rules.All.Where(rule => (rule.Scope & scope) != 0).Select(descriptor).ToImmutableArray();
}
