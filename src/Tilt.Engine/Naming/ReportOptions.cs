using Tilt.Engine.Editions;

namespace Tilt.Engine.Naming;

/// <summary>What a project wants of one report's code.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="IsPublic">Public types, whose figures are properties: a public constant would be copied into other assemblies.</param>
/// <param name="Class">The report's class; null to take it from the report's code.</param>
/// <param name="IsMarked">Whether the project says that this file is a report, whatever it looks like.</param>
/// <param name="Year">Which of the report's years the names without a year mean; null where the project does not say.</param>
internal sealed record ReportOptions(string Namespace, bool IsPublic, string? Class, bool IsMarked, WantedYear? Year = null)
{
    private const string Untitled = "Rapport";

    /// <summary>Whether a report is called after its file, for want of anything that says what it is.</summary>
    public bool IsNamedAfterFile(string code) => Class is null && code.Length == 0 && IsMarked;

    /// <summary>A file is one of ours if it says so itself, by a report's code, or the project does.</summary>
    public string? ClassFor(string code, string path)
    {
        if (Class is not null)
            return Class;
        if (code.Length > 0)
            return Identifier.FromCode(code) is var named && ReportNames.IsYearClass(named) ? Untitled : named;
        if (!IsMarked)
            return null;
        string name = Identifier.From(Path.GetFileNameWithoutExtension(path));
        return name.Length > 0 && IsFree(name, Namespace) ? name : Untitled;
    }

    /// <summary>
    /// Whether a report's class may have a name: a class has no member of its own name, and must not hide the namespaces that its
    /// code needs.
    /// </summary>
    public static bool IsFree(string className, string inNamespace)
        => className is not (ReportNames.Report or ReportNames.Total) && !ReportNames.IsYearClass(className)
            && !(inNamespace.Length == 0 && className is "Tilt" or "System");
}
