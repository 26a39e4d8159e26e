using Tilt.Tool.Page;

namespace Tilt.Tool.Inputs;

/// <summary>
/// What the tool itself has written: in a folder of reports its pages and CSV are none, and would only say their figures again.
/// </summary>
internal static class OwnFiles
{
    private const string Columns = "report,measure,dimension,code,label,name,month,count,lower,upper,kind,total";

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

    public static bool Has(string text)
        => text.StartsWith(Columns, StringComparison.Ordinal)
            || text.AsSpan(0, Math.Min(text.Length, Head)).Contains(ReportPage.Mark, StringComparison.Ordinal);
}
