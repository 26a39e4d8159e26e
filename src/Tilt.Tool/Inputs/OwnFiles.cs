using Tilt.Runtime;
using Tilt.Tool.Exporting;
using Tilt.Tool.Page;

namespace Tilt.Tool.Inputs;

/// <summary>
/// What the tool itself has written: in a folder of reports its pages and exports are none, and would only say their figures again.
/// </summary>
internal static class OwnFiles
{
    private const int Head = 1024;

    /// <summary>Whether a file is one, by its beginning.</summary>
    public static bool IsAt(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            char[] head = new char[Head];
            return Has(new string(head, 0, reader.ReadBlock(head)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <param name="text">Of a workbook the text that was made of it.</param>
    public static bool Has(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Head));
        return head.StartsWith(CsvText.Header, StringComparison.Ordinal)
            || head.Contains(ReportPage.Mark, StringComparison.Ordinal)
            || head.Contains(XlsxExport.Header, StringComparison.Ordinal)
            || (head.StartsWith(TextExports.JsonStart, StringComparison.Ordinal)
                && head.Contains("""{"class":"dataset","label":""", StringComparison.Ordinal)
                && head.Contains(""","month"],"size":[""", StringComparison.Ordinal));
    }
}
