using Microsoft.CodeAnalysis.Text;

namespace Tilt.Generator.Reading.Forms;

/// <summary>Markdown's tables: <c>| a | b |</c>, with a row of dashes under the header that means nothing to us.</summary>
internal static class PipeTable
{
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 1 && line[0] == '|';
    }

    public static void Split(ReadOnlySpan<char> text, int start, int end, List<TextSpan> cells)
    {
        while (start < end && text[start] != '|') start++;
        while (end > start && CellText.IsSpace(text[end - 1])) end--;
        if (end - start > 1 && text[end - 1] == '|' && text[end - 2] != '\\')
            end--;
        if (IsAlignment(text.Slice(start, end - start)))
            return;

        for (int from = start + 1; from <= end;)
        {
            int to = from;
            while (to < end && (text[to] != '|' || text[to - 1] == '\\')) to++;
            cells.Add(CellText.Trim(text, TextSpan.FromBounds(from, to)));
            from = to + 1;
        }
    }

    private static bool IsAlignment(ReadOnlySpan<char> line)
    {
        bool dashes = false;
        foreach (char c in line)
        {
            if (c is not ('|' or '-' or ':' or ' ' or '\t'))
                return false;
            dashes |= c == '-';
        }

        return dashes;
    }
}
