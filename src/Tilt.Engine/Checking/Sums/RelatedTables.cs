using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT104: "I alt" is the sum of the status tables, and so is each measure. Status tables are told by their rows: they
/// hold the main table's measures, and what their total counts is none of these.
/// </summary>
internal static class RelatedTables
{
    public static void Add(SumSystem system, List<TableSums> tables)
    {
        foreach (var report in tables.GroupBy(table => table.Scope))
        {
            TableSums? main = report.FirstOrDefault(table => SystemBuilder.IsMain(table.Table) && table.Total >= 0);
            if (main is null)
                continue;

            var measures = new HashSet<string>(main.Table.Rows.Select(row => row.Key), StringComparer.Ordinal);
            TableSums[] parts = report.Where(table => IsStatus(table, measures)).ToArray();
            if (parts.Length < 2)
                continue;

            List<Constraint> sums = Sums(system, main, parts).ToList();
            if (AreAllThere(system, sums))
                sums.ForEach(system.Add);
        }
    }

    private static bool IsStatus(TableSums table, HashSet<string> measures)
        => table.Table.MeasureKey is { } status && table.Total >= 0
            && table.Table.Dimension == Family.Dimensions.Measures.Name
            && !measures.Contains(status)
            && table.Table.Rows.Any(row => measures.Contains(row.Key));

    private static IEnumerable<Constraint> Sums(SumSystem system, TableSums main, TableSums[] parts)
    {
        int[] totals = parts.Select(part => part.Total).ToArray();
        for (int column = 0; column < main.Columns.Length; column++)
        {
            if (main.Table.Columns[column].Kind != ColumnKind.Month || main.Columns[column] < 0)
                continue;

            yield return Sum(main, main.Total, main.Table.Total!, totals, column);
            for (int row = 0; row < main.Rows.Length; row++)
            {
                int[] same = [.. parts.Select(part => Find(part, main.Table.Rows[row])).Where(first => first >= 0)];
                bool isKnown = parts.All(part => part.Table.IsComplete || Find(part, main.Table.Rows[row]) >= 0);
                if (same.Length > 0 && isKnown)
                    yield return Sum(main, main.Rows[row], main.Table.Rows[row], same, column);
            }
        }

        static int Find(TableSums part, RowModel row)
        {
            for (int i = 0; i < part.Rows.Length; i++)
            {
                if (part.Table.Rows[i].Key == row.Key)
                    return part.Rows[i];
            }

            return -1;
        }
    }

    private static Constraint Sum(TableSums main, int whole, RowModel stated, int[] parts, int column)
    {
        int offset = main.Columns[column];
        int[] terms = [.. parts.Select(part => part + offset), whole + offset];
        return new Constraint(SumKind.Tables, terms, parts.Length, -1, main.Ref, stated, column);
    }

    // Whether all status tables are in the file no label says; but if one were missing, hardly any sum would hold.
    private static bool AreAllThere(SumSystem system, List<Constraint> sums)
        => 2 * sums.Count(sum => system.CanHold(sum)) >= sums.Count;
}
