using Microsoft.CodeAnalysis.Text;
using Tilt.Generator.Reading.Forms;

namespace Tilt.Generator.Reading;

/// <summary>Goes through a text once, line by line, and finds the tables in it with what stands above them.</summary>
internal static class TableScanner
{
    public static List<RawTable> Scan(ReadOnlySpan<char> text, List<Finding> findings, out bool hasTitle, CancellationToken cancel)
    {
        var tables = new List<RawTable>();
        var cells = new List<TextSpan>();
        Page page = Page.None;
        RawTable? table = null;
        string tornMean = "";
        hasTitle = false;
        int rows = 0;

        var lines = new TextLines(text);
        while (lines.MoveNext())
        {
            cancel.ThrowIfCancellationRequested();
            LineForm.Split(text, lines.Start, lines.End, cells);
            if (IsHeading(text.Slice(lines.Start, lines.End - lines.Start)))
            {
                cells.Clear();
                cells.Add(CellText.Trim(text, TextSpan.FromBounds(lines.Start, lines.End)));
            }

            int printed = CountPrinted(cells);
            if (printed == 0)
                continue;

            if (printed == 1)
            {
                string line = LabelText.Clean(text, cells.Find(cell => !cell.IsEmpty));
                tornMean = HeaderReader.ContinueTornMean(tornMean, line);
                Page next = page.Read(line);
                if (!ReferenceEquals(next, page))
                    (page, table) = (next, null);
                hasTitle |= page.IsOfReport;
            }
            else if (HeaderReader.TryRead(text, cells, tornMean, page.FirstMonth, findings) is { } header)
            {
                table = new RawTable(page, header);
                tables.Add(table);
                tornMean = "";
            }
            else if (table is not null && RowReader.TryRead(text, cells, table.Header, lines.Number, rows, findings) is { } row)
            {
                table.Rows.Add(row);
                rows++;
            }
        }

        tables.RemoveAll(found => found.Rows.Count == 0);
        return tables;
    }

    // "## Tiltak; fylke" is a heading, whatever separates columns elsewhere.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimStart('#');
        return text.Length < line.Length && !text.IsEmpty && text[0] == ' ' && text.IndexOf('\t') < 0;
    }

    private static int CountPrinted(List<TextSpan> cells)
    {
        int printed = 0;
        foreach (TextSpan cell in cells)
        {
            if (!cell.IsEmpty)
                printed++;
        }

        return printed;
    }
}
