using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Hosting;

/// <summary>
/// What the project says about one report: MSBuild properties for all files, metadata of the same name for one, and the keys of
/// a section of .editorconfig that matches the report's path. The compiler itself looks up severities by syntax tree alone, so that
/// its own keys do not reach an additional file.
/// </summary>
internal static class OptionReader
{
    // Any of them marks its file as a report.
    private static readonly string[] metadata = ["TiltNamespace", "TiltAccessibility", "TiltClass", "TiltCulture"];

    private const string Prefix = "tilt_", Accept = "tilt_accept.", SeverityKey = "tilt_diagnostic.", SeverityEnd = ".severity";

    public static TiltOptions Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        (AnalyzerConfigOptions own, AnalyzerConfigOptions project) = (provider.GetOptions(file), provider.GlobalOptions);
        return new TiltOptions(OfReport(own, project), OfFindings(own, project));
    }

    /// <summary>What the generated code depends on.</summary>
    public static ReportOptions OfReport(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        string? invalid = null;
        string name = Value(file, project, "TiltNamespace");
        if (name.Length > 0 && !name.Split('.').All(IsName))
            (invalid, name) = ($"TiltNamespace = {name}", "");

        string accessibility = Value(file, project, "TiltAccessibility");
        bool isPublic = accessibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && accessibility.Length > 0 && !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
            invalid = $"TiltAccessibility = {accessibility}";

        string className = Value(file, project, "TiltClass");
        if (className.Length > 0 && !(IsClassName(className) && ReportOptions.IsFree(className, name)))
            (invalid, className) = ($"TiltClass = {className}", "");

        bool isMarked = Metadata(file, "TiltReport").Equals("true", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(metadata, option => Metadata(file, option).Length > 0);
        return new ReportOptions(name, isPublic, className.Length > 0 ? className : null, isMarked, invalid);
    }

    /// <summary>The language of what is said of all files; null for the compiler's own, and for a value that cannot be used.</summary>
    public static CultureInfo? CultureOf(AnalyzerConfigOptionsProvider provider)
        => CultureOf(provider.GlobalOptions, provider.GlobalOptions, []);

    private static CultureInfo? CultureOf(AnalyzerConfigOptions file, AnalyzerConfigOptions project, List<string> invalid)
    {
        string culture = Value(file, project, "TiltCulture");
        if (culture.Equals("en", StringComparison.OrdinalIgnoreCase))
            return CultureInfo.InvariantCulture;
        if (culture.Equals("nb", StringComparison.OrdinalIgnoreCase))
            return Norwegian();
        if (culture.Length > 0)
            invalid.Add($"TiltCulture = {culture}");
        return null;
    }

    private static FindingOptions OfFindings(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var invalid = new List<string>();
        var accepted = new List<Acceptance>();
        var severities = new Dictionary<Rule, Severity>();
        string strict = Property(project, "TiltStrict");
        if (!bool.TryParse(strict, out bool isStrict) && strict.Length > 0)
            invalid.Add($"TiltStrict = {strict}");
        CultureInfo? culture = CultureOf(file, project, invalid);

        foreach (string key in file.Keys.Where(key => Starts(key, Prefix)).OrderBy(key => key, StringComparer.Ordinal))
        {
            string value = file.TryGetValue(key, out string? text) ? text.Trim() : "";
            if (Starts(key, Accept))
                accepted.Add(new Acceptance(key.Substring(Accept.Length), value));
            else if (RuleOf(key) is { } rule && SeverityOf(value) is { } severity)
                severities[rule] = severity;
            else if (RuleOf(key) is null || !value.Equals("default", StringComparison.OrdinalIgnoreCase))
                invalid.Add($"{key} = {value}");
        }

        return new FindingOptions(severities, accepted, isStrict, culture, invalid);
    }

    // A file's metadata, else the project's property; empty where neither says.
    private static string Value(AnalyzerConfigOptions file, AnalyzerConfigOptions project, string option)
        => Metadata(file, option) is { Length: > 0 } metadata ? metadata : Property(project, option);

    private static string Property(AnalyzerConfigOptions project, string option)
        => project.TryGetValue($"build_property.{option}", out string? value) ? value.Trim() : "";

    private static string Metadata(AnalyzerConfigOptions file, string option)
        => file.TryGetValue($"build_metadata.AdditionalFiles.{option}", out string? value) ? value.Trim() : "";

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

    private static Rule? RuleOf(string key)
    {
        int length = key.Length - SeverityKey.Length - SeverityEnd.Length;
        return length >= 0 && Starts(key, SeverityKey) && key.EndsWith(SeverityEnd, StringComparison.OrdinalIgnoreCase)
            ? Rules.ById(key.Substring(SeverityKey.Length, length))
            : null;
    }

    private static Severity? SeverityOf(string value) => value.ToUpperInvariant() switch
    {
        "ERROR" => Severity.Error,
        "WARNING" => Severity.Warning,
        "SUGGESTION" => Severity.Info,
        "SILENT" => Severity.Hidden,
        "NONE" => Severity.None,
        _ => null,
    };

    private static bool Starts(string key, string start) => key.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsClassName(string name) => IsName(name) && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private static bool IsName(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
