using Tilt.Runtime;

namespace Tilt.Tool.Comparing;

/// <summary>Which columns of a table are which of another edition, or of another year.</summary>
internal sealed class ComparedColumns
{
    private readonly Table was, @is;
    private readonly bool isOfYears;
    private readonly List<(Column Old, Column New)> pairs = [];
    private readonly List<Column> went = [], came = [], left = [];

    public ComparedColumns(Table was, Table @is, bool isOfYears)
    {
        (this.was, this.@is, this.isOfYears) = (was, @is, isOfYears);
        Dictionary<(int, int), Column> now = MonthsOf(@is);
        foreach ((var key, Column column) in MonthsOf(was))
        {
            if (now.Remove(key, out Column? same))
                pairs.Add((column, same));
            else
                went.Add(column);
        }

        came.AddRange(now.Values);
        bool hasSameMonths = went.Count == 0 && came.Count == 0;
        foreach (string? heading in was.Columns.Concat(@is.Columns).Where(column => column.Month is null).Select(KeyOf).Distinct())
        {
            Column[] old = [.. was.Columns.Where(column => IsOf(column, heading))];
            Column[] @new = [.. @is.Columns.Where(column => IsOf(column, heading))];

            // Of two that are headed alike where there was one, nobody knows which it was. The mean so far moves with each month.
            if (old.Length != @new.Length)
            {
                went.AddRange(old);
                came.AddRange(@new);
            }
            else if (heading is not null || hasSameMonths)
            {
                pairs.AddRange(old.Zip(@new));
            }
            else
            {
                left.AddRange([.. old, .. @new]);
            }
        }

        left.AddRange([.. was.ShareColumns, .. @is.ShareColumns]);
    }

    /// <summary>Months that one of two years has alone: there is nothing to hold them against.</summary>
    public IEnumerable<YearMonth> MonthsLeft => isOfYears ? went.Concat(came).Select(column => column.Month).OfType<YearMonth>() : [];

    /// <summary>Headings of columns that both have, and that are not compared.</summary>
    public IEnumerable<string> ColumnsLeft => left.Select(column => column.Label);

    /// <summary>The columns that came and went.</summary>
    public IEnumerable<Difference> Differences()
        => went.Select(column => Of(column, was, What.MonthWent, What.ColumnWent))
            .Concat(came.Select(column => Of(column, @is, What.MonthCame, What.ColumnCame)))
            .OfType<Difference>();

    /// <summary>The figures of a row that are others.</summary>
    public IEnumerable<Difference> Cells(Row old, Row now)
        => from pair in pairs
           let figures = (Old: old[pair.Old], New: now[pair.New])
           where !figures.New.Equals(figures.Old) && !(pair.New.IsMean && HasWithdrawn(old, now))
           select Told(now, figures.Old, figures.New) with
           {
               OldMonth = pair.Old.Month,
               NewMonth = pair.New.Month,
               Column = pair.New.Month is null ? pair.New.Label : null,
               IsMean = pair.New.IsMean,
               Cell = CellKey.Of(now, pair.New),
           };

    // What the mean was would tell a month that is withheld by now.
    private bool HasWithdrawn(Row old, Row now) => pairs.Exists(pair => !pair.New.IsMean && IsWithdrawn(old[pair.Old], now[pair.New]));

    // By a star, or by another sign for it, as ":".
    private bool IsWithdrawn(Count old, Count now)
        => !isOfYears && (now.IsSuppressed || now.IsUnreadable) && !old.IsBlank && !old.IsUnreadable && !old.IsSuppressed;

    // What was printed once and is withheld by now, is not told again.
    private Difference Told(Row row, Count old, Count now)
        => IsWithdrawn(old, now)
            ? Difference.Of(What.Withdrawn, row) with { New = now }
            : Difference.Of(What.Changed, row) with { Old = old, New = now };

    private Difference? Of(Column column, Table table, What month, What other) => column.Month is not { } told
        ? Difference.Of(other, table) with { Column = column.Label }
        : isOfYears ? null
        : month == What.MonthWent ? Difference.Of(month, table) with { OldMonth = told }
        : Difference.Of(month, table) with { NewMonth = told };

    // A year may have the last December beside its months.
    private Dictionary<(int, int), Column> MonthsOf(Table table)
    {
        int first = isOfYears ? table.LastMonth?.Year ?? 0 : 0;
        return table.Columns.Where(column => column.Month is not null)
            .ToDictionary(column => (column.Month!.Value.Year - first, column.Month.Value.Month));
    }

    private static string? KeyOf(Column column) => column.IsMean ? null : column.Label;

    private static bool IsOf(Column column, string? heading) => column.Month is null && KeyOf(column) == heading;
}
