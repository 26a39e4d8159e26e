using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Editions;
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
    private static readonly Option inNamespace = new(
        "TiltNamespace", (name, _) => name.Split('.').All(IsName), new Phrase("Option_Namespace"));

    private static readonly Option className = new(
        "TiltClass", (name, inNamespace) => IsClassName(name) && ReportOptions.IsFree(name, inNamespace), new Phrase("Option_Class"));

    private static readonly Option accessibility = Either("TiltAccessibility", Internal, Public);

    private static readonly Option year = new(
        "TiltYear", (text, _) => WantedYear.Of(text, isOfFile: false) is not null, new Phrase("Option_Year"));

    private static readonly Option culture = Either("TiltCulture", English, Bokmål);

    private static readonly Option strict = Either("TiltStrict", True, False), report = Either("TiltReport", True, False);

    private static readonly Option lines = Either("TiltLineDirectives", True, False), soft = Either("TiltSoftChecks", True, False);

    private static readonly Option threshold = Between("TiltSoftThreshold", SoftOptions.LeastThreshold, SoftOptions.MostThreshold);

    private static readonly Option leastPercent = Between("TiltSoftLeastPercent", 0, SoftOptions.MostPercent);

    // Metadata of any of them marks its file as a report.
    private static readonly Option[] ofReport = [inNamespace, accessibility, className, year, culture];

    private static readonly Option[] forAll = [.. ofReport, strict, lines, soft, threshold, leastPercent];

    private const string Public = "public", Internal = "internal", English = "en", Bokmål = "nb", True = "true", False = "false";

    private const string Prefix = "tilt_", Accept = "tilt_accept.", SeverityKey = "tilt_diagnostic.", SeverityEnd = ".severity";

    /// <param name="IsValid">Whether a value can be used, in the namespace given.</param>
    /// <param name="Takes">What it takes, in words.</param>
    private sealed record Option(string Name, Func<string, string, bool> IsValid, Phrase Takes);

    public static TiltOptions Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        (AnalyzerConfigOptions own, AnalyzerConfigOptions project) = (provider.GetOptions(file), provider.GlobalOptions);
        return new TiltOptions(OfReport(own, project), OfFindings(own, project));
    }

    /// <summary>What the generated code depends on.</summary>
    public static ReportOptions OfReport(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        string name = Value(file, project, inNamespace);
        string wanted = Value(file, project, className, name);
        bool isPublic = Is(Value(file, project, accessibility), Public);

        // Whoever says anything of the kind speaks of a report.
        bool isMarked = Metadata(file, report.Name) is { Length: > 0 } marked && !Is(marked, False);
        isMarked = isMarked || Array.Exists(ofReport, option => Metadata(file, option.Name).Length > 0);
        WantedYear? ofYear = WantedYear.Of(Metadata(file, year.Name), isOfFile: true)
            ?? WantedYear.Of(Property(project, year.Name), isOfFile: false);
        return new ReportOptions(name, isPublic, wanted.Length > 0 ? wanted : null, isMarked, ofYear);
    }

    /// <summary>Whether names are to lead to where their figures are printed.</summary>
    public static bool WantsLines(AnalyzerConfigOptionsProvider provider) => Is(Property(provider.GlobalOptions, lines.Name), True);

    /// <summary>Whether the project says that a file is no report.</summary>
    public static bool IsDenied(AnalyzerConfigOptions file) => Is(Metadata(file, report.Name), False);

    /// <summary>Whether a file is a text that the build made of a published one.</summary>
    public static bool IsMade(AnalyzerConfigOptions file) => Is(Metadata(file, "TiltText"), True);

    /// <summary>What cannot be used of what the project says for all its files.</summary>
    public static IEnumerable<InvalidOption> InvalidIn(AnalyzerConfigOptions project)
        => Invalid(project, Property, forAll, Value(project, project, inNamespace)).Concat(KeysIn(project, [], []));

    /// <summary>The path of the project's own file; null where the compiler was not told.</summary>
    public static string? ProjectOf(AnalyzerConfigOptionsProvider provider)
        => Property(provider.GlobalOptions, "MSBuildProjectFullPath") is { Length: > 0 } path ? path : null;

    /// <summary>The language of what is said of all files; null for the compiler's own, and for a value that cannot be used.</summary>
    public static CultureInfo? CultureOf(AnalyzerConfigOptionsProvider provider)
        => CultureOf(provider.GlobalOptions, provider.GlobalOptions);

    private static CultureInfo? CultureOf(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        string language = Value(file, project, culture);
        return Is(language, English) ? CultureInfo.InvariantCulture : Is(language, Bokmål) ? Norwegian() : null;
    }

    private static FindingOptions OfFindings(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var accepted = new List<Acceptance>();
        var severities = new Dictionary<Rule, Severity>();
        var ofProject = new HashSet<InvalidOption>(InvalidIn(project));
        InvalidOption[] invalid =
        [
            .. Invalid(file, Metadata, [.. ofReport, report], Value(file, project, inNamespace)),
            .. KeysIn(file, accepted, severities).Where(key => !ofProject.Contains(key)),
        ];
        bool isStrict = Is(Property(project, strict.Name), True);
        bool isSoft = Is(Property(project, soft.Name), True);
        var standingOut = new SoftOptions(
            Number(project, threshold) ?? SoftOptions.Default.Threshold,
            Number(project, leastPercent) ?? SoftOptions.Default.LeastPercent);
        return new FindingOptions(severities, accepted, isStrict, CultureOf(file, project), invalid, isSoft, standingOut);
    }

    private static IEnumerable<InvalidOption> Invalid(
        AnalyzerConfigOptions said, Func<AnalyzerConfigOptions, string, string> valueOf, Option[] among, string name)
        => from option in among
           let value = valueOf(said, option.Name)
           where value.Length > 0 && !option.IsValid(value, name)
           select new InvalidOption(option.Name, value, option.Takes);

    private static List<InvalidOption> KeysIn(
        AnalyzerConfigOptions said, List<Acceptance> accepted, Dictionary<Rule, Severity> severities)
    {
        var invalid = new List<InvalidOption>();
        foreach (string key in said.Keys.Where(key => Starts(key, Prefix)).OrderBy(key => key, StringComparer.Ordinal))
        {
            string value = said.TryGetValue(key, out string? text) ? text.Trim() : "";
            if (Starts(key, Accept))
                accepted.Add(new Acceptance(key.Substring(Accept.Length), value));
            else if (IdIn(key) is not { } id)
                invalid.Add(new InvalidOption(key, value, new Phrase("Option_NoKey")));
            else if (Rules.ById(id) is not { } rule)
                invalid.Add(new InvalidOption(key, value, new Phrase("Option_NoRule", id)));
            else if (SeverityOf(value) is { } severity)
                severities[rule] = severity;
            else if (!Is(value, "default"))
                invalid.Add(new InvalidOption(key, value, new Phrase("Option_Severity")));
        }

        return invalid;
    }

    // A file's metadata, else the project's property; empty where neither says what can be used.
    private static string Value(AnalyzerConfigOptions file, AnalyzerConfigOptions project, Option option, string name = "")
        => Metadata(file, option.Name) is { Length: > 0 } own && option.IsValid(own, name) ? own
            : Property(project, option.Name) is { Length: > 0 } common && option.IsValid(common, name) ? common
            : "";

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

    private static string? IdIn(string key)
    {
        int length = key.Length - SeverityKey.Length - SeverityEnd.Length;
        return length > 0 && Starts(key, SeverityKey) && key.EndsWith(SeverityEnd, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(SeverityKey.Length, length)
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

    private static Option Between(string name, double least, double most)
    {
        string[] ends = [least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)];
        return new(name, (value, _) => NumberIn(value) is { } it && it >= least && it <= most, new Phrase("Option_Number", ends));
    }

    private static double? Number(AnalyzerConfigOptions project, Option option)
        => Property(project, option.Name) is var value && option.IsValid(value, "") ? NumberIn(value) : null;

    private static double? NumberIn(string value)
        => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;

    private static Option Either(string name, string one, string other)
        => new(name, (value, _) => Is(value, one) || Is(value, other), new Phrase("Option_Either", one, other));

    private static bool Is(string value, string other) => value.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string key, string start) => key.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsClassName(string name) => IsName(name) && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private static bool IsName(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
