using Tilt.Reports;
using Tilt.Runtime;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Exporting;

/// <summary>Says on standard error which tables no observation can come of, as an export has months alone.</summary>
internal sealed class WithoutMonths(Terminal terminal)
{
    /// <summary>Of each file.</summary>
    private const int MostTold = 8;

    /// <returns>Whether there were any.</returns>
    public bool Tell(IEnumerable<ReportFile> files)
    {
        bool any = false;
        foreach (ReportFile file in files)
        {
            Table[] tables = [.. file.Reports.SelectMany(report => report.Years).SelectMany(year => year.Tables)];
            string[] without = [.. tables.Where(table => table.Months.Count == 0).Select(table => table.ToString())];
            if (without.Length == 0)
                continue;
            any = true;
            string more = without.Length > MostTold ? $" … ({without.Length})" : "";
            terminal.Error.WriteLine(Printable.Of(without.Length == tables.Length
                ? terminal.Words.Of("Export_NoMonths", file.Path)
                : terminal.Words.Of("Export_NoMonthsIn", file.Path, string.Join("; ", without.Take(MostTold)) + more)));
        }

        return any;
    }
}
