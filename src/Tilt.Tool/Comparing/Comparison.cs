using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>Two editions of a year of a report, cell by cell; or two of its years, month by month.</summary>
/// <param name="Old">Null where there is none in the old file.</param>
/// <param name="New">Null where there is none in the new one.</param>
internal sealed record Comparison(Report? Old, Report? New, bool IsOfYears, IReadOnlyList<Difference> Differences)
{
    /// <summary>The reports of two files, each with its own; nothing where no report is in both.</summary>
    public static IReadOnlyList<Comparison> Of(IReadOnlyList<Report> old, IReadOnlyList<Report> now)
    {
        (Report Old, Report New)[] pairs = [.. from was in old from @is in now where AreSame(was, @is) select (was, @is)];
        return pairs.Length == 0 ? []
            :
            [
                .. pairs.SelectMany(pair => OfYears(pair.Old, pair.New)),
                .. old.Except(pairs.Select(pair => pair.Old)).Select(Went),
                .. now.Except(pairs.Select(pair => pair.New)).Select(Came),
            ];
    }

    // A file that names no report is of the one that it is held against.
    private static bool AreSame(Report old, Report now)
        => old.Code.Length == 0 || now.Code.Length == 0 || old.Code.Equals(now.Code, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Comparison> OfYears(Report old, Report now)
    {
        // Of each year the newest edition is there; a year that no month tells is whatever the other is.
        Report[] before = [.. old.Years], after = [.. now.Years];
        (Report Old, Report New)[] editions = [.. from was in before from @is in after where IsSameYear(was, @is) select (was, @is)];
        if (editions.Length == 0)
            return [new Comparison(before[^1], after[^1], IsOfYears: true, [.. Years(before[^1], after[^1])])];
        return
        [
            .. editions.Select(pair => new Comparison(pair.Old, pair.New, IsOfYears: false, [.. Editions(pair.Old, pair.New)])),
            .. before.Except(editions.Select(pair => pair.Old)).Select(Went),
            .. after.Except(editions.Select(pair => pair.New)).Select(Came),
        ];
    }

    private static bool IsSameYear(Report old, Report now)
        => old.LastMonth?.Year is not { } was || now.LastMonth?.Year is not { } @is || was == @is;

    private static Comparison Went(Report old) => new(old, null, IsOfYears: false, [new Difference(What.ReportWent, old.Code)]);

    private static Comparison Came(Report now) => new(null, now, IsOfYears: false, [new Difference(What.ReportCame, now.Code)]);

    private static IEnumerable<Difference> Editions(Report old, Report now)
        => Compare(old, now, (was, @is) => [.. MonthsOf(was, @is), .. RowsOf(old, was, now, @is, EditionCells)]);

    private static IEnumerable<Difference> Years(Report old, Report now)
        => Compare(old, now, (was, @is) => RowsOf(old, was, now, @is, YearCells));

    private static IEnumerable<Difference> Compare(Report old, Report now, Func<Table, Table, IEnumerable<Difference>> inBoth)
        => old.Tables.SelectMany(was => was.In(now) is { } @is ? inBoth(was, @is) : [Difference.Of(What.TableWent, was)])
            .Concat(now.Tables.Where(@is => @is.In(old) is null).Select(@is => Difference.Of(What.TableCame, @is)));

    private static IEnumerable<Difference> MonthsOf(Table was, Table @is)
        => was.Months.Except(@is.Months).Select(month => Difference.Of(What.MonthWent, was) with { OldMonth = month })
            .Concat(@is.Months.Except(was.Months).Select(month => Difference.Of(What.MonthCame, @is) with { NewMonth = month }));

    private static IEnumerable<Difference> RowsOf(
        Report old, Table was, Report now, Table @is, Func<Row, Row, IEnumerable<Difference>> cells)
        => All(was).SelectMany(row => row.In(now) is { } same ? cells(row, same) : [Difference.Of(What.RowWent, row)])
            .Concat(All(@is).Where(row => row.In(old) is null).Select(row => Difference.Of(What.RowCame, row)));

    private static IEnumerable<Row> All(Table table)
    {
        IEnumerable<Row> body = [.. table.Rows, .. table.Subtotals, .. table.OfWhich];
        return table.Total is { } total ? body.Prepend(total) : body;
    }

    private static IEnumerable<Difference> EditionCells(Row was, Row @is)
    {
        foreach ((YearMonth month, Count old) in was.Months)
        {
            if (@is.Months.Where(other => other.Month == month).Select(other => (Count?)other.Count).FirstOrDefault() is { } now
                && !now.Equals(old))
            {
                yield return Told(@is, old, now) with { OldMonth = month, NewMonth = month };
            }
        }

        // The mean so far moves with each month.
        bool hasSameMonths = was.Table.Months.ToHashSet().SetEquals(@is.Table.Months);
        foreach (Column column in was.Table.Columns.Where(column => column.IsMean ? hasSameMonths : column.Month is null))
        {
            Column[] same = [.. @is.Table.Columns.Where(other => column.IsMean ? other.IsMean : IsNamed(other, column.Label))];
            bool isOne = was.Table.Columns.Count(other => column.IsMean ? other.IsMean : IsNamed(other, column.Label)) == 1;
            if (isOne && same.Length == 1 && !@is[same[0]].Equals(was[column]))
                yield return Told(@is, was[column], @is[same[0]]) with { Column = same[0].Label };
        }
    }

    private static bool IsNamed(Column column, string label) => column is { Month: null, IsMean: false } && column.Label == label;

    // What was printed once and is withheld by now, is not told again.
    private static Difference Told(Row row, Count old, Count now)
        => now.IsSuppressed && !old.IsBlank && !old.IsUnreadable
            ? Difference.Of(What.Withdrawn, row) with { New = now }
            : Difference.Of(What.Changed, row) with { Old = old, New = now };

    // Each month of a row beside the same one of the other year.
    private static IEnumerable<Difference> YearCells(Row was, Row @is)
        => from now in @is.Months
           from old in was.Months
           where old.Month.Month == now.Month.Month && !old.Count.Equals(now.Count)
           select Difference.Of(What.Changed, @is) with { OldMonth = old.Month, NewMonth = now.Month, Old = old.Count, New = now.Count };
}
