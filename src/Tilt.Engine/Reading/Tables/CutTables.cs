using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>A table too wide for its page: January to June, and below it July to December of the same rows.</summary>
internal static class CutTables
{
    /// <summary>
    /// Whether a piece goes on where another ends: with the month after its last, under the same heading and period, and nothing but that
    /// between them. Figures of another kind may stand under other months too.
    /// </summary>
    public static bool IsContinued(TablePiece piece, List<TablePiece> pieces)
    {
        // Nearly every table is one, and asks for no months.
        int at = pieces.FindIndex(other => ReferenceEquals(other.Table, piece.Table));
        if (at == 0)
            return false;
        RawTable before = pieces[at - 1].Table;
        return MonthsOf(piece.Table) is var (first, last) && MonthsOf(before) is var (begin, end)
            && end + 1 == first && begin < first && last >= first
            && before.Page.Sheet == piece.Page.Sheet && before.Page.Code == piece.Page.Code && before.Page.HeadsAs(piece.Page)
            && !before.Loose.Exists(line => line.RowsBefore == before.Rows.Count);
    }

    // Where nothing tells the year, by their numbers.
    private static (int First, int Last)? MonthsOf(RawTable table)
    {
        int[] months = [.. table.Header.Columns.Where(column => column.Kind == ColumnKind.Month)
            .Select(column => column.Month?.Index ?? MonthNames.NumberOf(column.Label))];
        return months.Length == 0 ? null : (months[0], months[months.Length - 1]);
    }
}
