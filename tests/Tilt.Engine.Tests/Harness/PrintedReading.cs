using System.Globalization;
using System.Text;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Harness;

/// <summary>
/// All that reading makes of a text, as lines that can be read beside it: a line for each table with its columns, one for each row with the
/// line that it stands on, and then what is said.
/// </summary>
internal static class PrintedReading
{
    public static string Of(string text, string path)
    {
        ReportText read = ReportText.Read(text.AsSpan(), path, default);
        var map = new SourceFile(path, text).Map;
        var lines = new StringBuilder();
        foreach (ReportModel report in read.Reports)
        {
            string edition = report.Updated is { } updated ? $", updated {updated}" : "";
            string title = report.Code.Length == 0 ? "no title" : $"{report.Code} '{report.Title}' {At(read.Titles.Of(report.Code).Span)}";
            Line($"{title}, {report.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year"}{edition}");
            foreach (TableModel table in report.Tables)
            {
                string incomplete = table.IsComplete ? "" : " (incomplete)";
                Line($"{table.Title}{incomplete}: {string.Join(" | ", table.Columns.Select(Heading))}");
                foreach (RowModel row in table.Printed)
                    Line("  " + Row(table, row).TrimEnd());
            }
        }

        if (read.Reports.Count == 0 && read.Titles.IsOfReport)
            Line("no table under a report's title");
        foreach (Finding finding in read.Findings)
        {
            IEnumerable<string> also = finding.Related.Select(place => ", also " + At(place.Span));
            Line($"{finding.Rule.Id} {At(finding.At.Span)}: {finding.Message(CultureInfo.InvariantCulture)}{string.Concat(also)}");
        }

        return lines.ToString().TrimEnd('\n');

        void Line(string line) => lines.Append(line).Append('\n');

        string Row(TableModel table, RowModel row)
        {
            RowPlace place = read.Places.Row(row);
            string name = row == table.Total ? "total" : table.Repeats.Contains(row) ? "again " + row.Name : row.Name;
            string code = row.Code is null ? "" : row.Code + " ";
            string part = row.PartOf.Length > 0 ? $" (part of {row.PartOf})" : table.OfWhich.Contains(row) ? " (of which)"
                : table.Subtotals.Contains(row) ? " (subtotal)" : "";
            string label = Beside(row.Label, text.Substring(place.Label.Start, place.Label.Length));
            string key = row.Key == row.Code || row.Key.Length == 0 || row.Key == LabelKey.Of(row.Name) ? "" : $" [{row.Key}]";
            IEnumerable<string> cells = row.Cells.Select((cell, i) => Cell(cell, place.Cells[i]));
            return $"{row.Line} {code}{name}{key}{part}{label}: {string.Join(" | ", cells)}";
        }

        string Cell(Cell cell, TextSpan at) => (cell == Model.Cell.Absent ? "none" : cell.ToString())
            + Beside(cell.ToString(), text.Substring(at.Start, at.Length).Replace(" ", "", StringComparison.Ordinal));

        string At(TextSpan span)
        {
            SourcePlace at = map.Locate(span);
            return $"({at.Start.Line},{at.Start.Column}-{at.End.Column})";
        }
    }

    // What is printed, where it is not the same to the letter.
    private static string Beside(string read, string printed) => read == printed ? "" : $" «{printed}»";

    private static string Heading(ColumnModel column)
    {
        string kind = column.Kind switch
        {
            ColumnKind.Month => $" {column.Month?.Year.ToString(CultureInfo.InvariantCulture) ?? "of no year"}",
            ColumnKind.Mean => " (mean)",
            ColumnKind.Share => " (share)",
            ColumnKind.Change => " (change)",
            _ => "",
        };
        return column.Label + kind + (column.Again > 0 ? $" (again {column.Again})" : "");
    }
}
