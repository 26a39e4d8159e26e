using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Hosting;

/// <summary>
/// What the project says about one report: MSBuild properties for all files, metadata of the same name for one.
/// </summary>
internal static class OptionReader
{
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
        if (className.Length > 0 && !(IsClassName(className) && ReportOptions.IsFree(className, name)))
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

    private static bool IsClassName(string name) => IsName(name) && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private static bool IsName(string name)
        => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
