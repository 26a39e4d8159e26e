using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Sums;

/// <summary>
/// TILT105: what one report counts in all is a row of the report over all main groups of the same year. Which row is told
/// by the title ("Tiltaksdeltakere på <b>arbeidspraksis</b>"), which may name two of them; it holds in each status table too.
/// </summary>
internal static class RelatedReports
{
    public static void Add(SumSystem system, List<TableSums> tables)
    {
        var mains = tables.Where(table => SystemBuilder.IsMain(table.Table) && table.Total >= 0).ToArray();
        foreach (TableSums whole in mains)
        {
            foreach (TableSums part in mains)
            {
                if (part.Scope == whole.Scope || part.Ref.Report.Year != whole.Ref.Report.Year)
                    continue;
                RowModel[] groups = Groups(whole.Table, part.Ref.Report);
                if (groups.Length == 0 || groups.Length == whole.Table.Rows.Count)
                    continue;

                foreach ((TableSums ofWhole, TableSums ofPart) in Pairs(tables, whole, part))
                    Add(system, ofWhole, ofPart, groups);
            }
        }
    }

    // The main tables, and the status tables of the same name.
    private static IEnumerable<(TableSums Whole, TableSums Part)> Pairs(List<TableSums> tables, TableSums whole, TableSums part)
    {
        yield return (whole, part);
        foreach (TableSums ofWhole in tables.Where(table => table.Scope == whole.Scope && IsStatus(table)))
        {
            TableSums? ofPart = tables.Find(table => table.Scope == part.Scope && IsStatus(table)
                && table.Table.MeasureKey == ofWhole.Table.MeasureKey);
            if (ofPart is not null)
                yield return (ofWhole, ofPart);
        }

        static bool IsStatus(TableSums table)
            => table.Table.Measure is not null && table.Total >= 0 && table.Table.Dimension == Family.Dimensions.Measures.Name;
    }

    /// <summary>The numbers of the reports that have to do with another one; the others need not be looked at together.</summary>
    public static HashSet<int> Related(IReadOnlyList<StatedReport> reports)
    {
        var mains = reports
            .Select(part => (Part: part, Main: part.Report.Tables.FirstOrDefault(SystemBuilder.IsMain)))
            .Where(entry => entry.Main is not null)
            .ToList();
        var related = new HashSet<int>();
        for (int whole = 0; whole < mains.Count; whole++)
        {
            for (int part = 0; part < mains.Count; part++)
            {
                if (whole != part && mains[whole].Part.Report.Year == mains[part].Part.Report.Year && Groups(mains[whole].Main!, mains[part].Part.Report).Length > 0)
                    related.UnionWith([mains[whole].Part.Whole, mains[part].Part.Whole]);
            }
        }

        return related;
    }

    private static RowModel[] Groups(TableModel whole, ReportModel part) => [.. whole.Rows.Where(row => Names(part.Title, row.Name))];

    // As a word of its own: "Tiltak" is not named by "Tiltaksdeltakere".
    private static bool Names(string title, string group)
    {
        int at = title.IndexOf(group, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(title[at - 1]))
            && (at + group.Length == title.Length || !char.IsLetter(title[at + group.Length]));
    }

    private static void Add(SumSystem system, TableSums whole, TableSums part, RowModel[] groups)
    {
        var keys = new HashSet<string>(groups.Select(row => row.Key), StringComparer.Ordinal);
        int[] rows = [.. Enumerable.Range(0, whole.Rows.Length).Where(i => keys.Contains(whole.Table.Rows[i].Key)).Select(i => whole.Rows[i])];
        if (rows.Length == 0)
            return;

        for (int column = 0; column < part.Columns.Length; column++)
        {
            int offset = part.Columns[column];
            bool both = offset >= 0 && part.Table.Columns[column].Kind == ColumnKind.Month && Array.IndexOf(whole.Columns, offset) >= 0;
            if (both)
                system.Add(new Constraint(SumKind.Reports, [.. rows.Select(row => row + offset), part.Total + offset], rows.Length, -1, part.Ref, part.Table.Total!, column));
        }
    }
}
