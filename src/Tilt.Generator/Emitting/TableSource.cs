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

        if (place.DatedYear is { } dated)
        {
            code.Line();
            code.Line($"/// <summary>{Escape.Xml(Describe(table))}, {dated}</summary>");
            code.Open("public static class " + dated);
            code.Line("/// <summary>The table as an object, for loops and LINQ</summary>");
            code.Line($"public static {Runtime}Table {ReportNames.Table} => {place.TableObject(placed.Measure, placed.Class)};");
            code.Close();
        }

        if (table.Total is { } total)
        {
            code.Line();
            rows.Write(ReportNames.Total, total, tableObject + ".Total");
        }

        int next = 0;
        WriteRows("Rows", table.Rows);
        WriteRows("Subtotals", table.Subtotals);
        WriteRows("OfWhich", table.OfWhich);

        code.Close();
        if (placed.Measure is not null)
            code.Close();

        void WriteRows(string list, EquatableArray<RowModel> ofList)
        {
            for (int i = 0; i < ofList.Count; i++)
            {
                code.Line();
                rows.Write(names.Rows[next++], ofList[i], $"{tableObject}.{list}[{CodeWriter.Invariant(i)}]");
            }
        }
    }

    /// <summary>"arbeidstrening by Fylke"</summary>
    public static string Describe(TableModel table)
        => table.Measure is null ? $"All, by {table.Dimension}" : $"{table.Measure}, by {table.Dimension}";

    private static void WriteTableObject(CodeWriter code, Placement placement, PlacedTable placed, TableModel table)
    {
        code.Line("/// <summary>The table as an object, for loops and LINQ</summary>");
        code.Line($"public static {Runtime}Table {ReportNames.Table} {{ get; }} = new {Runtime}Table(");
        code.Indent();
        code.Line($"report: {Escape.Literal(placement.Code)},");
        code.Line($"measure: {Escape.Literal(table.Measure)},");
        code.Line($"dimension: {Escape.Literal(table.Dimension)},");
        ColumnModel[] counts = [.. table.Columns.Where(column => column.HoldsCounts)];
        ColumnModel[] shares = [.. table.Columns.Where(column => !column.HoldsCounts)];
        WriteColumns(code, counts);
        code.Open("rows: new[]");
        if (table.Total is { } total)
            code.Line($"{Runtime}Row.Total({Escape.Literal(total.Label)}, {total.Line}),");
        WriteRows(code, "Of", table.Rows);
        WriteRows(code, "Subtotal", table.Subtotals);
        WriteRows(code, "OfWhich", table.OfWhich);

        code.Close("},");
        code.Open(counts.Length > 0 ? "cells: new[]" : "cells: new int[]");
        foreach (RowModel row in table.TotalAndRows.Where(_ => counts.Length > 0))
            code.Line(string.Join(", ", table.Counts(row).Select(Number)) + ",");
        if (shares.Length > 0)
        {
            code.Close("},");
            WriteShares(code, table, shares);
        }

        code.CloseCall(
            placed.Earlier is { } earlier ? $"earlier: {ObjectOf(earlier)}" : null,
            placed.Later is { } later ? $"later: () => {ObjectOf(later)}" : null);
        code.Outdent();

        string ObjectOf(YearClass year) => placement.Place.TableObject(placed.Measure, placed.Class, year.Name);
    }

    private static void WriteRows(CodeWriter code, string kind, EquatableArray<RowModel> rows)
    {
        foreach (RowModel row in rows)
            code.Line($"{Runtime}Row.{kind}({Escape.Literals(row.Code, row.Label, row.Name)}, {row.Line}),");
    }

    // Its list stays open: what comes after closes it.
    private static void WriteShares(CodeWriter code, TableModel table, ColumnModel[] shares)
    {
        IEnumerable<string> columns = shares.Select(column => $"{Runtime}Column.Other({Escape.Literal(column.Label)})");
        code.Line($"shareColumns: new[] {{ {string.Join(", ", columns)} }},");
        code.Open("shares: new decimal?[]");
        foreach (RowModel row in table.TotalAndRows)
            code.Line(string.Join(", ", table.Others(row).Select(cell => cell.IsNumber ? cell + "m" : "null")) + ",");
    }

    // The marks of Tilt.Runtime's own cells.
    private static string Number(Cell cell) => cell.Kind switch
    {
        CellKind.Number => CodeWriter.Invariant(cell.Count),
        CellKind.Suppressed => "-1",
        CellKind.Blank => "-2",
        _ => "-3",
    };

    private static void WriteColumns(CodeWriter code, ColumnModel[] columns)
    {
        if (columns.Length == 0)
        {
            code.Line($"columns: new {Runtime}Column[0],");
            return;
        }

        int mean = columns[0].Kind == ColumnKind.Mean ? 1 : 0;
        Month? first = columns[Math.Min(mean, columns.Length - 1)].Month, last = columns[columns.Length - 1].Month;
        if (first is { } from && last is { } to && from.Year == to.Year && to.Number - from.Number == columns.Length - mean - 1)
        {
            string months = $"{CodeWriter.Numbers(from.Year, from.Number, to.Number)}),";
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
                ColumnKind.Month when column.Month is { } month
                    => $"OfMonth({label}, new {Runtime}YearMonth({CodeWriter.Numbers(month.Year, month.Number)})),",
                _ => $"Other({label}),",
            });
        }

        code.Close("},");
    }
}
