namespace Tilt.Runtime;

/// <summary>A report: what it says of itself, and its tables.</summary>
public sealed partial class Report
{
    /// <summary>A report; made for generated code. It takes the array over: it is not copied, and must not change.</summary>
    /// <param name="code">The code, such as <c>TILT120</c>.</param>
    /// <param name="title">The title as printed.</param>
    /// <param name="file">The name of the file it was read from; of several, with commas between.</param>
    /// <param name="updated">The day of "Rapport oppdatert"; null if none is printed.</param>
    /// <param name="firstMonth">The first month it covers; null if not known.</param>
    /// <param name="lastMonth">The last month it covers; null if not known.</param>
    /// <param name="tables">The tables as printed.</param>
    /// <param name="earlier">The same report of the nearest earlier year; null if there is none.</param>
    /// <param name="later">
    /// Tells the same report of the next later year, which has this one as its <see cref="Earlier"/>; null, or telling null, if there is
    /// none. It is asked when somebody wants to know, as the later report is made after this one.
    /// </param>
    /// <exception cref="ArgumentNullException">Code, title, file or tables is null.</exception>
    /// <exception cref="ArgumentException">A table is null.</exception>
    public Report(
        string code,
        string title,
        string file,
        DateTime? updated,
        YearMonth? firstMonth,
        YearMonth? lastMonth,
        Table[] tables,
        Report? earlier = null,
        Func<Report?>? later = null)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        File = file ?? throw new ArgumentNullException(nameof(file));
        Updated = updated?.Date;
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
        Earlier = earlier;
        _later = later;
        Tables = new(tables ?? throw new ArgumentNullException(nameof(tables)));
        if (Array.IndexOf(tables, null) >= 0) throw new ArgumentException("A table is null.", nameof(tables));
    }

    /// <summary>The code, such as <c>TILT120</c>.</summary>
    public string Code { get; }

    /// <summary>The title as printed.</summary>
    public string Title { get; }

    /// <summary>The name of the file it was read from; of several, with commas between.</summary>
    public string File { get; }

    /// <summary>The day of "Rapport oppdatert", at midnight; null if none is printed.</summary>
    public DateTime? Updated { get; }

    /// <summary>The first month it covers; null if not known.</summary>
    public YearMonth? FirstMonth { get; }

    /// <summary>The last month it covers; null if not known.</summary>
    public YearMonth? LastMonth { get; }

    /// <summary>The tables as printed.</summary>
    public FixedList<Table> Tables { get; }

    /// <summary>The months of all rows of all tables as tidy records, totals included.</summary>
    public IEnumerable<Observation> Observations
    {
        get
        {
            foreach (Table table in Tables)
                foreach (Observation observation in table.Observations) yield return observation;
        }
    }

    /// <summary>
    /// Writes the months of all rows as CSV (RFC 4180), a line an observation, the same on every culture. The count is empty where it
    /// is not exact; its bounds stand beside it.
    /// </summary>
    /// <param name="writer">What to write to; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteCsv(TextWriter writer) => WriteCsv(writer, new CsvOptions());

    /// <inheritdoc cref="WriteCsv(TextWriter)"/>
    /// <param name="writer">What to write to; it is left open.</param>
    /// <param name="options">How to write it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void WriteCsv(TextWriter writer, CsvOptions options) =>
        new CsvText(writer, options).Write(options.AllYears ? Series : Observations);

    /// <summary>
    /// Writes the report as JSON-stat 2.0: a collection, in which each table is a dataset of its rows by its months. A count that is
    /// not exact is null, and its status what is printed instead: <c>*</c>.
    /// </summary>
    /// <param name="writer">What to write to; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJsonStat(TextWriter writer) => new JsonStat(writer).Write(this);

    /// <summary>Code and title, as <c>TILT120 Tiltaksdeltakere på arbeidspraksis</c>.</summary>
    public override string ToString() => $"{Code} {Title}";
}
