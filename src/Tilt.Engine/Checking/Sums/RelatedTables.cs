using Tilt.Engine.Family;
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
            TableSums? main = report.FirstOrDefault(table => MainTables.IsMain(table.Table) && !table.Total.IsNone);
            if (main is null)
                continue;

            var measures = new HashSet<string>(
                main.Table.Rows.Concat(main.Table.Subtotals).Select(row => row.Key), StringComparer.Ordinal);
            TableSums[] parts = [.. report.Where(table => MainTables.IsPartOf(measures, table.Table))];
            if (parts.Length < 2)
                continue;

            List<Constraint> sums = Sums(main, parts).ToList();
            if (Statuses.AreAll([.. parts.Select(part => part.Table.MeasureKey!)]) || AreAllThere(system, sums))
                sums.ForEach(system.Add);
        }
    }

    private static IEnumerable<Constraint> Sums(TableSums main, TableSums[] parts)
    {
        SumRow[] totals = Array.ConvertAll(parts, part => part.Total);
        foreach (int column in main.Summed)
        {
            yield return Sum(main, main.Total, main.Table.Total!, totals, column);
            foreach ((RowModel row, SumRow figures) in main.Counting)
            {
                SumRow[] same = [.. parts.Select(part => part.OfKey(row.Key)).Where(found => !found.IsNone)];
                bool isKnown = parts.All(part => part.Table.IsComplete || !part.OfKey(row.Key).IsNone);
                if (same.Length > 0 && isKnown)
                    yield return Sum(main, figures, row, same, column);
            }
        }
    }

    private static Constraint Sum(TableSums main, SumRow whole, RowModel stated, SumRow[] parts, int column)
    {
        SumColumn month = main.Columns[column];
        Quantity[] terms = [.. parts.Select(part => part[month]), whole[month]];
        return new Constraint(SumKind.Tables, terms, parts.Length, null, main.Ref, stated, column);
    }

    // Whether all status tables are in the file their names may not say; but if one were missing, hardly any sum would hold. A sum of
    // figures that cannot be read says nothing, nor does one of blank cells.
    private static bool AreAllThere(SumSystem system, List<Constraint> sums)
    {
        List<Constraint> telling = sums.FindAll(
            sum => sum.Stated.Cells[sum.Column].Kind != CellKind.Blank
                && Array.TrueForAll(sum.Quantities, term => system.BoundsOf(term).High <= Bounds.MostPeople));

        // Rows may stand in each other's place: their totals tell by themselves.
        return MostHold(telling) || MostHold(telling.FindAll(sum => sum.Stated.Key.Length == 0));

        bool MostHold(List<Constraint> some) => some.Count > 0 && 2 * some.Count(system.CanHold) >= some.Count;
    }
}
