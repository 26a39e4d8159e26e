using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>
/// Makes reports of what was found on the pages: pieces of one table are joined, labels read as what they are,
/// tables given their measure and dimension.
/// </summary>
internal sealed class ReportAssembler
{
    /// <summary>No table goes on over more pages; and none that nothing but its figures tells has as many behind it.</summary>
    private const int MostPagesAhead = 10, MostPagesBehind = 100;

    private readonly List<Finding> findings;
    private readonly UnreadCells unread;
    private readonly ReportLabels labels;
    private readonly List<PlacedPiece> placed = [];
    private readonly HashSet<(Dimension, string?)> placedByRows = [];
    private readonly RowPlace?[] places;

    private ReportAssembler(List<Finding> findings, UnreadCells unread, RowPlace?[] places)
    {
        (this.findings, this.unread) = (findings, unread);
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

        // A table without months belongs to its neighbours' year.
        var newest = tables.GroupBy(CodeOf, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Max(YearOf), StringComparer.Ordinal);
        var unread = new UnreadCells(findings);
        var reports = new List<ReportModel>();
        foreach (var pages in tables.GroupBy(table => (Code: CodeOf(table), Year: YearOf(table) ?? newest[CodeOf(table)])))
        {
            if (new ReportAssembler(findings, unread, places).Assemble(pages.Key.Code, pages.Key.Year, [.. pages]) is { } report)
                reports.Add(report);
        }

        unread.SayGrouped();
        return reports;

        string CodeOf(RawTable table) => table.Page.Code ?? first ?? "";
    }

    // A page that has lost its period is of the year of its report, if that is one.
    private static void DateUndated(List<RawTable> tables)
    {
        int[] years = [.. tables.Select(table => table.Page.FirstMonth?.Year).OfType<int>().Distinct()];
        if (years.Length != 1)
            return;
        foreach (RawTable table in tables.Where(table => table.Page.FirstMonth is null))
            table.Date(years[0]);
    }

    private ReportModel? Assemble(string code, int? year, List<RawTable> tables)
    {
        WrappedLabels.Join(tables, findings);
        ClippedLabels.Complete(tables, findings);
        NestedTotals.Mark(tables);
        List<TablePiece> pieces = WithoutLost([.. tables.SelectMany(TablePiece.Split)]);
        Subjects.Name(pieces, tables[0].Page.Title);
        GoOnWithPlaces(pieces);
        labels.Note(pieces);
        PlaceInDimensions(pieces);
        labels.ReadMisread(placed);

        var repeated = new RepeatedRows(findings);
        var models = placed
            .GroupBy(piece => TableKey.Of(labels.MeasureKey(piece.Piece), piece.Dimension))
            .Where(same => !SparseTable.Is(same, findings))
            .Select(same => TableJoiner.Join([.. same], labels, places, repeated, unread))
            .ToEquatableArray();
        if (models.Count == 0)
            return null;
        repeated.Say(pieces);
        PageHeading page = (tables.Find(table => table.Page.Code is not null) ?? tables[0]).Page;
        string? updated = tables.Select(table => table.Page.Updated).LastOrDefault(date => date is not null);
        return new ReportModel(code, page.Title, updated, year, models);
    }

    // A page of which nothing could be read may have held rows of the table before it, or after it.
    private static List<TablePiece> WithoutLost(TablePiece[] pieces)
    {
        for (int i = 0; i < pieces.Length; i++)
        {
            bool isBesideLost = (i > 0 && IsLostPartOf(pieces[i - 1], pieces[i]))
                || (i + 1 < pieces.Length && IsLostPartOf(pieces[i + 1], pieces[i]));
            if (isBesideLost)
                pieces[i] = pieces[i] with { IsComplete = false };
            if (i > 0 && pieces[i - 1].IsLost)
                pieces[i] = pieces[i] with { LostBefore = pieces[i - 1] };
        }

        return [.. pieces.Where(piece => !piece.IsLost)];

        static bool IsLostPartOf(TablePiece lost, TablePiece piece) => lost.IsLost && lost.Measure == piece.Measure;
    }

