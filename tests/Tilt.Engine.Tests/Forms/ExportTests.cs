using System.Globalization;
using CsCheck;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Fixing;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Tests.Properties;
using Tilt.Engine.Text;
using Tilt.Runtime;
using Cell = Tilt.Engine.Model.Cell;
using ExportedTable = Tilt.Runtime.Table;

namespace Tilt.Engine.Tests.Forms;

/// <summary>What Tilt exports it reads back: the same names, the same months.</summary>
public class ExportTests
{
    // Markup is no part of a label, and does not come back.
    private static readonly string[] leads =
        ["", "03 ", "1515 ", "20-24 år ", "Ukjent, ", "\"Sitert\" ", "A; b ", "(x) ", "Januar ", "{0} ", "C:\\ ", "I alt ", "2024 ", "' ",
        "-", "=", "+47 ", "@", "'= ", "\"-"];

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_real_report_comes_back(string form) => ComesBack(TestData.Read("tilt120-2024.md"), form);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void What_is_counted_once_comes_back_of_a_table_with_totals_of_parts(string form) => ComesBack(Parts, form);

    [Theory]
    [InlineData("csv")]
    [InlineData("guarded csv")]
    [InlineData("json")]
    public void Any_report_comes_back(string form)
        => Gen.Select(RandomReport.Lines, Any.Of(leads).Array[12], (rows, leads) => rows.Select((row, i) => row with { Lead = leads[i] }))
            .Sample(
                rows => ComesBack(Given.Report(RandomReport.Table([.. rows]), period: RandomReport.Period), form),
                iter: Iterations.RealReads);

