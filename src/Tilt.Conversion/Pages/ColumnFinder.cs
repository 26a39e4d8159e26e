namespace Tilt.Conversion.Pages;

/// <summary>Finds the columns of a table: what stands over each other is of one.</summary>
internal static class ColumnFinder
{
    private const int MostColumns = 400;

    /// <summary>Whether there are as many columns as a table can have; what has more is none.</summary>
    public static bool IsTable(IReadOnlyList<PrintedLine> rows) => Figures(rows).Count <= MostColumns;

    public static List<Column> Find(IReadOnlyList<PrintedLine> rows)
    {
        List<Column> figures = Figures(rows);
        SplitLabels(rows, figures);
        figures = Figures(rows);
        int strong = Math.Max(2, rows.Count / 3);
        double[] lefts = [.. figures.Where(column => column.Cells.Count >= strong).Select(column => column.Left)];

        var words = new List<(int Line, Cell Cell)>();
        foreach ((int line, Cell cell) in CellsOf(rows).Where(entry => !entry.Cell.IsFigure))
        {
            // A label that is longer than its column, where the figures' is blank, makes no column wider.
            int next = Array.FindIndex(lefts, left => left > cell.Left + (0.05 * cell.Size));
            if (next >= 0)
                cell.Right = Math.Min(cell.Right, lefts[next]);
            if (figures.Find(column => column.Cells.Count >= strong && cell.Overlaps(column.Left, column.Right)) is { } under)
                under.Add(line, cell);
            else
                words.Add((line, cell));
        }

        List<Column> columns = Sweep(words);
        foreach (Column column in figures)
        {
            // "Gruppe   3"
            bool isWeak = column.Cells.Count < strong;
            Column? label = isWeak ? columns.Find(words => words.Left < column.Right && column.Left < words.Right) : null;
            if (label is null)
                columns.Add(column);
            else
                label.Take(column);
        }

        columns = [.. columns.OrderBy(column => column.Left)];
        columns.ForEach(column => column.Close());
        return columns;
    }

    /// <summary>How many of the columns hold labels: those up to the first of words.</summary>
    public static int CountLabels(List<Column> columns)
    {
        int first = columns.FindIndex(column => column.IsOfWords);
        if (first is < 0 or > 2)
            return 0;
        while (first + 1 < columns.Count && columns[first + 1].IsOfWords)
            first++;
        return first + 1;
    }

    /// <summary>Cells to columns: those that overlap are of one.</summary>
    public static List<Column> Sweep(IEnumerable<(int Line, Cell Cell)> cells)
    {
        var columns = new List<Column>();
        foreach ((int line, Cell cell) in cells.OrderBy(entry => entry.Cell.Left))
        {
            if (columns.Count == 0 || !cell.Overlaps(columns[columns.Count - 1].Left, columns[columns.Count - 1].Right))
                columns.Add(new Column(cell.Left, cell.Right));
            columns[columns.Count - 1].Add(line, cell);
        }

        return columns;
    }

    private static List<Column> Figures(IReadOnlyList<PrintedLine> rows) => Sweep(CellsOf(rows).Where(entry => entry.Cell.IsFigure));

    private static IEnumerable<(int Line, Cell Cell)> CellsOf(IReadOnlyList<PrintedLine> rows)
        => rows.SelectMany((row, line) => row.Cells.Select(cell => (line, cell)));

    // "Arbeidstrening 414", a space apart: the figure is one where the other lines have theirs.
    private static void SplitLabels(IReadOnlyList<PrintedLine> rows, List<Column> figures)
    {
        foreach (PrintedLine row in rows)
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                List<Token> tokens = row.Cells[i].Tokens;
                int figure = tokens.Count;
                while (figure > 1 && tokens[figure - 1].IsFigure && figures.Exists(column => IsUnder(column, tokens[figure - 1])))
                    figure--;
                if (figure == tokens.Count && Thousands.IsLed(row.Cells, i))
                {
                    row.Cells[i + 1] = new Cell([tokens[figure - 1].With(row.Cells[i + 1].Tokens[0])]);
                    row.Cells[i] = new Cell(tokens.GetRange(0, figure - 1));
                }

                if (figure == tokens.Count || row.Cells[i].IsFigure)
                    continue;
                row.Cells.InsertRange(i + 1, tokens.Skip(figure).Select(token => new Cell([token])));
                row.Cells[i] = new Cell(tokens.GetRange(0, figure));
            }
        }

        static bool IsUnder(Column column, Token token)
        {
            return column.Cells.Count > 1 && token.Left < column.Right && column.Left < token.Right
                && (IsNear(token.Right, column.Right) || IsNear(token.Left, column.Left)
                    || IsNear((token.Left + token.Right) / 2, column.Centre));

            bool IsNear(double place, double other) => Math.Abs(place - other) < token.Size / 2;
        }
    }
}
