using System.Globalization;
using Tilt.Runtime;

namespace Tilt.Reports.Tests;

/// <summary>All that a report object holds, a line each thing, so that two can be laid beside each other.</summary>
internal static class Shown
{
    public static string Whole(Report report) => string.Join('\n', report.Years.SelectMany(Lines));

    /// <summary>What it says, wherever and in whatever spelling that is printed.</summary>
    public static string Figures(Report report) => string.Join('\n', report.Tables.SelectMany(table => Lines(table, asPrinted: false)));

    private static IEnumerable<string> Lines(Report report)
        => report.Tables.SelectMany(table => Lines(table, asPrinted: true)).Prepend(
            $"{report} | {report.File} | {report.Updated?.ToString("O", CultureInfo.InvariantCulture)} | "
                + $"{report.FirstMonth} {report.LastMonth}");

    private static IEnumerable<string> Lines(Table table, bool asPrinted)
    {
        yield return $"{table} | {string.Join(", ", table.Columns.Select(Heading))} | {string.Join(", ", table.ShareColumns)}";
        (string Kind, Row Row)[] rows =
        [
            .. table.Total is { } total ? new[] { ("total", total) } : [],
            .. table.Rows.Select(row => ("row", row)),
            .. table.Subtotals.Select(row => ("subtotal", row)),
            .. table.OfWhich.Select(row => ("of which", row)),
        ];
        foreach ((string kind, Row row) in rows)
        {
            string cells = string.Join(" ", table.Columns.Select(column => row[column].IsBlank ? "-" : row[column].ToString()));
            string shares = string.Join(
                " ", table.ShareColumns.Select(column => row.Share(column)?.ToString(CultureInfo.InvariantCulture) ?? "-"));
            yield return $"  {kind} {row.Code} | {row.Name} | {(asPrinted ? $"{row.Label}, {row.Line}" : "")}: {cells} | {shares}";
        }

        yield return $"  earlier {table.Earlier?.FirstMonth}, later {table.Later?.FirstMonth}";
    }

    private static string Heading(Column column) => column.IsMean ? $"{column.Label} (mean)" : $"{column.Label} {column.Month}";
}
