using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes the classes of a table's rows: the figures of each, and the row as an object.</summary>
internal sealed class RowWriter(CodeWriter code, Placement placement, TableModel table, TableNames names, CellLines? lines)
{
    private const string Count = "global::Tilt.Runtime.Count";

    private readonly ClassPlace place = placement.Place;
    private readonly string what = Escape.Xml(TableSource.Describe(table));
    private readonly string file = Escape.Xml(placement.File);

    // A mean of several years is of one that its heading tells, if anything.
    private readonly bool isOfOneYear = table.Columns.Where(column => column.Month is not null)
        .Select(column => column.Month!.Value.Year).Distinct().Count() == 1;

    private readonly string[] headings = [.. table.Columns.Select(column => column.Month is { } month
        ? $"{column.Label} {CodeWriter.Invariant(month.Year)}"
        : Escape.Xml(column.Label))];

    /// <param name="tableObject">An expression for the table as an object.</param>
    /// <param name="index">The row's number among all of the table.</param>
    public void Write(string name, RowModel row, string tableObject, int index)
    {
        string label = Escape.Xml(row.Label), rowObject = $"{tableObject}.RowAt({CodeWriter.Invariant(index)})";
        code.Line($"/// <summary>{label}</summary>");
        code.Line("public static partial class ", name, PlaceOf(row, -1));
        code.Open();
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
        for (int i = 0; i < names.Columns.Length;)
        {
            code.Line();
            int end = EndOfConstants(row, i);
            if (end > i)
                WriteConstants(row, label, i, end);
            else if (table.Columns[i].HoldsCounts)
                WriteCount(row, label, i);
            else
                WriteNumber(row, label, i);
            i = Math.Max(end, i + 1);
        }
    }

    // Constants of one year in one declaration: the compiler takes a tenth less time, and the report's row is a line again. What is
    // said of one is said of all then, so that a column of another kind stands alone.
    private int EndOfConstants(RowModel row, int first)
    {
        int end = first;
        while (end < names.Columns.Length && IsConstant(end) && (end == first || IsNext(end)))
            end++;
        return end;

        // Each has a place of its own, where names lead to places.
        bool IsNext(int i) => lines is null && AreOfOneYear(table.Columns[i - 1], table.Columns[i])
            && (isOfOneYear || table.Columns[i - 1].Kind != ColumnKind.Mean);

        // Copied into the assemblies that use it, a constant would go stale there; where others see it, it is a property.
        bool IsConstant(int i) => !place.IsPublic && table.Columns[i].HoldsCounts && row.Cells[i].IsNumber;
    }

    private static bool AreOfOneYear(ColumnModel one, ColumnModel next) => next.Kind == ColumnKind.Month && next.Month is { } month
        && (one.Kind == ColumnKind.Mean || (one.Kind == ColumnKind.Month && one.Month?.Year == month.Year));

    private void WriteConstants(RowModel row, string label, int first, int end)
    {
        string period = end - first == 1 ? headings[first] : CodeWriter.Invariant(table.Columns[end - 1].Month!.Value.Year);
        string where = Escape.Xml(row.WhereAre(first, end - 1));
        code.Line($"/// <summary>{label}, {period}; {what} ({file}, {where})</summary>");
        string constants = string.Join(", ",
            Enumerable.Range(first, end - first).Select(i => $"{names.Columns[i]} = {CodeWriter.Invariant(row.Cells[i].Count)}"));
        code.Line("public const int ", constants + ";", PlaceOf(row, first));
    }

    private void WriteCount(RowModel row, string label, int column)
    {
        Cell cell = row.Cells[column];
        WriteSummary(row, label, column, cell.IsNumber ? cell.ToString() : Describe(cell.Kind, "* (suppressed: 0 to 3)"));
        if (cell.IsNumber)
            code.Line("public static int ", $"{names.Columns[column]} => {cell};", PlaceOf(row, column));
        else
            code.Line($"public static {Count} ", $"{names.Columns[column]} => {Count}.{cell.Kind};", PlaceOf(row, column));
    }

    // The member is there whatever is printed; where that is no number it does not fit into a decimal, or an int.
    private void WriteNumber(RowModel row, string label, int column)
    {
        Cell cell = row.Cells[column];
        string name = names.Columns[column];
        (string type, string suffix) = table.Columns[column].IsShare ? ("decimal", "m") : ("int", "");
        WriteSummary(row, label, column, cell.IsNumber ? cell.ToString() : "null: " + Describe(cell.Kind, "* (suppressed)"));
        if (!cell.IsNumber)
            code.Line($"public static {type}? ", $"{name} => null;", PlaceOf(row, column));
        else if (place.IsPublic)
            code.Line($"public static {type} ", $"{name} => {cell}{suffix};", PlaceOf(row, column));
        else
            code.Line($"public const {type} ", $"{name} = {cell}{suffix};", PlaceOf(row, column));
    }

    private void WriteSummary(RowModel row, string label, int column, string value)
    {
        string where = Escape.Xml(row.WhereAre(column, column));
        code.Line($"/// <summary>{label}, {headings[column]}: {value}; {what} ({file}, {where})</summary>");
    }

    /// <param name="column">−1 for the label.</param>
    private (string Span, string File)? PlaceOf(RowModel row, int column)
        => lines?.Rows[row.Ordinal][column + 1] is { Length: > 0 } span ? (span, lines.Path) : null;

    private static string Describe(CellKind kind, string suppressed) => kind switch
    {
        CellKind.Suppressed => suppressed,
        CellKind.Blank => "blank (no observation)",
        _ => "unreadable",
    };
}
