using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>
/// All reports of a project in their classes: years beside each other, the files of one year put together. It is made
/// once for all files, of what they say of themselves and nothing of their figures.
/// </summary>
internal sealed class Tree
{
    private readonly List<ReportYear> years = [];
    private readonly Dictionary<EditionKey, Placement> placements = [];
    private readonly List<(Edition Edition, string Given)> renamed = [];
    private readonly List<(Edition First, Exception Fault)> faults = [];
    private readonly Hints hints = new();

    private Tree()
    {
    }

    public IReadOnlyList<ReportYear> Years => years;

    /// <summary>The files whose class bears their code too, because another report has it, with the name it got.</summary>
    public IReadOnlyList<(Edition Edition, string Given)> Renamed => renamed;

    /// <summary>Classes that Tilt fails on, by the first of their files: the other reports' code is not lost with theirs.</summary>
    public IReadOnlyList<(Edition First, Exception Fault)> Faults => faults;

    /// <returns>Null where other files have all of its tables.</returns>
    public Placement? PlacementOf(EditionKey key) => placements.TryGetValue(key, out Placement? placement) ? placement : null;

    public static Tree Of(IEnumerable<Edition> editions)
    {
        var tree = new Tree();
        var classes = editions.GroupBy(edition => edition.Namespace + "." + edition.Class, StringComparer.OrdinalIgnoreCase);
        foreach (var ofClass in classes.OrderBy(ofClass => ofClass.Key, StringComparer.OrdinalIgnoreCase))
        {
            try
            {
                tree.AddClass([.. ofClass]);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                tree.faults.Add((ofClass.First(), fault));
            }
        }

        return tree;
    }

    private void AddClass(Edition[] ofClass)
    {
        // A file that names no report, in the class of one that does, is a part of that.
        string first = ofClass.Select(edition => edition.Key.Code).Where(code => code.Length > 0).OrderBy(code => code, StringComparer.Ordinal).FirstOrDefault() ?? "";
        foreach (var report in ofClass.GroupBy(edition => edition.Key.Code.Length > 0 ? edition.Key.Code : first).OrderBy(report => report.Key, StringComparer.Ordinal))
            AddReport(report.Key, [.. report.OrderBy(edition => edition)], isFirst: report.Key == first);
    }

    private void AddReport(string code, Edition[] editions, bool isFirst)
    {
        Edition newest = editions[editions.Length - 1];
        string className = newest.Class + (isFirst ? "" : "_" + Identifier.FromCode(code));
        if (!isFirst)
            renamed.AddRange(editions.Select(edition => (edition, className)));

        // For each table the latest year so far that has it under the same name.
        var earlier = new Dictionary<(TableKey, string), string>();
        foreach (var year in editions.GroupBy(edition => edition.Key.Year))
        {
            string yearClass = ReportNames.YearClass(year.Key);
            var place = new ClassPlace(className, newest.Namespace, newest.IsPublic, year.Key == newest.Key.Year ? null : yearClass);
            IReadOnlyList<MergedEdition> merged = MergedEdition.Of([.. year]);
            ReportNames names = ReportNames.Of(className, merged[merged.Count - 1].Tables.Select(table => table.Head));
            var own = new ReportYear(code, place, merged, names);
            years.Add(own);
            Place(own, earlier);

            // Months of no known year are earlier than none.
            if (year.Key == 0)
                continue;
            foreach ((MeasureNames measure, NamedTable table) in own.Names.Tables.Where(IsPlain))
                earlier[(table.Head.Key, table.Head.Path)] = yearClass;
        }
    }

    private static MergedReport Merge(ReportYear year)
    {
        IReadOnlyList<PartTable> tables = year.Counting.Tables;
        string files = string.Join(", ", tables.Select(table => table.Part.File).Distinct(StringComparer.Ordinal));
        return new MergedReport(
            files, year.Code, year.Title, year.Counting.Updated, year.Place,
            tables.Min(table => table.Head.FirstMonth), tables.Max(table => table.Head.LastMonth),
            year.Names.Tables.Select(entry => new MergedTable(entry.Measure.Name, entry.Measure.Tables[0].Head.MeasureLabel, entry.Table.Class)).ToEquatableArray());
    }

    private void Place(ReportYear year, Dictionary<(TableKey, string), string> earlier)
    {
        var placed = year.Names.Tables.Select(entry => (
            year.Counting.Tables[entry.Table.Index].Part,
            Table: new PlacedTable(
                year.Counting.Tables[entry.Table.Index].Index,
                entry.Measure.Name,
                entry.Table.Class,
                ReferenceEquals(entry.Table, entry.Measure.TableOfTotal),
                IsPlain(entry) && earlier.TryGetValue((entry.Table.Head.Key, entry.Table.Head.Path), out string? before) ? before : null)));

        // The report as a whole comes with the first of its files, so that one more report does not move the others.
        EditionKey leading = year.Counting.Tables[0].Part.Key;
        foreach (var part in placed.GroupBy(entry => entry.Part.Key).OrderBy(part => part.Key != leading))
            placements[part.Key] = new Placement(hints.Take(year.Place), part.First().Part.File, year.Code, year.Place, part.Key == leading ? Merge(year) : null, part.Select(entry => entry.Table).ToEquatableArray());
    }

    // A name that had to give way to another is not the same in another year.
    private static bool IsPlain((MeasureNames Measure, NamedTable Table) entry)
        => entry.Table.Head.Path == (entry.Measure.Name ?? "") + "." + entry.Table.Class;
}
