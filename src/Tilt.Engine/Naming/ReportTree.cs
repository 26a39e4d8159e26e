using Tilt.Engine.Editions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>
/// All reports of a project in their classes: years beside each other, the files of one year put together. It is made
/// once for all files, of what they say of themselves and nothing of their figures.
/// </summary>
internal sealed class ReportTree
{
    private readonly List<NamedYear> years = [];
    private readonly List<(PartKey Key, Placement Placement)> placements = [];
    private readonly List<(ReportPart Part, string Given)> renamed = [];
    private readonly List<UnclearYear> unclearYears = [];
    private readonly List<(ReportPart First, Exception Fault)> faults = [];

    private ReportTree()
    {
    }

    public IReadOnlyList<NamedYear> Years => years;

    /// <summary>Where the tables of each part go; a part of which other files have all tables is not among them.</summary>
    public IReadOnlyList<(PartKey Key, Placement Placement)> Placements => placements;

    /// <summary>The parts whose class bears their code too, because another report has it, with the name it got.</summary>
    public IReadOnlyList<(ReportPart Part, string Given)> Renamed => renamed;

    /// <summary>The reports of which it is in doubt what the names without a year mean.</summary>
    public IReadOnlyList<UnclearYear> UnclearYears => unclearYears;

    /// <summary>Classes that Tilt fails on, by the first of their files: the other reports' code is not lost with theirs.</summary>
    public IReadOnlyList<(ReportPart First, Exception Fault)> Faults => faults;

    public static ReportTree Of(IEnumerable<ReportPart> parts)
    {
        var tree = new ReportTree();
        var classes = parts.GroupBy(part => part.Namespace + "." + part.Class, StringComparer.OrdinalIgnoreCase);
        foreach (var ofClass in classes.OrderBy(ofClass => ofClass.Key, StringComparer.OrdinalIgnoreCase))
        {
            try
            {
                foreach (ReportSeries report in ReportSeries.Of([.. ofClass]))
                    tree.Add(report);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                tree.faults.Add((ofClass.First(), fault));
            }
        }

        return tree;
    }

    private void Add(ReportSeries report)
    {
        ReportPart newest = report.Newest;
        string className = newest.Class + (report.IsFirst ? "" : "_" + Identifier.FromCode(report.Code));
        if (!report.IsFirst)
            renamed.AddRange(report.Parts.Select(part => (part, className)));

        var undated = UndatedYear.Of(report.Parts);
        ReportYear[] reportYears = [.. report.Years];
        NamedYear[] named = [.. reportYears.Select(year => Name(year))];
        years.AddRange(named);
        Neighbours[] neighbours = Neighbours.Of(named);
        for (int i = 0; i < named.Length; i++)
            Place(named[i], neighbours[i]);

        if (undated.Doubt != YearDoubt.None)
            unclearYears.Add(new UnclearYear(className, undated, reportYears.First(IsDirect).Counting.Tables[0].Part));

        bool IsDirect(ReportYear year) => year.Year == undated.Year;

        NamedYear Name(ReportYear year) => new(
            year,
            new ClassPlace(
                className, newest.Namespace, newest.IsPublic, reportYears.Length == 1 ? null : new YearClass(year.Year), IsDirect(year)),
            ReportNames.Of(className, year.Counting.Tables.Select(table => table.Head)));
    }

    private void Place(NamedYear year, Neighbours neighbours)
    {
        IReadOnlyList<PartTable> tables = year.Year.Counting.Tables;
        var placed = year.Names.Tables.Select(entry => (
            tables[entry.Table.Index].Part,
            Table: new PlacedTable(
                tables[entry.Table.Index].Index,
                entry.Measure.Name,
                entry.Table.Class,
                ReferenceEquals(entry.Table, entry.Measure.TableOfTotal),
                neighbours.Earlier.OfTable(entry),
                neighbours.Later.OfTable(entry))));

        // The report as a whole comes with the first of its files, so that one more report does not move the others.
        PartKey leading = tables[0].Part.Key;
        foreach (var part in placed.GroupBy(entry => entry.Part.Key).OrderBy(part => part.Key != leading))
        {
            MergedReport? whole = part.Key == leading ? Merge(year, neighbours) : null;
            placements.Add((part.Key, new Placement(
                part.First().Part.File, year.Year.Code, year.Place, whole, part.Select(entry => entry.Table).ToEquatableArray())));
        }
    }

    private static MergedReport Merge(NamedYear named, Neighbours neighbours)
    {
        ReportYear year = named.Year;
        return new MergedReport(
            string.Join(", ", year.Files), year.Code, year.Title, year.Counting.Updated, named.Place,
            year.Counting.Tables.Min(table => table.Head.FirstMonth), year.Counting.Tables.Max(table => table.Head.LastMonth),
            neighbours.Earlier.OfReport, neighbours.Later.OfReport,
            named.Names.Tables
                .Select(entry => new MergedTable(entry.Measure.Name, entry.Measure.Tables[0].Head.Measure, entry.Table.Class))
                .ToEquatableArray());
    }
}

/// <summary>A report of which it is in doubt what the names without a year mean.</summary>
/// <param name="Part">The first of the year that they do mean.</param>
internal sealed record UnclearYear(string Class, UndatedYear Undated, ReportPart Part);

/// <summary>One year of a report as it stands in the tree.</summary>
/// <param name="Names">Of the tables that count, over all parts.</param>
internal sealed record NamedYear(ReportYear Year, ClassPlace Place, ReportNames Names);
