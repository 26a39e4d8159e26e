namespace Tilt.Engine.Model;

/// <summary>One table: the figures of one measure (or of all) broken down by one dimension.</summary>
/// <param name="MeasureKey">What is counted: the same wherever the same is counted; null for a bare "I alt".</param>
/// <param name="Measure">The same in its best known spelling.</param>
/// <param name="Dimension">What the rows are: <c>Fylke</c>, <c>Kjønn</c>, …</param>
/// <param name="Total">The total row; null where the table has none.</param>
/// <param name="Rows">The rows that add up to the total, each counted once, in the order they are printed.</param>
/// <param name="Repeats">
/// Rows as they are printed again on the table's other pages, each with the key of what it repeats: the total, a subtotal.
/// </param>
/// <param name="IsComplete">Whether every printed row is there; one that did not fit its header was left out.</param>
/// <param name="Subtotals">Rows that are the sum of some of the others.</param>
/// <param name="OfWhich">Rows that tell how many of another row are of some kind: part of no sum.</param>
internal sealed record TableModel(
    string? MeasureKey,
    string? Measure,
    string Dimension,
    EquatableArray<ColumnModel> Columns,
    RowModel? Total,
    EquatableArray<RowModel> Rows,
    EquatableArray<RowModel> Repeats,
    bool IsComplete,
    EquatableArray<RowModel> Subtotals = default,
    EquatableArray<RowModel> OfWhich = default)
{
    /// <summary>What makes it the same table as another, whatever file or year that stands in.</summary>
    public TableKey Key => TableKey.Of(MeasureKey, Dimension);

    /// <summary>In words: "arbeidstrening, Fylke".</summary>
    public string Title => Measure is null ? Dimension : $"{Measure}, {Dimension}";

    /// <summary>The row that stands for it in what is said of it.</summary>
    public RowModel First => Total ?? Body[0];

    /// <summary>All rows but the total: those that add up to it, then the others.</summary>
    public IReadOnlyList<RowModel> Body
        => Subtotals.Count + OfWhich.Count == 0 ? Rows : [.. Rows, .. Subtotals, .. OfWhich];

    public IEnumerable<RowModel> TotalAndRows
        => Total is { } total ? Body.Prepend(total) : Body;

    /// <summary>All rows as they are printed, a total as often as it is.</summary>
    public IEnumerable<RowModel> Printed => TotalAndRows.Concat(Repeats);

    /// <summary>The columns of months, from left to right.</summary>
    public int[] Months => [.. Enumerable.Range(0, Columns.Count).Where(i => Columns[i].Kind == ColumnKind.Month)];

    /// <summary>The column of the mean; −1 where there is none.</summary>
    public int Mean
    {
        get
        {
            int mean = 0;
            while (mean < Columns.Count && Columns[mean].Kind != ColumnKind.Mean) mean++;
            return mean < Columns.Count ? mean : -1;
        }
    }

    /// <summary>A row's cells in columns of counts.</summary>
    public IEnumerable<Cell> Counts(RowModel row) => row.Cells.Where((_, i) => Columns[i].HoldsCounts);

    /// <summary>A row's cells in the other columns: percentages, and what changed.</summary>
    public IEnumerable<Cell> Others(RowModel row) => row.Cells.Where((_, i) => !Columns[i].HoldsCounts);
}

/// <summary>What makes two tables the same.</summary>
/// <param name="MeasureKey">Null for a bare "I alt".</param>
/// <param name="DimensionKey">Of what its dimension is called, whatever capitals a heading has.</param>
internal readonly record struct TableKey(string? MeasureKey, string DimensionKey)
{
    public static TableKey Of(string? measureKey, string dimension) => new(measureKey, LabelKey.Of(dimension));
}
