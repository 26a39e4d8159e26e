namespace Tilt.Conversion.Pages;

/// <summary>Lines of a page that have figures under each other, and what heads them, as lines of text with a tab between columns.</summary>
internal sealed class Table
{
    private readonly List<Column> columns;
    private readonly int labels;
    private readonly HeadingLines headings;

    // The columns of figures and the headings without figures, in the order they stand; each the number of its heading and column, or -1.
    private readonly List<(int Heading, int Column)> order = [];
    private readonly bool isCertain = true;

    // Every label stands above and below its figures.
    private readonly bool isLabelBeside;

    /// <param name="rows">The lines with figures.</param>
    /// <param name="above">The lines above the first of them.</param>
    /// <param name="labelLines">The lines that are pieces of labels.</param>
    /// <param name="last">The columns of figures of the table before.</param>
    public Table(List<PrintedLine> rows, List<PrintedLine> above, LabelLines labelLines, IReadOnlyList<Column> last)
    {
        Rows = rows;
        columns = ColumnFinder.Find(rows);
        labels = ColumnFinder.CountLabels(columns);
        headings = HeadingLines.Of(above, rows[0], columns, labels, labelLines.Has);
        isLabelBeside = labels == 0 && labelLines.Any;
        Thousands.Join(columns, labels, headings.Headings, last);
        List<Column> figures = columns.GetRange(labels, columns.Count - labels);
        Figures = figures;
        int[]? match = headings.Headings.Count == 0 ? [.. figures.Select(_ => -1)]
            : HeadingMatch.Find(headings.Headings, figures, rows[0].Size);
        isCertain = match is not null;
        match ??= [.. figures.Select((_, at) => at < headings.Headings.Count ? at : -1)];
        DoubtUnheaded(figures, match);
        int heading = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            while (match[i] >= 0 && heading < match[i])
                order.Add((heading++, -1));
            order.Add((match[i], i + labels));
            heading = match[i] >= 0 ? match[i] + 1 : heading;
        }

        while (heading < headings.Headings.Count)
            order.Add((heading++, -1));
    }

    public List<PrintedLine> Rows { get; }

    public IReadOnlyList<Column> Figures { get; }

    /// <summary>The lines above that head it.</summary>
    public List<PrintedLine> Above => headings.Lines;

    /// <summary>The text of a line that heads it.</summary>
    public string Heading(PrintedLine heading)
    {
        int line = headings.Lines.IndexOf(heading);
        List<string> cells = isLabelBeside ? [""] : [];
        for (int i = 0; i < labels; i++)
            cells.Add(i < headings.OverLabels.Count ? TextOf(headings.OverLabels[i], line) : "");
        cells.AddRange(order.Select(column => column.Heading < 0 ? "" : TextOf(headings.Headings[column.Heading], line)));
        return string.Join("\t", cells).TrimEnd('\t');
    }

    /// <summary>Whether a label over several lines has a cell of its own in a row.</summary>
    public bool TakesLabels => labels + (isLabelBeside ? 1 : 0) == 1;

    /// <summary>The text of a row.</summary>
    /// <param name="isDoubtful">Whether something in it is told as doubtful.</param>
    public string Row(int line, string? label, out bool isDoubtful)
    {
        isDoubtful = false;
        List<string> cells = isLabelBeside ? [""] : [];
        for (int i = 0; i < labels; i++)
            cells.Add(columns[i].Cells.TryGetValue(line, out List<Cell>? words) ? string.Join(" ", words.Select(word => word.Text)) : "");
        if (label is not null && TakesLabels)
            cells[0] = label;
        foreach ((_, int column) in order)
        {
            if (column < 0 || !columns[column].Cells.TryGetValue(line, out List<Cell>? figures))
            {
                bool isInLabel = column == labels && IsInLabel(line);
                isDoubtful |= isInLabel;
                cells.Add(isInLabel ? Token.Doubt : "");
                continue;
            }

            string? whole = figures.Count == 1 ? figures[0].Text : Thousands.Join(figures);
            bool isDoubt = !isCertain || columns[column].IsDoubtful || whole is null
                || figures.Exists(cell => cell.Tokens.Exists(token => token.IsDoubtful));
            isDoubtful |= isDoubt;
            string printed = string.Join(Token.Doubt, figures.Select(cell => cell.Text));
            cells.Add(!isDoubt ? whole! : printed.Contains(Token.Doubt) ? printed : Token.Doubt + printed);
        }

        return string.Join("\t", cells);
    }

    // A column without a heading may be a part of the one beside it.
    private void DoubtUnheaded(List<Column> figures, int[] match)
    {
        for (int line = 0; headings.Headings.Count > 0 && line < Rows.Count; line++)
        {
            int last = -1;
            for (int i = 0; i < figures.Count; i++)
            {
                if (!figures[i].Cells.TryGetValue(line, out List<Cell>? cells))
                    continue;
                if (last >= 0 && (match[last] < 0 || match[i] < 0) && Thousands.CanBeOne(figures[last].Cells[line].Last(), cells[0]))
                    figures[last].IsDoubtful = figures[i].IsDoubtful = true;
                last = i;
            }
        }
    }

    // Where no spaces are written, a figure that stands right behind its label looks like a part of it.
    private bool IsInLabel(int line)
        => labels > 0 && columns[labels - 1].Cells.TryGetValue(line, out List<Cell>? cells)
            && cells.Last().Tokens is { Count: > 1 } tokens && tokens.Last() is { IsFigure: true, Before.Spaces: 0 };

    private string TextOf(Column heading, int line)
    {
        if (HeadingLines.Whole(heading) is { } whole)
            return line == headings.Main ? whole : "";
        return heading.Cells.TryGetValue(line, out List<Cell>? cells) ? string.Join(" ", cells.Select(cell => cell.Text)) : "";
    }
}
