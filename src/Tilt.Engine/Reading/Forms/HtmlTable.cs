using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>
/// Tables in HTML, alone or inside Markdown. Lines mean nothing in them: a row may be spread over several, a line may
/// hold a whole page. Tags are taken as they come, closed or not.
/// </summary>
internal sealed class HtmlTable
{
    /// <summary>A row that is not closed by then was cut off.</summary>
    private const int MostLinesWithoutTag = 20;

    /// <summary>No table of a report is wider; more is a misprinted colspan.</summary>
    private const int MostSpannedCells = 100;

    /// <summary>How many cells one that spans rows and columns may leave empty.</summary>
    private const int MostReachedCells = 2 * MostSpannedCells;

    private enum Tag : byte
    {
        /// <summary>Part of the text: a <c>b</c>, a <c>br</c>, a lone "&lt;".</summary>
        Inline,
        Block,
        Table,
        Row,
        Cell,
    }

    // Where the text of the open cell, or of what stands between the tables, starts; −1 where none is open.
    private int from = -1;
    private int span = 1, rowSpan = 1;

    // For each column how many of the rows to come a cell above reaches down into.
    private readonly List<int> reaching = [];
    private int linesWithoutTag;
    private bool inRow, inCell, inTag;

    /// <summary>Where the line is read on; −1 where a new line is due.</summary>
    public int At { get; private set; } = -1;

    /// <summary>Whether the next line still belongs to a row.</summary>
    public bool IsOpen => inRow || inTag;

    /// <summary>The line on which the current row starts.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Whether a line has a tag that makes tables.</summary>
    public static bool IsPart(ReadOnlySpan<char> line)
    {
        for (int at = 0; line.Slice(at).IndexOf('<') is >= 0 and var length; at++)
        {
            at += length;
            if (Read(line.Slice(at), out _) >= Tag.Table)
                return true;
        }

        return false;
    }

    /// <summary>Reads on to the end of a row, or of a text beside the tables.</summary>
    /// <returns>Whether there was one; else the line is used up.</returns>
    public bool TryRead(ReadOnlySpan<char> text, int start, int end, int number, List<TextSpan> cells)
    {
        if (At < 0)
            BeginLine(text, start, end);
        while (At < end)
        {
            int length = text.Slice(At, end - At).IndexOf('<');
            if (length < 0)
                break;

            int open = At + length;
            Tag tag = Read(text.Slice(open, end - open), out bool closes);
            if (tag == Tag.Inline || (tag == Tag.Block && inCell))
            {
                At = open + 1;
                continue;
            }

            bool printed = EndText(text, open, cells);
            bool rowEnds = inRow && tag != Tag.Cell;
            if ((printed && !inRow) || rowEnds)
            {
                if (inRow)
                    AddReached(cells);
                // The same tag is met again, with nothing open before it.
                (At, inRow, inCell) = (open, false, false);
                return true;
            }

            Open(text.Slice(open, end - open), tag, closes, open, end, number);
        }

        At = -1;
        bool cutOff = IsOpen && ++linesWithoutTag > MostLinesWithoutTag;
        if (!cutOff && IsOpen)
            return false;
        if (cutOff)
            (inRow, inCell, inTag) = (false, false, false);
        return EndText(text, end, cells) || cutOff;
    }

    /// <summary>The text ends, though the row does not.</summary>
    public bool TryFinish(ReadOnlySpan<char> text, List<TextSpan> cells)
    {
        EndText(text, text.Length, cells);
        AddReached(cells);
        (inRow, inCell, inTag) = (false, false, false);
        return cells.Count > 0;
    }

    private void BeginLine(ReadOnlySpan<char> text, int start, int end)
    {
        At = start;
        if (inTag)
        {
            int close = text.Slice(start, end - start).IndexOf('>');
            At = close < 0 ? end : start + close + 1;
            inTag = close < 0;
            if (inCell)
                NoteSpans(text.Slice(start, At - start));
            if (inCell && !inTag)
                from = At;
        }
        else if (!inRow)
        {
            from = start;
        }
    }

