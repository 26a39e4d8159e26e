using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading;

/// <summary>
/// Makes reports of what was found on the pages: pieces of one table are joined, labels read as what they are,
/// tables given their measure and dimension.
/// </summary>
internal sealed class ReportAssembler
{
    private static readonly LabelRead total0 = new("", Totals.Words, null, Totals.Words);

    private readonly List<Finding> findings;
    private readonly ReportLabels labels;
    private readonly List<(Block Block, string Dimension, Dimension? Known)> placed = [];

    private readonly HashSet<(Dimension, string?)> placedByRows = [];

    private readonly RowPlace?[] places;

    private ReportAssembler(List<Finding> findings, RowPlace?[] places)
    {
        this.findings = findings;
        labels = new ReportLabels(findings);
        this.places = places;
    }

    /// <summary>The reports in a text: one, as a rule; more where files were put together.</summary>
    /// <param name="places">Is filled, by the rows' ordinals, with where each row stands.</param>
    public static List<ReportModel> Assemble(List<RawTable> tables, List<Finding> findings, RowPlace?[] places)
    {
        // What stands above the first title has lost its own.
        string? first = tables.Find(table => table.Page.Code is not null)?.Page.Code;
        foreach (var pages in tables.GroupBy(table => table.Page.Code ?? first))
            DateUndated([.. pages]);

        var reports = new List<ReportModel>();
        // A table without months belongs to its neighbours' year.
        var newest = tables.GroupBy(CodeOf, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Max(YearOf), StringComparer.Ordinal);
        foreach (var pages in tables.GroupBy(table => (Code: CodeOf(table), Year: YearOf(table) ?? newest[CodeOf(table)])))
        {
            var assembler = new ReportAssembler(findings, places);
            reports.Add(assembler.Assemble(pages.Key.Code, pages.Key.Year, [.. pages]));
        }

        return reports;

        string CodeOf(RawTable table) => table.Page.Code ?? first ?? "";
    }

    // A page that has lost its period is of the year of its report, if that is one.
    private static void DateUndated(List<RawTable> tables)
    {
        int[] years = [.. tables.Select(table => table.Page.FirstMonth / 12).OfType<int>().Distinct()];
        if (years.Length != 1)
            return;
        foreach (RawTable table in tables.Where(table => table.Page.FirstMonth is null))
            table.Date(years[0] * 12);
    }

    private ReportModel Assemble(string code, int? year, List<RawTable> tables)
    {
        WrappedLabels.Join(tables, findings);
        List<Block> blocks = tables.SelectMany(Block.Split).ToList();
        labels.Note(blocks);
        PlaceInDimensions(blocks);
        labels.ReadMisread(placed);

        var models = placed
            .GroupBy(entry => TableKey.Of(labels.MeasureKey(entry.Block), entry.Dimension))
            .Select(pieces => Join([.. pieces.Select(piece => piece.Block)], pieces.First().Dimension, pieces.First().Known))
            .ToEquatableArray();
        Page page = (tables.Find(table => table.Page.Code is not null) ?? tables[0]).Page;
        string? updated = tables.Select(table => table.Page.Updated).LastOrDefault(date => date is not null);
        return new ReportModel(code, page.Title, updated, year, models);
    }