    // A page with counties and their municipalities, and without the total of all, goes on with the table on the page before.
    private static void GoOnWithPlaces(List<TablePiece> pieces)
    {
        for (int i = 1; i < pieces.Count; i++)
        {
            (TablePiece before, TablePiece piece) = (pieces[i - 1], pieces[i]);
            bool goesOn = piece is { Total: null, Measure: null } && before.Measure is not null
                && piece.Rows.Exists(row => row.IsNested) && (before.Rows.Count == 0 || before.Rows.Exists(row => row.IsNested))
                && piece.Header.Columns.AsSpan().SequenceEqual(before.Header.Columns);
            if (goesOn)
                pieces[i] = piece with { Measure = before.Measure };
        }
    }

    // A page that has lost its total goes on with the table before it where the rows of both add up to the total in more columns than those
    // of one, and in most: a misprint must not hide it.
    private static void GoOnWithoutTotal(List<TablePiece> pieces, DimensionReader reader)
    {
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            TablePiece first = pieces[i];
            if (first is not { Total: not null, Rows.Count: > 0, Table.Stated: null } || !IsNext(pieces[i + 1]))
                continue;
            List<TablePiece> pages = [first];
            for (int page = i - 1; page >= 0 && pages.Count <= MostPagesBehind && IsPageOf(pieces[page], first); page--)
                pages.Add(pieces[page]);
            (int most, int asked) = TablePiece.CountSums(pages);
            int alone = most, last = i;
            for (int next = i + 1; next < pieces.Count && next - i <= MostPagesAhead && IsNext(pieces[next]); next++)
            {
                pages.Add(pieces[next]);
                if (TablePiece.CountSums(pages).Held is var held && held >= most && held > alone)
                    (most, last) = (held, next);
            }

            if (2 * most <= asked)
                continue;
            for (int page = i + 1; page <= last; page++)
                pieces[page] = pieces[page] with { Measure = first.Measure, GoesOn = true };

            bool IsNext(TablePiece page) => page is { HasTotal: false, Table.Stated: null }
                && (page.Measure is null || page.Measure == first.Measure)
                && page.Header.Columns.SequenceEqual(first.Header.Columns)
                && (reader.FromRows(page.AllRows) is not { } other || other == reader.FromRows(first.AllRows));
        }
    }

    private void PlaceInDimensions(List<TablePiece> pieces)
    {
        var measures = new HashSet<string>(pieces.Select(labels.MeasureKey).OfType<string>(), StringComparer.Ordinal);
        var reader = new DimensionReader(labels.Book, measures);
        LearnMeasures(pieces, reader);
        GoOnWithoutTotal(pieces, reader);
        var unknown = new List<int>();
        for (int i = 0; i < pieces.Count; i++)
        {
            TablePiece piece = pieces[i];
            StatedTable? stated = piece.Table.Stated;
            Dimension? byRows = stated?.Known ?? reader.FromRows(piece.AllRows);
            if (byRows is not null)
                placedByRows.Add((byRows, labels.MeasureKey(piece)));
            Dimension? known = byRows ?? (stated is null ? FromPlace(piece, reader) : null);
            bool goesOn = piece.GoesOn || (known is null && stated is null && GoesOn(pieces, i, reader));
            string name = goesOn ? placed[placed.Count - 1].Dimension : known?.Name ?? stated?.Dimension ?? NameAfterPlace(piece, i);
            known = goesOn ? placed[placed.Count - 1].Known : known;
            if (known is null && stated is null && !goesOn)
                findings.Add(Finding.UnknownDimension(piece.FirstRow.At, piece.FirstRow.Label, name));
            placed.Add(new PlacedPiece(piece, name, known));
            if (known is null && stated is null && !goesOn)
                unknown.Add(i);
        }

        unknown.ForEach(DoubtBeside);
    }

    // Rows that tell nothing may be a page of the table beside them, if both fall short of their total: which one lacks them nobody knows.
    private void DoubtBeside(int at)
    {
        if (!FallShort(placed.FindAll(IsOfThisTable).ConvertAll(page => page.Piece)))
            return;
        foreach (int step in (int[])[-1, 1])
        {
            int end = at + step;
            while (IsOfSameTable(end)) end += step;
            int first = Math.Min(at + step, end - step), count = Math.Abs(end - at) - 1;
            if (count == 0 || !FallShort(placed.GetRange(first, count).ConvertAll(page => page.Piece)))
                continue;
            placed[at] = Incomplete(placed[at]);
            for (int i = first; i < first + count; i++)
                placed[i] = Incomplete(placed[i]);
        }

        bool IsOfThisTable(PlacedPiece page) => page.Dimension == placed[at].Dimension && page.Piece.Measure == placed[at].Piece.Measure;

        bool IsOfSameTable(int other) => other >= 0 && other < placed.Count && Math.Abs(other - at) <= MostPagesAhead
            && placed[other].Piece.Measure == placed[at].Piece.Measure
            && placed[other].Dimension == placed[at + Math.Sign(other - at)].Dimension;

        static PlacedPiece Incomplete(PlacedPiece page) => page with { Piece = page.Piece with { IsComplete = false } };
    }

    // Whether the rows of pages are less than their total in each column.
    private static bool FallShort(List<TablePiece> pages)
    {
        TablePiece stating = pages.Find(page => page.Total is not null) ?? pages[0];
        ColumnModel[] columns = stating.Header.Columns;
        if (stating.Total is not { } total)
            return stating.HasTotal;
        if (!pages.TrueForAll(page => page.Header.Columns.SequenceEqual(columns)))
            return false;
        for (int i = 0; i < columns.Length; i++)
        {
            bool isSummed = columns[i].Kind is ColumnKind.Month or ColumnKind.Other && total.Cells[i].IsNumber;
            if (isSummed && TablePiece.SumOf(pages, i) is { IsRead: true } sum && sum.Most >= total.Cells[i].Count)
                return false;
        }

        return true;
    }

    private Dimension? FromPlace(TablePiece piece, DimensionReader reader)
        => FromPieceBefore(piece, reader) ?? FromStatus(piece) ?? FromHeading(piece, reader);

    // The rows of the main table and of status tables are measures, whether or not a table of their own has a total that says so.
    private static void LearnMeasures(List<TablePiece> pieces, DimensionReader reader)
    {
        TablePiece[] candidates = [.. pieces.Where(piece => piece.Total is not null && (piece.Measure is null || IsOfStatus(piece))
            && (piece.Table.Stated?.Known ?? Dimensions.Measures) == Dimensions.Measures)];
        TablePiece[] known = Array.FindAll(candidates, piece => reader.FromRows(piece.Rows) == Dimensions.Measures);
        if (known.Length == 0)
        {
            TablePiece[] unknown = Array.FindAll(candidates, piece => piece.Rows.Count > 0 && reader.FromRows(piece.Rows) is null);
            TablePiece? main = Array.Find(unknown, piece => piece.Measure is null && piece.Page.Dimension == Dimensions.Measures);
            known = [.. unknown.Where(piece => piece == main || IsOfStatus(piece))];
        }

        reader.Learn(known.SelectMany(piece => piece.Rows));
    }

    // A status is broken down by measure, whatever the sheet is called.
    private static Dimension? FromStatus(TablePiece piece) => IsOfStatus(piece) ? Dimensions.Measures : null;

    private static bool IsOfStatus(TablePiece piece) => piece.Measure is { } measure && Statuses.IsStatus(measure);

    // A piece that holds nothing but "Ukjent" continues the table before it, if that one has the same total, or none has one.
    private Dimension? FromPieceBefore(TablePiece piece, DimensionReader reader)
    {
        if (placed.Count == 0 || !reader.AreNeutral(piece.AllRows))
            return null;
        if (piece.LostBefore is { } lost)
            return lost.Measure == piece.Measure ? reader.FromRows(lost.LeftOut) : null;
        PlacedPiece before = placed[placed.Count - 1];
        bool continues = piece.HasTotal == before.Piece.HasTotal
            && labels.MeasureKey(before.Piece) == labels.MeasureKey(piece)
            && !HaveSameRow(before.Piece, piece);

        // Under a heading of its own that says otherwise it is a table of its own.
        bool isAnnounced = piece.Page.Sheet != before.Piece.Page.Sheet
            && piece.Page.Dimension is { } announced && announced != before.Known;
        return continues && !isAnnounced ? before.Known : null;
    }

    private static bool HaveSameRow(TablePiece piece, TablePiece other)
    {
        var keys = new HashSet<string>(piece.Rows.Select(row => row.Printed.Key), StringComparer.Ordinal);
        return other.Rows.Exists(row => keys.Contains(row.Printed.Key));
    }

    // Rows that tell nothing go on with the table before them where the same total is printed again, and the rows of all its pages,
    // of some that follow too, add up to it.
    private bool GoesOn(List<TablePiece> pieces, int at, DimensionReader reader)
    {
        TablePiece piece = pieces[at];
        if (placed.Count == 0 || piece.Total is null)
            return false;
        (string dimension, Dimension? known) = (placed[placed.Count - 1].Dimension, placed[placed.Count - 1].Known);
        List<TablePiece> pages = [piece];
        for (int i = placed.Count - 1; i >= 0 && pages.Count <= MostPagesBehind; i--)
        {
            if (placed[i].Dimension != dimension || !IsPageOf(placed[i].Piece, piece))
                break;
            pages.Add(placed[i].Piece);
        }

        if (pages.Count == 1)
            return false;
        for (int next = at + 1; !AddUp(pages); next++)
        {
            bool mayGoOn = next < pieces.Count && next - at < MostPagesAhead && IsPageOf(pieces[next], piece)
                && (reader.FromRows(pieces[next].AllRows) is not { } other || other == known);
            if (!mayGoOn)
                return false;
            pages.Add(pieces[next]);
        }

        return true;
    }

    private static bool IsPageOf(TablePiece page, TablePiece piece) => page.Measure == piece.Measure && page.Total is { } printed
        && page.Header.Columns.SequenceEqual(piece.Header.Columns) && printed.Cells.SequenceEqual(piece.Total!.Cells);

    // Whether all rows of pages that have the same total add up to it.
    private static bool AddUp(List<TablePiece> pages) => TablePiece.CountSums(pages) is var (held, asked) && held == asked
        && pages.TrueForAll(page => page.IsComplete);

    // A sheet in a file of its own may have its heading in the file's name.
    // The heading may be left over from the page before: it does not place a table beside one that has that place by its rows.
    private Dimension? FromHeading(TablePiece piece, DimensionReader reader)
    {
        Dimension? byName = piece.Page.Sheet is null ? piece.Page.File.Dimension : null;
        if ((piece.Page.Dimension ?? byName) is not { } announced)
            return null;
        bool taken = !reader.AreNeutral(piece.AllRows) && placedByRows.Contains((announced, labels.MeasureKey(piece)));
        return taken ? null : announced;
    }

    private static string NameAfterPlace(TablePiece piece, int index)
    {
        string? heading = piece.Page is { Sheet: { } sheet, Dimension: null } ? PageWords.LastPart(sheet) : null;
        return heading ?? "Tabell " + (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    // A report is one year's; what matters is the year of the months, not of the edition.
    private static int? YearOf(RawTable table) => table.Header.Year;
}

/// <summary>A piece of a table whose rows are known.</summary>
/// <param name="Dimension">What its rows are, in words.</param>
/// <param name="Known">The same as the vocabulary knows it; null where it does not.</param>
internal sealed record PlacedPiece(TablePiece Piece, string Dimension, Dimension? Known);
