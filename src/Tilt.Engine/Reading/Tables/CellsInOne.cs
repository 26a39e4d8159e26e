using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Leaves out a row in which a figure is far larger than the others of its row and its column, and the cell beside it is blank though
/// other rows have a figure there: "785;1 311 319;" may be two cells in one. Where a total or a mean tells, that is asked.
/// </summary>
internal static class CellsInOne
{
    /// <summary>No month has so many times as many as any other of its row; two figures in one have a thousand times as many.</summary>
    private const int Larger = 100;

    /// <summary>Smaller rows begin, and end, as they will.</summary>
    private const int LeastTelling = 10, FewestOthers = 2;

    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable table in tables.Where(table => table.Stated is null))
        {
            int[] times = [.. Enumerable.Range(0, table.Header.Columns.Length).Where(column => IsTime(table.Header.Columns[column]))];
            for (int i = 0; i < table.Rows.Count; i++)
            {
                RawRow row = table.Rows[i];
                if (row.IsLeftOut || !HasTwo(table, row, times))
                    continue;
                findings.Add(Finding.RowNotConfirmed(row.At, row.Label));
                table.Rows[i] = row.WithoutFigures();
            }
        }
    }

    private static bool IsTime(ColumnModel column) => column.Kind == ColumnKind.Month
        || (column.Kind == ColumnKind.Other && ColumnHeadings.IsTime(column.Label));

    private static bool HasTwo(RawTable table, RawRow row, int[] times)
    {
        int most = -1, second = 0, numbers = 0;
        foreach (int time in times)
        {
            if (!row.Cells[time].IsNumber)
                continue;
            numbers++;
            int count = row.Cells[time].Count;
            if (most >= 0 && count <= row.Cells[most].Count)
            {
                second = Math.Max(second, count);
                continue;
            }

            (most, second) = (time, most < 0 ? 0 : row.Cells[most].Count);
        }

        if (numbers <= FewestOthers || second < LeastTelling || !IsFarLarger(row.Cells[most].Count, second))
            return false;
        int at = Array.IndexOf(times, most);
        return !IsChecked(table, row, most) && table.Rows.TrueForAll(
                other => other == row || other.IsLeftOut || IsFarLarger(row.Cells[most].Count, other.Cells[most].Count))
            && (IsGap(at - 1) || IsGap(at + 1));

        bool IsGap(int beside) => beside >= 0 && beside < times.Length && row.Place.Cells[times[beside]].IsEmpty
            && table.Rows.Exists(other => !other.IsLeftOut && other.Cells[times[beside]].IsNumber);
    }

    private static bool IsChecked(RawTable table, RawRow row, int column)
    {
        int mean = Array.FindIndex(table.Header.Columns, other => other.Kind == ColumnKind.Mean);
        return (mean >= 0 && row.Cells[mean].IsNumber)
            || table.Rows.Exists(other => other is { IsTotal: true, IsLeftOut: false } && other != row && other.Cells[column].IsNumber);
    }

    private static bool IsFarLarger(int count, int other) => count / Larger >= other;
}
