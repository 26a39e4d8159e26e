using System.Globalization;

namespace Tilt.Engine.Model;

/// <param name="Key">
/// What makes it the same row as another of the same dimension, and a measure's row the same as the measure: its code or, without
/// one, its name. Empty for a total.
/// </param>
/// <param name="Label">As printed, without markup: <c>18 Nordland - Nordlánnda</c>.</param>
/// <param name="Name">What the row is called, without code and misreadings: <c>Nordland</c>.</param>
/// <param name="Code">The code in front of the name: <c>18</c>; null where there is none.</param>
/// <param name="Line">The line of the text it stands on, from 1.</param>
/// <param name="Ordinal">Its number among all rows of the text: the way back to its place, see <see cref="Places"/>.</param>
/// <param name="Cells">One for each column of its table.</param>
/// <param name="PartOf">
/// The key of the row that it is a part of: a subtotal, a row that it tells more of, or the total, whose key is empty.
/// </param>
internal sealed record RowModel(
    string Key, string Label, string Name, string? Code, int Line, int Ordinal, EquatableArray<Cell> Cells, string PartOf = "")
{
    /// <summary>
    /// The ordinal of the row in which its figures are printed: another's, where the text prints them once for several tables.
    /// </summary>
    public int Print { get; init; } = Ordinal;

    /// <summary>The lines of its cells, where a table was cut between its columns; empty in nearly all rows, which stand on one.</summary>
    public EquatableArray<int> Lines { get; init; }

    /// <summary>Where it stands in a published file; null for a text as it came, where its line says it.</summary>
    public RowSource? Source { get; init; }

    /// <summary>The line, as its file calls it.</summary>
    public string LineName => Source?.Name ?? Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>In words where some cells stand, from one column to another: "line 12", "Tiltak og fylke!C12:N12".</summary>
    public string WhereAre(int first, int last)
        => Source is not null ? Source.Between(first, last)
            : LineOf(first) == LineOf(last) ? "line " + LineNameOf(first) : $"lines {LineNameOf(first)} to {LineNameOf(last)}";

    /// <summary>The line of one cell, as its file calls it.</summary>
    public string LineNameOf(int column) => Source?.Name ?? LineOf(column).ToString(CultureInfo.InvariantCulture);

    private int LineOf(int column) => Lines.Count == 0 ? Line : Lines[column];
}
