using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Names that mean the same wherever they are written: no row or measure of the same name comes between.</summary>
internal static class Expressions
{
    /// <summary>A table as an object.</summary>
    public static string TableObject(this ClassPlace place, string? measure, string table)
        => place.TableObject(measure, table, place.NestedYear);

    /// <summary>The same of another year.</summary>
    /// <param name="nestedYear">Its class; null for the year that stands directly.</param>
    public static string TableObject(this ClassPlace place, string? measure, string table, string? nestedYear)
        => Path("global::" + place.FullName, measure, table, nestedYear, ReportNames.Table);

    /// <summary>The report as an object, of another year.</summary>
    public static string ReportObject(this ClassPlace place, string? nestedYear)
        => Path("global::" + place.FullName, nestedYear, ReportNames.Report);

    private static string Path(params string?[] parts) => string.Join(".", parts.Where(part => !string.IsNullOrEmpty(part)));
}
