namespace Tilt.Runtime;

/// <summary>A column of a table: a month, the mean of the year so far, or something else.</summary>
public sealed class Column
{
    // As the reports head them, whatever the culture of the process.
    private static readonly string[] s_monthNames =
    [
        "Januar", "Februar", "Mars", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Desember",
    ];

    private Column(string label, YearMonth? month, bool isMean)
    {
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Month = month;
        IsMean = isMean;
    }

    /// <summary>The column's heading, such as <c>Mars</c>.</summary>
    public string Label { get; }

    /// <summary>The month that it counts; null if it is no month.</summary>
    public YearMonth? Month { get; }

    /// <summary>Whether it is the mean of the months of its year so far, rounded half up.</summary>
    public bool IsMean { get; }

    /// <summary>A column of means.</summary>
    /// <param name="label">The heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static Column Mean(string label) => new(label, null, isMean: true);

    /// <summary>The column of a month.</summary>
    /// <param name="label">The heading.</param>
    /// <param name="month">The month that it counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static Column OfMonth(string label, YearMonth month) => new(label, month, isMean: false);

    /// <summary>A column that is neither month nor mean.</summary>
    /// <param name="label">The heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public static Column Other(string label) => new(label, null, isMean: false);

    /// <summary>The columns of months in one year, headed <c>Januar</c> to <c>Desember</c>.</summary>
    /// <param name="year">The year, 1..9999.</param>
    /// <param name="firstMonth">The first month, 1..12.</param>
    /// <param name="lastMonth">The last month, not before the first, ..12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month, or the last comes before the first.</exception>
    public static Column[] Months(int year, int firstMonth, int lastMonth)
    {
        if (lastMonth < firstMonth)
            throw new ArgumentOutOfRangeException(nameof(lastMonth), lastMonth, "The last month comes before the first.");

        return Array.ConvertAll(
            YearMonth.Range(new YearMonth(year, firstMonth), new YearMonth(year, lastMonth)),
            month => OfMonth(s_monthNames[month.Month - 1], month));
    }

    /// <summary>The columns of a report's year: the mean, then the months, headed <c>Januar</c> to <c>Desember</c>.</summary>
    /// <param name="meanLabel">The heading of the mean.</param>
    /// <param name="year">The year, 1..9999.</param>
    /// <param name="firstMonth">The first month, 1..12.</param>
    /// <param name="lastMonth">The last month, not before the first, ..12.</param>
    /// <exception cref="ArgumentNullException"><paramref name="meanLabel"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month, or the last comes before the first.</exception>
    public static Column[] YearToDate(string meanLabel, int year, int firstMonth, int lastMonth) =>
        [Mean(meanLabel), .. Months(year, firstMonth, lastMonth)];

    /// <summary>The heading.</summary>
    public override string ToString() => Label;
}
