using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes the classes of a table's rows: the figures of each, and the row as an object.</summary>
internal sealed class RowWriter(CodeWriter code, ClassPlace place, TableModel table, TableNames names)
{
    private const string Count = "global::Tilt.Runtime.Count";

    private readonly string[] headings = [.. table.Columns.Select(column => column.Month is { } month
        ? $"{column.Label} {CodeWriter.Invariant(month.Year)}"
        : Escape.Xml(column.Label))];

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

        WriteMembers(row, label, rowObject);
        if (place.NestedYear is not null)
            code.Close();

        // Once more in full: a class that is static has no other way to lend its members.
        if (place.DatedYear is not null)
        {
            code.Line();
            code.Line($"/// <summary>{label}, {place.DatedYear}</summary>");
            code.Open("public static class " + place.DatedYear);
            WriteMembers(row, label, rowObject);
            code.Close();
        }

        code.Close();
    }

    private void WriteMembers(RowModel row, string label, string rowObject)
    {
        code.Line($"/// <summary>{label} with its mean and its months</summary>");
        code.Line($"public static global::Tilt.Runtime.Row {ReportNames.Row} => {rowObject};");
        for (int i = 0; i < names.Columns.Length; i++)
        {
            code.Line();
            string where = Escape.Xml(row.WhereIs(i));
            if (!table.Columns[i].HoldsCounts)
                WriteNumber(names.Columns[i], table.Columns[i].IsShare, $"{label}, {headings[i]}", row.Cells[i], where);
            else
                WriteCount(names.Columns[i], label, headings[i], row.Cells[i], where);
        }
    }

    // A constant is copied into the assemblies that use it and would go stale there; where others see it, it is a property.
    private void WriteCount(string name, string label, string heading, Cell cell, string where)
    {
        if (!cell.IsNumber)
        {
            code.Line($"/// <summary>{label}, {heading}: {Describe(cell.Kind, "* (suppressed: 0 to 3)")} ({where})</summary>");
            code.Line($"public static {Count} {name} => {Count}.{cell.Kind.ToString()};");
            return;
        }

        code.Line($"/// <summary>{label}, {heading}: {cell.Count} ({where})</summary>");
        if (place.IsPublic)
            code.Line($"public static int {name} => {cell.Count};");
        else
            code.Line($"public const int {name} = {cell.Count};");
    }

    // The member is there whatever is printed; where that is no number it does not fit into a decimal, or an int.
    private void WriteNumber(string name, bool isShare, string heading, Cell cell, string where)
    {
        (string type, string suffix) = isShare ? ("decimal", "m") : ("int", "");
        string value = cell.IsNumber ? cell.ToString() : "null: " + Describe(cell.Kind, "* (suppressed)");
        code.Line($"/// <summary>{heading}: {value} ({where})</summary>");
        if (!cell.IsNumber)
            code.Line($"public static {type}? {name} => null;");
        else if (place.IsPublic)
            code.Line($"public static {type} {name} => {value}{suffix};");
        else
            code.Line($"public const {type} {name} = {value}{suffix};");
    }

    private static string Describe(CellKind kind, string suppressed) => kind switch
    {
        CellKind.Suppressed => suppressed,
        CellKind.Blank => "blank (no observation)",
        _ => "unreadable",
    };
}
