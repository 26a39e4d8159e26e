using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tilt.Generator.Naming;

/// <summary>
/// What the project says about one report: MSBuild properties for all files, metadata of the same name for one.
/// </summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="IsPublic">Public types, whose figures are properties: a public constant would be copied into other assemblies.</param>
/// <param name="Class">The report's class; null to take it from the report's code.</param>
/// <param name="IsMarked">Whether the project says that this file is a report, whatever it looks like.</param>
/// <param name="Invalid">An option whose value cannot be used, as "name = value"; null where all are fine.</param>
internal sealed record ReportOptions(string Namespace, bool IsPublic, string? Class, bool IsMarked, string? Invalid)
{
    private const string Untitled = "Rapport";

    public static ReportOptions Of(AdditionalText file, AnalyzerOptions options)
        => Read(options.AnalyzerConfigOptionsProvider.GetOptions(file), options.AnalyzerConfigOptionsProvider.GlobalOptions);

    public static ReportOptions Read(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        string? invalid = null;
        string name = Value("TiltNamespace");
        if (name.Length > 0 && !name.Split('.').All(IsName))
            (invalid, name) = ($"TiltNamespace = {name}", "");

        string accessibility = Value("TiltAccessibility");
        bool isPublic = accessibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && accessibility.Length > 0 && !accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
            invalid = $"TiltAccessibility = {accessibility}";

        string className = Value("TiltClass");
        if (className.Length > 0 && !IsClassName(className, name))
            (invalid, className) = ($"TiltClass = {className}", "");

        bool isMarked = Metadata("TiltReport").Equals("true", StringComparison.OrdinalIgnoreCase)
            || Metadata("TiltNamespace").Length + Metadata("TiltAccessibility").Length + Metadata("TiltClass").Length + Metadata("TiltCulture").Length > 0;
        return new ReportOptions(name, isPublic, className.Length > 0 ? className : null, isMarked, invalid);

        string Metadata(string option) => MetadataOf(file, option);

        string Value(string option) => ValueOf(file, project, option);
    }

    /// <summary>An option of one file: its metadata, else the project's property; empty where neither says.</summary>
    public static string ValueOf(AnalyzerConfigOptions file, AnalyzerConfigOptions project, string option)
        => MetadataOf(file, option) is { Length: > 0 } metadata ? metadata
            : project.TryGetValue($"build_property.{option}", out string? value) ? value.Trim() : "";

    private static string MetadataOf(AnalyzerConfigOptions file, string option)
        => file.TryGetValue($"build_metadata.AdditionalFiles.{option}", out string? value) ? value.Trim() : "";

    /// <summary>A file is one of ours if it says so itself, by a report's code, or the project does.</summary>
    public string? ClassFor(string code, string path)
    {
        if (Class is not null)
            return Class;
        if (code.Length > 0)
            return Identifier.FromCode(code) is var named && ReportNames.IsYearClass(named) ? Untitled : named;
        return IsMarked ? Identifier.From(Path.GetFileNameWithoutExtension(path)) is { Length: > 0 } name && IsClassName(name, Namespace) ? name : Untitled : null;
    }

    // A class has no member of its own name, and must not hide the namespaces that its code needs.
    private static bool IsClassName(string name, string inNamespace)
        => IsName(name) && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            && name is not (ReportNames.Report or ReportNames.Total) && !ReportNames.IsYearClass(name)
            && !(inNamespace.Length == 0 && name is "Tilt" or "System");

    private static bool IsName(string name)
        => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
