namespace Tilt.Runtime;

/// <content>The report in other years.</content>
public sealed partial class Report
{
    private readonly Func<Report?>? _later;

    /// <summary>The same report of the nearest earlier year that the project has; null if it has none.</summary>
    public Report? Earlier { get; }

    /// <summary>The same report of the next later year that the project has; null if it has none.</summary>
    /// <exception cref="InvalidOperationException">The later report was made without this one as its earlier.</exception>
    public Report? Later => _later?.Invoke() is not { } later ? null
        : ReferenceEquals(later.Earlier, this) ? later
        : throw new InvalidOperationException($"The later report of {this} has another earlier one.");

    /// <summary>The report of all years that the project has, this one too, the earliest first.</summary>
    public FixedList<Report> Years => YearChain.Of(this, report => report.Earlier, report => report.Later);

    /// <summary>
    /// The <see cref="Observations"/> of all years, whichever year's report is asked, the earliest year first. A month of a row that a
    /// later year prints again is that year's, so that none is there twice.
    /// </summary>
    public IEnumerable<Observation> Series
    {
        get
        {
            foreach (Report year in Years)
                foreach (Table table in year.Tables)
                    foreach (Observation observation in table.OwnOfSeries) yield return observation;
        }
    }
}
