using Tilt.Engine.Model;

namespace Tilt.Engine.Family;

/// <summary>
/// Which tables of one report, and of several, state the same people: the main table has all measures, each of which has tables of
/// its own; status tables break it down; and the report over all main groups has a row for each other report.
/// </summary>
internal static class MainTables
{
    /// <summary>The main table: all measures, with the total of all.</summary>
    public static bool IsMain(TableModel table) => table.MeasureKey is null && IsOfMeasures(table);

    /// <summary>"I alt Andre på tiltak", by measure: what its total counts is a status, and has a total of its own.</summary>
    public static bool IsOfStatus(TableModel table) => table is { MeasureKey: not null, Total: not null } && IsOfMeasures(table);

    /// <summary>
    /// Whether a table is one of those that a main table is the sum of: it holds the main table's measures, and its own is none of them.
    /// </summary>
    /// <param name="measures">The keys of the main table's rows.</param>
    public static bool IsPartOf(HashSet<string> measures, TableModel table)
        => IsOfStatus(table) && !measures.Contains(table.MeasureKey!) && table.Rows.Any(row => measures.Contains(row.Key));

    /// <summary>
    /// The rows of a report's main table that another report counts in all. Its code tells, whatever titles and sheets are called; of a
    /// code that is not known the title does ("Tiltaksdeltakere på <b>arbeidspraksis</b>"). It may be two of them.
    /// </summary>
    /// <param name="isWhole">Whether all groups are among the rows that the other counts.</param>
    public static RowModel[] GroupsOf(ReportModel report, TableModel main, ReportModel other, out bool isWhole)
    {
        isWhole = true;
        RowModel[] rows = [.. main.Rows, .. main.Subtotals];
        if (MainGroups.Of(other.Code) is not { } groups)
            return [.. rows.Where(row => Names(other.Title, row.Name))];

        // A report of one group is no report over all, whatever its rows are called.
        if (MainGroups.Of(report.Code) is not null)
            return [];
        isWhole = groups.All(names => Array.Exists(rows, row => names.Contains(row.Key)));
        return [.. rows.Where(row => groups.Any(names => names.Contains(row.Key)))];
    }

    private static bool IsOfMeasures(TableModel table) => table.Dimension == Dimensions.Measures.Name;

    // As a word of its own: "Tiltak" is not named by "Tiltaksdeltakere".
    private static bool Names(string title, string group)
    {
        int at = title.IndexOf(group, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || !char.IsLetter(title[at - 1]))
            && (at + group.Length == title.Length || !char.IsLetter(title[at + group.Length]));
    }
}