    private void Open(ReadOnlySpan<char> rest, Tag tag, bool closes, int open, int end, int number)
    {
        int close = rest.IndexOf('>');
        inTag = close < 0;
        linesWithoutTag = 0;
        At = inTag ? end : open + close + 1;
        if (tag == Tag.Table)
            reaching.Clear();
        if (tag is Tag.Row or Tag.Cell && !closes && !inRow)
            (inRow, FirstLine) = (true, number);
        inCell = tag == Tag.Cell && !closes;
        from = inTag || (inRow && !inCell) ? -1 : At;
        (span, rowSpan) = (1, 1);
        if (inCell)
            NoteSpans(rest.Slice(0, At - open));
    }

    // A tag may be broken over lines; each of its attributes stands on one.
    private void NoteSpans(ReadOnlySpan<char> tag)
        => (span, rowSpan) = (Math.Max(span, SpanOf(tag, "colspan")), Math.Max(rowSpan, SpanOf(tag, "rowspan")));

    // A cell counts though nothing is printed in it; a text beside the tables does not.
    private bool EndText(ReadOnlySpan<char> text, int end, List<TextSpan> cells)
    {
        if (from < 0)
            return false;
        TextSpan printed = FigureText.Trim(text, TextSpan.FromBounds(from, Math.Max(from, end)));
        from = -1;
        if (!inRow && printed.IsEmpty)
            return false;

        if (!inRow)
        {
            cells.Add(printed);
            return true;
        }

        AddReached(cells);
        int rows = Math.Min(rowSpan, MostReachedCells / span);
        for (int i = 0; i < span; i++)
        {
            // The others that it spans stand right behind what is printed, where no cell of its own can.
            Reach(cells.Count, rows - 1);
            cells.Add(i == 0 ? printed : new TextSpan(printed.End, 0));
        }

        return true;
    }

    // A cell that reaches down from above stands here, and nothing is printed in it.
    private void AddReached(List<TextSpan> cells)
    {
        while (cells.Count < reaching.Count && reaching[cells.Count] > 0)
        {
            reaching[cells.Count]--;
            cells.Add(default);
        }
    }

    private void Reach(int column, int rows)
    {
        if (column >= (rows == 0 ? reaching.Count : MostSpannedCells))
            return;
        while (reaching.Count <= column) reaching.Add(0);
        reaching[column] = rows;
    }

    private static int SpanOf(ReadOnlySpan<char> tag, string name)
    {
        int at = 0;
        while (true)
        {
            int next = tag.Length - at <= name.Length ? -1 : tag.Slice(at).IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (next < 0)
                return 1;
            at += next + name.Length;

            // "data-colspan" is none.
            int before = at - name.Length - 1;
            if (before < 0 || FigureText.IsSpace(tag[before]) || tag[before] is '"' or '\'')
                break;
        }

        while (at < tag.Length && tag[at] is '=' or '"' or '\'' or ' ') at++;
        int value = 0;
        for (; at < tag.Length && tag[at] is >= '0' and <= '9' && value <= MostSpannedCells; at++)
            value = (value * 10) + (tag[at] - '0');
        return value <= MostSpannedCells ? value : 1;
    }

    private static Tag Read(ReadOnlySpan<char> text, out bool closes)
    {
        closes = text.Length > 1 && text[1] == '/';
        text = text.Slice(closes ? 2 : 1);
        int length = 0;
        while (length < text.Length && length < 9 && char.IsLetterOrDigit(text[length])) length++;
        ReadOnlySpan<char> name = text.Slice(0, length);
        if (length < text.Length && !(text[length] is '>' or '/' || FigureText.IsSpace(text[length])))
            return Tag.Inline;
        return length switch
        {
            1 => Is(name, "p") ? Tag.Block : Tag.Inline,
            2 when Is(name, "td") || Is(name, "th") => Tag.Cell,
            2 when Is(name, "tr") => Tag.Row,
            2 when name[0] is 'h' or 'H' || Is(name, "li") => Tag.Block,
            3 => Is(name, "div") ? Tag.Block : Tag.Inline,
            5 when Is(name, "table") || Is(name, "thead") || Is(name, "tbody") || Is(name, "tfoot") => Tag.Table,
            5 => Is(name, "title") ? Tag.Block : Tag.Inline,
            7 => Is(name, "caption") ? Tag.Block : Tag.Inline,
            _ => Tag.Inline,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
