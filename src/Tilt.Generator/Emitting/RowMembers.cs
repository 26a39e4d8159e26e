using System.Globalization;
using Tilt.Generator.Model;
using Tilt.Generator.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes the class of one row: its figures, and the row as an object.</summary>
internal static class RowMembers
{
    private const string Count = "global::Tilt.Runtime.Count";

    /// <param name="rowObject">An expression for the row as an object.</param>
    public static void Write(CodeWriter code, ClassPlace place, string name, TableModel table, TableNames names, RowModel row, string rowObject)
    {
        code.Line($"/// <summary>{Escape.Xml(row.Label)}</summary>");
        code.Open($"public static partial class {name}");
        if (place.NestedYear is not null)
        {
            code.Line($"/// <summary>{Escape.Xml(row.Label)}, {place.NestedYear}</summary>");
            code.Open($"public static class {place.NestedYear}");
        }

        code.Line($"/// <summary>{Escape.Xml(row.Label)} with its mean and its months</summary>");
        code.Line($"public static global::Tilt.Runtime.Row {ReportNames.Row} => {rowObject};");
        int share = 0;
        for (int i = 0; i <= names.Columns.Length; i++)
        {
            for (; share < names.Shares.Length && table.Shares[share].At <= i; share++)
                WriteShare(code, place, names.Shares[share], table.Shares[share].Label, row, row.Shares[share]);
            if (i == names.Columns.Length)
                break;
            code.Line();
            code.Line($"/// <summary>{Hover(row, table.Columns[i], row.Cells[i])}</summary>");
            code.Line(Member(place, names.Columns[i], row.Cells[i]));
        }

        if (place.NestedYear is not null)
            code.Close();
        code.Close();
    }

    // The member is there whatever is printed; where that is no number it does not fit into a decimal.
    private static void WriteShare(CodeWriter code, ClassPlace place, string name, string label, RowModel row, Share share)
    {
        string value = share.Kind switch
        {
            CellKind.Number => share.Value.ToString(CultureInfo.InvariantCulture),
            CellKind.Suppressed => "null: * (suppressed)",
            CellKind.Blank => "null: blank (no observation)",
            _ => "null: unreadable",
        };
        code.Line();
        code.Line($"/// <summary>{Escape.Xml(row.Label)}, {Escape.Xml(label)}: {value} (line {CodeWriter.Invariant(row.Line)})</summary>");
        code.Line(share.Kind switch
        {
            CellKind.Number when place.IsPublic => $"public static decimal {name} => {value}m;",
            CellKind.Number => $"public const decimal {name} = {value}m;",
            _ => $"public static decimal? {name} => null;",
        });
    }

    // A constant is copied into the assemblies that use it and would go stale there; where others see it, it is a property.
    private static string Member(ClassPlace place, string name, Cell cell) => cell.Kind switch
    {
        CellKind.Number when place.IsPublic => $"public static int {name} => {CodeWriter.Invariant(cell.Packed)};",
        CellKind.Number => $"public const int {name} = {CodeWriter.Invariant(cell.Packed)};",
        _ => $"public static {Count} {name} => {Count}.{cell.Kind};",
    };

    private static string Hover(RowModel row, ColumnModel column, Cell cell)
    {
        string period = column.Kind == ColumnKind.Month ? $"{column.Label} {CodeWriter.Invariant(column.Year)}" : Escape.Xml(column.Label);
        string value = cell.Kind switch
        {
            CellKind.Number => CodeWriter.Invariant(cell.Packed),
            CellKind.Suppressed => "* (suppressed: 0 to 3)",
            CellKind.Blank => "blank (no observation)",
            _ => "unreadable",
        };
        return $"{Escape.Xml(row.Label)}, {period}: {value} (line {CodeWriter.Invariant(row.Line)})";
    }
}
