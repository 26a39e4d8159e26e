using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// One total row with the rows that belong to it, on one page: a whole table or, where the table was
/// cut over pages, a piece of one.
/// </summary>
/// <param name="Measure">What the total row says is counted, as printed; null for a bare "I alt" and where there is no total.</param>
/// <param name="IsComplete">Whether all its rows fitted their header; what was left out has figures that nobody knows.</param>
/// <param name="HasTotal">Whether a total row is printed, read or not.</param>
/// <param name="LeftOut">What did not: the labels tell nevertheless what the rows are.</param>
internal sealed record TablePiece(
    RawTable Table, RawRow? Total, string? Measure, List<RawRow> Rows, List<RawRow> LeftOut, bool HasTotal, bool IsComplete)
{
    /// <summary>What stands right before it, if nothing of that could be read.</summary>
    public TablePiece? LostBefore { get; init; }

    /// <summary>Whether it has lost its total, and the figures tell that it is a page of what stands before it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether nothing of it could be read.</summary>
    public bool IsLost => Total is null && Rows.Count == 0;

    /// <summary>All its rows but the total, read or not.</summary>
    public List<RawRow> AllRows => LeftOut.Count == 0 ? Rows : [.. Rows, .. LeftOut];

    public PageHeading Page => Table.Page;

    public Header Header => Table.Header;

    /// <summary>The row that stands for it in what is said of it.</summary>
    public RawRow FirstRow => Total ?? Rows[0];

    /// <summary>
    /// Splits what stands under one header. Totals stand before their rows or after them; the first row tells which, or the figures,
    /// where rows of the page before stand above the first. A total that was left out still tells what the rows count.
    /// </summary>
    public static IEnumerable<TablePiece> Split(RawTable table)
    {
        if (table.Stated is { } stated)
        {
            List<RawRow> own = stated.HasTotal ? table.Rows.GetRange(1, table.Rows.Count - 1) : table.Rows;
            RawRow? first = stated.HasTotal ? table.Rows[0] : null;
            yield return new TablePiece(table, first, stated.Measure, own, [], stated.HasTotal, stated.IsComplete);
            yield break;
        }

        // Where it is known that there are nested totals, and one of all, all rows are its; also where they add up to it.
        if (table.Rows.FindAll(row => row.IsTotal) is [var only] && OfAll(table, only) is var whole
            && (table.Rows.Exists(row => row.IsNested) || (whole.CountSums() is var (held, asked) && CellSum.HoldsInMost(held, asked))))
        {
            yield return whole;
            yield break;
        }

        bool totalsFirst = table.Rows[0].IsTotal || Held(true) > Held(false);
        foreach (TablePiece piece in Pieces(table, totalsFirst))
            yield return piece;

        int Held(bool totalsFirst) => Pieces(table, totalsFirst).Sum(piece => piece.CountSums().Held);
    }

    private static IEnumerable<TablePiece> Pieces(RawTable table, bool totalsFirst)
    {
        RawRow? total = null;
        string? measure = null;
        bool hasTotal = false;
        List<RawRow> rows = [], leftOut = [];
        List<RawRow>? closed = null;
        foreach (RawRow row in table.Rows)
        {
            if (row.Printed.IsOfWhich && rows.Count == 0 && closed is not null)
            {
                // What tells more of a total stands below it.
                if (!row.IsLeftOut)
                    closed.Add(row);
                continue;
            }

            if (!row.IsTotal)
            {
                (row.IsLeftOut ? leftOut : rows).Add(row);
                continue;
            }

            RawRow? printed = row.IsLeftOut ? null : row;
            if (!totalsFirst)
                (total, measure, hasTotal) = (printed, row.Printed.Measure, true);
            if (hasTotal || rows.Count + leftOut.Count > 0)
                yield return new TablePiece(table, total, measure, rows, leftOut, hasTotal, leftOut.Count == 0);
            (total, measure, hasTotal) = totalsFirst ? (printed, row.Printed.Measure, true) : (null, null, false);
            closed = totalsFirst ? null : rows;
            (rows, leftOut) = ([], []);
        }

        if (hasTotal || rows.Count + leftOut.Count > 0)
            yield return new TablePiece(table, total, measure, rows, leftOut, hasTotal, leftOut.Count == 0);
    }

    /// <summary>In how many columns its rows add up to its total, and in how many they could.</summary>
    public (int Held, int Asked) CountSums()
    {
        int held = 0, asked = 0;
        for (int i = 0; i < Header.Columns.Length && Total is not null && Rows.Count > 0; i++)
        {
            if (Header.Columns[i].Kind is ColumnKind.Mean or ColumnKind.Share || !Total.Cells[i].IsNumber)
                continue;
            var sum = new CellSum();
            foreach (RawRow row in Rows)
                sum.Add(row.Printed.IsOfWhich ? Cell.Blank : row.Cells[i]);
            (held, asked) = (held + (sum.MayBe(Total.Cells[i]) ? 1 : 0), asked + 1);
        }

        return (held, asked);
    }

    /// <summary>
    /// The same of pages with one total, that of the first, where the columns count; a row that is part of another counts once.
    /// </summary>
    public static (int Held, int Asked) CountSums(List<TablePiece> pages)
    {
        int held = 0, asked = 0;
        for (int i = 0; i < pages[0].Header.Columns.Length; i++)
        {
            Cell total = pages[0].Total!.Cells[i];
            if (!total.IsNumber || pages[0].Header.Columns[i].Kind is not (ColumnKind.Month or ColumnKind.Other))
                continue;
            held += SumOf(pages, i).MayBe(total) ? 1 : 0;
            asked++;
        }

        return (held, asked);
    }

    /// <summary>The sum of all their rows in one column.</summary>
    public static CellSum SumOf(List<TablePiece> pages, int column)
    {
        var sum = new CellSum();
        foreach (TablePiece page in pages)
        {
            foreach (RawRow row in page.Rows.Where(row => row.Within < 0 && !row.Printed.IsOfWhich))
                sum.Add(row.Cells[column]);
        }

        return sum;
    }

    // A total between rows may begin a table of its own, or end one: the figures tell.
    private static TablePiece OfAll(RawTable table, RawRow total)
    {
        List<RawRow> rows = table.Rows.FindAll(row => !row.IsTotal && !row.IsLeftOut);
        List<RawRow> leftOut = table.Rows.FindAll(row => !row.IsTotal && row.IsLeftOut);
        return new TablePiece(
            table, total.IsLeftOut ? null : total, total.Printed.Measure, rows, leftOut, HasTotal: true, leftOut.Count == 0);
    }
}
