using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Conversion.Pages;

/// <summary>The lines above a table's first row that head its columns.</summary>
internal sealed class HeadingLines
{
    private const int MostLines = 6;

    // Letters that are left of the mean's heading.
    private const int ShortestCut = 8;

    // As parts of the font's size: what stands further above is no heading.
    private const double FarthestAbove = 3.2, FarthestLine = 1.9, FarthestLabel = 6;

    private HeadingLines(List<PrintedLine> lines, List<Column> headings, List<Column> overLabels)
    {
        Lines = lines;
        Headings = headings;
        OverLabels = overLabels;
    }

    public List<PrintedLine> Lines { get; }

    /// <summary>What heads the columns of figures; the cells by the number of their line.</summary>
    public List<Column> Headings { get; }

    /// <summary>What heads the labels.</summary>
    public List<Column> OverLabels { get; }

    /// <param name="above">The lines above the first row, nearest last.</param>
    /// <param name="isOfRow">Whether a line is a piece of the first row's label.</param>
    public static HeadingLines Of(
        List<PrintedLine> above, PrintedLine first, List<Column> columns, int labels, Func<PrintedLine, bool> isOfRow)
    {
        var lines = new List<PrintedLine>();
        double edge = labels == 0 ? double.NegativeInfinity : columns[labels - 1].Right;
        double start = labels < columns.Count ? columns[labels].Left : double.PositiveInfinity;
        PrintedLine below = first;
        for (int i = above.Count - 1; i >= 0 && lines.Count < MostLines; i--)
        {
            PrintedLine line = above[i];
            double distance = (line.Baseline - below.Baseline) / below.Size;
            bool isRow = line.Cells.Count(cell => !cell.IsFigure) > 1 || (line.Cells.Count > 1 && line.Cells.All(IsYear));
            bool isPiece = line.Cells.All(cell => cell.Left >= Math.Min(edge, start) && Spans(cell, columns, labels) <= 2);

            // A row without figures, or what heads the first rows: the headings stand above it.
            bool isLabel = lines.Count == 0 && first.Baseline - line.Baseline > -FarthestLabel * first.Size
                && line.Cells.Count == 1 && !line.Cells[0].IsFigure && line.Cells[0].Right <= start;
            if (isOfRow(line) || (isLabel && !isPiece && distance <= FarthestAbove))
            {
                below = line;
                continue;
            }

            if (!(isRow && distance <= FarthestAbove) && !(isPiece && distance <= (lines.Count == 0 ? FarthestAbove : FarthestLine)))
                break;
            lines.Insert(0, line);
            below = line;
        }

        if (!lines.Exists(line => line.Cells.Count > 1) && columns.Count - labels > 1)
            return new HeadingLines([], [], []);
        List<Column> all = ColumnFinder.Sweep(lines.SelectMany((line, number) => line.Cells.Select(cell => (number, cell))));
        return new HeadingLines(lines, [.. all.Where(heading => !IsOverLabels(heading))], [.. all.Where(IsOverLabels)]);

        bool IsOverLabels(Column heading) => heading.Left < edge && heading.Right <= start + 0.01 && labels > 0;
    }

    /// <summary>The line that has the most headings.</summary>
    public int Main => Lines.FindLastIndex(line => line.Cells.Count == Lines.Max(other => other.Cells.Count));

    /// <summary>A heading of several lines as one, if it is one that is known.</summary>
    public static string? Whole(Column heading)
    {
        if (heading.Cells.Count < 2)
            return null;
        string whole = string.Join(" ", heading.Cells.Values.SelectMany(cells => cells).Select(cell => cell.Text));
        string key = LabelKey.Of(whole);
        int month = MonthNames.NumberOf(whole);
        return month > 0 ? MonthNames.All[month - 1]
            : MonthNames.IsMean(key) ? whole
            : IsCutMean(key) ? MonthNames.Mean
            : null;
    }

    // "nitt hittil i år": the line above was cut off.
    private static bool IsCutMean(string key)
        => key.Length >= ShortestCut && LabelKey.Of(MonthNames.Mean).EndsWith(key, StringComparison.Ordinal);

    private static bool IsYear(Cell cell) => ColumnHeadings.Year(cell.Text) > 0;

    private static int Spans(Cell cell, List<Column> columns, int labels)
        => columns.Skip(labels).Count(column => cell.Overlaps(column.Left, column.Right));
}
