using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Looks for something in the text that confirms what was inferred: that figures which stand elsewhere than their headings belong to
/// them in order, and that the figure in front of the months is the mean whose heading was torn off. A row without is left out.
/// </summary>
internal static class RowConfirmation
{
    public static void Confirm(ReadOnlySpan<char> text, List<RawTable> tables, List<Finding> findings)
    {
        bool meanIsNamed = tables.Exists(table => table.Header is { MeanIsTorn: false, Columns: [{ Kind: ColumnKind.Mean }, ..] });
        foreach (RawTable table in tables)
        {
            bool meanIsKnown = meanIsNamed || (table.Header.MeanIsTorn && MeansHold(table));
            (bool isMovedDoubted, bool isUnmovedDoubted) = Doubted(table);

            // Asked once: a row that is left out makes no other right.
            (int Held, int Asked)? sums = null;
            for (int i = 0; i < table.Rows.Count; i++)
            {
                RawRow row = table.Rows[i];
                if (row.IsLeftOut)
                    continue;
                bool hasTornMean = table.Header.MeanIsTorn && !row.Place.Cells[0].IsEmpty;
                bool isConfirmed = hasTornMean ? meanIsKnown && !(isMovedDoubted && IsMoved(row))
                    : row.IsRealigned ? IsConfirmed(table, row, ref sums)
                    : !(isUnmovedDoubted && (row.IsPlain || MeanFigure.IsFirst(text, [.. row.Place.Cells.Skip(1)])));
                if (isConfirmed && row.IsRealigned)
                    findings.Add(Finding.Realigned(row.At, row.Label));
                if (isConfirmed)
                    continue;
                findings.Add(Finding.RowNotConfirmed(row.At, row.Label));
                table.Rows[i] = row.WithoutFigures();
            }
        }
    }

    // In one table all rows begin with the mean whose heading was torn off, or none does: the fewer are misprinted, or alike by chance.
    // A total may be without one, unless it looks as if it had it too.
    private static (bool AreMoved, bool AreUnmoved) Doubted(RawTable table)
    {
        if (!table.Header.MeanIsAbove)
            return (false, false);
        int moved = table.Rows.Count(row => row is { IsLeftOut: false, IsPlain: true } && IsMoved(row));
        int unmoved = table.Rows.Count(row => row is { IsLeftOut: false, IsPlain: true, IsRealigned: false }
            && row.Place.Cells[0].IsEmpty);
        return (moved <= unmoved && unmoved > 0, unmoved <= moved && moved > 0);
    }

    // Under the headings of the months its mean took the place of the first, and none of its figures that of the last.
    private static bool IsMoved(RawRow row)
        => row.IsRealigned && !row.Place.Cells[0].IsEmpty && row.Place.Cells[row.Place.Cells.Length - 1].IsEmpty;

    // By its own mean, else by most of the sums; where its mean does not hold, by all of them.
    private static bool IsConfirmed(RawTable table, RawRow row, ref (int Held, int Asked)? sums)
    {
        bool? meanHolds = MeanHolds(table.Header, row);
        if (meanHolds == true)
            return true;
        (int held, int asked) = sums ??= CountSums(table);
        return CellSum.HoldsInMost(held, asked) && (meanHolds is null || held == asked);
    }

    private static bool MeansHold(RawTable table)
    {
        int mean = Array.FindIndex(table.Header.Columns, column => column.Kind == ColumnKind.Mean);
        return mean >= 0 && MeansHold(table, mean, MonthsOf(table.Header));
    }

    private static int[] MonthsOf(Header header)
        => [.. Enumerable.Range(0, header.Columns.Length).Where(column => header.Columns[column].Kind == ColumnKind.Month)];

    /// <summary>Whether what stands in a column is the mean of others. A misprint or two must not take the others along.</summary>
    public static bool MeansHold(RawTable table, int mean, int[] months)
    {
        int held = 0, asked = 0;
        foreach (RawRow row in table.Rows)
        {
            if (!row.IsLeftOut && MeanHolds(row, mean, months) is { } holds)
                (held, asked) = (held + (holds ? 1 : 0), asked + 1);
        }

        return CellSum.HoldsInMost(held, asked);
    }

    /// <summary>Whether it is certain that what stands in a column is a mean: of one month that is the sum as well.</summary>
    /// <param name="pages">All with these columns.</param>
    public static bool AreMeans(RawTable[] pages, int mean, int[] months)
    {
        int held = 0, asked = 0;
        foreach (RawRow row in pages.SelectMany(page => page.Rows).Where(row => !row.IsLeftOut))
        {
            if (MeanHolds(row, mean, months) is not { } holds || Array.TrueForAll(months, month => row.Cells[month].Count == 0))
                continue;
            (held, asked) = (held + (holds && Sum(row, months) is var sum && !sum.MayBe(row.Cells[mean]) ? 1 : 0), asked + 1);
        }

        return CellSum.HoldsInMost(held, asked);
    }

    private static CellSum Sum(RawRow row, int[] cells)
    {
        var sum = default(CellSum);
        foreach (int cell in cells)
            sum.Add(row.Cells[cell]);
        return sum;
    }

    public static bool? MeanHolds(Header header, RawRow row)
    {
        int mean = Array.FindIndex(header.Columns, column => column.Kind == ColumnKind.Mean);
        return mean < 0 ? null : MeanHolds(row, mean, MonthsOf(header));
    }

    // Null where there is no mean, or months that cannot be read. A mean is rounded half up.
    private static bool? MeanHolds(RawRow row, int mean, int[] months)
    {
        if (!row.Cells[mean].IsNumber)
            return null;
        long low = 0, high = 0, n = months.Length;
        foreach (int month in months)
        {
            if (row.Cells[month].Kind == CellKind.Blank)
            {
                n--;
                continue;
            }

            if (row.Cells[month].Kind == CellKind.Unreadable)
                return null;
            (low, high) = (low + row.Cells[month].Count, high + Suppression.MostOf(row.Cells[month]));
        }

        long printed = row.Cells[mean].Count;
        return n > 0 && ((2 * low) + n) / (2 * n) <= printed && printed <= ((2 * high) + n) / (2 * n);
    }

    /// <summary>Whether the rows of each total add up to it, in most of the columns in which they could.</summary>
    public static bool SumsHold(RawTable table)
    {
        (int held, int asked) = CountSums(table);
        return CellSum.HoldsInMost(held, asked);
    }

    private static (int Held, int Asked) CountSums(RawTable table)
    {
        int held = 0, asked = 0;
        foreach (TablePiece piece in TablePiece.Split(table))
        {
            (int ofPiece, int askedOfPiece) = piece.CountSums();
            (held, asked) = (held + ofPiece, asked + askedOfPiece);
        }

        return (held, asked);
    }
}
