using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Means that are not rounded, as a sheet has them that shows them so: they are rounded as the reports do it, half up. That they are means
/// and no counts that got a point, the months beside them confirm.
/// </summary>
internal static class UnroundedMeans
{
    // Three digits behind the point may be thousands.
    private const int DigitsOfThousands = 3;

    // Tools write two decimals at least.
    private const decimal MostOff = 0.005m;

    public static void Round(ReadOnlySpan<char> text, RawTable table)
    {
        int mean = Array.FindIndex(table.Header.Columns, column => column.Kind == ColumnKind.Mean);
        if (mean < 0)
            return;
        int right = 0, wrong = 0;
        foreach (RawRow row in table.Rows)
        {
            if (ValueOf(text, row, mean) is { } value && Confirms(table.Header.Columns, row, value) is { } confirms)
                (right, wrong) = confirms ? (right + 1, wrong) : (right, wrong + 1);
        }

        for (int i = 0; i < table.Rows.Count && right > wrong; i++)
        {
            if (ValueOf(text, table.Rows[i], mean) is { } value)
                table.Rows[i] = WithMean(table.Rows[i], mean, new Cell((int)Math.Floor(value + 0.5m)));
        }
    }

    private static RawRow WithMean(RawRow row, int mean, Cell rounded)
    {
        Cell[] cells = (Cell[])row.Cells.Clone();
        cells[mean] = rounded;
        return row with { Cells = cells, Unread = row.Unread?.FindAll(unread => unread.Column != mean) };
    }

    private static decimal? ValueOf(ReadOnlySpan<char> text, RawRow row, int mean)
    {
        if (row.IsLeftOut || row.Cells[mean] != Cell.Unreadable)
            return null;
        ReadOnlySpan<char> printed = text.Slice(row.Place.Cells[mean].Start, row.Place.Cells[mean].Length);
        int point = printed.IndexOfAny('.', ',');
        return point > 0 && printed.Length - 1 - point != DigitsOfThousands
            && ShareText.Parse(printed) is { IsNumber: true, Share: >= 0 and < int.MaxValue } cell ? cell.Share : null;
    }

    // Null for a row whose months are not all numbers.
    private static bool? Confirms(ColumnModel[] columns, RawRow row, decimal mean)
    {
        long sum = 0, months = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Kind != ColumnKind.Month)
                continue;
            if (!row.Cells[i].IsNumber)
                return null;
            (sum, months) = (sum + row.Cells[i].Count, months + 1);
        }

        return months < 2 ? null : Math.Abs((mean * months) - sum) <= MostOff * months;
    }
}
