using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>The columns of a joined table, and each piece's rows laid out in them.</summary>
/// <param name="places">Is filled, by the rows' ordinals, with where each row stands.</param>
internal sealed class ColumnLayout(ColumnModel[] columns, RowPlace?[] places)
{
    private readonly Dictionary<Header, int[]?> sources = [];
    private Header? last;
    private int[]? lastSource;

    public EquatableArray<ColumnModel> Columns { get; } = new(columns);

    /// <param name="places">See the class.</param>
    public static ColumnLayout Of(List<TablePiece> pieces, RowPlace?[] places)
    {
        if (pieces.TrueForAll(piece => ReferenceEquals(piece.Header, pieces[0].Header)) && IsLaidOut(pieces[0].Header))
            return new ColumnLayout(pieces[0].Header.Columns, places);

        // The mean first, then the months as time goes, then the rest as printed.
        ColumnModel[] counts = [.. pieces.Select(piece => piece.Table).SelectMany(Counts).Distinct()
            .OrderBy(column => column.Kind == ColumnKind.Change ? ColumnKind.Other : column.Kind)
            .ThenBy(column => column.Month?.Index ?? 0)];
        return new ColumnLayout([.. WithShares(counts, pieces)], places);
    }

    public RowModel Row(RawRow row, Header header, LabelRead label)
    {
        Cell[] cells = row.Cells;
        RowPlace place = row.Place;

        // Nearly all tables are printed as they are laid out.
        if (SourceOf(header) is { } source)
        {
            cells = Array.ConvertAll(source, from => from < 0 ? Cell.Absent : row.Cells[from]);
            place = new RowPlace(place.Label, Array.ConvertAll(source, from => from < 0 ? default : row.Place.Cells[from]));
        }

        places[row.Ordinal] = place;
        return new RowModel(label.Key, row.Label, label.Name, label.Code, row.Line, row.Ordinal, new EquatableArray<Cell>(cells))
        {
            Print = row.Print,
        };
    }

    /// <summary>The table's column that a header's column is.</summary>
    public int ColumnOf(Header header, int column) => SourceOf(header) is { } source ? Array.IndexOf(source, column) : column;

    /// <summary>
    /// A row with the columns that another table has of it: shares and changes in a table of their own, or a wide table that was cut into
    /// two, January to June and July to December.
    /// </summary>
    /// <returns>Null where that has no column more, or another figure in one that both have.</returns>
    public RowModel? With(RowModel row, RowModel other)
    {
        var cells = new Cell[row.Cells.Count];
        TextSpan[] spans = (TextSpan[])places[row.Ordinal]!.Cells.Clone();
        int[] lines = row.Lines.Count > 0 ? [.. row.Lines] : [.. Enumerable.Repeat(row.Line, cells.Length)];
        bool hasMore = false;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = row.Cells[i];
            if (other.Cells[i] == Cell.Absent || other.Cells[i] == cells[i])
                continue;
            if (cells[i] != Cell.Absent)
                return null;
            (cells[i], spans[i], lines[i]) = (other.Cells[i], places[other.Ordinal]!.Cells[i], other.Line);
            hasMore = true;
        }

        if (!hasMore)
            return null;
        places[row.Ordinal] = places[row.Ordinal]! with { Cells = spans };
        return row with { Cells = new EquatableArray<Cell>(cells), Lines = new EquatableArray<int>(lines) };
    }

    /// <summary>A row that only a table of shares has: its counts are not lost, there are none.</summary>
    public RowModel WithoutCounts(RowModel row)
        => row with { Cells = row.Cells.Select((cell, i) => columns[i].HoldsCounts ? Cell.Blank : cell).ToEquatableArray() };

    // As nearly every header is: nothing to sort, to join or to leave out.
    private static bool IsLaidOut(Header header)
    {
        ColumnModel[] columns = header.Columns;
        bool laidOut = !header.MeanIsTorn && !columns[0].IsShare;
        for (int i = 1; laidOut && i < columns.Length; i++)
        {
            ColumnModel before = columns[i - 1];
            laidOut = columns[i].Month is { } month && (before.Kind == ColumnKind.Mean || month.Index > (before.Month?.Index ?? 0));
        }

        return laidOut;
    }

    private static IEnumerable<ColumnModel> Counts(RawTable table)
        => table.Header.Columns.Skip(table.Header.MeanIsTorn && !table.HasTornMean ? 1 : 0).Where(column => !column.IsShare);

    // Where a share stands among the counts is told by the nearest of them on its left, in the first header that has it.
    private static IEnumerable<ColumnModel> WithShares(ColumnModel[] counts, List<TablePiece> pieces)
    {
        var shares = new List<(ColumnModel Column, int Before)>();
        var seen = new HashSet<ColumnModel>();
        Dictionary<ColumnModel, int>? behind = null;
        foreach (Header header in pieces.Select(piece => piece.Header).Where(header => header.HasShares))
        {
            int before = 0;
            behind ??= counts.Select((column, at) => (column, at)).ToDictionary(entry => entry.column, entry => entry.at + 1);
            foreach (ColumnModel column in header.Columns)
            {
                if (!column.IsShare)
                    before = behind.TryGetValue(column, out int at) ? at : before;
                else if (seen.Add(column))
                    shares.Add((column, before));
            }
        }

        int next = 0;
        for (int i = 0; i <= counts.Length; i++)
        {
            for (; next < shares.Count && shares[next].Before <= i; next++)
                yield return shares[next].Column;
            if (i < counts.Length)
                yield return counts[i];
        }
    }

    // Where each column stands in a header; null where all stand in their places.
    private int[]? SourceOf(Header header)
    {
        if (ReferenceEquals(header, last))
            return lastSource;
        if (ReferenceEquals(header.Columns, columns))
            return null;
        if (!sources.TryGetValue(header, out int[]? source))
        {
            var printed = new Dictionary<ColumnModel, int>(header.Columns.Length);
            for (int i = header.Columns.Length - 1; i >= 0; i--)
                printed[header.Columns[i]] = i;
            source = Array.ConvertAll(columns, column => printed.TryGetValue(column, out int at) ? at : -1);
            if (source.Length == header.Columns.Length && source.Select((from, to) => from == to).All(same => same))
                source = null;
            sources.Add(header, source);
        }

        (last, lastSource) = (header, source);
        return source;
    }
}
