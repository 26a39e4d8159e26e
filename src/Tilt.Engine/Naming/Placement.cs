using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>The class that a report's code goes into, and its shape.</summary>
/// <param name="Year">Which of several years it is; null for the only one.</param>
/// <param name="IsDirect">Whether the names without a year are this one's. Of several years it has its own as well, as each has.</param>
internal sealed record ClassPlace(string Class, string Namespace, bool IsPublic, YearClass? Year, bool IsDirect)
{
    /// <summary>The class that alone holds the months (<c>År2023</c>) where another year has the names without one; else null.</summary>
    public string? NestedYear => IsDirect ? null : Year?.Name;

    /// <summary>
    /// The class that holds the months too (<c>År2024</c>) where they have the names without a year, and other years are there; else null.
    /// </summary>
    public string? DatedYear => IsDirect ? Year?.Name : null;

    /// <summary>The report's class with its namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + Class : Class;
}

/// <summary>
/// One of several years, by the name that it has whether it stands directly or not: neighbours know no more of each other.
/// </summary>
/// <param name="Year">0 where nothing says.</param>
internal sealed record YearClass(int Year)
{
    /// <summary><c>År2023</c></summary>
    public string Name => ReportNames.YearClass(Year);
}

/// <summary>Where the tables of one file go.</summary>
/// <param name="File">The file's name, for comments.</param>
/// <param name="Whole">The report, if this is the first of its files; else null.</param>
/// <param name="Tables">Those that count.</param>
internal sealed record Placement(string File, string Code, ClassPlace Place, MergedReport? Whole, EquatableArray<PlacedTable> Tables);

/// <param name="Index">The table's number in its report.</param>
/// <param name="IsMeasures">Whether its total stands for the measure.</param>
/// <param name="Earlier">The nearest earlier year that has the table too, under the same names.</param>
/// <param name="Later">The next later year that has it.</param>
internal sealed record PlacedTable(int Index, string? Measure, string Class, bool IsMeasures, YearClass? Earlier, YearClass? Later);

/// <summary>A report over all its files, without its figures.</summary>
/// <param name="Files">Their names.</param>
/// <param name="Updated">Empty where none says.</param>
/// <param name="Earlier">The year before it that the project has; null also for a report of no known year.</param>
/// <param name="Later">The year after it.</param>
internal sealed record MergedReport(
    string Files,
    string Code,
    string Title,
    string Updated,
    ClassPlace Place,
    Month? FirstMonth,
    Month? LastMonth,
    YearClass? Earlier,
    YearClass? Later,
    EquatableArray<MergedTable> Tables)
{
    public string Description => $"{Code} {Title}".Trim();
}

/// <param name="MeasureLabel">In its best known spelling.</param>
internal sealed record MergedTable(string? Measure, string? MeasureLabel, string Class);