    [Fact]
    public void All_years_in_one_file_come_back_as_years()
    {
        string text = TestData.Read("tilt120-2024.md");
        ReportModel newer = Project.With(text).Read().Report;
        ReportModel older = Project.With(text.Replace("2024", "2023").Replace("2025", "2024")).Read().Report;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Exported(newer, earlier: Exported(older)).WriteCsv(writer, new CsvOptions { AllYears = true });

        IReadOnlyList<ReportModel> back = Project.With(writer.ToString(), "eksport.csv").Read().Reports;
        Assert.Equal([2023, 2024], back.Select(report => report.Year ?? 0).Order());
        Assert.Equal(
            Cells(older).Concat(Cells(newer)).Order(StringComparer.Ordinal),
            back.SelectMany(Cells).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_that_are_called_months_come_back_from_json()
    {
        var table = new ExportedTable(
            "TILT120",
            "arbeidstrening",
            "month",
            Column.Months(2024, 1, 2),
            [Row.Of(null, "Kort", "Kort", 1), Row.Of(null, "Lang", "Lang", 2)],
            [1, 2, 3, 4]);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        table.WriteJsonStat(writer);

        TableModel back = Project.With(writer.ToString(), "eksport.json").Read().Report.Tables[0];
        Assert.Equal("month", back.Dimension);
        Assert.Equal([(2024, 1), (2024, 2)], back.Columns.Select(column => (column.Month!.Value.Year, column.Month.Value.Number)));
        Assert.Equal(["Kort 1 2", "Lang 3 4"], back.Rows.Select(row => $"{row.Name} {string.Join(' ', row.Cells)}"));
    }

    [Theory]
    [InlineData("-20 år")]
    [InlineData("=1+1")]
    [InlineData("\"@a\" b")]
    [InlineData("20-24 år")]
    public void A_label_that_was_guarded_comes_back_as_printed(string label)
    {
        ReportModel report = Project.With(Given.Report($"|Januar|Februar\nI alt|30|20\n{label}|20|15\nUkjent|10|5")).Read().Report;
        string written = Write(report, "guarded csv");
        Assert.Equal(label != "20-24 år", written.Contains(",\"'") || written.Contains(",'"));
        Assert.Contains(Project.With(written, "eksport.csv").Read().Report.Tables[0].Rows, row => row.Label == label);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_misprint_in_an_export_is_mended_where_it_stands(string form)
    {
        string text = Write(Project.With(TestData.Read("tilt120-2024.md")).Read().Report, form);
        Understood whole = Project.With(text, "eksport." + form).Read();
        Assert.DoesNotContain(whole.Findings, entry => entry.Told.Severity == Severity.Warning);
        RowPlace[] rows = [.. whole.Files[0].File.Text.Places.Rows];

        Gen.Select(Gen.Int[0, rows.Length - 1], Gen.Int[0, 11]).Sample(
            (row, month) =>
            {
                TextSpan cell = rows[row].Cells[month % rows[row].Cells.Length];
                string printed = text.Substring(cell.Start, cell.Length);
                if (printed.Length < 2 || !printed.All(char.IsDigit))
                    return;

                // Far from a plausible slip, so that only the sums tell.
                string misprinted = text.Remove(cell.Start, 1).Insert(cell.Start, printed[0] == '9' ? "1" : "9");
                var mending = Mending.Of(misprinted);
                Finding said = mending.Findings("TILT1").First();
                if (said.IsProved)
                    Assert.Equal(text, mending.With(mending.EditFor(said)));
            },
            iter: Iterations.Builds);
    }

    // The total of what has no part in the table is one of its rows.
    private static string Parts => Given.Report(
        """
        |Januar|Februar|Mars
        I alt arbeidstrening|900|900|900
        herav kvinner|400|410|*
        I alt 03 Oslo|300|310|320
        I alt 11 Rogaland|600|590|580
        1101 Eigersund|100|90|80
        1103 Stavanger|500|500|500
        """,
        "Tiltaksdeltakere og kommune");

    private static void ComesBack(string text, string form)
    {
        ReportModel report = Project.With(text).Read().Report;
        Understood back = Project.With(Write(report, form), "eksport." + (form == "json" ? "json" : "csv")).Read();
        (string[] printed, string[] read) = (Cells(report), Cells(back.Report));
        Assert.Empty(printed.Except(read));
        Assert.Empty(read.Except(printed));
    }

    private static string Write(ReportModel report, string form)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        if (form != "json")
            Exported(report).WriteCsv(writer, new CsvOptions { GuardFormulas = form == "guarded csv" });
        else
            Exported(report).WriteJsonStat(writer);
        return writer.ToString();
    }

    private static string[] Cells(ReportModel report)
        => [.. from table in report.Tables
               from row in Exported(table)
               from column in Enumerable.Range(0, table.Columns.Count)
               let month = table.Columns[column].Month
               where month is not null
               let cell = row.Cells[column]
               select $"{report.Code} {table.Key} {row.Key} {row.Code} {row.Name} {month}: {cell.ToString()} {cell.Kind}"];

    private static Report Exported(ReportModel report, Report? earlier = null) => new(
        report.Code, report.Title, "report.md", updated: null, firstMonth: null, lastMonth: null,
        [.. report.Tables.Select(table => Exported(report, table))], earlier);

    private static ExportedTable Exported(ReportModel report, TableModel table) => new(
        report.Code,
        table.Measure,
        table.Dimension,
        [.. table.Columns.Where(column => !column.IsShare).Select(column => column.Month is { } month
            ? Column.OfMonth(column.Label, new YearMonth(month.Year, month.Number))
            : column.Kind == ColumnKind.Mean ? Column.Mean(column.Label) : Column.Other(column.Label))],
        [.. Exported(table).Select(row => ReferenceEquals(row, table.Total)
            ? Row.Total(row.Label, row.Line)
            : Row.Of(row.Code, row.Label, row.Name, row.Line))],
        [.. Exported(table).SelectMany(table.Counts).Select(Packed)]);

    // What counts the same people again is no observation.
    private static IEnumerable<RowModel> Exported(TableModel table)
        => table.Total is { } total ? table.Rows.Prepend(total) : table.Rows;

    private static int Packed(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Count,
        CellKind.Suppressed => Runtime.Cell.Suppressed,
        CellKind.Blank => Runtime.Cell.Blank,
        _ => Runtime.Cell.Unreadable,
    };
}
