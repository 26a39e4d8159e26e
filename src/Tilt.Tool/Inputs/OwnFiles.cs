using Tilt.Tool.Page;

namespace Tilt.Tool.Inputs;

/// <summary>
/// What the tool itself has written: in a folder of reports its pages and CSV are none, and would only say their figures again.
/// </summary>
internal static class OwnFiles
{
    private const string Columns = "report,measure,dimension,code,label,name,month,count,lower,upper,kind,total";

    private const int Head = 1024;

    public static bool Has(string text)
        => text.StartsWith(Columns, StringComparison.Ordinal)
            || text.AsSpan(0, Math.Min(text.Length, Head)).Contains(ReportPage.Mark, StringComparison.Ordinal);
}
