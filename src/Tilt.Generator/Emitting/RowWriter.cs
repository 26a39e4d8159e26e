using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes the classes of a table's rows: the figures of each, and the row as an object.</summary>
internal sealed class RowWriter(CodeWriter code, ClassPlace place, TableModel table, TableNames names)
{
    private const string Count = "global::Tilt.Runtime.Count";

    private readonly string[] periods = [.. table.Columns.Select(column => column.Kind == ColumnKind.Month
        ? $"{column.Label} {CodeWriter.Invariant(column.Year)}"
        : Escape.Xml(column.Label))];

    private readonly string[] shares = [.. table.Shares.Select(column => Escape.Xml(column.Label))];

    /// <param name="rowObject">An expression for the row as an object.</param>
    public void Write(string name, RowModel row, string rowObject)
    {
        string label = Escape.Xml(row.Label);
        code.Line($"/// <summary>{label}</summary>");
        code.Open("public static partial class " + name);
        if (place.NestedYear is not null)
        {
            code.Line($"/// <summary>{label}, {place.NestedYear}</summary>");
            code.Open("public static class " + place.NestedYear);
        }

        code.Line($"/// <summary>{label} with its mean and its months</summary>");
        code.Line($"public static global::Tilt.Runtime.Row {ReportNames.Row} => {rowObject};");
        int share = 0;
        for (int i = 0; i <= names.Columns.Length; i++)
        {
            for (; share < names.Shares.Length && table.Shares[share].At <= i; share++)
                WriteShare(names.Shares[share], $"{label}, {shares[share]}", row.Shares[share], row.Line);
            if (i == names.Columns.Length)
                break;
            code.Line();
            WriteHover(label, periods[i], row.Cells[i], row.Line);
            WriteMember(names.Columns[i], row.Cells[i]);
        }

        if (place.NestedYear is not null)
            code.Close();
        code.Close();
    }

    private void WriteHover(string label, string period, Cell cell, int line)
    {
        if (cell.IsNumber)
        {
            code.Line($"/// <summary>{label}, {period}: {cell.Packed} (line {line})</summary>");
            return;
        }

        string value = cell.Kind switch
        {
            CellKind.Suppressed => "* (suppressed: 0 to 3)",
            CellKind.Blank => "blank (no observation)",
            _ => "unreadable",
        };
        code.Line($"/// <summary>{label}, {period}: {value} (line {line})</summary>");
    }

    // A constant is copied into the assemblies that use it and would go stale there; where others see it, it is a property.
    private void WriteMember(string name, Cell cell)
    {
        if (!cell.IsNumber)
            code.Line($"public static {Count} {name} => {Count}.{cell.Kind.ToString()};");
        else if (place.IsPublic)
            code.Line($"public static int {name} => {cell.Packed};");
        else
            code.Line($"public const int {name} = {cell.Packed};");
    }

    // The member is there whatever is printed; where that is no number it does not fit into a decimal.
    private void WriteShare(string name, string heading, Share share, int line)
    {
        string value = share.Kind switch
        {
            CellKind.Number => share.Value.ToString(CultureInfo.InvariantCulture),
            CellKind.Suppressed => "null: * (suppressed)",
            CellKind.Blank => "null: blank (no observation)",
            _ => "null: unreadable",
        };
        code.Line();
        code.Line($"/// <summary>{heading}: {value} (line {line})</summary>");
        if (share.Kind != CellKind.Number)
            code.Line($"public static decimal? {name} => null;");
        else if (place.IsPublic)
            code.Line($"public static decimal {name} => {value}m;");
        else
            code.Line($"public const decimal {name} = {value}m;");
    }
}
