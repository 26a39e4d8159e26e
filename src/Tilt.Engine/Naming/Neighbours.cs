using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>What comes before and after one year of a report, so that whoever has one year finds the others.</summary>
internal sealed record Neighbours(NearestYears Earlier, NearestYears Later)
{
    /// <param name="years">Of one report, from early to late.</param>
    public static Neighbours[] Of(IReadOnlyList<NamedYear> years)
    {
        var earlier = new NearestYears[years.Count];
        var later = new NearestYears[years.Count];
        Walk(Enumerable.Range(0, years.Count), earlier);
        Walk(Enumerable.Range(0, years.Count).Reverse(), later);
        return [.. earlier.Zip(later, (before, after) => new Neighbours(before, after))];

        void Walk(IEnumerable<int> order, NearestYears[] of)
        {
            NearestYears nearest = NearestYears.None;
            foreach (int at in order)
            {
                // Months of no known year are earlier than none, and later than none.
                of[at] = years[at].Year.Year == 0 ? NearestYears.None : nearest;
                if (years[at].Year.Year != 0 && years[at].Place.Year is { } place)
                    nearest = nearest.After(years[at], place);
            }
        }
    }
}

/// <summary>On one side of a year the nearest one of the report, and of each of its tables.</summary>
internal sealed class NearestYears
{
    public static readonly NearestYears None = new(null, []);

    private readonly Dictionary<(TableKey, TableName), YearClass> ofTables;

    private NearestYears(YearClass? ofReport, Dictionary<(TableKey, TableName), YearClass> ofTables)
        => (OfReport, this.ofTables) = (ofReport, ofTables);

    public YearClass? OfReport { get; }

    /// <summary>The nearest that has a table under the same names; null where none has, or where a name gave way to another.</summary>
    public YearClass? OfTable((MeasureNames Measure, NamedTable Table) entry)
        => IsPlain(entry) && ofTables.TryGetValue(KeyOf(entry.Table), out YearClass? place) ? place : null;

    /// <summary>What the year after this one has on that side.</summary>
    public NearestYears After(NamedYear year, YearClass place)
    {
        var tables = new Dictionary<(TableKey, TableName), YearClass>(ofTables);
        foreach ((MeasureNames measure, NamedTable table) in year.Names.Tables.Where(IsPlain))
            tables[KeyOf(table)] = place;
        return new NearestYears(place, tables);
    }

    private static (TableKey, TableName) KeyOf(NamedTable table) => (table.Head.Key, table.Wanted);

    // A name that had to give way to another is not the same in another year.
    private static bool IsPlain((MeasureNames Measure, NamedTable Table) entry)
        => entry.Table.Wanted == new TableName(entry.Measure.Name ?? "", entry.Table.Class);
}
