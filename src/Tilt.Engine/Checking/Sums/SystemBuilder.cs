using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>A report, or what stands of it in one file.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Whole">The number of the report, the same for all its parts.</param>
internal sealed record StatedReport(int File, int Whole, ReportModel Report);

/// <summary>A table's place in the system; one that has columns of its own kind beside those of a time has two.</summary>
/// <param name="table">Where it stands.</param>
/// <param name="scope">The same for all tables of one report.</param>
/// <param name="total">None without one.</param>
/// <param name="subtotals">For each of the table's subtotals its figures.</param>
/// <param name="ofWhich">For each of the rows that tell more of another.</param>
/// <param name="leftOut">The rows that did not fit their header, in all: any counts; none where all fitted.</param>
/// <param name="columns">For each of the table's columns that of the system.</param>
/// <param name="letGo">The rows that are part of no sum.</param>
internal sealed class TableSums(
    TableRef table, string scope, SumRow total, SumRow[] rows, SumRow[] subtotals, SumRow[] ofWhich, SumRow leftOut, SumColumn[] columns,
    LetGo letGo)
{
    public TableRef Ref => table;

    public TableModel Table => table.Table;

    public string Scope => scope;

    public SumRow Total => total;

    public SumRow[] Rows => rows;

    public SumRow[] Subtotals => subtotals;

    public SumRow[] OfWhich => ofWhich;

    public SumRow LeftOut => leftOut;

    public SumColumn[] Columns => columns;

    /// <summary>The columns whose rows add up to the total: all that are part of sums, but for the mean.</summary>
    public IEnumerable<int> Summed
        => Enumerable.Range(0, columns.Length).Where(i => Table.Columns[i].Kind != ColumnKind.Mean && !columns[i].IsNone);

    /// <summary>All rows as they are printed, a total as often as it is, each with its figures.</summary>
    public IEnumerable<(RowModel Row, SumRow Figures)> Printed
    {
        get
        {
            if (!total.IsNone)
                yield return (Table.Total!, total);
            foreach (RowModel repeat in Table.Repeats.Where(repeat => !OfKey(repeat.Key).IsNone))
                yield return (repeat, OfKey(repeat.Key));
            for (int i = 0; i < rows.Length; i++)
                yield return (Table.Rows[i], rows[i]);
            foreach ((RowModel Row, SumRow Figures) nested in Nested)
                yield return nested;
        }
    }

    /// <summary>The rows that are part of no sum over all, or state one themselves.</summary>
    public IEnumerable<(RowModel Row, SumRow Figures)> Nested
    {
        get
        {
            for (int i = 0; i < subtotals.Length; i++)
                yield return (Table.Subtotals[i], subtotals[i]);
            for (int i = 0; i < ofWhich.Length; i++)
                yield return (Table.OfWhich[i], ofWhich[i]);
        }
    }

    /// <summary>The rows that count something by themselves, alone or with others.</summary>
    public IEnumerable<(RowModel Row, SumRow Figures)> Counting
    {
        get
        {
            for (int i = 0; i < rows.Length; i++)
                yield return (Table.Rows[i], rows[i]);
            for (int i = 0; i < subtotals.Length; i++)
                yield return (Table.Subtotals[i], subtotals[i]);
        }
    }

    /// <summary>The rows that add up to the total, or to a subtotal.</summary>
    public IEnumerable<(RowModel Row, SumRow Figures)> PartsOf(RowModel whole)
        => Counting.Where(part => part.Row.PartOf == whole.Key && !letGo.IsUnsummed(table.File, part.Row));

    /// <summary>The figures of a row of that key, or of the total; none where there is no such row.</summary>
    public SumRow OfKey(string key)
    {
        if (key.Length == 0)
            return total;
        for (int i = 0; i < rows.Length; i++)
        {
            if (Table.Rows[i].Key == key)
                return rows[i];
        }

        return Nested.FirstOrDefault(nested => nested.Row.Key == key) is { Row: not null } found ? found.Figures : SumRow.None;
    }
}

