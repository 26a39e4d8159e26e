using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>The columns of a joined table, and each piece's rows laid out in them.</summary>
internal sealed class Layout
{
    private readonly RowPlace?[] places;
    private readonly Dictionary<Header, int[]?> sources = [];
    private readonly Dictionary<Header, int[]> sourcesOfShares = [];
    private readonly ColumnModel[] shares;
    private Header? last;
    private int[]? lastSource;

    private Layout(ColumnModel[] columns, ColumnModel[] shares, int[] placesOfShares, RowPlace?[] places)
    {
        this.shares = shares;
        this.places = places;
        Columns = new EquatableArray<ColumnModel>(columns);
        Shares = shares.Length == 0 ? default : shares.Zip(placesOfShares, (column, at) => new ShareColumn(column.Label, at)).ToEquatableArray();
    }

    public EquatableArray<ColumnModel> Columns { get; }

    public EquatableArray<ShareColumn> Shares { get; }

    /// <param name="places">Is filled, by the rows' ordinals, with where each row stands.</param>
    public static Layout Of(List<Block> pieces, RowPlace?[] places)
    {
        // The mean first, then the months as time goes, then the rest as printed.
        ColumnModel[] columns = pieces.Count == 1 && IsLaidOut(pieces[0].Table.Header) ? pieces[0].Table.Header.Columns : pieces
            .SelectMany(piece => Printed(piece))
            .Distinct()
            .OrderBy(column => column.Kind)
            .ThenBy(column => (column.Year * 12) + column.Month)
            .ToArray();
        ColumnModel[] shares = [.. pieces.Where(piece => piece.Table.Header.Shares > 0).SelectMany(piece => piece.Table.Header.Columns.Where(IsShare)).Distinct()];
        return new Layout(columns, shares, CountsBefore(shares, pieces, columns), places);
    }

    // As nearly every header is: nothing to sort, to join or to leave out.
    private static bool IsLaidOut(Header header)
    {
        ColumnModel[] columns = header.Columns;
        bool laidOut = !header.MeanIsTorn && columns[0].Kind != ColumnKind.Share;
        for (int i = 1; laidOut && i < columns.Length; i++)
        {
            laidOut = columns[i].Kind == ColumnKind.Month
                && (columns[i - 1].Kind == ColumnKind.Mean || (columns[i].Year * 12) + columns[i].Month > (columns[i - 1].Year * 12) + columns[i - 1].Month);
        }

        return laidOut;
    }

    public RowModel Row(RawRow row, Header header, LabelRead label)
    {
        if (SourceOf(header) is not { } source)
        {
            // Nearly all tables are printed as they are laid out.
            places[row.Ordinal] = row.Place;
            return Row(row, header, label, row.Cells);
        }

        var cells = new Cell[source.Length];
        var spans = new TextSpan[source.Length];
        for (int i = 0; i < source.Length; i++)
        {
            cells[i] = source[i] < 0 ? Cell.Absent : row.Cells[source[i]];
            spans[i] = source[i] < 0 ? default : row.Place.Cells[source[i]];
        }

        places[row.Ordinal] = new RowPlace(row.Place.Label, spans);
        return Row(row, header, label, cells);
    }

    private RowModel Row(RawRow row, Header header, LabelRead label, Cell[] cells)
        => new(label.Key, row.Label, label.Name, label.Code, row.Line, row.Ordinal, new EquatableArray<Cell>(cells), SharesOf(row, header));

    /// <summary>The table's column that a header's column is; −1 for a share.</summary>
    public int ColumnOf(Header header, int column)
        => IsShare(header.Columns[column]) ? -1 : SourceOf(header) is { } source ? Array.IndexOf(source, column) : column;

    /// <summary>The row with shares that a table without counts has of it; null where it has one of them already.</summary>
    public RowModel? WithShares(RowModel row, RawRow raw, Header header)
    {
        EquatableArray<Share> more = SharesOf(raw, header);
        bool isNew = !row.Shares.Zip(more, (one, other) => one.IsPrinted && other.IsPrinted).Any(both => both);
        return isNew ? row with { Shares = row.Shares.Zip(more, (one, other) => one.IsPrinted ? one : other).ToEquatableArray() } : null;
    }

    /// <summary>A row that only a table without counts has: its counts are not lost, there are none.</summary>
    public static RowModel WithoutCounts(RowModel row) => row with { Cells = row.Cells.Select(_ => Cell.Blank).ToEquatableArray() };

    private EquatableArray<Share> SharesOf(RawRow row, Header header)
    {
        if (shares.Length == 0)
            return default;
        if (!sourcesOfShares.TryGetValue(header, out int[]? source))
        {
            Dictionary<ColumnModel, int> printed = Numbered(header.Columns.Where(IsShare));
            source = Array.ConvertAll(shares, share => printed.TryGetValue(share, out int at) ? at : -1);
            sourcesOfShares.Add(header, source);
        }

        return source.Select(at => at < 0 ? Share.Absent : row.Shares[at]).ToEquatableArray();
    }

    // A mean that no row of the piece has was not torn off; there never was one.
    private static IEnumerable<ColumnModel> Printed(Block piece)
    {
        Header header = piece.Table.Header;
        bool noMean = header.MeanIsTorn && piece.Table.Rows.TrueForAll(row => row.IsLeftOut || row.Place.Cells[0].IsEmpty);
        return header.Columns.Skip(noMean ? 1 : 0).Where(column => !IsShare(column));
    }

    private static bool IsShare(ColumnModel column) => column.Kind == ColumnKind.Share;

    // Where a share stands among the counts is told by the nearest of them on its left.
    private static int[] CountsBefore(ColumnModel[] shares, List<Block> pieces, ColumnModel[] counts)
    {
        if (shares.Length == 0)
            return [];
        Dictionary<ColumnModel, int> places = Numbered(counts), found = [];
        foreach (Header header in pieces.Select(piece => piece.Table.Header))
        {
            int before = 0;
            foreach (ColumnModel column in header.Columns)
            {
                if (!IsShare(column))
                    before = places.TryGetValue(column, out int at) ? at + 1 : before;
                else if (!found.ContainsKey(column))
                    found.Add(column, before);
            }
        }

        return Array.ConvertAll(shares, share => found[share]);
    }

    private static Dictionary<ColumnModel, int> Numbered(IEnumerable<ColumnModel> columns)
    {
        var numbered = new Dictionary<ColumnModel, int>();
        foreach (ColumnModel column in columns)
            numbered[column] = numbered.Count;
        return numbered;
    }

    // Where each column stands in a header; null where all stand in their places.
    private int[]? SourceOf(Header header)
    {
        if (ReferenceEquals(header, last))
            return lastSource;
        if (!sources.TryGetValue(header, out int[]? source))
        {
            var printed = new Dictionary<ColumnModel, int>(header.Columns.Length);
            for (int i = header.Columns.Length - 1; i >= 0; i--)
                printed[header.Columns[i]] = i;
            source = [.. Columns.Select(column => printed.TryGetValue(column, out int at) ? at : -1)];
            if (source.Length == header.Columns.Length && source.Select((from, to) => from == to).All(same => same))
                source = null;
            sources.Add(header, source);
        }

        (last, lastSource) = (header, source);
        return source;
    }
}
