namespace Tilt.Reading.Study.Layouts.Forms;

/// <summary>Text that has lost its columns: a row a line with single spaces, or a cell a line.</summary>
internal sealed class Loose(LayoutWriter to, Choices choices)
{
    public void Write(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is not Grid grid)
            {
                to.Line(((Words)block).Text);
                continue;
            }

            foreach (string line in grid.Above)
                to.Line(line);
            to.BeginHeader();
            Write(grid.Header);
            foreach (GridRow row in grid.Rows)
            {
                to.BeginRow();
                Write(row);
            }
        }
    }

    private void Write(GridRow row)
    {
        bool isFirst = true;
        foreach (GridCell cell in row.Cells.Where(cell => cell.Text.Length > 0))
        {
            if (!isFirst)
                to.Add(choices.Kind == Kind.PdfCells ? "\n" : " ");
            to.Cell(cell);
            isFirst = false;
        }

        to.End();
    }
}
