using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace Tilt.Generator.Diagnostics;

/// <summary>All rules, with their texts in English and Norwegian (Messages.resx, Messages.nb.resx).</summary>
internal static class Rules
{
    private const string HelpRoot = "https://github.com/tilt-generators/tilt/blob/main/docs/rules/";

    private static readonly ResourceManager messages = new("Tilt.Generator.Diagnostics.Messages", typeof(Rules).Assembly);

    public static readonly DiagnosticDescriptor NoTable = Rule("TILT001", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RowDoesNotFit = Rule("TILT002", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NotANumber = Rule("TILT003", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RepeatedRow = Rule("TILT004", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MisreadLabel = Rule("TILT005", "Tilt.Reading", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor Realigned = Rule("TILT006", "Tilt.Reading", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor UnknownDimension = Rule("TILT007", "Tilt.Reading", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor NameCollision = Rule("TILT008", "Tilt.Naming", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor DamagedCharacters = Rule("TILT009", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor InvalidOption = Rule("TILT010", "Tilt.Naming", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ShareLeftOut = Rule("TILT011", "Tilt.Reading", DiagnosticSeverity.Info);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoTable, RowDoesNotFit, NotANumber, RepeatedRow, MisreadLabel,
        Realigned, UnknownDimension, NameCollision, DamagedCharacters, InvalidOption,
        ShareLeftOut);

    private static readonly Dictionary<string, DiagnosticDescriptor> byId = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor ById(string id) => byId[id];

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, bool enabled = true)
        => new(id, Text(id), Text(id + "_Message"), category, severity, enabled, helpLinkUri: HelpRoot + id + ".md");

    private static LocalizableResourceString Text(string name) => new(name, messages, typeof(Rules));
}
