using Tilt.Engine.Model;
using Tilt.Engine.Reading;

namespace Tilt.Engine.Tests.Harness;

/// <summary>What the reader understood, in a form that can be compared and printed.</summary>
internal static class PrintedRows
{
    /// <summary>
    /// Each row of all tables (totals and their repetitions too) by the line it stands on, as "Fylke Oslo: Januar=9 Februar=*".
    /// </summary>
    public static SortedDictionary<int, string> RowsByLine(this ReportText read, bool named = true)
    {
        var rows = new SortedDictionary<int, string>();
        foreach (ReportModel report in read.Reports)
        {
            foreach (TableModel table in report.Tables)
            {
                foreach (RowModel row in table.TotalAndRows.Concat(table.Repeats))
                {
                    var cells = table.Columns.Zip(row.Cells).Where(pair => pair.Second.Kind != CellKind.Blank)
                        .Select(pair => $"{pair.First.Label} {pair.First.Month?.Year ?? 0}={pair.Second.ToString()}");
                    string name = named ? $"{report.Code} {table.Measure} {table.Dimension} {row.Code} {row.Name}: " : "";
                    rows.Add(row.Line, name + string.Join(' ', cells));
                }
            }
        }

        return rows;
    }
}
