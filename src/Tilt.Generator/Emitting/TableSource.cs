using Tilt.Engine.Model;
using Tilt.Engine.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>Writes one table: its rows as classes, and the table as an object over its figures.</summary>
internal static class TableSource
{
    private const string Runtime = "global::Tilt.Runtime.";

    public static void Write(CodeWriter code, Placement placement, PlacedTable placed, ReportModel report, CellLines? lines)
    {
        TableModel table = report.Tables[placed.Index];
        TableNames names = TableNames.Of(table, placed.Class);
        ClassPlace place = placement.Place;
        string tableObject = place.TableObject(placed.Measure, placed.Class);
        var rows = new RowWriter(code, placement, table, names, lines);
        if (placed.Measure is not null)
            code.Open("partial class " + placed.Measure);

        // With the table, not with the report, so that the report's own file has no figures.
        if (placed.IsMeasures)
        {
            rows.Write(ReportNames.Total, table.Total!, tableObject, 0);
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
            rows.Write(ReportNames.Total, total, tableObject, 0);
        }

        int afterTotal = table.Total is null ? 0 : 1;
        IReadOnlyList<RowModel> body = table.Body;
        for (int i = 0; i < body.Count; i++)
        {
            code.Line();
            rows.Write(names.Rows[i], body[i], tableObject, afterTotal + i);
        }

        code.Close();
        if (placed.Measure is not null)
            code.Close();
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
        RowList.Write(code, table);
        string list = WriteCells(code, table, counts.Length);
        if (shares.Length > 0)
        {
            code.Close(list + ",");
            list = WriteShares(code, table, shares);
        }

        code.CloseCall(
            list,
            placed.Earlier is { } earlier ? $"earlier: {ObjectOf(earlier)}" : null,
            placed.Later is { } later ? $"later: () => {ObjectOf(later)}" : null);
        code.Outdent();

        string ObjectOf(YearClass year) => placement.Place.TableObject(placed.Measure, placed.Class, year.Name);
    }

    // Lists stay open: what comes after closes them, with what is told here. Most figures fit into two bytes.
    private static string WriteCells(CodeWriter code, TableModel table, int columns)
    {
        List<string> lines = [];
        bool areSmall = true;
        foreach (RowModel row in table.TotalAndRows)
        {
            areSmall &= table.Counts(row).All(cell => cell.Count <= short.MaxValue);
            if (columns > 0)
                lines.Add(string.Join(", ", table.Counts(row).Select(Number)) + ",");
        }

        code.Open(areSmall ? $"cells: {Runtime}Cell.Unpack(new short[]" : "cells: new int[]");
        lines.ForEach(code.Line);
        return areSmall ? "})" : "}";
    }

    private static string WriteShares(CodeWriter code, TableModel table, ColumnModel[] shares)
    {
        IEnumerable<string> columns = shares.Select(column => $"{Runtime}Column.Other({Escape.Literal(column.Label)})");
        code.Line($"shareColumns: new[] {{ {string.Join(", ", columns)} }},");
        code.Open("shares: new decimal?[]");
        foreach (RowModel row in table.TotalAndRows)
            code.Line(string.Join(", ", table.Others(row).Select(cell => cell.IsNumber ? cell + "m" : "null")) + ",");
        return "}";
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
