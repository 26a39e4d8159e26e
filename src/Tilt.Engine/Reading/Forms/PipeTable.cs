using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Forms;

/// <summary>Markdown's tables: <c>| a | b |</c>, with a row of dashes under the header that means nothing to us.</summary>
internal static class PipeTable
{
    /// <summary>A row may lack its outer pipes; a lone pipe outside a table is text, or an "I alt" misread as "| alt".</summary>
    public static bool IsRow(ReadOnlySpan<char> line, bool inside)
    {
        int pipe = line.IndexOf('|');
        return pipe >= 0 && (line.Slice(pipe + 1).IndexOf('|') >= 0 || (inside && !line.Slice(0, pipe).IsWhiteSpace()));
    }

    public static bool IsEnclosed(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 1 && line[0] == '|' && line[line.Length - 1] == '|';
    }

    public static void Split(ReadOnlySpan<char> text, TextLines lines, List<TextSpan> cells)
    {
        (int start, int end) = (lines.Start, lines.End);
        while (start < end && FigureText.IsSpace(text[start])) start++;
        while (end > start && FigureText.IsSpace(text[end - 1])) end--;
        if (IsAlignment(text.Slice(start, end - start)))
            return;

        if (start < end && text[start] == '|' && !IsBare(text, lines))
            start++;
        if (end > start && text[end - 1] == '|' && (end - start == 1 || text[end - 2] != '\\'))
            end--;
        for (int from = start; from <= end;)
        {
            int to = from;
            while (to < end && (text[to] != '|' || (to > from && text[to - 1] == '\\'))) to++;
            cells.Add(FigureText.Trim(text, TextSpan.FromBounds(from, to)));
            from = to + 1;
        }
    }

    // Where the line below has no outer pipe, the one in front of this line stands behind an empty cell.
    private static bool IsBare(ReadOnlySpan<char> text, TextLines lines)
    {
        if (!lines.MoveNext())
            return false;
        ReadOnlySpan<char> next = text.Slice(lines.Start, lines.End - lines.Start).Trim();
        return !next.IsEmpty && next[0] != '|' && IsRow(next, inside: false);
    }

    private static bool IsAlignment(ReadOnlySpan<char> line)
    {
        bool dashes = false;
        foreach (char c in line)
        {
            if (c is not ('|' or '-' or ':' or '+' or '=' or ' ' or '\t'))
                return false;
            dashes |= c == '-';
        }

        return dashes;
    }
}
