using Tilt.Generator.Model;

namespace Tilt.Generator.Naming;

/// <summary>Where a report's code goes, and in which shape.</summary>
/// <param name="File">The report's file name, for comments.</param>
/// <param name="NestedYear">The class that holds the months (<c>År2023</c>) where a newer year has them directly; else null.</param>
internal sealed record Placement(string File, string Class, string Namespace, bool IsPublic, string? NestedYear, EquatableArray<EarlierYear> EarlierYears)
{
    /// <summary>The report's class with its namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + Class : Class;

    /// <summary>An expression for a table that means the same wherever it is written: no row or measure of the same name comes between.</summary>
    public string TableObject(string? measure, string dimension) => TableObject(measure, dimension, NestedYear);

    /// <summary>The same table of an earlier year; null where no year before has it.</summary>
    public string? EarlierTable(MeasureNames measure, TableNames table)
    {
        string path = ReportFile.TablePath(table.Table);

        // A name that had to give way to another is not the same in another year.
        bool isPlain = path == (measure.Name ?? "") + "." + table.Class;
        return isPlain && EarlierYears.FirstOrDefault(year => year.Table == path) is { } earlier ? TableObject(measure.Name, table.Class, earlier.Class) : null;
    }

    private string TableObject(string? measure, string dimension, string? year)
        => string.Join(".", new[] { "global::" + FullName, measure, dimension, year, ReportNames.Table }.Where(part => !string.IsNullOrEmpty(part)));
}
