namespace Tilt.Reading.Study.Layouts.Forms;

/// <summary>Tables whose columns are set apart by pipes.</summary>
internal sealed class Pipes(LayoutWriter to, Choices choices, Random random)
{
    private readonly bool isBare = choices.Kind == Kind.Html2Text || (choices.Kind == Kind.Pipes && random.Next(4) == 0);
    private readonly bool isPadded = choices.Kind is Kind.PandasMarkdown or Kind.GridTable || random.Next(2) == 0;
    private readonly string star = random.Next(2) == 0 ? "\\*" : "*";

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is Grid grid)
            {
                to.Line();
                Write(grid);
                to.Line();
            }
            else if (block is Words words)
            {
                to.Line((words.Level > 0 ? new string('#', words.Level) + " " : "") + words.Text);
                to.Line();
            }
        }
    }

    private void Write(Grid grid)
    {
        int columns = grid.All.Max(row => row.Cells.Length);
        int[] widths = [.. Enumerable.Range(0, columns).Select(at => isPadded ? grid.All.Max(row => Text(row, at).Length) : 0)];
        foreach (string line in grid.Above)
            to.Line(line + "  ");
        Rule('-');
        to.BeginHeader();
        Write(grid.Header);
        if (choices.Kind == Kind.GridTable)
            Rule('=');
        else
            to.Line(isBare ? string.Join('|', widths.Select(_ => "---")) + (choices.Kind == Kind.Html2Text ? "  " : "")
                : "|" + string.Concat(widths.Select(width => new string('-', Math.Max(3, width + 1)) + ":|")));
        foreach (GridRow row in grid.Rows)
        {
            to.BeginRow();
            Write(row);
            Rule('-');
        }

        void Rule(char dash)
        {
            if (choices.Kind == Kind.GridTable)
                to.Line("+" + string.Concat(widths.Select(width => new string(dash, width + 2) + "+")));
        }

        void Write(GridRow row)
        {
            to.Add(isBare ? "" : "| ");
            for (int at = 0; at < columns; at++)
            {
                GridCell cell = at < row.Cells.Length ? row.Cells[at] : new GridCell("");
                string text = Text(row, at), mark = IsBold(row) && text.Length > 0 && cell.Text != "*" ? "**" : "";
                int room = Math.Max(0, widths[at] - text.Length - (2 * mark.Length));
                bool isLabel = at < grid.LabelCells;
                if (at > 0)
                    to.Add(" | ");
                to.Add(new string(' ', isLabel ? 0 : room)).Add(mark).Cell(cell, text).Add(mark).Add(new string(' ', isLabel ? room : 0));
            }

            to.Add(isBare ? choices.Kind == Kind.Html2Text ? "  " : "" : " |");
            to.End();
        }
    }

    private bool IsBold(GridRow row) => choices is { IsMarkedUp: true, Kind: Kind.Pipes } && row.IsTotal;

    private string Text(GridRow row, int at)
    {
        string text = at < row.Cells.Length ? row.Cells[at].Text : "";
        return text == "*" && choices.Kind is Kind.Pipes or Kind.Html2Text ? star : text;
    }
}
