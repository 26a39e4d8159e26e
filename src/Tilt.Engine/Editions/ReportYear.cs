using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

/// <summary>One year of one report.</summary>
/// <param name="Code">The report's; a file that names none is of the report that its class is for.</param>
/// <param name="Year">0 where nothing says.</param>
/// <param name="Editions">From early to late; the last counts.</param>
internal sealed record ReportYear(string Code, int Year, IReadOnlyList<Edition> Editions)
{
    public Edition Counting => Editions[Editions.Count - 1];

    /// <summary>What the report is called in the part that says so last.</summary>
    public string Title => Counting.Tables.Select(table => table.Part.Title).LastOrDefault(title => title.Length > 0) ?? "";

    /// <summary>The names of the files that count.</summary>
    public IEnumerable<string> Files => Counting.Tables.Select(table => table.Part.File).Distinct(StringComparer.Ordinal);

    /// <summary>Tables that are in no class: another part has them too, or the later edition is without them.</summary>
    public IEnumerable<(UncountedTable Table, bool IsGone)> Uncounted
    {
        get
        {
            var counting = new HashSet<TableKey>(Counting.Tables.Select(table => table.Head.Key));
            ReportPart latest = Counting.Tables[Counting.Tables.Count - 1].Part;
            return Counting.Uncounted.Select(table => (table, IsGone: false)).Concat(
                Editions.Take(Editions.Count - 1).SelectMany(edition => edition.Tables)
                    .Where(table => !counting.Contains(table.Head.Key))
                    .Select(table => (new UncountedTable(table, latest), IsGone: true)));
        }
    }
}
