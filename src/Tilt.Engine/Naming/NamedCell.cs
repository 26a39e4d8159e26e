using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Text;

namespace Tilt.Engine.Naming;

/// <summary>A place in a report by its name in code.</summary>
/// <param name="Path">Without namespace and year: <c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>; a row's ends with the row.</param>
/// <param name="Printed">What is printed in the cell, without spaces; <see cref="Row"/> for a row.</param>
internal sealed record NamedCell(string Path, TextSpan Span, string Printed)
{
    /// <summary>Stands where a row has no figure of its own.</summary>
    public const string Row = "row";

    /// <summary>All rows and cells of a text. A total that stands for its measure has two names, the one in code first.</summary>
    public static IEnumerable<NamedCell> Of(ReportText read, ReportOptions options, string path)
    {
        foreach (ReportModel report in read.Reports)
        {
            if (options.ClassFor(report.Code, path) is not { } className)
                continue;

            foreach ((MeasureNames measure, NamedTable named) in ReportNames.Of(className, report.Tables.Select(TableHead.Of)).Tables)
            {
                string above = measure.Name is null ? className : $"{className}.{measure.Name}";
                TableModel table = report.Tables[named.Index];
                TableNames names = TableNames.Of(table, named.Class);
                RowModel[] totals = table.Total is { } total ? [total, .. table.Repeats] : [];
                IEnumerable<(string Path, RowModel Row)> rows = names.Rows.Select((name, i) => ($"{above}.{named.Class}.{name}", table.Rows[i]))
                    .Concat(totals.Select(row => ($"{above}.{named.Class}.{ReportNames.Total}", row)));
                if (ReferenceEquals(measure.TableOfTotal, named))
                    rows = totals.Select(row => ($"{above}.{ReportNames.Total}", row)).Concat(rows);
                foreach (NamedCell cell in rows.SelectMany(row => OfRow(row.Path, row.Row, names, read)))
                    yield return cell;
            }
        }
    }

    private static IEnumerable<NamedCell> OfRow(string path, RowModel row, TableNames table, ReportText read)
    {
        if (read.Places[row.Ordinal] is not { } place)
            yield break;

        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (!place.Cells[i].IsEmpty)
                yield return new NamedCell($"{path}.{table.Columns[i]}", place.Cells[i], Print(row.Cells[i]));
        }

        yield return new NamedCell(path, place.Label, Row);
    }

    private static string Print(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Packed.ToString(CultureInfo.InvariantCulture),
        CellKind.Suppressed => "*",
        _ => "",
    };
}
