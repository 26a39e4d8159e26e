using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT105: what one report counts in all is a row of the report over all main groups of the same year, or several of its rows;
/// it holds in each status table too.
/// </summary>
internal static class RelatedReports
{
    public static void Add(SumSystem system, List<TableSums> tables)
    {
        var mains = tables.Where(table => MainTables.IsMain(table.Table) && !table.Total.IsNone).ToArray();
        foreach (TableSums whole in mains)
        {
            foreach (TableSums part in mains)
            {
                if (part.Scope == whole.Scope)
                    continue;
                RowModel[] groups = MainTables.GroupsOf(whole.Ref.Report, whole.Table, part.Ref.Report, out bool isWhole);
                if (groups.Length == whole.Table.Rows.Count)
                    continue;

                // A group without a row of its own has no people, as a rule; where it has, hardly any sum would hold.
                List<Constraint> sums = [.. Pairs(tables, whole, part).SelectMany(pair => Sums(pair.Whole, pair.Part, groups))];
                if (isWhole || 2 * sums.Count(system.CanHold) >= sums.Count)
                    sums.ForEach(system.Add);
            }
        }
    }

    /// <summary>The numbers of the reports that have to do with another one; the others need not be looked at together.</summary>
    public static HashSet<int> Related(IReadOnlyList<StatedReport> reports)
    {
        var mains = reports
            .Select(part => (Part: part, Main: part.Report.Tables.FirstOrDefault(MainTables.IsMain)))
            .Where(entry => entry.Main is not null)
            .ToList();
        var related = new HashSet<int>();
        for (int whole = 0; whole < mains.Count; whole++)
        {
            for (int part = 0; part < mains.Count; part++)
            {
                (ReportModel report, ReportModel other) = (mains[whole].Part.Report, mains[part].Part.Report);
                bool isOfYear = whole != part && report.Year == other.Year;
                if (isOfYear && MainTables.GroupsOf(report, mains[whole].Main!, other, out _).Length > 0)
                    related.UnionWith([mains[whole].Part.Whole, mains[part].Part.Whole]);
            }
        }

        return related;
    }

    // The main tables, and the status tables of the same name.
    private static IEnumerable<(TableSums Whole, TableSums Part)> Pairs(List<TableSums> tables, TableSums whole, TableSums part)
    {
        yield return (whole, part);
        foreach (TableSums ofWhole in tables.Where(table => table.Scope == whole.Scope && MainTables.IsOfStatus(table.Table)))
        {
            TableSums? ofPart = tables.Find(table => table.Scope == part.Scope && MainTables.IsOfStatus(table.Table)
                && table.Table.MeasureKey == ofWhole.Table.MeasureKey);
            if (ofPart is not null)
                yield return (ofWhole, ofPart);
        }
    }

    private static IEnumerable<Constraint> Sums(TableSums whole, TableSums part, RowModel[] groups)
    {
        var keys = new HashSet<string>(groups.Select(row => row.Key), StringComparer.Ordinal);
        SumRow[] rows = [.. whole.Counting.Where(row => keys.Contains(row.Row.Key)).Select(row => row.Figures)];
        if (rows.Length == 0)
            yield break;

        foreach (int column in part.Summed.Where(column => whole.Columns.Contains(part.Columns[column])))
        {
            SumColumn month = part.Columns[column];
            Quantity[] terms = [.. rows.Select(row => row[month]), part.Total[month]];
            yield return new Constraint(SumKind.Reports, terms, rows.Length, null, part.Ref, part.Table.Total!, column);
        }
    }
}
