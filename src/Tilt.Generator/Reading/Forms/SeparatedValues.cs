using Microsoft.CodeAnalysis.Text;

namespace Tilt.Generator.Reading.Forms;

/// <summary>Tab-separated text and CSV. A quoted value may hold the separator.</summary>
internal static class SeparatedValues
{
    public static void Split(ReadOnlySpan<char> text, int start, int end, char separator, List<TextSpan> cells)
    {
        int from = start;
        while (from <= end)
        {
            int to = EndOfValue(text, from, end, separator);
            cells.Add(CellText.Trim(text, TextSpan.FromBounds(from, to)));
            from = to + 1;
        }
    }

    private static int EndOfValue(ReadOnlySpan<char> text, int from, int end, char separator)
    {
        if (from < end && text[from] == '"')
        {
            int close = text.Slice(from + 1, end - from - 1).IndexOf('"');
            if (close >= 0)
                from += close + 1;
        }

        int length = text.Slice(from, end - from).IndexOf(separator);
        return length < 0 ? end : from + length;
    }
}
