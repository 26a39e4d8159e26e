namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// One total row with the rows that belong to it, on one page: a whole table or, where the table was
/// cut over pages, a piece of one.
/// </summary>
/// <param name="Measure">What the total row says is counted, as printed; null for a bare "I alt" and where there is no total.</param>
/// <param name="IsComplete">Whether all its rows fitted their header; what was left out has figures that nobody knows.</param>
internal sealed record TablePiece(RawTable Table, RawRow? Total, string? Measure, List<RawRow> Rows, bool IsComplete)
{
    public PageHeading Page => Table.Page;

    public Header Header => Table.Header;

    /// <summary>The row that stands for it in what is said of it.</summary>
    public RawRow FirstRow => Total ?? Rows[0];

    /// <summary>
    /// Splits what stands under one header. Totals stand before their rows or after them; the first row tells which. A total
    /// that was left out still tells what the rows count.
    /// </summary>
    public static IEnumerable<TablePiece> Split(RawTable table)
    {
        if (table.Stated is { } stated)
        {
            List<RawRow> own = stated.HasTotal ? table.Rows.GetRange(1, table.Rows.Count - 1) : table.Rows;
            yield return new TablePiece(table, stated.HasTotal ? table.Rows[0] : null, stated.Measure, own, stated.IsComplete);
            yield break;
        }

        RawRow? total = null;
        string? measure = null;
        bool isComplete = true;
        var rows = new List<RawRow>();
        bool totalsFirst = table.Rows[0].Printed.IsTotal;

        foreach (RawRow row in table.Rows)
        {
            if (!row.Printed.IsTotal)
            {
                isComplete &= !row.IsLeftOut;
                if (!row.IsLeftOut)
                    rows.Add(row);
                continue;
            }

            RawRow? printed = row.IsLeftOut ? null : row;
            if (!totalsFirst)
                (total, measure) = (printed, row.Printed.Measure);
            if (total is not null || rows.Count > 0)
                yield return new TablePiece(table, total, measure, rows, isComplete);
            (total, measure) = totalsFirst ? (printed, row.Printed.Measure) : (null, null);
            (rows, isComplete) = ([], true);
        }

        if (total is not null || rows.Count > 0)
            yield return new TablePiece(table, total, measure, rows, isComplete);
    }
}
