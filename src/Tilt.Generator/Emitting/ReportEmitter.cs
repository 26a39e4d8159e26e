using Tilt.Generator.Model;
using Tilt.Generator.Naming;

namespace Tilt.Generator.Emitting;

/// <summary>All source files: one for a report, one for each of its tables. The room's one door.</summary>
internal static class ReportEmitter
{
    /// <returns>The source file's hint name, and its text.</returns>
    public static (string Hint, string Source) Emit(MergedReport report) => (report.Hint, ReportSource.Write(report));

    /// <returns>The same for each table of one file.</returns>
    public static IEnumerable<(string Hint, string Source)> Emit(Placement placement, ReportModel report)
        => placement.Tables.Select(table => (table.Hint, TableSource.Write(placement, table, report)));
}
