using Tilt.Engine.Editions;
using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine;

/// <summary>
/// What is kept of a file that is let go: with which others it must be looked at together, and what they need to know of it. It has no
/// figures, and what is alike in many files it shares with them.
/// </summary>
/// <param name="IsLeftAlone">Whether it is none of ours, and nothing is said of it.</param>
/// <param name="Reports">Those that are ours.</param>
internal sealed record FileOutline(Sister Sister, bool IsLeftAlone, IReadOnlyList<ReportOutline> Reports)
{
    /// <param name="shared">Gives for a table the one that is kept of all that are like it.</param>
    public static FileOutline Of(CheckedFile file, Func<TableModel, TableModel> shared) => new(
        file.File.AsSister.Kept(),
        file.IsLeftAlone,
        [.. file.Ours.Select(report => new ReportOutline(file.ClassOf(report)!, Of(report, shared)))]);

    // The main tables with the names of their rows: they tell which other reports a report counts.
    private static ReportModel Of(ReportModel report, Func<TableModel, TableModel> shared) => report with
    {
        Tables = report.Tables.Where(MainTables.IsMain).Select(main => shared(new TableModel(
            main.MeasureKey, main.Measure, main.Dimension, default, Total: null, Rows: Of(main.Rows), Repeats: default, main.IsComplete,
            Of(main.Subtotals)))).ToEquatableArray(),
    };

    private static EquatableArray<RowModel> Of(EquatableArray<RowModel> rows)
        => rows.Select(row => new RowModel(row.Key, "", row.Name, null, 0, 0, default)).ToEquatableArray();
}

/// <param name="Class">The class that is wanted for it.</param>
/// <param name="Report">The report without figures.</param>
internal sealed record ReportOutline(string Class, ReportModel Report);
