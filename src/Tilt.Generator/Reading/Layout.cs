using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Model;

namespace Tilt.Generator.Reading;

/// <summary>The columns of a joined table, and each piece's rows laid out in them.</summary>
internal sealed class Layout
{
    private readonly RowPlace?[] places;
    private readonly Dictionary<Header, int[]?> sources = [];
    private Header? last;
    private int[]? lastSource;

    private Layout(ColumnModel[] columns, RowPlace?[] places)
    {
        Columns = new EquatableArray<ColumnModel>(columns);
        this.places = places;
    }

    public EquatableArray<ColumnModel> Columns { get; }

    /// <param name="places">Is filled, by the rows' ordinals, with where each row stands.</param>
    public static Layout Of(List<Block> pieces, RowPlace?[] places)
    {
        // The mean first, then the months as time goes, then the rest as printed.
        ColumnModel[] columns = pieces
            .SelectMany(piece => Printed(piece))
            .Distinct()
            .OrderBy(column => column.Kind)
            .ThenBy(column => (column.Year * 12) + column.Month)
            .ToArray();
        return new Layout(columns, places);
    }

    public RowModel Row(RawRow row, Header header, string name, string? code)
    {
        if (SourceOf(header) is not { } source)
        {
            // Nearly all tables are printed as they are laid out.
            places[row.Ordinal] = row.Place;
            return new RowModel(row.Label, name, code, row.Line, row.Ordinal, new EquatableArray<Cell>(row.Cells));
        }

        var cells = new Cell[source.Length];
        var spans = new TextSpan[source.Length];
        for (int i = 0; i < source.Length; i++)
        {
            cells[i] = source[i] < 0 ? Cell.Absent : row.Cells[source[i]];
            spans[i] = source[i] < 0 ? default : row.Place.Cells[source[i]];
        }

        places[row.Ordinal] = new RowPlace(row.Place.Label, spans);
        return new RowModel(row.Label, name, code, row.Line, row.Ordinal, new EquatableArray<Cell>(cells));
    }

    // A mean that no row of the piece has was not torn off; there never was one. Shares are no counts.
    private static IEnumerable<ColumnModel> Printed(Block piece)
    {
        Header header = piece.Table.Header;
        bool noMean = header.MeanIsTorn && piece.Table.Rows.TrueForAll(row => row.IsLeftOut || row.Place.Cells[0].IsEmpty);
        return header.Columns.Skip(noMean ? 1 : 0).Where(column => column.Kind != ColumnKind.Share);
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
