using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>The class that a report's code goes into, and its shape.</summary>
/// <param name="NestedYear">The class that holds the months (<c>År2023</c>) where a newer year has them directly; else null.</param>
internal sealed record ClassPlace(string Class, string Namespace, bool IsPublic, string? NestedYear)
{
    /// <summary>The report's class with its namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + Class : Class;
}

/// <summary>Where the tables of one file go.</summary>
/// <param name="File">The file's name, for comments.</param>
/// <param name="Whole">The report, if this is the first of its files; else null.</param>
/// <param name="Tables">Those that count.</param>
internal sealed record Placement(string File, string Code, ClassPlace Place, MergedReport? Whole, EquatableArray<PlacedTable> Tables);

/// <param name="Index">The table's number in its report.</param>
/// <param name="IsMeasures">Whether its total stands for the measure.</param>
/// <param name="EarlierYear">The class of the nearest earlier year that has the table too: <c>År2023</c>.</param>
internal sealed record PlacedTable(int Index, string? Measure, string Class, bool IsMeasures, string? EarlierYear);

/// <summary>A report over all its files, without its figures.</summary>
/// <param name="Files">Their names.</param>
/// <param name="Updated">Empty where none says.</param>
internal sealed record MergedReport(
    string Files,
    string Code,
    string Title,
    string Updated,
    ClassPlace Place,
    Month? FirstMonth,
    Month? LastMonth,
    EquatableArray<MergedTable> Tables)
{
    public string Description => $"{Code} {Title}".Trim();
}

/// <param name="MeasureLabel">In its best known spelling.</param>
internal sealed record MergedTable(string? Measure, string? MeasureLabel, string Class);
