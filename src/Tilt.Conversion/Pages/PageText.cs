using Tilt.Engine.Family;

namespace Tilt.Conversion.Pages;

/// <summary>Lines of pages to lines of text, page after page.</summary>
internal sealed class PageText
{
    // So many lines without figures can stand between two rows of one table: labels over several lines, headings of its parts.
    private const int MostBetween = 4;

    private IReadOnlyList<Column> last = [];

    /// <summary>Each line of the text, and whether something in it is doubtful.</summary>
    public List<(string Text, bool IsDoubtful)> Next(List<PrintedLine> lines, Ruling ruling)
    {
        LineCutter.Cut(lines);
        var texts = new (string Text, bool IsDoubtful)?[lines.Count];
        for (int at = 0; at < lines.Count;)
        {
            if (texts[at] is not null || !IsRow(lines, at))
            {
                at++;
                continue;
            }

            List<int> rows = RowsFrom(lines, at);
            if (PageFoot.Is(lines, rows))
            {
                // As words alone: between a tab and nothing it would be a figure of the table.
                int foot = rows[rows.Count - 1];
                texts[foot] = (string.Join(" ", lines[foot].Cells.Select(cell => cell.Text)), false);
                rows.RemoveAt(rows.Count - 1);
            }

            int lastWritten = at - 1;
            while (lastWritten >= 0 && texts[lastWritten] is null)
                lastWritten--;
            List<PrintedLine> printed = [.. rows.Select(row => lines[row])];
            if (!ColumnFinder.IsTable(printed))
            {
                foreach (int row in rows)
                    texts[row] = (string.Join(Token.Doubt, lines[row].Cells.Select(cell => cell.Text)), true);
                at = rows[rows.Count - 1] + 1;
                continue;
            }

            LabelLines labels = LabelLines.Of(lines, rows, lastWritten + 1, ruling);
            List<PrintedLine> above = lines.GetRange(lastWritten + 1, at - lastWritten - 1);
            var table = new Table(printed, above, labels, last);
            last = table.Figures;
            Write(table, lines, rows, labels, texts);
            at = rows[rows.Count - 1] + 1;
            while (at < lines.Count && texts[at] is not null)
                at++;
        }

        var result = new List<(string Text, bool IsDoubtful)>();
        for (int i = 0; i < lines.Count; i++)
        {
            result.Add(texts[i] ?? (
                string.Join("\t", lines[i].Cells.Select(cell => cell.Text)),
                lines[i].Tokens.Exists(token => token.IsDoubtful)));
        }

        return result;
    }

    private static void Write(
        Table table, List<PrintedLine> lines, List<int> rows, LabelLines labels, (string Text, bool IsDoubtful)?[] texts)
    {
        foreach (PrintedLine line in table.Above)
            texts[lines.IndexOf(line)] = (table.Heading(line), false);
        for (int i = 0; i < rows.Count; i++)
        {
            string text = table.Row(i, labels.Label(rows[i]), out bool isDoubtful);
            texts[rows[i]] = (text, isDoubtful);
            foreach (int piece in table.TakesLabels ? labels.Pieces(rows[i]) : [])
                texts[piece] = ("", false);
        }
    }

    private static List<int> RowsFrom(List<PrintedLine> lines, int first)
    {
        var rows = new List<int> { first };
        int last = first;
        for (int i = first + 1; i < lines.Count && i - last <= MostBetween + 1; i++)
        {
            if (IsRow(lines, i) || PageFoot.IsPushedOut(lines, rows, i))
            {
                rows.Add(i);
                last = i;
            }
            else if (lines[i].Cells.Count > 1)
            {
                break;
            }
        }

        return rows;
    }

    private static bool IsRow(List<PrintedLine> lines, int at)
        => IsRow(lines[at]) && !(IsOfYears(lines[at]) && at + 1 < lines.Count && !IsRow(lines[at + 1]));

    private static bool IsRow(PrintedLine line)
    {
        int figures = line.Cells.Count(cell => cell.IsFigure);
        return figures > 1 || (figures == 1 && line.Cells.Count > 1 && !line.Cells[0].IsFigure);
    }

    // They stand above what heads the columns.
    private static bool IsOfYears(PrintedLine line) => line.Cells.TrueForAll(cell => ColumnHeadings.Year(cell.Text) > 0);
}
