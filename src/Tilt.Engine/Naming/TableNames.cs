using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>The names inside one table's class.</summary>
/// <param name="Columns">A member's name for each column.</param>
/// <param name="Rows">A class's name for each row of the table's body.</param>
/// <param name="Collisions">Names that another thing had already.</param>
internal sealed record TableNames(string[] Columns, string[] Rows, IReadOnlyList<Collision> Collisions)
{
    /// <param name="className">The table's class: <c>Fylke</c>.</param>
    public static TableNames Of(TableModel table, string className)
    {
        var collisions = new List<Collision>();
        string[] columns = new string[table.Columns.Count];
        var columnScope = new NameScope(ReportNames.Row, ReportNames.Table, ReportNames.Total);

        // A share gives way to a count of the same name, wherever it stands.
        foreach (bool shares in (bool[])[false, true])
        {
            for (int i = 0; i < columns.Length; i++)
            {
                if (table.Columns[i].IsShare == shares)
                    columns[i] = Take(columnScope, NameColumn(table.Columns[i], i), table.First, collisions);
            }
        }

        // A row's class holds the columns, so it cannot have the name of one.
        var rowScope = new NameScope([className, ReportNames.Table, ReportNames.Row, ReportNames.Total, .. columns]);
        IReadOnlyList<RowModel> body = table.Body;
        string[] wanted = RowIdentifiers(body);
        string[] rows = new string[wanted.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = Take(rowScope, wanted[i], body[i], collisions);
        return new TableNames(columns, rows, collisions);
    }

    // "%" has no letter in it.
    private static string NameColumn(ColumnModel column, int index)
    {
        if (column.Kind == ColumnKind.Mean)
            return "Gjennomsnitt";
        if (column.Month is { } month)
            return MonthNames.All[month.Number - 1];
        if (MonthNames.IsOfTwo(column))
            return column.Label + "_" + (column.Again + 1).ToString(CultureInfo.InvariantCulture);
        string name = Identifier.From(column.Label);
        return name.Length > 0 ? name : column.IsShare ? "Prosent" : "Kolonne" + index.ToString(CultureInfo.InvariantCulture);
    }

    private static string[] RowIdentifiers(IReadOnlyList<RowModel> rows)
    {
        string[] names = new string[rows.Count];
        for (int i = 0; i < names.Length; i++)
        {
            string name = Identifier.From(rows[i].Name);
            names[i] = name.Length > 0 ? name : "Rad" + (i + 1).ToString(CultureInfo.InvariantCulture);
        }

        // Two places of one name are told apart by their codes, and so is one that has a namesake in another report.
        var byName = names.GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            RowModel row = rows[i];
            bool doubleName = row.Code is { Length: 4 } && Dimensions.DoubleMunicipalityNames.Contains(row.Name, StringComparer.Ordinal);
            if (row.Code is not null && (byName[names[i]] > 1 || doubleName))
                names[i] += row.Code;
        }

        return names;
    }

    private static string Take(NameScope scope, string wanted, RowModel row, List<Collision> collisions)
    {
        string name = scope.Take(wanted);
        if (name != wanted)
            collisions.Add(new Collision(row, wanted, name));
        return name;
    }
}
