using System.Text;
using Tilt.Engine.Editions;
using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

/// <summary>A place in a report by its name in code.</summary>
/// <param name="Path">Without namespace and year: <c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>; a row's ends with the row.</param>
/// <param name="Printed">What is printed in the cell, without spaces; <see cref="Row"/> for a row.</param>
internal sealed record NamedCell(string Path, Place At, string Printed)
{
    /// <summary>Stands where a row has no figure of its own.</summary>
    public const string Row = "row";

    /// <summary>All rows and cells of a report. A total that stands for its measure has two names, the one in code first.</summary>
    public static IEnumerable<NamedCell> Of(ReportModel report, Places places, string className)
    {
        foreach ((MeasureNames measure, NamedTable named) in ReportNames.Of(className, report.Tables.Select(TableHead.Of)).Tables)
        {
            string above = measure.Name is null ? className : $"{className}.{measure.Name}";
            TableModel table = report.Tables[named.Index];
            TableNames names = TableNames.Of(table, named.Class);
            IReadOnlyList<RowModel> body = table.Body;
            ILookup<string, RowModel> repeats = table.Repeats.ToLookup(row => row.Key, StringComparer.Ordinal);
            RowModel[] totals = table.Total is { } total ? [total, .. repeats[total.Key]] : [];
            IEnumerable<(string Path, RowModel Row)> rows = names.Rows
                .SelectMany((name, i) => repeats[body[i].Key].Prepend(body[i]).Select(row => ($"{above}.{named.Class}.{name}", row)))
                .Concat(totals.Select(row => ($"{above}.{named.Class}.{ReportNames.Total}", row)));
            if (ReferenceEquals(measure.TableOfTotal, named))
                rows = totals.Select(row => ($"{above}.{ReportNames.Total}", row)).Concat(rows);
            foreach (NamedCell cell in rows.SelectMany(row => OfRow(row.Path, row.Row, names, places)))
                yield return cell;
        }
    }

    /// <summary>The cell of a name; null where there is none.</summary>
    /// <param name="path">In any case. In code an earlier year has a class of its own; here the file has said which year it is.</param>
    public static NamedCell? Find(IEnumerable<NamedCell> cells, string path)
    {
        string[] parts = path.Normalize(NormalizationForm.FormC).Split('.');
        string wanted = string.Join(".", parts.Where(part => !ReportNames.IsYearClass(Capital(part))));
        return cells.FirstOrDefault(cell => cell.Path.Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<NamedCell> OfRow(string path, RowModel row, TableNames table, Places places)
    {
        RowPlace place = places.Row(row);
        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (!place.Cells[i].IsEmpty)
                yield return new NamedCell($"{path}.{table.Columns[i]}", places.Of(row, i), row.Cells[i].ToString());
        }

        yield return new NamedCell(path, places.Of(row), Row);
    }

    private static string Capital(string part) => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1);
}
