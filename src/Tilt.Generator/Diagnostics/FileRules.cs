using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Generator.Hosting;

namespace Tilt.Generator.Diagnostics;

/// <summary>
/// What a project says about the diagnostics of one report, in a section of .editorconfig that matches the report's path.
/// The compiler itself looks up severities by syntax tree alone, so that its own keys do not reach an additional file.
/// </summary>
/// <param name="Invalid">Keys and properties that cannot be used, as "name = value".</param>
/// <param name="Accepted">The deviations that are known and accepted.</param>
internal sealed record FileRules(IReadOnlyList<string> Invalid, IReadOnlyList<Acceptance> Accepted)
{
    private const string Prefix = "tilt_", Accept = "tilt_accept.", Severity = "tilt_diagnostic.", SeverityEnd = ".severity";

    private readonly Dictionary<string, ReportDiagnostic> severities = new(StringComparer.OrdinalIgnoreCase);
    private bool isStrict;

    /// <summary>The language of the messages; null for the compiler's own.</summary>
    public CultureInfo? Culture { get; private set; }

    public static FileRules Of(AdditionalText file, AnalyzerOptions options)
        => Read(options.AnalyzerConfigOptionsProvider.GetOptions(file), options.AnalyzerConfigOptionsProvider.GlobalOptions);

    public static FileRules Read(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var invalid = new List<string>();
        var accepted = new List<Acceptance>();
        var rules = new FileRules(invalid, accepted);
        if (project.TryGetValue("build_property.TiltStrict", out string? strict) && !string.IsNullOrWhiteSpace(strict)
            && !bool.TryParse(strict, out rules.isStrict))
        {
            invalid.Add($"TiltStrict = {strict}");
        }

        string culture = OptionReader.ValueOf(file, project, "TiltCulture");
        if (culture.Equals("en", StringComparison.OrdinalIgnoreCase))
            rules.Culture = CultureInfo.InvariantCulture;
        else if (culture.Equals("nb", StringComparison.OrdinalIgnoreCase))
            rules.Culture = Norwegian();
        else if (culture.Length > 0)
            invalid.Add($"TiltCulture = {culture}");

        foreach (string key in file.Keys.Where(key => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).OrderBy(key => key, StringComparer.Ordinal))
        {
            string value = file.TryGetValue(key, out string? text) ? text.Trim() : "";
            if (key.StartsWith(Accept, StringComparison.OrdinalIgnoreCase))
                accepted.Add(new Acceptance(key.Substring(Accept.Length), value));
            else if (RuleOf(key) is { } rule && SeverityFrom(value) is { } severity)
                rules.severities[rule.Id] = severity;
            else
                invalid.Add($"{key} = {value}");
        }

        return rules;
    }

    /// <summary>Whether a rule that is off was switched on for this file.</summary>
    public bool Enables(DiagnosticDescriptor rule)
        => severities.TryGetValue(rule.Id, out ReportDiagnostic severity) && severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);

    /// <summary>How a rule's diagnostics are reported in this file; null for not at all. What the compiler is told of the rule by id comes after this.</summary>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule)
        => (severities.TryGetValue(rule.Id, out ReportDiagnostic severity) ? severity : ReportDiagnostic.Default) switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            ReportDiagnostic.Suppress => null,
            _ when isStrict && rule.Category == Rules.Checking && rule.DefaultSeverity == DiagnosticSeverity.Warning => DiagnosticSeverity.Error,
            _ => rule.DefaultSeverity,
        };

    private static CultureInfo? Norwegian()
    {
        try
        {
            return CultureInfo.GetCultureInfo("nb");
        }
        catch (CultureNotFoundException)
        {
            // A compiler that was told to know no cultures has no Norwegian either.
            return null;
        }
    }

    private static DiagnosticDescriptor? RuleOf(string key)
    {
        if (!key.StartsWith(Severity, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(SeverityEnd, StringComparison.OrdinalIgnoreCase)
            || key.Length < Severity.Length + SeverityEnd.Length)
        {
            return null;
        }

        string id = key.Substring(Severity.Length, key.Length - Severity.Length - SeverityEnd.Length);
        return Rules.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    private static ReportDiagnostic? SeverityFrom(string value) => value.ToUpperInvariant() switch
    {
        "ERROR" => ReportDiagnostic.Error,
        "WARNING" => ReportDiagnostic.Warn,
        "SUGGESTION" => ReportDiagnostic.Info,
        "SILENT" => ReportDiagnostic.Hidden,
        "NONE" => ReportDiagnostic.Suppress,
        "DEFAULT" => ReportDiagnostic.Default,
        _ => null,
    };
}
