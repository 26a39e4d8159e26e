namespace Tilt.Runtime;

/// <content>The row in other years.</content>
public sealed partial class Row
{
    /// <summary>
    /// The same row of the nearest earlier year that has it: the one of the same code or, where one of them has none, of the same name;
    /// for a total the total. Null if no earlier year has it, or if that row's next is another one; a row that was renamed and has no code
    /// starts anew.
    /// </summary>
    public Row? Earlier => NearestEarlier is { } row && ReferenceEquals(row.NearestLater, this) ? row : null;

    /// <summary>The same row of the next later year that has it; the row whose <see cref="Earlier"/> is this one.</summary>
    public Row? Later => NearestLater is { } row && ReferenceEquals(row.NearestEarlier, this) ? row : null;

    /// <summary>
    /// The months of all years that the project has of this row, whichever year's row is asked, the earliest year first. A month that a
    /// later year prints again is that year's.
    /// </summary>
    public IEnumerable<MonthCount> Series
    {
        get
        {
            foreach (Row year in YearChain.Of(this, row => row.Earlier, row => row.Later))
                foreach (MonthCount month in year.Months)
                    if (!year.IsPrintedLater(month.Month)) yield return month;
        }
    }

    /// <summary>The count of a month, in whatever year's file it stands, as the indexer finds it.</summary>
    /// <param name="month">The month.</param>
    /// <param name="count">The count; blank if there is none.</param>
    /// <returns>Whether any year has the month for this row.</returns>
    public bool TryGet(YearMonth month, out Count count)
    {
        if (Table.TryAt(this, month, out count)) return true;

        bool found = false;
        for (Row? row = Later; row is not null; row = row.Later)
            if (row.Table.TryAt(row, month, out Count printed)) (found, count) = (true, printed);

        for (Row? row = Earlier; row is not null && !found; row = row.Earlier)
            found = row.Table.TryAt(row, month, out count);

        return found;
    }

    /// <summary>The count of a month by its number, in the row's own table, as the indexer finds it.</summary>
    /// <param name="month">The month, 1..12.</param>
    /// <param name="count">The count; blank if there is none.</param>
    /// <returns>Whether the table has a column of such a month.</returns>
    public bool TryGet(int month, out Count count) => Table.TryAtNewest(this, month, out count);

    /// <summary>Whether a later year has the month of this row too: some print the last December beside their own months.</summary>
    internal bool IsPrintedLater(YearMonth month)
    {
        // The tables are asked first, as lining up rows takes longer, and next to no year prints another's month.
        if (!Table.IsInLater(month)) return false;

        for (Row? row = Later; row is not null; row = row.Later)
            if (row.Table.Has(month)) return true;

        return false;
    }

    private IEnumerable<YearMonth> MonthsOfAllYears => Series.Select(month => month.Month);

    // A row without a code may be the nearest of one whose own nearest has the code. Each must be the other's, or what the years of a row
    // are would depend on which of them is asked.
    private Row? NearestEarlier
    {
        get
        {
            for (Table? table = Table.Earlier; table is not null; table = table.Earlier)
                if (SameIn(table) is { } row) return row;

            return null;
        }
    }

    private Row? NearestLater
    {
        get
        {
            for (Table? table = Table.Later; table is not null; table = table.Later)
                if (SameIn(table) is { } row) return row;

            return null;
        }
    }

    // Within two tables too, each must be the other's: one "Herøy" is neither of two.
    private Row? SameIn(Table other) => other.FindSame(this) is { } row && ReferenceEquals(Table.FindSame(row), this) ? row : null;

    private string Lacks(string what, IEnumerable<YearMonth> months)
    {
        string there = string.Join(", ", Spans([.. months.OrderBy(month => month)]));
        return $"'{Label}' ({Table}) has no {what}: it has {(there.Length > 0 ? there : "no months")}.";
    }

    private static IEnumerable<string> Spans(YearMonth[] months)
    {
        for (int first = 0, last; first < months.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < months.Length && months[last].MonthsUntil(months[last + 1]) <= 1) last++;
            yield return first == last ? months[first].ToString() : $"{months[first].ToString()} to {months[last].ToString()}";
        }
    }
}
