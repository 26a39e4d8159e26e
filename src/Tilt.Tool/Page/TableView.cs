using Tilt.Engine.Model;

namespace Tilt.Tool.Page;

/// <summary>One table as printed, with what is said of its cells where they stand.</summary>
internal sealed class TableView(Markup page, Words words, FileView file, TableModel table)
{
    private readonly Dictionary<string, RowModel> byKey = table.Body.GroupBy(row => row.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly int[] months = table.Months;

    /// <param name="id">What links lead to.</param>
    /// <param name="name">What no other table of the page is called.</param>
    public void Write(string id, string name)
    {
        string months = string.Join(' ', this.months.Select(Month));
        page.Write(
            $"""
            <section id="{id}">
            <h3 lang="nb">{table.Dimension}</h3>
            <div class="scroll" tabindex="0" role="region" aria-label="{name}">
            <table lang="nb" data-months="{months}">
            <caption class="unseen">{name}</caption>
            <thead><tr><th scope="col" class="label">{table.Dimension}</th>
            """);
        if (this.months.Length > 1)
            page.Write($"<th scope=\"col\" class=\"line\" lang=\"{words.Language.Name}\">{words["Page_Line"]}</th>");
        foreach (ColumnModel column in table.Columns)
            page.Write($"<th scope=\"col\">{column.Label}</th>");
        page.Write($"</tr></thead>\n<tbody>\n");
        foreach (RowModel row in file.Rows(table))
            Write(row);
        page.Write($"</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void Write(RowModel row)
    {
        string values = string.Join(' ', months.Select(column => Value(row.Cells[column])));
        page.Write(
            $"""
            <tr id="{file.IdOf(CellId.OfRow(row.Ordinal))}" class="{Kind(row)}" data-name="{row.Label}" data-values="{values}">
            """);
        page.Write($"<th scope=\"row\" class=\"label {Marks(row, -1)}\"><span class=\"in-{Depth(row)}\">{row.Label}");
        WriteNumbers(row, -1);
        page.Write($"</span></th>");
        if (months.Length > 1)
        {
            page.Write($"<td class=\"line\"><span class=\"spark\">");
            Sparkline.Write(page, [.. months.Select(column => row.Cells[column])]);
            page.Write($"</span></td>");
        }

        for (int column = 0; column < table.Columns.Count; column++)
            Write(row, column);
        page.Write($"</tr>\n");
        WriteRemarks(row);
    }

    private void Write(RowModel row, int column)
    {
        Cell cell = row.Cells[column];
        string kind = cell.IsNumber ? "" : cell.Kind.ToString().ToLowerInvariant();
        page.Write($"<td id=\"{file.IdOf(new CellId(row.Ordinal, column))}\" class=\"{kind} {Marks(row, column)}\">");
        switch (cell.Kind)
        {
            case CellKind.Number:
                page.Write($"{Figures.Of(cell)}");
                break;
            case CellKind.Suppressed:
                page.Write($"*<small>{Figures.Bounds}</small>");
                break;
            case CellKind.Unreadable:
                page.Write($"{file.Printed(row, column)}");
                break;
            default:
                break;
        }

        WriteNumbers(row, column);
        page.Write($"</td>");
    }

    private void WriteNumbers(RowModel row, int column)
    {
        foreach (Remark remark in file.At(row, column))
        {
            string name = words.Of("Page_Remark", remark.Number), language = words.Language.Name;
            page.Write($"<a class=\"badge {remark.Kind}\" href=\"#f{remark.Number}\" lang=\"{language}\" aria-label=\"{name}\">");
            page.Write($"{remark.Number}</a>");
        }
    }

    // Below the row, as a compiler does: the words stand at the figure, in print and on a phone too.
    private void WriteRemarks(RowModel row)
    {
        Remark[] warnings = [.. file.In(row).Where(remark => remark.IsWarning)];
        if (warnings.Length == 0)
            return;
        int width = table.Columns.Count + (months.Length > 1 ? 2 : 1);
        page.Write($"<tr class=\"remarks\" lang=\"{words.Language.Name}\"><td colspan=\"{width}\"><div>");
        foreach (Remark remark in warnings)
            page.Write($"<p><span class=\"badge warning\">{remark.Number}</span> {remark.Finding.Message}</p>");
        page.Write($"</div></td></tr>\n");
    }

    private string Marks(RowModel row, int column)
        => file.At(row, column).OrderByDescending(remark => remark.IsWarning).FirstOrDefault() is { } remark ? remark.Kind
            : file.IsRelated(row, column) ? "related" : "";

    private string Kind(RowModel row)
        => ReferenceEquals(row, table.Total) ? "total"
            : table.Subtotals.Contains(row) ? "subtotal"
            : table.OfWhich.Contains(row) ? "of-which"
            : table.Repeats.Contains(row) ? "total again" : "part";

    // How many rows of the table it is a part of, one in the other.
    private int Depth(RowModel row)
    {
        int depth = 0;
        for (string of = row.PartOf; depth < 3 && byKey.TryGetValue(of, out RowModel? whole) && whole != row; of = whole.PartOf)
            depth++;
        return depth;
    }

    // Told apart by spaces, so that a label has none.
    private string Month(int column)
        => table.Columns[column] is { Month: { } month }
            ? FormattableString.Invariant($"{month.Year:0000}-{month.Number:00}")
            : table.Columns[column].Label.Replace(' ', '\u00A0');

    private static string Value(Cell cell) => cell.IsNumber ? cell.ToString() : cell.Kind == CellKind.Suppressed ? "*" : "-";
}
