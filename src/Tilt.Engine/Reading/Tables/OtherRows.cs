using Tilt.Engine.Findings;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Leaves out rows whose labels say that they are no persons, among rows that are: "Andel kvinner", "Endring siste år". They are no rows of
/// their table, and no sum is short of them; but one that its total counts is of persons, whatever it is called.
/// </summary>
internal static class OtherRows
{
    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        foreach (RawTable table in tables.Where(table => table.Rows.Exists(row => row.IsOfOthers)))
        {
            HashSet<int> counted =
                [.. TablePiece.Split(table).Where(AreCounted).SelectMany(piece => piece.Rows).Select(row => row.Ordinal)];
            for (int i = table.Rows.Count - 1; i >= 0; i--)
            {
                RawRow row = table.Rows[i];
                if (!row.IsOfOthers || counted.Contains(row.Ordinal))
                    continue;
                findings.Add(Finding.RowOfOthers(row.At, row.Label));
                table.RemoveRow(i);
            }
        }
    }

    private static bool AreCounted(TablePiece piece)
    {
        (int held, int asked) = piece.CountSums();
        int without = (piece with { Rows = piece.Rows.FindAll(row => !row.IsOfOthers) }).CountSums().Held;
        return held > without && 2 * held > asked;
    }
}
