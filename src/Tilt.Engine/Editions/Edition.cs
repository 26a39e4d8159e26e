using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

/// <summary>
/// One edition of one report and year, put together table by table from the files that its sheets stand in.
/// </summary>
/// <param name="Updated">"Rapport oppdatert" of its parts; empty where none says.</param>
/// <param name="Tables">Those that count, in the order of the files from early to late.</param>
/// <param name="Uncounted">Those that a later part has too.</param>
internal sealed record Edition(string Updated, IReadOnlyList<PartTable> Tables, IReadOnlyList<UncountedTable> Uncounted)
{
    /// <summary>
    /// The editions of one year, from early to late. Files of one "Rapport oppdatert" are one edition; a file that does
    /// not say is a part of the latest.
    /// </summary>
    /// <param name="year">Its files, in their order.</param>
    public static IReadOnlyList<Edition> Of(IReadOnlyList<ReportPart> year)
    {
        string latest = year.Select(part => part.Updated).OrderBy(updated => updated, StringComparer.Ordinal).Last();
        return [.. year.GroupBy(part => part.Updated.Length == 0 ? latest : part.Updated, StringComparer.Ordinal)
            .OrderBy(parts => parts.Key, StringComparer.Ordinal)
            .Select(parts => Merge(parts.Key, [.. parts]))];
    }

    private static Edition Merge(string updated, ReportPart[] parts)
    {
        var counting = new Dictionary<TableKey, ReportPart>();
        foreach (ReportPart part in parts)
        {
            foreach (TableHead table in part.Tables)
                counting[table.Key] = part;
        }

        var tables = new List<PartTable>();
        var uncounted = new List<UncountedTable>();
        foreach (PartTable table in parts.SelectMany(PartTable.Of))
        {
            ReportPart by = counting[table.Head.Key];
            if (ReferenceEquals(by, table.Part))
                tables.Add(table);
            else
                uncounted.Add(new UncountedTable(table, by));
        }

        return new Edition(updated, tables, uncounted);
    }
}

/// <summary>A table in the part that it stands in.</summary>
/// <param name="Index">Its number among the part's tables.</param>
internal sealed record PartTable(ReportPart Part, int Index)
{
    public TableHead Head => Part.Tables[Index];

    public static IEnumerable<PartTable> Of(ReportPart part) => part.Tables.Select((_, index) => new PartTable(part, index));
}

/// <summary>A table that is not in the tree, because another file counts.</summary>
internal sealed record UncountedTable(PartTable Table, ReportPart By);
