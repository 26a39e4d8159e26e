using Tilt.Engine.Text;

namespace Tilt.Engine.Model;

/// <summary>Where one row stands in the text.</summary>
/// <param name="Cells">One for each column; empty spans where nothing is printed.</param>
internal sealed record RowPlace(TextSpan Label, TextSpan[] Cells);

/// <summary>Where the rows of a text stand. The model itself is free of places, so that an edit which moves them changes nothing.</summary>
/// <param name="rows">By the rows' ordinals; null for rows that are in no table.</param>
internal sealed class Places(RowPlace?[] rows)
{
    public static readonly Places None = new([]);

    /// <summary>How many rows the text has, in tables or not.</summary>
    public int Count => rows.Length;

    /// <summary>The row's label.</summary>
    public Place Of(RowModel row) => new(Row(row).Label, CellId.OfRow(row.Ordinal));

    /// <summary>The cell; the row, where nothing is printed in it.</summary>
    public Place Of(RowModel row, int column)
        => Row(row).Cells[column] is { IsEmpty: false } span ? new Place(span, new CellId(row.Ordinal, column)) : Of(row);

    /// <summary>The same rows where they stand in another text.</summary>
    public Places Moved(Func<TextSpan, TextSpan> to)
        => new([.. rows.Select(row => row is null ? null : new RowPlace(to(row.Label), Array.ConvertAll(row.Cells, cell => to(cell))))]);

    /// <summary>All rows that are in tables, in the order in which they stand.</summary>
    public IEnumerable<RowPlace> Rows => rows.OfType<RowPlace>();

    /// <summary>Label and cells of a row that is in a table.</summary>
    public RowPlace Row(RowModel row) => rows[row.Ordinal]!;
}
