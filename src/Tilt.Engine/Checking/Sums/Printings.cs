using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>Where each row of figures is printed: as often as it is, and in the order in which it is.</summary>
/// <param name="rowCount">How many there are about.</param>
internal sealed class Printings(SumLayout layout, int rowCount)
{
    private readonly List<Printing> printings = new(rowCount);

    // For each row of figures the last of its printings; −1 for a row that is not printed.
    private readonly List<int> last = new(rowCount);

    /// <summary>Notes that a row of figures is printed in a row of a table.</summary>
    /// <param name="columns">For each of the table's columns that of the system.</param>
    public Printing Add(SumRow row, TableRef table, RowModel printed, SumColumn[] columns)
    {
        int number = layout.NumberOf(row);
        while (last.Count <= number) last.Add(-1);
        var printing = new Printing(table, printed, columns, last[number]);
        last[number] = printings.Count;
        printings.Add(printing);
        return printing;
    }

    /// <summary>The cells that a quantity is printed in, in the order they stand.</summary>
    public List<CellRef> Of(Quantity quantity)
    {
        var cells = new List<CellRef>();
        int row = layout.NumberOf(quantity);
        SumColumn column = layout.ColumnOf(quantity);
        for (int at = row < last.Count ? last[row] : -1; at >= 0; at = printings[at].Before)
        {
            Printing printing = printings[at];
            for (int i = printing.Columns.Length - 1; i >= 0; i--)
            {
                if (printing.Columns[i] == column && printing.Says(i) && !(printing.IsCopy && Has(printing)))
                    cells.Add(new CellRef(printing.Table.File, printing.Row, i));
            }
        }

        cells.Reverse();
        return cells;

        // What stands in the text once is printed once, in however many tables.
        bool Has(Printing copy)
        {
            for (int at = copy.Before; at >= 0; at = printings[at].Before)
            {
                if (printings[at].Table.File == copy.Table.File && printings[at].Row.Print == copy.Row.Print)
                    return true;
            }

            return false;
        }
    }
}

/// <summary>A row of figures where it is printed.</summary>
/// <param name="Before">The number of the printing of the same figures before this one; −1 for the first.</param>
internal readonly record struct Printing(TableRef Table, RowModel Row, SumColumn[] Columns, int Before)
{
    /// <summary>Whether its figures are printed as those of another row.</summary>
    public bool IsCopy => Row.Print != Row.Ordinal;

    /// <summary>A mean that is not printed says nothing; neither does a cell for which the row's page has no column.</summary>
    public bool Says(int column)
    {
        Cell cell = Row.Cells[column];
        return !Columns[column].IsNone && cell != Cell.Absent
            && (cell != Cell.Blank || Table.Table.Columns[column].Kind != ColumnKind.Mean);
    }
}
