using Tilt.Engine.Checking.Locating;
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

    /// <param name="finder">Once its effort is spent, the cells that are left are not looked at, and not named.</param>
    public static IEnumerable<Finding> Derivable(SumSystem system, TableIndex tablesOfRow, Places places, ConflictFinder finder)
    {
        foreach (Quantity quantity in system.Quantities)
        {
            if (finder.IsSpent)
                yield break;
            List<CellRef> hidden = system.PrintingsOf(quantity).FindAll(cell => cell.Cell == Cell.Suppressed);
            if (hidden.Count == 0)
                continue;

            int possible = 0;
            for (long value = Bounds.Hidden.Low; value <= Bounds.Hidden.High && possible < 2; value++)
            {
                var hidesIt = finder.AsPrinted().Assume(quantity, Bounds.Exactly(value));
                if (system.BoundsOf(quantity).Contains(value) && finder.CanHold([], hidesIt))
                    possible++;
            }

            if (possible != 1)
                continue;
            foreach (CellRef cell in hidden)
                yield return Finding.Derivable(places.Of(cell.Row, cell.Column), cell.Row.Label, ColumnLabel(cell));
        }

        string ColumnLabel(CellRef cell) => tablesOfRow.Of(cell).First().Table.Columns[cell.Column].Label;
    }
}
