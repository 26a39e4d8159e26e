using Tilt.Engine.Model;
using Tilt.Engine.Text;
using Tilt.Reports;

namespace Tilt.Tool.Page;

/// <summary>One file as the page shows it: which rows of its tables, and what is said at each cell.</summary>
internal sealed class FileView
{
    private readonly SourceFile source;
    private readonly Places places;
    private readonly ILookup<CellId, Remark> remarks;
    private readonly ILookup<int, Remark> remarksOfRow;
    private readonly HashSet<CellId> related;
    private readonly HashSet<int> said;

    /// <param name="number">Which of the page's files it is, from 1.</param>
    /// <param name="name">What it is called on the page.</param>
    /// <param name="findings">What is said of it, each with its number on the page.</param>
    public FileView(int number, string name, ReportFile file, IEnumerable<(int Number, Finding Finding)> findings)
    {
        (Number, Name, File) = (number, name, file);
        (source, places) = (file.Checked.File.Source, file.Checked.File.Text.Places);
        (int Number, Finding Finding)[] told = [.. findings];

        said = [.. told.Select(entry => entry.Finding.Told.Finding.At.Cell?.Row).OfType<int>()];
        var shown = Tables.SelectMany(Rows).ToLookup(row => row.Print, row => row.Ordinal);
        Remarks = [.. told.Select(entry => new Remark(entry.Number, entry.Finding, Shown(entry.Finding.Told.Finding.At.Cell)))];
        remarks = Remarks.Where(remark => remark.At is not null).ToLookup(remark => remark.At!.Value);
        remarksOfRow = Remarks.Where(remark => remark.At is not null).OrderBy(remark => remark.At!.Value.Column)
            .ToLookup(remark => remark.At!.Value.Row);
        related = [.. told.SelectMany(entry => entry.Finding.Told.Finding.Related).Select(place => Shown(place.Cell)).OfType<CellId>()];

        // A row whose figures are printed once for several tables is shown in each; what is said of it stands in the first.
        CellId? Shown(CellId? cell) => cell is { } known && shown[known.Row].ToArray() is [var first, ..] ordinals
            ? known with { Row = ordinals.Contains(known.Row) ? known.Row : first }
            : null;
    }

    public int Number { get; }

    /// <summary>As much of the path as tells it from the page's other files.</summary>
    public string Name { get; }

    public ReportFile File { get; }

    public IReadOnlyList<Remark> Remarks { get; }

    public IReadOnlyList<ReportModel> Reports => File.Checked.Ours;

    public IEnumerable<TableModel> Tables => Reports.SelectMany(report => report.Tables);

    /// <summary>A table's rows in the order in which they are printed; one that is printed again only if something is said of it.</summary>
    public IEnumerable<RowModel> Rows(TableModel table)
        => table.TotalAndRows.Concat(table.Repeats.Where(row => said.Contains(row.Ordinal))).OrderBy(row => row.Ordinal);

    public IEnumerable<Remark> At(RowModel row, int column) => remarks[new CellId(row.Ordinal, column)];

    /// <summary>All that is said of a row and its cells, from left to right.</summary>
    public IEnumerable<Remark> In(RowModel row) => remarksOfRow[row.Ordinal];

    /// <summary>Whether a finding elsewhere has to do with the cell.</summary>
    public bool IsRelated(RowModel row, int column) => related.Contains(new CellId(row.Ordinal, column));

    /// <summary>What a link to a cell or row leads to.</summary>
    public string IdOf(CellId cell) => cell.Column < 0 ? $"r{Number}-{cell.Row}" : $"c{Number}-{cell.Row}-{cell.Column}";

    /// <summary>A cell's text as it is printed.</summary>
    public string Printed(RowModel row, int column)
    {
        TextSpan span = places.Row(row).Cells[column];
        return source.Text.Substring(span.Start, span.Length).Trim();
    }
}
