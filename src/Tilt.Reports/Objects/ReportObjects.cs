using System.Globalization;
using Tilt.Engine;
using Tilt.Engine.Naming;
using Tilt.Runtime;

namespace Tilt.Reports.Objects;

/// <summary>Makes of what was read the objects that generated code has: the same tree, without its names.</summary>
internal sealed class ReportObjects
{
    private readonly Dictionary<(string Class, int Year), Report> reports = [];
    private readonly Dictionary<(string Class, int Year, string? Measure, string Table), Table> tables = [];

    private ReportObjects()
    {
    }

    /// <summary>The reports of a set: of each the year that names without one mean; it leads to the others.</summary>
    public static IReadOnlyList<Report> Of(ReportSet set)
    {
        var objects = new ReportObjects();
        var direct = new List<Report>();

        // Years come from early to late, so that the earlier one is there.
        foreach (var year in set.Tree.Placements.GroupBy(entry => (entry.Placement.Place, entry.Key.Year)))
        {
            foreach ((var key, Placement placement) in year)
            {
                foreach (PlacedTable placed in placement.Tables)
                    objects.Add(placed, placement, key.Year, set.ReportOf(key).Tables[placed.Index]);
            }

            Report report = objects.Add(year.Select(entry => entry.Placement.Whole).OfType<MergedReport>().Single(), year.Key.Year);
            if (year.Key.Place.NestedYear is null)
                direct.Add(report);
        }

        return direct;
    }

    private void Add(PlacedTable placed, Placement placement, int year, Engine.Model.TableModel table)
    {
        tables.Add(Key(year), TableObjects.Of(
            placement.Code,
            table,
            placed.Earlier is { } earlier ? tables[Key(earlier.Year)] : null,
            placed.Later is { } later ? () => tables[Key(later.Year)] : null));

        (string Class, int Year, string? Measure, string Table) Key(int ofYear)
            => (placement.Place.FullName, ofYear, placed.Measure, placed.Class);
    }

    private Report Add(MergedReport whole, int year)
    {
        string name = whole.Place.FullName;
        return reports[(name, year)] = new Report(
            whole.Code,
            whole.Title,
            whole.Files,
            whole.Updated.Length == 0 ? null : DateTime.ParseExact(whole.Updated, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            TableObjects.Of(whole.FirstMonth),
            TableObjects.Of(whole.LastMonth),
            [.. whole.Tables.Select(table => tables[(name, year, table.Measure, table.Class)])],
            whole.Earlier is { } earlier ? reports[(name, earlier.Year)] : null,
            whole.Later is { } later ? () => reports[(name, later.Year)] : null);
    }
}
