namespace Tilt.Reading.Study.Layouts.Forms;

/// <summary>CSV and tab-separated text.</summary>
internal sealed class Delimited(LayoutWriter to, Choices choices, Random random)
{
    private enum Quotes
    {
        WhereNeeded,
        Everywhere,
        AroundLabels,
        HereAndThere,
    }

    private readonly char separator = choices.Kind switch
    {
        Kind.Tabs => '\t',
        Kind.Semicolons => ';',
        Kind.Commas or Kind.PandasCsv or Kind.RCsv => ',',
        _ => "\t;,"[random.Next(3)],
    };

    private readonly bool isOdd = choices.Kind == Kind.OddQuotes;
    private readonly bool isPadded = choices.Kind == Kind.Spreadsheet || random.Next(3) == 0;

    private readonly Quotes quotes = choices.Kind switch
    {
        Kind.OddQuotes => (Quotes)random.Next(4),
        Kind.RCsv => Quotes.AroundLabels,
        _ => Quotes.WhereNeeded,
    };

    private readonly string around = choices.Kind == Kind.OddQuotes && random.Next(4) == 0 ? " " : "";
    private readonly int trailing = choices.Kind == Kind.OddQuotes && random.Next(3) == 0 ? random.Next(1, 3) : 0;
    private readonly bool dropsLast = choices.Kind == Kind.OddQuotes && random.Next(4) == 0;

    public void Write(IReadOnlyList<Block> blocks)
    {
        if (isOdd && random.Next(3) == 0)
            to.Add("\uFEFF");
        int width = blocks.OfType<Grid>().SelectMany(grid => grid.All).Max(row => row.Cells.Length);
        foreach (Block block in blocks)
        {
            if (block is Grid grid)
                Write(grid);
            else if (block is Words words)
                to.Line(Quoted(words.Text) + (isPadded ? new string(separator, width - 1) : ""));
        }
    }

    private void Write(Grid grid)
    {
        to.Line(isPadded && separator != '\t' ? new string(separator, grid.Header.Cells.Length - 1) : "");
        foreach (string line in grid.Above)
            to.Line(line + "  ");
        to.BeginHeader();
        Write(grid.Header, grid.LabelCells);
        int stray = isOdd && random.Next(4) == 0 ? random.Next(grid.Rows.Length) : -1;
        for (int i = 0; i < grid.Rows.Length; i++)
        {
            to.BeginRow();
            Write(grid.Rows[i], grid.LabelCells, isStray: i == stray);
        }
    }

    private void Write(GridRow row, int labelCells, bool isStray = false)
    {
        int last = dropsLast ? Array.FindLastIndex(row.Cells, cell => cell.Text.Length > 0) : row.Cells.Length - 1;
        for (int at = 0; at <= last; at++)
        {
            GridCell cell = row.Cells[at];
            bool isLabel = at < labelCells || cell.Figure is null;
            bool quoted = cell.Text.Contains(separator) || quotes switch
            {
                Quotes.Everywhere => true,
                Quotes.AroundLabels => isLabel,
                Quotes.HereAndThere => random.Next(3) == 0,
                _ => false,
            };
            if (at > 0)
                to.Add(around + separator + around);
            string mark = quoted ? "\"" : "";
            bool isLongest = at < labelCells && row.Cells.Take(labelCells).All(other => other.Text.Length <= cell.Text.Length);
            string text = isStray && isLongest ? Strayed(cell.Text, quoted) : cell.Text;
            to.Add(mark).Cell(cell, text).Add(mark);
        }

        to.Add(new string(separator, trailing));
        to.End();
    }

    private static string Strayed(string label, bool quoted) => label + (quoted ? "\"\"" : "\"");

    private string Quoted(string text) => text.Contains(separator) || quotes == Quotes.Everywhere ? $"\"{text}\"" : text;
}