    private void PlaceInDimensions(List<Block> blocks)
    {
        var measures = new HashSet<string>(blocks.Where(block => block.Measure is not null).Select(labels.MeasureKey)!, StringComparer.Ordinal);
        var reader = new DimensionReader(labels.Book, measures);
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            Dimension? byRows = reader.FromRows(block.Rows);
            if (byRows is not null)
                placedByRows.Add((byRows, labels.MeasureKey(block)));
            Dimension? known = byRows ?? FromBlockBefore(block, reader) ?? FromHeading(block, reader);
            string name = known?.Name ?? NameAfterPlace(block, i);
            if (known is null)
                findings.Add(Finding.UnknownDimension((block.Total ?? block.Rows[0]).At, (block.Total ?? block.Rows[0]).Label, name));
            placed.Add((block, name, known));
        }
    }

    // A piece that holds nothing but "Ukjent" continues the table before it, if that one has the same total.
    private Dimension? FromBlockBefore(Block block, DimensionReader reader)
    {
        if (placed.Count == 0 || !reader.AreNeutral(block.Rows))
            return null;
        var before = placed[placed.Count - 1];
        bool continues = block.Total is not null && before.Block.Total is not null && labels.MeasureKey(before.Block) == labels.MeasureKey(block)
            && !before.Block.Rows.Exists(row => block.Rows.Exists(other => other.Printed.Key == row.Printed.Key));

        // Under a heading of its own that says otherwise it is a table of its own.
        bool isAnnounced = block.Page.Sheet != before.Block.Page.Sheet && Page.SheetDimension(block.Page.Sheet) is { } announced && announced != before.Known;
        return continues && !isAnnounced ? before.Known : null;
    }

    // A sheet in a file of its own may have its heading in the file's name.
    // The heading may be left over from the page before: it does not place a table beside one that has that place by its rows.
    private Dimension? FromHeading(Block block, DimensionReader reader)
    {
        Dimension? byName = block.Page.Sheet is null ? block.Page.File.Dimension : null;
        if ((Page.SheetDimension(block.Page.Sheet) ?? byName) is not { } announced)
            return null;
        bool taken = !reader.AreNeutral(block.Rows) && placedByRows.Contains((announced, labels.MeasureKey(block)));
        return taken ? null : announced;
    }

    private static string NameAfterPlace(Block block, int index)
    {
        string? heading = block.Page.Sheet is { } sheet && Page.SheetDimension(sheet) is null ? Page.LastPart(sheet) : null;
        return heading ?? "Tabell " + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private TableModel Join(List<Block> pieces, string dimension, Dimension? known)
    {
        Layout layout = Layout.Of(pieces, places);
        RowModel? total = null;
        var repeats = new List<RowModel>();
        var rows = new List<RowModel>();
        var seen = new Dictionary<string, int>(pieces.Sum(piece => piece.Rows.Count), StringComparer.Ordinal);

        Dictionary<string, int>? names = null;
        Func<RawRow, LabelRead> read = labels.ReaderOf(known);

        // Shares that have a table of their own are of the same rows as the counts.
        foreach (Block piece in pieces.OrderBy(piece => !piece.Table.Header.HasCounts))
        {
            Header header = piece.Table.Header;
            if (piece.Total is { } printed)
            {
                RowModel row = layout.Row(printed, header, total0);
                SayUnread(printed, header, layout);
                if (Totals.Correct(printed.Label) is var right && right != printed.Label)
                    labels.SayMisread(printed, right);
                if (total is null)
                    total = row;
                else if (!header.HasCounts)
                    total = layout.WithShares(total, printed, header) ?? total;
                else
                    repeats.Add(row);
            }

            foreach (RawRow raw in piece.Rows)
            {
                LabelRead label = read(raw);
                RowModel row = layout.Row(raw, header, label);
                SayUnread(raw, header, layout);
                bool isSeen = seen.TryGetValue(label.Key, out int first);
                if (!isSeen && !header.HasCounts)
                    isSeen = (names ??= NamesOf(rows)).TryGetValue(LabelKey.Of(label.Name), out first) && first >= 0;
                if (isSeen)
                {
                    if (!header.HasCounts && layout.WithShares(rows[first], raw, header) is { } whole)
                        rows[first] = whole;
                    else
                        findings.Add(Finding.RepeatedRow(raw.At, raw.Label, rows[first].Line));
                    continue;
                }

                seen.Add(label.Key, rows.Count);
                rows.Add(header.HasCounts ? row : Layout.WithoutCounts(row));
            }
        }

        string? measure = pieces[0].Measure is { } what ? labels.ReadMeasure(pieces, what) : null;
        return new TableModel(labels.MeasureKey(pieces[0]), measure, dimension, layout.Columns, layout.Shares, total, rows.ToEquatableArray(), repeats.ToEquatableArray(), pieces.TrueForAll(piece => piece.IsComplete || !piece.Table.Header.HasCounts));
    }

    private void SayUnread(RawRow row, Header header, Layout layout)
    {
        if (row.Unread is null)
            return;
        foreach ((int column, string printed) in row.Unread)
        {
            ColumnModel heading = header.Columns[column];
            var at = new Place(row.Place.Cells[column], new CellId(row.Ordinal, layout.ColumnOf(header, column)));
            findings.Add(Finding.NotANumber(at, printed, row.Label, heading.Label, heading.Kind == ColumnKind.Share));
        }
    }

    // For a table that prints no codes beside one that does; −1 for a name that several rows have.
    private static Dictionary<string, int> NamesOf(List<RowModel> rows)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            string key = LabelKey.Of(rows[i].Name);
            names[key] = names.ContainsKey(key) ? -1 : i;
        }

        return names;
    }

    // A report is one year's; what matters is the year of the months, not of the edition.
    private static int? YearOf(RawTable table)
        => table.Header.Columns.FirstOrDefault(column => column.Kind == ColumnKind.Month)?.Year;
}
