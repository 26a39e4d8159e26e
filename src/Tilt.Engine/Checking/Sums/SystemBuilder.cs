using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>A report, or what stands of it in one file.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Whole">The number of the report, the same for all its parts.</param>
internal sealed record StatedReport(int File, int Whole, ReportModel Report);

/// <summary>A table's place in the system: for each of its rows and columns the quantity.</summary>
/// <param name="scope">The same for all tables of one report.</param>
/// <param name="total">The total row's first quantity; −1 without one.</param>
/// <param name="rows">Each row's first quantity.</param>
/// <param name="columns">For each of the table's columns its offset from there; −1 for a column that is part of no sum.</param>
/// <param name="leftOut">The first quantity of the rows that did not fit their header: any counts; −1 where there are none.</param>
internal sealed class TableSums(TableRef table, string scope, int total, int[] rows, int leftOut, int[] columns)
{
    public TableRef Ref => table;

    public TableModel Table => table.Table;

    public string Scope => scope;

    public int Total => total;

    public int[] Rows => rows;

    public int LeftOut => leftOut;

    public int[] Columns => columns;
}

/// <summary>
/// Lays the figures of one or several reports out as quantities, and has each rule add the sums that it knows.
/// Which figures are the same is told from labels: what a total row counts, and what the main table's rows count.
/// </summary>
internal static class SystemBuilder
{
    public static (SumSystem System, List<TableSums> Tables) Build(IReadOnlyList<StatedReport> reports)
    {
        var system = new SumSystem(reports.SelectMany(report => report.Report.Tables).SelectMany(ColumnKeys).OfType<string>(),
            reports.Sum(report => report.Report.Tables.Sum(table => table.Rows.Count + 1)));
        var tables = new List<TableSums>();
        foreach (StatedReport part in reports)
        {
            string scope = part.Whole.ToString(CultureInfo.InvariantCulture) + "/";
            foreach (TableModel table in part.Report.Tables)
                tables.Add(Place(system, scope, new TableRef(part.File, part.Report, table)));
        }

        foreach (TableSums table in tables)
        {
            MonthSums.Add(system, table);
            MeanSums.Add(system, table);
        }

        RelatedTables.Add(system, tables);
        RelatedReports.Add(system, tables);
        return (system, tables);
    }

    /// <summary>The main table: all measures, with the total of all.</summary>
    public static bool IsMain(TableModel table) => table.Measure is null && table.Dimension == Family.Dimensions.Measures.Name;

    private static TableSums Place(SumSystem system, string scope, TableRef table)
    {
        string key = scope + table.Table.MeasureKey;
        bool isMain = IsMain(table.Table);
        int[] columns = ColumnKeys(table.Table).Select(column => column is null ? -1 : system.Column(column)).ToArray();

        int total = -1;
        if (table.Table.Total is { } printed)
        {
            total = system.Row(key);
            system.Print(total, table, printed, columns);
            foreach (RowModel repeat in table.Table.Repeats)
                system.Print(total, table, repeat, columns);
        }

        int[] rows = new int[table.Table.Rows.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            RowModel row = table.Table.Rows[i];

            // A row of the main table is the total of that measure's own tables.
            rows[i] = isMain ? system.Row(scope + row.Key) : system.Row();
            system.Print(rows[i], table, row, columns);
        }

        int leftOut = table.Table.IsComplete ? -1 : system.Row();
        return new TableSums(table, scope, total, rows, leftOut, columns);
    }

    private static IEnumerable<string?> ColumnKeys(TableModel table)
    {
        string months = string.Join(",", table.Columns.Select(column => column.Month).OfType<Month>().Select(Key));
        foreach (ColumnModel column in table.Columns)
        {
            yield return column.Kind switch
            {
                ColumnKind.Month => Key(column.Month!.Value),
                ColumnKind.Mean when months.Length > 0 => "mean " + months,
                _ => null,
            };
        }

        static string Key(Month month) => month.Index.ToString(CultureInfo.InvariantCulture);
    }
}
