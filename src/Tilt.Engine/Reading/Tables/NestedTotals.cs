using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Tells the total of a part of a table ("I alt 03 Oslo" among municipalities) from the total of another table under the same header.
/// Places tell it by themselves; of anything else the figures must.
/// </summary>
internal static class NestedTotals
{
    /// <summary>More totals in one table are no parts of it that anybody could read.</summary>
    private const int MostTotals = 500;

    /// <summary>Marks the nested totals, and what the figures say that each of them counts.</summary>
    public static void Mark(List<RawTable> tables)
    {
        if (!tables.Exists(MayNest))
            return;
        var chain = new List<(RawTable Table, int Row)>();
        RawTable? before = null;
        string? total = null;
        foreach (RawTable table in tables)
        {
            string? first = table.Rows.Find(row => row.IsTotal && !IsOfPlace(row.Printed))?.Printed.Key;
            bool goesOn = before is not null && (first is null || total is null || first == total)
                && table.Header.Columns.AsSpan().SequenceEqual(before.Header.Columns);
            if (!goesOn)
            {
                MarkIn(chain);
                chain.Clear();
                total = null;
            }

            (before, total) = (table, total ?? first);
            chain.AddRange(Enumerable.Range(0, table.Rows.Count).Select(row => (table, row)));
        }

        MarkIn(chain);
    }

    // Nearly all tables have one total, and it counts no place.
    private static bool MayNest(RawTable table)
    {
        int totals = 0;
        foreach (RawRow row in table.Rows)
        {
            if (row.IsTotal && (++totals > 1 || IsOfPlace(row.Printed)))
                return true;
        }

        return false;
    }

    private static void MarkIn(List<(RawTable Table, int Row)> chain)
    {
        bool areOfPlaces = AreOfPlaces(chain);
        if (areOfPlaces)
        {
            var counties = new HashSet<string>(
                chain.Select(at => CountyOf(at.Table.Rows[at.Row])).OfType<string>(), StringComparer.Ordinal);
            MarkPlaces(chain, total => total.Printed.Counted?.Code is { } code && counties.Contains(code));
        }

        MarkByFigures(chain);
        if (areOfPlaces)
            MarkPlaces(chain, _ => true);
    }

    private static void MarkByFigures(List<(RawTable Table, int Row)> chain)
    {
        // A total on the next page is the same again. What a county's total counts is no part of any other.
        var rows = new List<RawRow>();
        var counted = new HashSet<int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counties = new HashSet<string>(chain.Select(at => at.Table.Rows[at.Row]).Where(row => row.IsNested)
            .Select(row => row.Printed.Counted?.Code).OfType<string>(), StringComparer.Ordinal);
        foreach ((RawTable table, int at) in chain)
        {
            RawRow row = table.Rows[at];
            bool isCounted = CountyOf(row) is { } county && counties.Contains(county);
            bool isRow = !row.IsLeftOut && (row.IsPlain ? !isCounted : row.Printed.IsTotal && seen.Add(row.Printed.Key));
            if (isRow)
                rows.Add(row);
            if (isCounted)
                counted.Add(row.Ordinal);
        }

        if (rows.Count(row => row.IsTotal) is < 2 or > MostTotals)
            return;
        Dictionary<int, int> within = PartSums.Find(rows, counted, chain[0].Table.Header);
        foreach ((RawTable table, int at) in chain)
        {
            RawRow row = table.Rows[at];
            if (within.TryGetValue(row.Ordinal, out int whole))
                table.Rows[at] = row with { IsNested = row.Printed.IsTotal, Within = whole };
        }
    }

    // A total of a place stands for that place where the rows are places too; where they are not, they are what its people are divided by.
    private static bool AreOfPlaces(List<(RawTable Table, int Row)> chain)
    {
        int totals = 0, plain = 0;
        foreach ((RawTable table, int at) in chain)
        {
            RawRow row = table.Rows[at];
            if (row.IsPlain && CountyNames.IsPlace(row.Printed))
                return true;
            totals += row.IsTotal ? 1 : 0;
            plain += row.IsPlain && !row.IsLeftOut ? 1 : 0;
        }

        return plain == 0 && totals > 1;
    }

    private static void MarkPlaces(List<(RawTable Table, int Row)> chain, Func<RawRow, bool> isNested)
    {
        foreach ((RawTable table, int at) in chain)
        {
            if (table.Rows[at] is { IsTotal: true, IsLeftOut: false } row && IsOfPlace(row.Printed) && isNested(row))
                table.Rows[at] = row with { IsNested = true };
        }
    }

    /// <summary>Whether a total counts a place.</summary>
    public static bool IsOfPlace(PrintedLabel total) => total.Counted is { } counted && CountyNames.IsPlace(counted);

    private static string? CountyOf(RawRow row)
        => (row.Printed.Counted ?? row.Printed).Code is { Length: 4 } code ? code.Substring(0, 2) : null;
}
