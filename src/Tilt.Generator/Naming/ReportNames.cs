using System.Globalization;
using Tilt.Generator.Model;
using Tilt.Generator.Vocabulary;

namespace Tilt.Generator.Naming;

/// <summary>A report with the names of all its classes and members.</summary>
/// <param name="Class">The report's class: <c>Tilt120</c>.</param>
/// <param name="Measures">In the order of their first table; the nameless one ("I alt") first, where there is one.</param>
/// <param name="Collisions">Names that another thing had already.</param>
internal sealed record ReportNames(string Class, IReadOnlyList<MeasureNames> Measures, IReadOnlyList<Collision> Collisions)
{
    /// <summary>The members that Tilt itself puts into classes.</summary>
    public const string Report = "Report", Table = "Table", Row = "Row", Total = "IAlt";

    /// <summary>What a column of shares is called that is headed by a sign alone: "%".</summary>
    private const string Percent = "Prosent";

    /// <summary>The class that holds an earlier year: <c>År2023</c>.</summary>
    public static string YearClass(int year) => "År" + year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Such a name is free in no class: any class can come to hold an earlier year.</summary>
    public static bool IsYearClass(string name)
        => name.Length == 6 && name.StartsWith("År", StringComparison.Ordinal) && name.Skip(2).All(c => c is >= '0' and <= '9');

    public static ReportNames Of(ReportModel report, string className)
    {
        var collisions = new List<Collision>();
        var scope = new NameScope(className, Report, Table, Total);
        var measures = new List<MeasureNames>();
        foreach (var tables in report.Tables.GroupBy(table => Identifier.From(table.Measure ?? "")).OrderBy(tables => tables.Key.Length > 0))
        {
            string? name = null;
            NameScope inside = scope;
            if (tables.Key.Length > 0)
            {
                name = Take(scope, tables.Key, tables.First(), null, collisions);
                inside = new NameScope(name, Table, Total);
            }

            measures.Add(new MeasureNames(name, [.. tables.Select(table => Name(table, inside, collisions))]));
        }

        return new ReportNames(className, measures, collisions);
    }

    private static TableNames Name(TableModel table, NameScope scope, List<Collision> collisions)
    {
        string dimension = Take(scope, Identifier.From(table.Dimension) is { Length: > 0 } known ? known : "Tabell", table, null, collisions);

        string[] columns = new string[table.Columns.Count];
        var columnScope = new NameScope(Row, Table, Total);
        for (int i = 0; i < columns.Length; i++)
            columns[i] = Take(columnScope, NameColumn(table.Columns[i], i), table, null, collisions);

        string[] shares = [.. table.Shares.Select(share => Take(columnScope, Identifier.From(share.Label) is { Length: > 0 } name ? name : Percent, table, null, collisions))];

        // A row's class holds the columns, so it cannot have the name of one.
        var rowScope = new NameScope([dimension, Table, Row, Total, .. columns, .. shares]);
        string[] wanted = RowIdentifiers(table);
        string[] rows = new string[wanted.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = Take(rowScope, wanted[i], table, table.Rows[i], collisions);
        return new TableNames(table, dimension, columns, shares, rows);
    }

    private static string NameColumn(ColumnModel column, int index) => column.Kind switch
    {
        ColumnKind.Mean => "Gjennomsnitt",
        ColumnKind.Month => Months.Names[column.Month - 1],
        _ => Identifier.From(column.Label) is { Length: > 0 } name ? name : "Kolonne" + index.ToString(CultureInfo.InvariantCulture),
    };

    private static string[] RowIdentifiers(TableModel table)
    {
        string[] names = new string[table.Rows.Count];
        for (int i = 0; i < names.Length; i++)
        {
            string name = Identifier.From(table.Rows[i].Name);
            names[i] = name.Length > 0 ? name : "Rad" + (i + 1).ToString(CultureInfo.InvariantCulture);
        }

        // Two places of one name are told apart by their codes, and so is one that has a namesake in another report.
        var byName = names.GroupBy(name => name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            RowModel row = table.Rows[i];
            bool doubleName = row.Code is { Length: 4 } && Dimensions.DoubleMunicipalityNames.Contains(row.Name, StringComparer.Ordinal);
            if (row.Code is not null && (byName[names[i]] > 1 || doubleName))
                names[i] += row.Code;
        }

        return names;
    }

    private static string Take(NameScope scope, string wanted, TableModel table, RowModel? row, List<Collision> collisions)
    {
        string name = scope.Take(wanted);
        if (name != wanted)
            collisions.Add(new Collision(row ?? table.Total ?? table.Rows[0], wanted, name));
        return name;
    }
}

/// <param name="Name">The measure's class; null where its tables hang directly under the report.</param>
internal sealed record MeasureNames(string? Name, IReadOnlyList<TableNames> Tables)
{
    /// <summary>The table whose total stands for the measure: the first whose total is complete, else the first that has one.</summary>
    public TableNames? TableOfTotal
        => Tables.FirstOrDefault(table => table.Table.Total is { Cells.Count: > 0 } total && total.Cells.All(cell => cell.IsNumber))
            ?? Tables.FirstOrDefault(table => table.Table.Total is not null);
}

/// <param name="Class">The table's class: <c>Fylke</c>.</param>
/// <param name="Columns">A member's name for each column of counts.</param>
/// <param name="Shares">A member's name for each column of percentages.</param>
/// <param name="Rows">A class's name for each row, the total not among them.</param>
internal sealed record TableNames(TableModel Table, string Class, string[] Columns, string[] Shares, string[] Rows);

/// <summary>A name that was taken.</summary>
/// <param name="Row">The row, or the first of the table, whose name it is.</param>
internal sealed record Collision(RowModel Row, string Wanted, string Given);
