using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>Makes one table of the pieces that it was cut into, page after page.</summary>
internal sealed class TableJoiner
{
    private static readonly LabelRead totalLabel = new("", Totals.Words, null, Totals.Words);

    private readonly List<TablePiece> pieces;
    private readonly ReportLabels labels;
    private readonly RepeatedRows repeated;
    private readonly UnreadCells unread;
    private readonly ColumnLayout layout;
    private readonly Func<RawRow, LabelRead> read, readSilently;
    private readonly RowPlace?[] places;

    private readonly List<RowModel> rows = [];
    private readonly RowNesting nesting = new();
    private readonly List<RowModel> repeats = [];
    private readonly Dictionary<string, int> indexOf;
    private HashSet<string>? plainKeys;
    private Dictionary<string, int>? indexOfName;
    private RowModel? total;

    // Of two rows with one label but other figures one is another row's, and nobody knows whose.
    private bool isComplete = true;

    private TableJoiner(
        List<TablePiece> pieces, Dimension? dimension, ReportLabels labels, RowPlace?[] places, RepeatedRows repeated, UnreadCells unread)
    {
        (this.pieces, this.labels, this.repeated, this.unread) = (pieces, labels, repeated, unread);
        this.places = places;
        layout = ColumnLayout.Of(pieces, places);
        read = labels.ReaderOf(dimension, says: true);
        readSilently = labels.ReaderOf(dimension, says: false);
        indexOf = new(pieces.Sum(piece => piece.Rows.Count), StringComparer.Ordinal);
    }

    /// <param name="same">The pieces; the first tells what the rows are.</param>
    /// <param name="places">Is filled, by the rows' ordinals, with where each row stands.</param>
    public static TableModel Join(
        List<PlacedPiece> same, ReportLabels labels, RowPlace?[] places, RepeatedRows repeated, UnreadCells unread)
    {
        List<TablePiece> pieces = same.ConvertAll(piece => piece.Piece);
        var joiner = new TableJoiner(pieces, same[0].Known, labels, places, repeated, unread);

        // Whether pieces of it hold other months of the same rows.
        bool isCut = false;

        // Shares and changes that have a table of their own are of the same rows as the counts.
        foreach (TablePiece piece in pieces.OrderBy(piece => !piece.Header.HasCounts))
        {
            bool isContinued = piece.Header.HasCounts && CutTables.IsContinued(piece, pieces);
            bool mayJoin = !piece.Header.HasCounts || isContinued;
            isCut |= isContinued;
            if (piece.Total is { } printed)
                joiner.AddTotal(printed, piece.Header, mayJoin);
            foreach (RawRow row in piece.Rows)
                joiner.AddRow(row, piece.Header, mayJoin);
        }

        if (isCut)
            joiner.SayHalves();
        return joiner.Table(same[0].Dimension);
    }

    // Of a table that was cut between its months a row may stand in one half alone: nothing tells whether the other has lost it.
    private void SayHalves()
    {
        int[] months = [.. Enumerable.Range(0, layout.Columns.Count).Where(i => layout.Columns[i].Kind == ColumnKind.Month)];
        var leftOut = new HashSet<string>(
            pieces.SelectMany(piece => piece.LeftOut).Select(row => row.Printed.Key), StringComparer.Ordinal);
        foreach (RowModel row in rows)
        {
            int[] missing = Array.FindAll(months, month => row.Cells[month] == Cell.Absent);
            if (missing.Length > 0 && missing.Length < months.Length && !leftOut.Contains(LabelKey.Of(row.Label)))
                labels.SayMissing(row, places[row.Ordinal]!, missing.Select(month => layout.Columns[month]));
        }
    }

    private void AddTotal(RawRow printed, Header header, bool mayJoin)
    {
        RowModel row = layout.Row(printed, header, totalLabel);
        nesting.NoteTotal(row);
        if (Totals.Correct(printed.Label) is var right && right != printed.Label)
            labels.SayMisread(printed, right);
        RowModel? whole = mayJoin && total is not null ? layout.With(total, row) : null;
        SayUnread(printed, header, whole ?? row);
        if (total is null)
            total = row;
        else if (whole is not null)
            total = whole;
        else if (header.HasCounts || header.HasChanges)
        {
            repeats.Add(row);
            if (HasMore(row, total))
                repeated.Note(printed, row, total);
        }
    }

    // Months that the first lacks: their figures would be nowhere.
    private bool HasMore(RowModel row, RowModel first)
    {
        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (layout.Columns[i].Kind == ColumnKind.Month && first.Cells[i] == Cell.Absent && row.Cells[i] != Cell.Absent)
                return true;
        }

        return false;
    }

    private void AddRow(RawRow printed, Header header, bool mayJoin)
    {
        LabelRead label = printed.Printed.IsOfWhich ? nesting.ReadOfWhich(printed) : read(printed);
        if (printed.IsNested && (plainKeys ??= PlainKeys()).Contains(label.Key))
            label = label with { Key = printed.Printed.Key, Name = printed.Label };
        RowModel row = layout.Row(printed, header, label);
        nesting.Note(printed, row);
        bool isFound = TryFind(label, header, out int index);
        RowModel? whole = mayJoin && isFound ? layout.With(rows[index], row) : null;
        SayUnread(printed, header, whole ?? row);
        if (!isFound)
        {
            indexOf.Add(label.Key, rows.Count);
            rows.Add(header.HasCounts ? row : layout.WithoutCounts(row));
        }
        else if (whole is not null)
            rows[index] = whole;
        else if ((header.HasCounts || header.HasChanges) && !printed.IsPlain && nesting.IsSame(rows[index], printed))
            repeats.Add(row);
        else
        {
            repeated.Note(printed, row, rows[index]);
            isComplete &= !header.HasCounts || RepeatedRows.IsAlike(row, rows[index]);
        }
    }

    // Each row is read once more, and what there is to say of it is said then.
    private HashSet<string> PlainKeys() => new(
        pieces.SelectMany(piece => piece.Rows).Where(row => row.IsPlain && row.Printed.Code is null).Select(row => readSilently(row).Key),
        StringComparer.Ordinal);

    // A table of shares may print no codes where that of the counts does.
    private bool TryFind(LabelRead label, Header header, out int index)
        => indexOf.TryGetValue(label.Key, out index)
            || (!header.HasCounts && (indexOfName ??= IndexNames()).TryGetValue(LabelKey.Of(label.Name), out index) && index >= 0);

    // −1 for a name that several rows have.
    private Dictionary<string, int> IndexNames()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
        {
            string key = LabelKey.Of(rows[i].Name);
            names[key] = names.ContainsKey(key) ? -1 : i;
        }

        return names;
    }

    // At the cell of the row that it ends up in.
    private void SayUnread(RawRow printed, Header header, RowModel row)
    {
        if (printed.Unread is not null)
            unread.Say(printed, header, row.Ordinal, column => layout.ColumnOf(header, column));
    }

    private TableModel Table(string dimension) => UnnamedSubtotals.Find(nesting.Of(new TableModel(
        labels.MeasureKey(pieces[0]),
        pieces[0].Measure is { } measure ? labels.ReadMeasure(pieces, measure) : null,
        dimension,
        layout.Columns,
        total,
        rows.ToEquatableArray(),
        repeats.ToEquatableArray(),
        IsComplete: isComplete && pieces.TrueForAll(piece => piece.IsComplete || !piece.Header.HasCounts))));
}
