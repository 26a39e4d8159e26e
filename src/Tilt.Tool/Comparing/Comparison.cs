using System.Globalization;
using Tilt.Reports;
using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>Two editions of a year of a report, cell by cell; or two of its years, month by month.</summary>
/// <param name="Old">Null where there is none in the old file.</param>
/// <param name="New">Null where there is none in the new one.</param>
/// <param name="NotCompared">Months and headings of columns that are there, and of which nothing is said.</param>
internal sealed record Comparison(
    Report? Old, Report? New, bool IsOfYears, IReadOnlyList<Difference> Differences, IReadOnlyList<string> NotCompared)
{
    /// <summary>The reports of two files, each with its own; nothing where no report is in both.</summary>
    public static IReadOnlyList<Comparison> Of(ReportFile oldFile, ReportFile newFile, CancellationToken cancel)
    {
        IReadOnlyList<Report> old = oldFile.Reports, now = newFile.Reports;

        // A file that names no report is of the one that it is held against.
        var pairs = Pairs.Of(old, now, report => report.Code.Length == 0 ? null : report.Code);
        return pairs.Count == 0 ? []
            :
            [
                .. pairs.SelectMany(pair => OfYears(pair.Old, pair.New)).Select(InOrder),
                .. old.Except(pairs.Select(pair => pair.Old)).Select(Went),
                .. now.Except(pairs.Select(pair => pair.New)).Select(Came),
            ];

        // What one year has and another not is no revision, and need not add up.
        Comparison InOrder(Comparison comparison) => comparison is { IsOfYears: false, Old: { } was, New: { } @is }
            ? comparison with { Differences = Balance.Of(oldFile, was, newFile, @is, comparison.Differences, cancel) }
            : comparison;
    }

    private static IEnumerable<Comparison> OfYears(Report old, Report now)
    {
        // Of each year the newest edition is there; a year that no month tells is whatever the other is.
        Report[] before = [.. old.Years], after = [.. now.Years];
        var editions = Pairs.Of(before, after, YearOf);
        if (editions.Count == 0 && YearOf(before[^1]) is not null && YearOf(after[^1]) is not null)
            return [Between(before[^1], after[^1], isOfYears: true)];
        return
        [
            .. editions.Select(pair => Between(pair.Old, pair.New, isOfYears: false)),
            .. before.Except(editions.Select(pair => pair.Old)).Select(Went),
            .. after.Except(editions.Select(pair => pair.New)).Select(Came),
        ];
    }

    private static string? YearOf(Report report) => report.LastMonth?.Year.ToString(CultureInfo.InvariantCulture);

    private static Comparison Went(Report old) => new(old, null, IsOfYears: false, [new Difference(What.ReportWent, old.Code)], []);

    private static Comparison Came(Report now) => new(null, now, IsOfYears: false, [new Difference(What.ReportCame, now.Code)], []);

    private static Comparison Between(Report old, Report now, bool isOfYears)
    {
        var differences = new List<Difference>();
        var compared = new List<ComparedColumns>();
        foreach (Table was in old.Tables)
        {
            if (was.In(now) is { } @is)
            {
                var columns = new ComparedColumns(was, @is, isOfYears);
                compared.Add(columns);
                differences.AddRange([.. columns.Differences(), .. RowsOf(old, was, now, @is, columns.Cells)]);
            }
            else
            {
                differences.Add(Difference.Of(What.TableWent, was));
            }
        }

        differences.AddRange(now.Tables.Where(@is => @is.In(old) is null).Select(@is => Difference.Of(What.TableCame, @is)));
        IEnumerable<YearMonth> months = compared.SelectMany(columns => columns.MonthsLeft).Distinct().Order();
        IEnumerable<string> headings = compared.SelectMany(columns => columns.ColumnsLeft).Distinct();
        return new Comparison(old, now, isOfYears, differences, [.. months.Select(month => month.ToString()), .. headings]);
    }

    private static IEnumerable<Difference> RowsOf(
        Report old, Table was, Report now, Table @is, Func<Row, Row, IEnumerable<Difference>> cells)
        => All(was).SelectMany(row => row.In(now) is { } same ? cells(row, same) : [Difference.Of(What.RowWent, row)])
            .Concat(All(@is).Where(row => row.In(old) is null).Select(row => Difference.Of(What.RowCame, row)));

    /// <summary>All rows of a table, by their numbers.</summary>
    public static IEnumerable<Row> All(Table table)
    {
        IEnumerable<Row> body = [.. table.Rows, .. table.Subtotals, .. table.OfWhich];
        return table.Total is { } total ? body.Prepend(total) : body;
    }
}
