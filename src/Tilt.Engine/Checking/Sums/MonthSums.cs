namespace Tilt.Engine.Checking.Sums;

/// <summary>TILT101: in each column of counts the rows add up to the total row.</summary>
internal static class MonthSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        if (table.Total.IsNone || table.Rows.Length == 0)
            return;

        foreach (int column in table.Summed)
        {
            SumColumn month = table.Columns[column];
            Quantity total = table.Total[month];
            if (!system.IsPrinted(total))
                continue;
            Quantity[] leftOut = table.LeftOut.IsNone ? [] : [table.LeftOut[month]];
            Quantity[] terms = [.. table.Rows.Select(row => row[month]), .. leftOut, total];
            system.Add(new Constraint(SumKind.Month, terms, terms.Length - 1, null, table.Ref, table.Table.Total!, column));
        }
    }
}
