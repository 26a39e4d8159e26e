namespace Tilt.Runtime;

/// <content>The row in other years.</content>
public sealed partial class Row
{
    /// <summary>
    /// The same row of the nearest earlier year that has it: the one of the same code or, where one of them has none, of the same name;
    /// for a total the total. Null if no earlier year has it; a row that was renamed and has no code starts anew.
    /// </summary>
    public Row? Earlier
    {
        get
        {
            for (Table? table = Table.Earlier; table is not null; table = table.Earlier)
                if (SameIn(table) is { } row) return row;

            return null;
        }
    }

    /// <summary>The same row of the next later year that has it; the row whose <see cref="Earlier"/> is this one.</summary>
    public Row? Later
    {
        get
        {
            for (Table? table = Table.Later; table is not null; table = table.Later)
                if (SameIn(table) is { } row) return row;

            return null;
        }
    }

    /// <summary>
    /// The months of all years that the project has of this row, whichever year's row is asked, the earliest year first. A month that a
    /// later year prints again is that year's.
    /// </summary>
    public IEnumerable<MonthCount> Series
    {
        get
        {
            // Years are few, but how many there are the project says: no recursion.
            Row first = this;
            while (first.Earlier is { } earlier) first = earlier;
            for (Row? year = first; year is not null; year = year.Later)
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

    /// <summary>Whether a later year has the month too: some print the last December beside their own months.</summary>
    internal bool IsPrintedLater(YearMonth month)
    {
        for (Table? table = Table.Later; table is not null; table = table.Later)
            if (table.Has(month) && SameIn(table) is not null) return true;

        return false;
    }

    private IEnumerable<YearMonth> MonthsOfAllYears => Series.Select(month => month.Month);

    // Each must be the other's, or a row would be earlier than one that is not later than it.
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
