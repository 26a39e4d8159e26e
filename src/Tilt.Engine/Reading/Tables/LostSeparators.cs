using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Figures whose thousands stood apart by something that a decoder lost: "1\uFFFD258". It looks like nothing but a space, and is one where
/// the means and sums of the file hold with it; else the figures are not read.
/// </summary>
internal static class LostSeparators
{
    /// <returns>How many figures were lost with what was in them; of each of them there is nothing more to say.</returns>
    public static int Confirm(ReadOnlySpan<char> text, List<RawTable> tables)
    {
        int held = 0, failed = 0;
        foreach (RawTable table in tables)
        {
            bool any = false;
            foreach (RawRow row in table.Rows)
            {
                if (row.IsLeftOut || !HasLost(text, row))
                    continue;
                any = true;
                if (RowConfirmation.MeanHolds(table.Header, row) is { } holds)
                    (held, failed) = (held + (holds ? 1 : 0), failed + (holds ? 0 : 1));
            }

            held += any && RowConfirmation.SumsHold(table) ? 1 : 0;
        }

        // A misprint or two must not take the others along.
        bool isConfirmed = held > 0 && held >= failed;
        int unread = 0;
        foreach (RawTable table in tables)
        {
            for (int i = 0; i < table.Rows.Count; i++)
            {
                if (!table.Rows[i].IsLeftOut)
                    table.Rows[i] = Judge(text, table.Rows[i], isConfirmed, ref unread);
            }
        }

        return unread;
    }

    private static bool HasLost(ReadOnlySpan<char> text, RawRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (HasLost(text, row, i))
                return true;
        }

        return false;
    }

    private static bool HasLost(ReadOnlySpan<char> text, RawRow row, int cell)
        => row.Cells[cell].IsNumber && text.Slice(row.Place.Cells[cell].Start, row.Place.Cells[cell].Length).IndexOf(Characters.Lost) >= 0;

    private static RawRow Judge(ReadOnlySpan<char> text, RawRow row, bool isConfirmed, ref int unread)
    {
        if (row.Unread is { } said)
        {
            List<(int Column, string Printed)> others = said.FindAll(cell => cell.Printed.IndexOf(Characters.Lost) < 0);
            unread += said.Count - others.Count;
            row = row with { Unread = others };
        }

        if (isConfirmed || !HasLost(text, row))
            return row;
        var cells = (Cell[])row.Cells.Clone();
        for (int i = 0; i < cells.Length; i++)
        {
            if (!HasLost(text, row, i))
                continue;
            cells[i] = Cell.Unreadable;
            unread++;
        }

        return row with { Cells = cells };
    }
}
