using Tilt.Engine;
using Tilt.Engine.Model;

namespace Tilt.Tool.Telling;

/// <summary>The cell or row of a table that a finding points at.</summary>
/// <param name="Column">−1 for the row as a whole.</param>
internal sealed record Pointed(TableModel Table, RowModel Row, int Column)
{
    /// <param name="title">What the finding calls the table, where it does: a row may be part of several.</param>
    /// <returns>Null where no table has it.</returns>
    public static Pointed? In(CheckedFile file, Place place, string title = "")
    {
        Pointed[] found = [.. In(file, place).Take(8)];
        return Array.Find(found, at => title.StartsWith(at.Table.Title + ",", StringComparison.Ordinal)) ?? found.FirstOrDefault();
    }

    private static IEnumerable<Pointed> In(CheckedFile file, Place place)
    {
        Places places = file.File.Text.Places;
        foreach (TableModel table in file.File.Text.Reports.SelectMany(report => report.Tables))
        {
            foreach (RowModel row in table.Printed)
            {
                if (ColumnIn(places.Row(row), row) is { } column && column < table.Columns.Count)
                    yield return new Pointed(table, row, column);
            }
        }

        int? ColumnIn(RowPlace at, RowModel row)
        {
            if (place.Cell is { } cell)
                return cell.Row == row.Ordinal ? cell.Column : null;
            if (place.Span.IsEmpty)
                return null;
            return at.Label == place.Span ? -1 : Array.IndexOf(at.Cells, place.Span) is >= 0 and var column ? column : null;
        }
    }
}
