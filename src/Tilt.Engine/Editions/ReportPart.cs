using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

/// <summary>
/// A report as it stands in one file: all of it, or some of its tables. It has what decides how files of one report stand to each
/// other, and nothing of their figures.
/// </summary>
/// <param name="Namespace">Of the class that the project wants for the report.</param>
/// <param name="Class">That class: parts of one are one report.</param>
/// <param name="Wanted">Which of the report's years the project wants under the names without one; null where it says nothing.</param>
/// <param name="Updated">"Rapport oppdatert", as yyyy-MM-dd; empty where it does not say.</param>
internal sealed record ReportPart(
    PartKey Key,
    string Title,
    string Namespace,
    string Class,
    WantedYear? Wanted,
    string Updated,
    bool IsPublic,
    EquatableArray<TableHead> Tables)
    : IComparable<ReportPart>
{
    /// <summary>The file's name.</summary>
    public string File => Path.GetFileName(Key.Path);

    /// <summary>From early to late; the path decides where nothing else does, so that no order of files does.</summary>
    public int CompareTo(ReportPart? other)
    {
        if (other is null)
            return 1;
        int order = Key.Year.CompareTo(other.Key.Year);
        order = order != 0 ? order : string.CompareOrdinal(Updated, other.Updated);
        order = order != 0 ? order : string.CompareOrdinal(Key.Path, other.Key.Path);
        return order != 0 ? order : string.CompareOrdinal(Key.Code, other.Key.Code);
    }
}

/// <summary>Which report of which file: a file has one of each code and year.</summary>
/// <param name="Code">Empty where nothing says.</param>
/// <param name="Year">0 where nothing says.</param>
internal readonly record struct PartKey(string Path, string Code, int Year);
