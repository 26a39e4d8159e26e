using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Looks for something in the text that confirms what was inferred: that figures which stand elsewhere than their headings belong to
/// them in order, and that the figure in front of the months is the mean whose heading was torn off. A row without is left out.
/// </summary>
internal static class RowConfirmation
{
    public static void Confirm(List<RawTable> tables, List<Finding> findings)
    {
        bool meanIsNamed = tables.Exists(table => table.Header is { MeanIsTorn: false, Columns: [{ Kind: ColumnKind.Mean }, ..] });
        foreach (RawTable table in tables)
        {
            bool meanIsKnown = meanIsNamed || (table.Header.MeanIsTorn && MeansHold(table));
            for (int i = 0; i < table.Rows.Count; i++)
            {
                RawRow row = table.Rows[i];
                if (row.IsLeftOut)
                    continue;
                bool hasTornMean = table.Header.MeanIsTorn && !row.Place.Cells[0].IsEmpty;
                bool isConfirmed = hasTornMean ? meanIsKnown : !row.IsRealigned || MeanHolds(table.Header, row) == true || SumsHold(table);
                if (isConfirmed && row.IsRealigned)
                    findings.Add(Finding.Realigned(row.At, row.Label));
                if (isConfirmed)
                    continue;
                findings.Add(Finding.RowNotConfirmed(row.At, row.Label));
                table.Rows[i] = row with { Cells = [], Place = row.Place with { Cells = [] }, Unread = null, IsLeftOut = true };
            }
        }
    }

    // A misprint or two must not take the others along.
    private static bool MeansHold(RawTable table)
    {
        int held = 0, asked = 0;
        foreach (RawRow row in table.Rows)
        {
            if (!row.IsLeftOut && MeanHolds(table.Header, row) is { } holds)
                (held, asked) = (held + (holds ? 1 : 0), asked + 1);
        }

        return held > 0 && 2 * held >= asked;
    }

    // Null where there is no mean, or months that cannot be read. A mean is rounded half up.
    private static bool? MeanHolds(Header header, RawRow row)
    {
        int mean = Array.FindIndex(header.Columns, column => column.Kind == ColumnKind.Mean);
        if (mean < 0 || !row.Cells[mean].IsNumber)
            return null;
        long low = 0, high = 0, months = 0;
        for (int i = 0; i < header.Columns.Length; i++)
        {
            if (header.Columns[i].Kind != ColumnKind.Month)
                continue;
            if (row.Cells[i].Kind == CellKind.Unreadable)
                return null;
            (low, high, months) = (low + row.Cells[i].Count, high + MostOf(row.Cells[i]), months + 1);
        }

        long printed = row.Cells[mean].Count;
        return months > 0 && ((2 * low) + months) / (2 * months) <= printed && printed <= ((2 * high) + months) / (2 * months);
    }

    // Of the columns in which the rows of each total could add up to it at least half do.
    private static bool SumsHold(RawTable table)
    {
        int held = 0, asked = 0;
        foreach (TablePiece piece in TablePiece.Split(table))
        {
            if (piece.Total is not { } total || piece.Rows.Count == 0)
                continue;
            for (int i = 0; i < table.Header.Columns.Length; i++)
            {
                if (table.Header.Columns[i].Kind is ColumnKind.Mean or ColumnKind.Share || !total.Cells[i].IsNumber)
                    continue;
                long low = piece.Rows.Sum(row => (long)row.Cells[i].Count), high = piece.Rows.Sum(row => MostOf(row.Cells[i]));
                bool holds = low <= total.Cells[i].Count && total.Cells[i].Count <= high;
                (held, asked) = (held + (holds ? 1 : 0), asked + 1);
            }
        }

        return held > 0 && 2 * held >= asked;
    }

    private static long MostOf(Cell cell) => cell.Kind == CellKind.Suppressed ? Suppression.Most : cell.Count;
}
