using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT101: in each column of counts the rows add up to the total row, those of a part of the table to its subtotal, and none tells of more
/// than there are.
/// </summary>
internal static class MonthSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        TableModel model = table.Table;
        if (!table.Total.IsNone && table.Rows.Length > 0)
            AddSum(system, table, SumKind.Month, table.Total, model.Total!, table.LeftOut);

        // Of which part a row is that did not fit its header nobody knows.
        for (int i = 0; i < table.Subtotals.Length; i++)
        {
            SumRow leftOut = table.LeftOut.IsNone ? SumRow.None : system.UnreadRow();
            AddSum(system, table, SumKind.Part, table.Subtotals[i], model.Subtotals[i], leftOut);
        }

        for (int i = 0; i < table.OfWhich.Length; i++)
            AddAtMost(system, table, table.OfWhich[i], model.OfWhich[i]);
    }

    private static void AddSum(SumSystem system, TableSums table, SumKind kind, SumRow whole, RowModel stated, SumRow leftOut)
    {
        SumRow[] parts = [.. table.PartsOf(stated).Select(part => part.Figures)];
        foreach (int column in table.Summed)
        {
            SumColumn month = table.Columns[column];
            Quantity total = whole[month];
            if (!system.IsPrinted(total))
                continue;
            Quantity[] rest = leftOut.IsNone ? [] : [leftOut[month]];
            Quantity[] terms = [.. parts.Select(row => row[month]), .. rest, total];
            system.Add(new Constraint(kind, terms, terms.Length - 1, null, table.Ref, stated, column));
        }
    }

    // What is left of the row above is any count, and is printed nowhere.
    private static void AddAtMost(SumSystem system, TableSums table, SumRow figures, RowModel row)
    {
        SumRow whole = table.OfKey(row.PartOf);
        if (whole.IsNone)
            return;
        SumRow others = system.Row();
        foreach (int column in table.Summed)
        {
            SumColumn month = table.Columns[column];
            if (system.IsPrinted(whole[month]) && system.IsPrinted(figures[month]))
            {
                Quantity[] terms = [figures[month], others[month], whole[month]];
                system.Add(new Constraint(SumKind.OfWhich, terms, 2, null, table.Ref, row, column));
            }
        }
    }
}
