using System.Globalization;
using System.Text;

namespace Tilt.Conversion;

/// <summary>Text as it can stand between two tabs.</summary>
internal static class CellText
{
    /// <summary>Text in one line and one cell: line breaks, tabs and other controls become spaces, and no spaces stand around it.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsBreak))
            return text.Trim(' ');
        var line = new StringBuilder(text);
        for (int i = 0; i < line.Length; i++)
        {
            if (IsBreak(line[i]))
                line[i] = ' ';
        }

        return line.ToString().Trim(' ');
    }

    private static bool IsBreak(char c)
        => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
