using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes one table: its rows as classes, and the table as an object over its figures.</summary>
internal static class TableSource
{
    private const string Runtime = "global::Tilt.Runtime.";

    public static void Write(CodeWriter code, Placement placement, PlacedTable placed, ReportModel report)
    {
        TableModel table = report.Tables[placed.Index];
        TableNames names = TableNames.Of(table, placed.Class);
        ClassPlace place = placement.Place;
        string tableObject = place.TableObject(placed.Measure, placed.Class);
        var rows = new RowWriter(code, place, table, names);
        if (placed.Measure is not null)
            code.Open("partial class " + placed.Measure);

        // With the table, not with the report, so that the report's own file has no figures.
        if (placed.IsMeasures)
        {
            rows.Write(ReportNames.Total, table.Total!, tableObject + ".Total");
            code.Line();
        }

        code.Line($"/// <summary>{Escape.Xml(Describe(table))}</summary>");
        code.Open("public static partial class " + placed.Class);
        if (place.NestedYear is { } year)
        {
            code.Line($"/// <summary>{Escape.Xml(Describe(table))}, {year}</summary>");
            code.Open("public static class " + year);
            WriteTableObject(code, placement, placed, table);
            code.Close();
        }
        else
        {
            // Inside a row's class an earlier year is the row's own.
            tableObject = ReportNames.Table;
            WriteTableObject(code, placement, placed, table);
        }

        if (table.Total is { } total)
        {
            code.Line();
            rows.Write(ReportNames.Total, total, tableObject + ".Total");
        }

        for (int i = 0; i < names.Rows.Length; i++)
        {
            code.Line();
            rows.Write(names.Rows[i], table.Rows[i], $"{tableObject}.Rows[{CodeWriter.Invariant(i)}]");
        }

        code.Close();
        if (placed.Measure is not null)
            code.Close();
    }

    /// <summary>"arbeidstrening by Fylke"</summary>
    public static string Describe(TableModel table) => table.Measure is null ? $"All, by {table.Dimension}" : $"{table.Measure}, by {table.Dimension}";

    private static void WriteTableObject(CodeWriter code, Placement placement, PlacedTable placed, TableModel table)
    {
        code.Line("/// <summary>The table as an object, for loops and LINQ</summary>");
        code.Line($"public static {Runtime}Table {ReportNames.Table} {{ get; }} = new {Runtime}Table(");
        code.Indent();
        code.Line($"report: {Escape.Literal(placement.Code)},");
        code.Line($"measure: {Escape.Literal(table.Measure)},");
        code.Line($"dimension: {Escape.Literal(table.Dimension)},");
        WriteColumns(code, table.Columns);
        code.Open("rows: new[]");
        foreach (RowModel row in table.TotalAndRows)
        {
            if (ReferenceEquals(row, table.Total))
                code.Line($"{Runtime}Row.Total({Escape.Literal(row.Label)}, {row.Line}),");
            else
                code.Line($"{Runtime}Row.Of({Escape.Literal(row.Code)}, {Escape.Literal(row.Label)}, {Escape.Literal(row.Name)}, {row.Line}),");
        }

        code.Close("},");
        code.Open(table.Columns.Count > 0 ? "cells: new[]" : "cells: new int[]");
        foreach (RowModel row in table.TotalAndRows.Where(row => row.Cells.Count > 0))
            code.Line(string.Join(", ", row.Cells.Select(cell => CodeWriter.Invariant(cell == Cell.Absent ? Cell.Blank.Packed : cell.Packed))) + ",");
        string? earlier = placed.EarlierYear is { } before ? placement.Place.TableObject(placed.Measure, placed.Class, before) : null;
        bool hasShares = table.Shares.Count > 0;
        code.Close(earlier is null && !hasShares ? "});" : "},");
        if (earlier is not null)
            code.Line($"earlier: {earlier}" + (hasShares ? "," : ");"));
        if (hasShares)
            WriteShares(code, table);
        code.Outdent();
    }

    private static void WriteShares(CodeWriter code, TableModel table)
    {
        code.Line($"shareColumns: new[] {{ {string.Join(", ", table.Shares.Select(column => $"{Runtime}Column.Other({Escape.Literal(column.Label)})"))} }},");
        code.Open("shares: new decimal?[]");
        foreach (RowModel row in table.TotalAndRows)
            code.Line(string.Join(", ", row.Shares.Select(share => share.Kind == CellKind.Number ? share.Value.ToString(CultureInfo.InvariantCulture) + "m" : "null")) + ",");
        code.Close("});");
    }

    private static void WriteColumns(CodeWriter code, EquatableArray<ColumnModel> columns)
    {
        if (columns.Count == 0)
        {
            code.Line($"columns: new {Runtime}Column[0],");
            return;
        }

        int mean = columns[0].Kind == ColumnKind.Mean ? 1 : 0;
        ColumnModel first = columns[Math.Min(mean, columns.Count - 1)], last = columns[columns.Count - 1];
        bool plain = first.Kind == ColumnKind.Month && last.Kind == ColumnKind.Month && first.Year == last.Year
            && last.Month - first.Month == columns.Count - mean - 1;
        if (plain)
        {
            string months = $"{CodeWriter.Invariant(first.Year)}, {CodeWriter.Invariant(first.Month)}, {CodeWriter.Invariant(last.Month)}),";
            code.Line(mean == 1
                ? $"columns: {Runtime}Column.YearToDate({Escape.Literal(columns[0].Label)}, {months}"
                : $"columns: {Runtime}Column.Months({months}");
            return;
        }

        code.Open("columns: new[]");
        foreach (ColumnModel column in columns)
        {
            string label = Escape.Literal(column.Label);
            code.Line($"{Runtime}Column." + column.Kind switch
            {
                ColumnKind.Mean => $"Mean({label}),",
                ColumnKind.Month => $"OfMonth({label}, new {Runtime}YearMonth({CodeWriter.Invariant(column.Year)}, {CodeWriter.Invariant(column.Month)})),",
                _ => $"Other({label}),",
            });
        }

        code.Close("},");
    }
}
