using Tilt.Generator.Vocabulary;

namespace Tilt.Generator.Reading;

/// <summary>
/// One total row with the rows that belong to it, on one page: a whole table or, where the table was
/// cut over pages, a piece of one.
/// </summary>
/// <param name="Measure">What the total row says is counted, as printed; null for a bare "I alt" and where there is no total.</param>
internal sealed record Block(RawTable Table, RawRow? Total, string? Measure, List<RawRow> Rows)
{
    public Page Page => Table.Page;

    /// <summary>
    /// Splits what stands under one header. Totals stand before their rows or after them; the first row tells which.
    /// </summary>
    public static IEnumerable<Block> Split(RawTable table)
    {
        RawRow? total = null;
        string? measure = null;
        var rows = new List<RawRow>();
        bool totalsFirst = Totals.TryRead(table.Rows[0].Label, out _);

        foreach (RawRow row in table.Rows)
        {
            if (!Totals.TryRead(row.Label, out string? what))
            {
                rows.Add(row);
            }
            else if (totalsFirst)
            {
                if (total is not null || rows.Count > 0)
                    yield return new Block(table, total, measure, rows);
                (total, measure, rows) = (row, what, []);
            }
            else
            {
                yield return new Block(table, row, what, rows);
                rows = [];
            }
        }

        if (total is not null || rows.Count > 0)
            yield return new Block(table, total, measure, rows);
    }
}
