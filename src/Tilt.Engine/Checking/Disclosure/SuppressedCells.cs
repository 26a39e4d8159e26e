using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>TILT201 and TILT202: what is printed and should not be, and what can be worked out.</summary>
internal static class SuppressedCells
{
    /// <summary>Counts of one to three, in a report that has a <c>*</c> anywhere.</summary>
    public static IEnumerable<Finding> BelowLimit(ReportModel report, Places places)
    {
        if (!report.Tables.Any(Suppresses))
            yield break;

        foreach (TableModel table in report.Tables)
        {
            foreach (RowModel row in table.Printed.Where(row => row.Print == row.Ordinal))
            {
                for (int i = 0; i < row.Cells.Count; i++)
                {
                    bool isOfMonths = table.Columns[i].Kind is ColumnKind.Month or ColumnKind.Mean;
                    if (isOfMonths && row.Cells[i].Count is > 0 and <= Suppression.Most)
                        yield return Finding.BelowLimit(places.Of(row, i), row.Cells[i].ToString(), row.Label, table.Columns[i].Label);
                }
            }
        }
    }

    /// <summary>Whether a count is suppressed in it.</summary>
    private static bool Suppresses(TableModel table)
        => table.TotalAndRows.Any(row => row.Cells.AsSpan().IndexOf(Cell.Suppressed) >= 0 && table.Counts(row).Contains(Cell.Suppressed));

    /// <summary>The withheld counts that can be one thing only; where that was not found out in time, they are not named.</summary>
    public static IEnumerable<Finding> Derivable(Auditor auditor, TableIndex tablesOfRow, Places places)
        => from count in auditor.Counts()
           where count.Standing == Standing.WorkedOut
           from cell in count.Cells
           select Finding.Derivable(places.Of(cell.Row, cell.Column), cell.Row.Label, tablesOfRow.ColumnOf(cell).Label);
}
