namespace Tilt.Reading.Study.Layouts.Forms;

internal enum Side
{
    Left,
    Right,
    Centre,
}

/// <summary>Columns that stand under each other with space between.</summary>
internal sealed class Aligned(LayoutWriter to, Choices choices, Random random)
{
    private readonly (int Least, int Most) gaps = choices.Kind switch
    {
        Kind.AlignedNarrow or Kind.AlignedByRow or Kind.AlignedCut => (1, 4),
        Kind.PdfLayout => (2, 9),
        Kind.Lynx or Kind.RPrint => (1, 1),
        Kind.PandasString or Kind.SimpleTable => (2, 2),
        _ => (2, 4),
    };

    private int pages;

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is Grid grid)
                Write(grid);
            else if (block is Words words)
                Write(words);
        }
    }

    private void Write(Words words)
    {
        if (choices.Kind == Kind.PdfLayout && words.Level == 1)
            to.Line($"                                   Side {++pages} av 300\n\f");
        string marks = choices.Kind is Kind.SimpleTable && words.Level > 0 ? new string('#', words.Level) + " " : "";
        to.Line(marks + words.Text);
        if (random.Next(2) == 0)
            to.Line();
    }

    private void Write(Grid grid)
    {
        int columns = grid.All.Max(row => row.Cells.Length);
        int[] widths =
            [.. Enumerable.Range(0, columns).Select(at => grid.All.Max(row => row.Cells.ElementAtOrDefault(at)?.Text.Length ?? 0))];
        bool isFrame = choices.Kind is Kind.PandasString or Kind.RPrint;
        Side figures = isFrame ? Side.Right : choices.Kind == Kind.Lynx ? Side.Left : (Side)random.Next(3), headings = figures;
        if (!isFrame && random.Next(3) == 0)
            headings = (Side)random.Next(3);
        int gap = random.Next(gaps.Least, gaps.Most + 1);
        bool isEach = choices.Kind is Kind.AlignedNarrow or Kind.PdfLayout || (choices.Kind == Kind.AlignedCut && random.Next(2) == 0);
        int[] before = [.. widths.Select(_ => isEach ? random.Next(gaps.Least, gaps.Most + 1) : gap)];
        int indent = choices.Kind == Kind.Lynx ? 3 : choices.Kind == Kind.SimpleTable ? 2 : random.Next(4) == 0 ? random.Next(1, 4) : 0;

        to.Line();
        foreach (string line in grid.Above)
            to.Line(new string(' ', indent + widths[0] + random.Next(2, 8)) + line);
        to.BeginHeader();
        Write(grid.Header, headings);
        if (choices.Kind == Kind.SimpleTable)
            to.Line("  " + string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (GridRow row in grid.Rows)
        {
            to.BeginRow();
            Write(row, figures);
            if (choices.Kind == Kind.PdfLayout && random.Next(12) == 0)
                to.Line();
        }

        to.Line();

        void Write(GridRow row, Side side)
        {
            to.Add(new string(' ', indent));
            int own = random.Next(gaps.Least, gaps.Most + 1);
            bool isByRow = choices.Kind == Kind.AlignedByRow;
            int last = Array.FindLastIndex(row.Cells, cell => cell.Text.Length > 0);
            for (int at = 0; at <= last; at++)
            {
                GridCell cell = row.Cells[at];
                int left = 0, right = 0, room = widths[at] - cell.Text.Length;
                bool isLabel = at < grid.LabelCells && !isFrame;
                if (!isByRow)
                    (left, right) = (isLabel ? Side.Left : side) switch
                    {
                        Side.Left => (0, room),
                        Side.Right => (room, 0),
                        _ => (room / 2, room - (room / 2)),
                    };
                if (at > 0)
                    to.Add(new string(' ', isByRow ? own : before[at]));
                to.Add(new string(' ', left)).Cell(cell);
                if (at < last)
                    to.Add(new string(' ', right));
            }

            to.End();
        }
    }
}
