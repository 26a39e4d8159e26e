using Tilt.Generator.Model;

namespace Tilt.Generator.Checking.Sums;

/// <summary>TILT101: each month, the rows add up to the total row.</summary>
internal static class MonthSums
{
    public static void Add(SumSystem system, TableSums table)
    {
        if (table.Total < 0 || table.Rows.Length == 0)
            return;

        for (int column = 0; column < table.Columns.Length; column++)
        {
            if (table.Table.Columns[column].Kind != ColumnKind.Month || !system.IsPrinted(table.Total + table.Columns[column]))
                continue;

            int[] terms = new int[table.Rows.Length + 1];
            for (int row = 0; row < table.Rows.Length; row++)
                terms[row] = table.Rows[row] + table.Columns[column];
            terms[table.Rows.Length] = table.Total + table.Columns[column];
            system.Add(new Constraint(SumKind.Month, terms, table.Rows.Length, -1, table.Ref, table.Table.Total!, column));
        }
    }
}
