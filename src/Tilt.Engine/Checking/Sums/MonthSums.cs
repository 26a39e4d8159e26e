using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>TILT101: each month, the rows add up to the total row.</summary>
internal static class MonthSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        if (table.Total < 0 || table.Rows.Length == 0)
            return;

        for (int column = 0; column < table.Columns.Length; column++)
        {
            if (table.Table.Columns[column].Kind != ColumnKind.Month || table.Columns[column] < 0 || !system.IsPrinted(table.Total + table.Columns[column]))
                continue;

            int offset = table.Columns[column];
            int[] leftOut = table.LeftOut < 0 ? [] : [table.LeftOut + offset];
            int[] terms = [.. table.Rows.Select(row => row + offset), .. leftOut, table.Total + offset];
            system.Add(new Constraint(SumKind.Month, terms, terms.Length - 1, -1, table.Ref, table.Table.Total!, column));
        }
    }
}
