namespace Tilt.Engine.Model;

/// <summary>
/// One report as it was understood: its tables joined, its labels read as what they are.
/// Compared by value and free of positions in the text (a row knows only its line), so that an edit
/// which changes no figure and no label changes nothing downstream.
/// </summary>
/// <param name="Code">As in the title: <c>TILT120</c>.</param>
/// <param name="Title">What follows the code in the title.</param>
/// <param name="Updated">The edition: "Rapport oppdatert", as yyyy-MM-dd; null where the report does not say.</param>
/// <param name="Year">The year that the report covers; null where nothing in the report says.</param>
internal sealed record ReportModel(
    string Code,
    string Title,
    string? Updated,
    int? Year,
    EquatableArray<TableModel> Tables);

/// <summary>One table: the counts of one measure (or of all) broken down by one dimension.</summary>
/// <param name="MeasureKey">What is counted: the same wherever the same is counted; null for a bare "I alt".</param>
/// <param name="Measure">The same in its best known spelling.</param>
/// <param name="Dimension">What the rows are: <c>Fylke</c>, <c>Kjønn</c>, …</param>
/// <param name="Columns">The columns of counts.</param>
/// <param name="Shares">The columns of percentages: no counts, and so apart from them and from every sum.</param>
/// <param name="Total">The total row; null where the table has none.</param>
/// <param name="Rows">The rows without the total, in the order they are printed.</param>
/// <param name="IsComplete">Whether every printed row is there; one that did not fit its header was left out.</param>
/// <param name="Repeats">The total row as it is printed again on the table's other pages.</param>
internal sealed record TableModel(
    string? MeasureKey,
    string? Measure,
    string Dimension,
    EquatableArray<ColumnModel> Columns,
    EquatableArray<ShareColumn> Shares,
    RowModel? Total,
    EquatableArray<RowModel> Rows,
    EquatableArray<RowModel> Repeats,
    bool IsComplete)
{
    /// <summary>What makes it the same table as another, whatever file or year that stands in.</summary>
    public TableKey Key => TableKey.Of(MeasureKey, Dimension);

    public IEnumerable<RowModel> TotalAndRows
        => Total is { } total ? Rows.Prepend(total) : Rows;
}

/// <summary>What makes two tables the same.</summary>
/// <param name="MeasureKey">Null for a bare "I alt".</param>
/// <param name="DimensionKey">Of what its dimension is called, whatever capitals a heading has.</param>
internal readonly record struct TableKey(string? MeasureKey, string DimensionKey)
{
    public static TableKey Of(string? measureKey, string dimension) => new(measureKey, LabelKey.Of(dimension));
}

/// <param name="Key">What makes it the same row as another of the same dimension, and a measure's row the same as the measure: its code or, without one, its name.</param>
/// <param name="Label">As printed, without markup: <c>18 Nordland - Nordlánnda</c>.</param>
/// <param name="Name">What the row is called, without code and misreadings: <c>Nordland</c>.</param>
/// <param name="Code">The code in front of the name: <c>18</c>; null where there is none.</param>
/// <param name="Line">The line of the report it stands on, from 1.</param>
/// <param name="Ordinal">Its number among all rows of the text: the way back to its place, see <see cref="Places"/>.</param>
/// <param name="Cells">One for each column of counts.</param>
/// <param name="Shares">One for each column of percentages.</param>
internal sealed record RowModel(
    string Key,
    string Label,
    string Name,
    string? Code,
    int Line,
    int Ordinal,
    EquatableArray<Cell> Cells,
    EquatableArray<Share> Shares);

internal enum ColumnKind : byte
{
    /// <summary>The mean of the months so far in the year.</summary>
    Mean,

    Month,

    /// <summary>Anything else that is headed: a year, "Antall". Not part of any sum over months.</summary>
    Other,

    /// <summary>Per cent of something: no count. Only headers have such columns among the others; a table has <see cref="ShareColumn"/>s.</summary>
    Share,
}

/// <param name="Label">What heads the column, in its best known spelling.</param>
/// <param name="Year">The month's year; 0 where the column is no month.</param>
/// <param name="Month">1–12; 0 where the column is no month.</param>
/// <param name="Again">How many columns before it are headed alike, where that can be: neither months nor means.</param>
internal sealed record ColumnModel(ColumnKind Kind, string Label, int Year, int Month, int Again = 0);

/// <summary>A column of percentages.</summary>
/// <param name="Label">What heads it.</param>
/// <param name="At">How many of the table's columns of counts stand before it.</param>
internal sealed record ShareColumn(string Label, int At);
