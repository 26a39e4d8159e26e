using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Names that mean the same wherever they are written: no row or measure of the same name comes between.</summary>
internal static class Expressions
{
    /// <summary>A table as an object.</summary>
    public static string TableObject(this ClassPlace place, string? measure, string table)
        => place.TableObject(measure, table, place.NestedYear);

    /// <summary>The same of another year, by the name that it keeps when a newer one comes.</summary>
    /// <param name="year">Its class; null for the year that stands directly.</param>
    public static string TableObject(this ClassPlace place, string? measure, string table, string? year)
        => Path("global::" + place.FullName, measure, table, year, ReportNames.Table);

    /// <summary>The report as an object, of another year.</summary>
    public static string ReportObject(this ClassPlace place, string? year)
        => Path("global::" + place.FullName, year, ReportNames.Report);

    private static string Path(params string?[] parts) => string.Join(".", parts.Where(part => !string.IsNullOrEmpty(part)));
}
