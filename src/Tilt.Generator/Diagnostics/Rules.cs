using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Reading;

namespace Tilt.Generator.Diagnostics;

/// <summary>All rules, with their texts in English and Norwegian (Messages.resx, Messages.nb.resx).</summary>
internal static class Rules
{
    private const string HelpRoot = "https://github.com/tilt-generators/tilt/blob/main/docs/rules/";

    public const string Checking = "Tilt.Checking", Disclosure = "Tilt.Disclosure";

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
    public static readonly DiagnosticDescriptor AcceptedForNothing = Rule("TILT011", "Tilt.Options", DiagnosticSeverity.Warning, overFiles: true);
    public static readonly DiagnosticDescriptor Failed = Rule("TILT013", "Tilt.Reading", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Uncounted = Rule("TILT014", "Tilt.Naming", DiagnosticSeverity.Warning, overFiles: true);
    public static readonly DiagnosticDescriptor MonthDoesNotAddUp = Rule("TILT101", Checking, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MeanIsWrong = Rule("TILT102", Checking, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RepeatedTotalDiffers = Rule("TILT103", Checking, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RelatedTablesDisagree = Rule("TILT104", Checking, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RelatedReportsDisagree = Rule("TILT105", Checking, DiagnosticSeverity.Warning, overFiles: true);
    public static readonly DiagnosticDescriptor Revised = Rule("TILT106", Checking, DiagnosticSeverity.Info, overFiles: true);
    public static readonly DiagnosticDescriptor BelowLimit = Rule("TILT201", Disclosure, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Derivable = Rule("TILT202", Disclosure, DiagnosticSeverity.Warning, enabled: false);

    /// <summary>The same rule where a report's own section of .editorconfig asks for it: the compiler drops what a rule that is off reports.</summary>
    public static readonly DiagnosticDescriptor DerivableByKey = Rule("TILT202", Disclosure, DiagnosticSeverity.Warning);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoTable, RowDoesNotFit, NotANumber, RepeatedRow, MisreadLabel,
        Realigned, UnknownDimension, NameCollision, DamagedCharacters, InvalidOption, AcceptedForNothing, Failed, Uncounted,
        MonthDoesNotAddUp, MeanIsWrong, RepeatedTotalDiffers, RelatedTablesDisagree, RelatedReportsDisagree,
        Revised, BelowLimit, Derivable);

    private static readonly Dictionary<string, DiagnosticDescriptor> byId = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rules about one file by itself.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfOneFile { get; } =
        All.RemoveAll(rule => rule == RelatedReportsDisagree || rule == Revised || rule == AcceptedForNothing || rule == Uncounted || rule == Derivable).Add(DerivableByKey);

    /// <summary>The rules that need all files. Reports that are one, or related, can show that a sum of any kind does not hold.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfSeveralFiles { get; } = ImmutableArray.Create(
        NameCollision, AcceptedForNothing, Failed, Uncounted, MonthDoesNotAddUp, MeanIsWrong, RepeatedTotalDiffers, RelatedTablesDisagree, RelatedReportsDisagree, Revised);

    public static DiagnosticDescriptor ById(string id) => byId[id];

    /// <summary>What <see cref="Failed"/> says of a fault of ours.</summary>
    public static string Describe(Exception fault) => $"{fault.GetType().Name}: {fault.Message}";

    /// <summary>The rule with its message in one language, whatever the compiler's own is.</summary>
    public static DiagnosticDescriptor In(CultureInfo culture, DiagnosticDescriptor rule)
        // A log takes the two for one rule as long as they differ in the message alone.
        => new(rule.Id, rule.Title, rule.MessageFormat.ToString(culture), rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);

    /// <summary>A message's argument; a phrase becomes text in the language given, else when, and in the language in which, the message is read.</summary>
    public static object Word(object argument, CultureInfo? culture)
    {
        if (argument is not Phrase phrase)
            return argument;
        var text = new LocalizableResourceString(phrase.Name, messages, typeof(Rules), phrase.Arguments);
        return culture is null ? text : text.ToString(culture);
    }

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, bool enabled = true, bool overFiles = false)
        => new(id, Text(id), Text(id + "_Message"), category, severity, enabled, helpLinkUri: HelpRoot + id + ".md",
            customTags: overFiles ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static LocalizableResourceString Text(string name) => new(name, messages, typeof(Rules));
}
