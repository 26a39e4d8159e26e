using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>A report, or what stands of it in one file.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Whole">The number of the report, the same for all its parts.</param>
internal sealed record StatedReport(int File, int Whole, ReportModel Report);

/// <summary>A table's place in the system.</summary>
/// <param name="table">Where it stands.</param>
/// <param name="scope">The same for all tables of one report.</param>
/// <param name="total">None without one.</param>
/// <param name="leftOut">The rows that did not fit their header, in all: any counts; none where all fitted.</param>
/// <param name="columns">For each of the table's columns that of the system.</param>
internal sealed class TableSums(TableRef table, string scope, SumRow total, SumRow[] rows, SumRow leftOut, SumColumn[] columns)
{
    public TableRef Ref => table;

    public TableModel Table => table.Table;

    public string Scope => scope;

    public SumRow Total => total;

    public SumRow[] Rows => rows;

    public SumRow LeftOut => leftOut;

    public SumColumn[] Columns => columns;

    /// <summary>The columns of months that are part of sums.</summary>
    public IEnumerable<int> Months
        => Enumerable.Range(0, columns.Length).Where(i => Table.Columns[i].Kind == ColumnKind.Month && !columns[i].IsNone);

    /// <summary>All rows as they are printed, a total as often as it is, each with its figures.</summary>
    public IEnumerable<(RowModel Row, SumRow Figures)> Printed
    {
        get
        {
            if (!total.IsNone)
            {
                yield return (Table.Total!, total);
                foreach (RowModel repeat in Table.Repeats)
                    yield return (repeat, total);
            }

            for (int i = 0; i < rows.Length; i++)
                yield return (Table.Rows[i], rows[i]);
        }
    }
}

/// <summary>
/// Lays the figures of one or several reports out as quantities, and has each rule add the sums that it knows.
/// Which figures are the same is told from labels: what a total row counts, and what the main table's rows count.
/// </summary>
internal static class SystemBuilder
{
    public static (SumSystem System, List<TableSums> Tables) Build(IReadOnlyList<StatedReport> reports)
    {
        var layout = new SumLayout(reports.SelectMany(report => report.Report.Tables).SelectMany(ColumnKeys).OfType<string>());
        var system = new SumSystem(layout, reports.Sum(report => report.Report.Tables.Sum(table => table.Rows.Count + 1)));
        var tables = new List<TableSums>();
        foreach (StatedReport part in reports)
        {
            string scope = part.Whole.ToString(CultureInfo.InvariantCulture) + "/";
            foreach (TableModel table in part.Report.Tables)
                tables.Add(Place(system, layout, scope, new TableRef(part.File, part.Report, table)));
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

    private static TableSums Place(SumSystem system, SumLayout layout, string scope, TableRef table)
    {
        TableModel model = table.Table;
        SumColumn[] columns = [.. ColumnKeys(model).Select(layout.Column)];
        SumRow total = SumRow.None;
        if (model.Total is { } printed)
        {
            total = system.Row(scope + model.MeasureKey);
            system.Print(total, table, printed, columns);
            foreach (RowModel repeat in model.Repeats)
                system.Print(total, table, repeat, columns);
        }

        // A row of the main table is the total of that measure's own tables.
        bool isMain = MainTables.IsMain(model);
        var rows = new SumRow[model.Rows.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = isMain ? system.Row(scope + model.Rows[i].Key) : system.Row();
            system.Print(rows[i], table, model.Rows[i], columns);
        }

        return new TableSums(table, scope, total, rows, model.IsComplete ? SumRow.None : system.Row(), columns);
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
