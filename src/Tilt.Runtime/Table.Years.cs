namespace Tilt.Runtime;

/// <content>The table in other years.</content>
public sealed partial class Table
{
    private readonly Func<Table?>? _later;

    /// <summary>The same table of the nearest earlier year that the project has; null if it has none.</summary>
    public Table? Earlier { get; }

    /// <summary>The same table of the next later year that the project has; null if it has none.</summary>
    /// <exception cref="InvalidOperationException">The later table was made without this one as its earlier.</exception>
    public Table? Later => _later?.Invoke() is not { } later ? null
        : ReferenceEquals(later.Earlier, this) ? later
        : throw new InvalidOperationException($"The later table of {this} has another earlier one.");

    /// <summary>The same table of all years that the project has, this one too, the earliest first.</summary>
    public FixedList<Table> Years => YearChain.Of(this, table => table.Earlier, table => table.Later);

    /// <summary>
    /// The <see cref="Observations"/> of all years, whichever year's table is asked, the earliest year first. A month of a row that a
    /// later year prints again is that year's, so that none is there twice.
    /// </summary>
    public IEnumerable<Observation> Series
    {
        get
        {
            foreach (Table year in Years)
                foreach (Observation observation in year.OwnOfSeries) yield return observation;
        }
    }

    /// <summary>Whether a later year has a column of the month.</summary>
    internal bool IsInLater(YearMonth month)
    {
        for (Table? table = Later; table is not null; table = table.Later)
            if (table.Has(month)) return true;

        return false;
    }

    /// <summary>What this year has of <see cref="Series"/>.</summary>
    internal IEnumerable<Observation> OwnOfSeries
    {
        get
        {
            foreach (Row row in TotalAndRows)
                foreach (Observation observation in row.Observations)
                    if (!row.IsPrintedLater(observation.Month)) yield return observation;
        }
    }
}
