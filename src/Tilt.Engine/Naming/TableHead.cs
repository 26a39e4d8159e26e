using Tilt.Engine.Model;

namespace Tilt.Engine.Naming;

internal enum TotalKind : byte
{
    None,

    /// <summary>Some of its figures are suppressed, blank or unreadable.</summary>
    WithGaps,

    Complete,
}

/// <summary>What names, and the report as a whole, need to know of a table: nothing of its figures.</summary>
/// <param name="Key">Tables of one key are the same table, whatever files they stand in.</param>
/// <param name="Measure">The measure's identifier before any collision; empty for a bare "I alt".</param>
/// <param name="Dimension">The dimension's.</param>
/// <param name="MeasureLabel">The measure in its best known spelling.</param>
/// <param name="FirstMonth">Null for a table without months.</param>
internal sealed record TableHead(TableKey Key, string Measure, string Dimension, string? MeasureLabel, TotalKind Total, Month? FirstMonth, Month? LastMonth)
{
    /// <summary>What it is called in code, before any collision: "&lt; 20 timer" and "&gt; 20 timer" are called alike.</summary>
    public string Path => Measure + "." + Dimension;

    public static TableHead Of(TableModel table)
    {
        Month[] months = [.. table.Columns.Select(column => column.Month).OfType<Month>()];
        return new TableHead(
            table.Key,
            Identifier.From(table.Measure ?? ""),
            Identifier.From(table.Dimension) is { Length: > 0 } dimension ? dimension : "Tabell",
            table.Measure,
            KindOf(table),
            months.Length == 0 ? null : months.Min(),
            months.Length == 0 ? null : months.Max());
    }

    private static TotalKind KindOf(TableModel table)
    {
        if (table.Total is not { } total)
            return TotalKind.None;
        List<Cell> counts = [.. table.Counts(total)];
        return counts.Count > 0 && counts.TrueForAll(cell => cell.IsNumber) ? TotalKind.Complete : TotalKind.WithGaps;
    }
}
