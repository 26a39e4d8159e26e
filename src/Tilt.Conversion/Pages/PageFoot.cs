namespace Tilt.Conversion.Pages;

/// <summary>
/// What stands below a table. At the foot of a page, far below it, "NAV Statistikk … 3": its number may end right under a column, and
/// is no row. And a figure without any label that is as near as a row: a column that slid down has pushed it out.
/// </summary>
internal static class PageFoot
{
    // How much further below the last row than any two rows are apart; and of how many rows that is known.
    private const double Further = 1.6, Nearest = 1.05;
    private const int FewestRows = 3;

    /// <summary>Whether the last of a table's lines is none of its rows: words and one figure, where the others have several.</summary>
    /// <param name="rows">The numbers of the lines with figures.</param>
    public static bool Is(List<PrintedLine> lines, List<int> rows)
    {
        int last = rows.Count - 1;
        if (last < FewestRows || lines[rows[last]] is not { Cells: { Count: > 1 } cells } || CountFigures(lines[rows[last]]) != 1
            || cells[cells.Count - 1] is not { IsFigure: true, Tokens: [{ Kind: TokenKind.Digits }] })
        {
            return false;
        }

        return Distance(lines, rows[last - 1], rows[last]) > Further * Pitch(lines, rows, last)
            && Enumerable.Range(0, last).Count(at => CountFigures(lines[rows[at]]) > 1) * 4 >= last * 3;
    }

    /// <summary>Whether a line is such a figure.</summary>
    /// <param name="rows">Those above it.</param>
    public static bool IsPushedOut(List<PrintedLine> lines, List<int> rows, int line)
        => rows.Count >= FewestRows && rows[rows.Count - 1] == line - 1
            && lines[line].Cells is [{ IsFigure: true, Tokens: [{ Kind: TokenKind.Digits or TokenKind.Sign }] } figure]
            && Distance(lines, line - 1, line) <= Nearest * Pitch(lines, rows, rows.Count)
            && lines[line - 1].Cells.Exists(cell => cell.IsFigure && figure.Overlaps(cell.Left, cell.Right));

    // How far two rows are apart at most.
    private static double Pitch(List<PrintedLine> lines, List<int> rows, int count)
        => Enumerable.Range(1, count - 1).Max(at => Distance(lines, rows[at - 1], rows[at]));

    private static double Distance(List<PrintedLine> lines, int upper, int lower) => lines[upper].Baseline - lines[lower].Baseline;

    private static int CountFigures(PrintedLine line) => line.Cells.Count(cell => cell.IsFigure);
}
