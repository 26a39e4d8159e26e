using System.Globalization;
using Tilt.Engine.Editions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>The names of a report's measures and tables, whatever files these stand in.</summary>
/// <param name="Measures">In the order of their first table; the nameless one ("I alt") first, where there is one.</param>
internal sealed record ReportNames(IReadOnlyList<MeasureNames> Measures)
{
    /// <summary>The members that Tilt itself puts into classes.</summary>
    public const string Report = "Report", Table = "Table", Row = "Row", Total = "IAlt";

    /// <summary>All tables, each with its measure.</summary>
    public IEnumerable<(MeasureNames Measure, NamedTable Table)> Tables
        => Measures.SelectMany(measure => measure.Tables.Select(table => (measure, table)));

    /// <summary>The class that holds an earlier year: <c>År2023</c>.</summary>
    public static string YearClass(int year) => "År" + year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Such a name is free in no class: any class can come to hold an earlier year.</summary>
    public static bool IsYearClass(string name)
        => name.Length == 6 && name.StartsWith("År", StringComparison.Ordinal) && name.Skip(2).All(c => c is >= '0' and <= '9');

    /// <param name="className">The report's class: <c>Tilt120</c>.</param>
    public static ReportNames Of(string className, IEnumerable<TableHead> tables)
    {
        var scope = new NameScope(className, Report, Table, Total);
        var measures = new List<MeasureNames>();
        var wanted = tables.Select((head, index) => (Index: index, Head: head, Wanted: TableName.Of(head)));
        var byMeasure = wanted.GroupBy(table => table.Wanted.Measure, StringComparer.Ordinal);
        foreach (var ofMeasure in byMeasure.OrderBy(ofMeasure => ofMeasure.Key.Length > 0))
        {
            string? name = ofMeasure.Key.Length > 0 ? scope.Take(ofMeasure.Key) : null;
            NameScope inside = name is null ? scope : new NameScope(name, Table, Total);
            var named = ofMeasure.Select(table
                => new NamedTable(table.Index, table.Head, table.Wanted, inside.Take(table.Wanted.Dimension)));
            measures.Add(new MeasureNames(name, [.. named]));
        }

        return new ReportNames(measures);
    }

    /// <summary>What bears another name than its own, because that was taken: in the report, or in one of its tables.</summary>
    public static IEnumerable<Collision> CollisionsIn(ReportModel report, string className)
    {
        foreach ((MeasureNames measure, NamedTable named) in Of(className, report.Tables.Select(TableHead.Of)).Tables)
        {
            TableModel table = report.Tables[named.Index];
            if (ReferenceEquals(named, measure.Tables[0]) && measure.Name is { } name && name != named.Wanted.Measure)
                yield return new Collision(table.First, named.Wanted.Measure, name);
            if (named.Class != named.Wanted.Dimension)
                yield return new Collision(table.First, named.Wanted.Dimension, named.Class);
            foreach (Collision collision in TableNames.Of(table, named.Class).Collisions)
                yield return collision;
        }
    }
}

/// <param name="Name">The measure's class; null where its tables hang directly under the report.</param>
internal sealed record MeasureNames(string? Name, IReadOnlyList<NamedTable> Tables)
{
    /// <summary>The table whose total stands for the measure: the first whose total is complete, else the first that has one.</summary>
    public NamedTable? TableOfTotal
        => Tables.FirstOrDefault(table => table.Head.Total == TotalKind.Complete)
            ?? Tables.FirstOrDefault(table => table.Head.Total != TotalKind.None);
}

/// <param name="Index">The table's number among those that were named together.</param>
/// <param name="Wanted">What it would be called alone.</param>
/// <param name="Class">The table's class: <c>Fylke</c>.</param>
internal sealed record NamedTable(int Index, TableHead Head, TableName Wanted, string Class);

/// <summary>
/// What a table is called in code, before any collision. Tables of other keys may be called alike: "&lt; 20 timer" and "&gt; 20 timer".
/// </summary>
/// <param name="Measure">Empty for a bare "I alt".</param>
internal readonly record struct TableName(string Measure, string Dimension)
{
    public static TableName Of(TableHead table)
        => new(Identifier.From(table.Measure ?? ""), Identifier.From(table.Dimension) is { Length: > 0 } dimension ? dimension : "Tabell");

    /// <summary><c>Arbeidstrening.Fylke</c>, or <c>Tiltak</c>.</summary>
    public override string ToString() => Measure.Length == 0 ? Dimension : $"{Measure}.{Dimension}";
}

/// <summary>A name that was taken.</summary>
/// <param name="Row">The row, or the first of the table, whose name it is.</param>
internal sealed record Collision(RowModel Row, string Wanted, string Given);