/// <summary>
/// Lays the figures of one or several reports out as quantities, and has each rule add the sums that it knows.
/// Which figures are the same is told from labels: what a total row counts, and what the main table's rows count.
/// </summary>
internal static class SystemBuilder
{
    /// <param name="letGo">What no sum is laid over.</param>
    public static (SumSystem System, List<TableSums> Tables) Build(
        IReadOnlyList<StatedReport> reports, LetGo letGo, CancellationToken cancel = default)
    {
        var layout = new SumLayout(reports.SelectMany(report => report.Report.Tables)
            .SelectMany(table => ColumnKeys(table).Concat(OtherKeys(table))).OfType<string>());
        var system = new SumSystem(layout, reports.Sum(report => report.Report.Tables.Sum(table => table.Rows.Count + 1)), letGo);
        var tables = new List<TableSums>();
        foreach (StatedReport part in reports)
        {
            string scope = part.Whole.ToString(CultureInfo.InvariantCulture) + "/";
            foreach (TableModel table in part.Report.Tables)
            {
                cancel.ThrowIfCancellationRequested();
                var at = new TableRef(part.File, part.Report, table);
                string?[] ofTimes = [.. ColumnKeys(table)], others = [.. OtherKeys(table)];
                bool hasOthers = Array.Exists(others, key => key is not null);
                if (!hasOthers || Array.Exists(ofTimes, key => key is not null))
                    tables.Add(Place(system, layout, letGo, scope, at, ofTimes));

                // Another table's "Antall" may count something else: nothing is the same beyond the table.
                if (hasOthers)
                    tables.Add(Place(system, layout, letGo, $"{scope}{tables.Count.ToString(CultureInfo.InvariantCulture)}/", at, others));
            }
        }

        foreach (TableSums table in tables)
        {
            cancel.ThrowIfCancellationRequested();
            MonthSums.Add(system, table);
            MeanSums.Add(system, table);
        }

        RelatedTables.Add(system, tables);
        RelatedReports.Add(system, tables);
        return (system, tables);
    }

    private static TableSums Place(
        SumSystem system, SumLayout layout, LetGo letGo, string scope, TableRef table, string?[] keys)
    {
        TableModel model = table.Table;
        SumColumn[] columns = [.. keys.Select((key, i) => letGo.HasColumn(table, i) ? SumColumn.None : layout.Column(key))];
        SumRow total = SumRow.None;
        if (model.Total is { } printed)
        {
            total = letGo.IsApart(table.File, printed) ? system.Row() : system.Row(scope + model.MeasureKey);
            system.Print(total, table, printed, columns);
        }

        // A row of the main table is the total of that measure's own tables.
        bool isMain = MainTables.IsMain(model);
        SumRow[] rows = Print(model.Rows), subtotals = Print(model.Subtotals), ofWhich = Print(model.OfWhich);
        SumRow leftOut = model.IsComplete ? SumRow.None : system.UnreadRow();
        var sums = new TableSums(table, scope, total, rows, subtotals, ofWhich, leftOut, columns, letGo);
        foreach (RowModel repeat in model.Repeats.Where(repeat => !sums.OfKey(repeat.Key).IsNone && !letGo.IsApart(table.File, repeat)))
            system.Print(sums.OfKey(repeat.Key), table, repeat, columns);
        return sums;

        SumRow[] Print(EquatableArray<RowModel> printed)
        {
            var figures = new SumRow[printed.Count];
            for (int i = 0; i < figures.Length; i++)
            {
                figures[i] = isMain && !letGo.IsApart(table.File, printed[i]) ? system.Row(scope + printed[i].Key) : system.Row();
                system.Print(figures[i], table, printed[i], columns);
            }

            return figures;
        }
    }

    // What is the same in all tables of a report: a month, a mean over the same months, a year. A month whose year nothing tells is
    // the same as its namesakes, whose year nothing tells either.
    private static IEnumerable<string?> ColumnKeys(TableModel table)
    {
        string months = string.Join(",", table.Columns.Where(column => column.Kind == ColumnKind.Month).Select(Key));
        foreach (ColumnModel column in table.Columns)
        {
            yield return column.Kind switch
            {
                ColumnKind.Month => Key(column),
                ColumnKind.Mean when months.Length > 0 => "mean " + months,
                ColumnKind.Other when ColumnHeadings.IsTime(column.Label) && column.Again == 0 => "time " + column.Label,
                _ => null,
            };
        }

        static string Key(ColumnModel month) => month.Month?.Index.ToString(CultureInfo.InvariantCulture) ?? month.Label;
    }

    // What nothing tells to be the same in other tables: "Antall", and the second column of a year.
    private static IEnumerable<string?> OtherKeys(TableModel table)
        => table.Columns.Zip(ColumnKeys(table), (column, ofTime) => ofTime is null && ColumnHeadings.AddsUp(column)
            ? $"{column.Label} {column.Again.ToString(CultureInfo.InvariantCulture)}"
            : null);
}
