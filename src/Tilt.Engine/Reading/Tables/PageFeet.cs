using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;

namespace Tilt.Engine.Reading.Tables;

/// <summary>
/// Leaves out what stands at the foot of a page and ends under a column: "NAV Statistikk … 3". A row that has nothing but one small
/// figure looks the same; it is one where its label is known, where the rows around it have as few, or where its total needs it.
/// </summary>
internal static class PageFeet
{
    /// <summary>In tables of fewer columns a row with one figure is nothing special.</summary>
    private const int FewestColumns = 3;

    private const int HighestPage = 999;

    private static readonly string[] words = ["kilde", "side", "source", "page"];

    public static void LeaveOut(List<RawTable> tables, List<Finding> findings)
    {
        HashSet<string>? elsewhere = null;
        foreach (RawTable table in tables.Where(table => table.Header.Columns.Length >= FewestColumns && table.Stated is null))
        {
            for (int i = table.Rows.Count - 1; i >= 0; i--)
            {
                RawRow row = table.Rows[i];
                if (row.IsLeftOut || row.Printed.IsTotal || LoneFigure(row) is not { } at)
                    continue;
                bool isOfFoot = IsOfFoot(row.Label);
                bool mayBe = isOfFoot || (i == table.Rows.Count - 1 && IsAlone(table, row, at) && !LostRow.IsKnown(row.Label)
                    && row.Printed.Code is null && !(elsewhere ??= Filled(tables)).Contains(row.Printed.Key));
                if (!mayBe || IsNeeded(table, row, at) is var isNeeded && isNeeded == true)
                    continue;
                findings.Add(Finding.RowMayBeFoot(row.At, row.Label));
                if (isNeeded == false || isOfFoot)
                    table.RemoveRow(i);
                else
                    table.Rows[i] = row.WithoutFigures();
            }
        }
    }

    // The column of a row's only figure, if it may be the number of a page.
    private static int? LoneFigure(RawRow row)
    {
        int at = Array.FindIndex(row.Cells, cell => cell.Kind != CellKind.Blank);
        return at >= 0 && row.Cells[at] is { IsNumber: true, Count: > 0 and <= HighestPage }
            && Array.FindLastIndex(row.Cells, cell => cell.Kind != CellKind.Blank) == at ? at : null;
    }

    // A source, the day of printing.
    private static bool IsOfFoot(string label)
    {
        string first = label.Split(' ', ':', '/')[0];
        return Array.Exists(words, word => word.Equals(first, StringComparison.OrdinalIgnoreCase)) || Days.TryReadNorwegian(label, out _);
    }

    // Nearly all others have several figures, and one there: a page's number stands under the last column, or amid the page.
    private static bool IsAlone(RawTable table, RawRow row, int at)
    {
        RawRow[] others = [.. table.Rows.Where(other => other != row && !other.IsLeftOut)];
        int full = others.Count(other => other.Cells[at].Kind != CellKind.Blank
            && other.Cells.Count(cell => cell.Kind != CellKind.Blank) >= FewestColumns);
        return others.Length > 1 && full * 4 >= others.Length * 3;
    }

    // What is a row in one table is one in the others.
    private static HashSet<string> Filled(List<RawTable> tables) => new(
        tables.SelectMany(table => table.Rows).Where(row => !row.IsLeftOut && LoneFigure(row) is null).Select(row => row.Printed.Key),
        StringComparer.Ordinal);

    // Null where no total tells.
    private static bool? IsNeeded(RawTable table, RawRow row, int at)
    {
        RawRow[] totals = [.. table.Rows.Where(other => other.IsTotal && !other.IsLeftOut)];
        if (totals.Length != 1 || table.Rows.Exists(other => other.IsLeftOut) || table.Header.Columns[at].Kind == ColumnKind.Mean)
            return null;
        (CellSum with, CellSum without) = (default, default);
        foreach (RawRow other in table.Rows.Where(other => other.IsPlain))
        {
            with.Add(other.Cells[at]);
            if (other != row)
                without.Add(other.Cells[at]);
        }

        return with.MayBe(totals[0].Cells[at]) ? true : without.MayBe(totals[0].Cells[at]) ? false : null;
    }
}
