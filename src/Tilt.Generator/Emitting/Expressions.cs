using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Names that mean the same wherever they are written: no row or measure of the same name comes between.</summary>
internal static class Expressions
{
    /// <summary>A table as an object.</summary>
    public static string TableObject(this ClassPlace place, string? measure, string table)
        => place.TableObject(measure, table, place.NestedYear);

    /// <summary>The same of another year.</summary>
    public static string TableObject(this ClassPlace place, string? measure, string table, string? year)
    {
        string?[] parts = ["global::" + place.FullName, measure, table, year, ReportNames.Table];
        return string.Join(".", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
