using Tilt.Engine.Model;

namespace Tilt.Engine.Editions;

internal enum TotalKind : byte
{
    None,

    /// <summary>Some of its figures are suppressed, blank or unreadable.</summary>
    WithGaps,

    Complete,
}

/// <summary>What names, and the report as a whole, need to know of a table: nothing of its figures.</summary>
/// <param name="Key">Tables of one key are the same table, whatever files they stand in.</param>
/// <param name="Measure">In its best known spelling; null for a bare "I alt".</param>
/// <param name="FirstMonth">Null for a table without months.</param>
internal sealed record TableHead(TableKey Key, string? Measure, string Dimension, TotalKind Total, Month? FirstMonth, Month? LastMonth)
{
    public static TableHead Of(TableModel table)
    {
        Month[] months = [.. table.Columns.Select(column => column.Month).OfType<Month>()];
        return new TableHead(
            table.Key,
            table.Measure,
            table.Dimension,
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
