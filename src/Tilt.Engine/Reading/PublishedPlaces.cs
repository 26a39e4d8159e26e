using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>Tells rows and findings of a published file where they stand in it, and not in its text.</summary>
internal static class PublishedPlaces
{
    public static ReportText In(SourceMap map, ReportText text)
    {
        return text with
        {
            Reports = text.Reports.Select(report => report with { Tables = Map(report.Tables, Table) }).ToEquatableArray(),
            Findings = [.. text.Findings.Select(finding => finding.Calling(LineOf))],
        };

        TableModel Table(TableModel table) => table with
        {
            Total = table.Total is null ? null : Row(table.Total),
            Rows = Map(table.Rows, Row),
            Repeats = Map(table.Repeats, Row),
            Subtotals = Map(table.Subtotals, Row),
            OfWhich = Map(table.OfWhich, Row),
        };

        RowModel Row(RowModel row)
        {
            string name = LineOf(new LineNumber(row.Line));
            TextSpan[] places = text.Places.Row(row).Cells;

            // What is not printed has no place but its row's.
            string[] cells = Array.ConvertAll(places, place => place.IsEmpty ? name : map.Locate(place).InWords);
            return row with { Source = new RowSource(name, new EquatableArray<string>(cells)) };
        }

        string LineOf(LineNumber line) => map.Locate(map.SpanOfLine(line.Number)).Line;
    }

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> to) where T : IEquatable<T>
        => items.Select(to).ToEquatableArray();
}
