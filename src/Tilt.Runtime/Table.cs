using System.ComponentModel;

namespace Tilt.Runtime;

/// <summary>A table of a report: light objects over one array of packed cells.</summary>
public sealed partial class Table
{
    private readonly Row[] _all;
    private readonly Column[] _columns;
    private readonly int[] _cells;
    private readonly YearMonth[] _months;

    // The months' cells of a row stand side by side, _monthStride from one row to the next.
    private readonly int[] _monthCells;
    private readonly int _monthStride;
    private readonly int _firstMonth;

    private readonly int _meanColumn;
    private readonly Column[] _shareColumns;
    private readonly decimal?[] _shares;

    /// <summary>
    /// A table; made for generated code. It takes the arrays and the rows over: they are not copied, and must not change.
    /// </summary>
    /// <param name="report">The report's code.</param>
    /// <param name="measure">The measure as printed; null where the total names none.</param>
    /// <param name="dimension">What the rows are.</param>
    /// <param name="columns">The columns of counts, left to right; no month twice.</param>
    /// <param name="rows">The rows, at most one of them a total.</param>
    /// <param name="cells">The packed cells (see <see cref="Cell"/>), row by row.</param>
    /// <param name="earlier">The same table of an earlier year; null if there is none.</param>
    /// <param name="shareColumns">The columns of percentages, left to right; null if there are none.</param>
    /// <param name="shares">The percentages, row by row, null where no number is printed; null if there are no such columns.</param>
    /// <param name="later">
    /// Tells the same table of the next later year, which has this one as its <see cref="Earlier"/>; null, or telling null, if there is
    /// none. It is asked when somebody wants to know, as the later table is made after this one.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null that cannot be.</exception>
    /// <exception cref="ArgumentException">
    /// The cells, or the shares, are not rows times columns, or one is no packed cell; a month or the total stands twice; a row
    /// belongs to a table already.
    /// </exception>
    public Table(string report, string? measure, string dimension, Column[] columns, Row[] rows, int[] cells, Table? earlier = null,
        Column[]? shareColumns = null, decimal?[]? shares = null, Func<Table?>? later = null)
    {
        Report = report ?? throw new ArgumentNullException(nameof(report));
        Measure = measure;
        Earlier = earlier;
        _later = later;
        Dimension = dimension ?? throw new ArgumentNullException(nameof(dimension));
        _all = rows ?? throw new ArgumentNullException(nameof(rows));
        _columns = columns ?? throw new ArgumentNullException(nameof(columns));
        _cells = cells ?? throw new ArgumentNullException(nameof(cells));
        CheckCells(rows, columns, cells);

        _shareColumns = shareColumns ?? [];
        _shares = shares ?? [];
        if (Array.IndexOf(_shareColumns, null) >= 0) throw new ArgumentException("A column is null.", nameof(shareColumns));
        if (_shares.Length != (long)rows.Length * _shareColumns.Length)
        {
            throw new ArgumentException(
                $"{rows.Length} rows of {_shareColumns.Length} columns do not make {_shares.Length} shares.", nameof(shares));
        }

        _meanColumn = Array.FindLastIndex(columns, column => column.IsMean);
        int[] monthColumns = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Month is not null)];
        (_monthCells, _monthStride, _firstMonth) = SideBySide(monthColumns, columns.Length, cells);
        _months = Array.ConvertAll(monthColumns, i => columns[i].Month.GetValueOrDefault());
        if (_months.Distinct().Count() != _months.Length)
            throw new ArgumentException("Two columns are of the same month.", nameof(columns));

        Row[] totals = Array.FindAll(rows, row => row.IsTotal);
        if (totals.Length > 1)
            throw new ArgumentException($"Two rows are totals: '{totals[0]}' and '{totals[1]}'.", nameof(rows));

        Total = totals.FirstOrDefault();
        Rows = OfKind(RowKind.Part);
        Subtotals = OfKind(RowKind.Subtotal);
        OfWhich = OfKind(RowKind.OfWhich);
        for (int i = 0; i < rows.Length; i++)
            if (!rows[i].TryJoin(this, i))
                throw new ArgumentException($"The row '{rows[i]}' (line {rows[i].Line}) belongs to a table already.", nameof(rows));

        FixedList<Row> OfKind(RowKind kind) => new(Array.FindAll(rows, row => row.Kind == kind));
    }

    /// <summary>The report's code, such as <c>TILT120</c>.</summary>
    public string Report { get; }

    /// <summary>The measure as printed, such as <c>arbeidstrening</c>; null where the total row names none.</summary>
    public string? Measure { get; }

    /// <summary>What the rows are, such as <c>Fylke</c>.</summary>
    public string Dimension { get; }

    /// <summary>The columns of counts, left to right.</summary>
    public FixedList<Column> Columns => new(_columns);

    /// <summary>The columns of percentages, left to right: shares, that add up to nothing exact.</summary>
    public FixedList<Column> ShareColumns => new(_shareColumns);

    /// <summary>The rows that add up to the total, each counted once, as printed.</summary>
    public FixedList<Row> Rows { get; }

    /// <summary>
    /// Rows that are the sum of some of <see cref="Rows"/>, such as a county's total among municipalities. They count the same people
    /// again: whoever adds up the table leaves them out.
    /// </summary>
    public FixedList<Row> Subtotals { get; }

    /// <summary>
    /// Rows that tell how many of another row are of some kind, such as <c>herav kvinner</c>. They count the same people again.
    /// </summary>
    public FixedList<Row> OfWhich { get; }

    /// <summary>The total row; null if the table has none.</summary>
    public Row? Total { get; }

    /// <summary>A row by its place among all rows that the table was made of; for generated code.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Row RowAt(int index) => _all[index];

    /// <summary>The months, as the columns stand.</summary>
    public FixedList<YearMonth> Months => new(_months);

    /// <summary>The earliest month; null if no column is a month.</summary>
    public YearMonth? FirstMonth => _months.Length == 0 ? null : _months.Min();

    /// <summary>The latest month; null if no column is a month.</summary>
    public YearMonth? LastMonth => _months.Length == 0 ? null : _months.Max();

    /// <summary>
    /// The months of the rows that are counted once as tidy records: the total first, if there is one, then <see cref="Rows"/> as printed.
    /// A record does not tell that it is a part of another, so <see cref="Subtotals"/> and <see cref="OfWhich"/> are not among them.
    /// </summary>
    public IEnumerable<Observation> Observations
    {
        get
        {
            foreach (Row row in TotalAndRows)
                foreach (Observation observation in row.Observations) yield return observation;
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
    /// Writes the table as JSON-stat 2.0: a dataset of its rows (the total first, if there is one) by its months. A count that is not
    /// exact is null, and its status what is printed instead: <c>*</c>. A table without months is a dataset without values.
    /// </summary>
    /// <param name="writer">What to write to; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteJsonStat(TextWriter writer) => new JsonStat(writer).Write(this);

    /// <summary>Report, measure and dimension, as <c>TILT120 arbeidstrening, Fylke</c>.</summary>
    public override string ToString() => Measure is null ? $"{Report}, {Dimension}" : $"{Report} {Measure}, {Dimension}";

    /// <summary>The total, if there is one, then <see cref="Rows"/>: what is exported.</summary>
    internal IEnumerable<Row> TotalAndRows => Total is null ? Rows : Rows.Prepend(Total);

    internal Count MeanOf(Row row) => _meanColumn < 0 ? Count.Blank : At(row, _meanColumn);

    internal RowMonths.Enumerator MonthsOf(Row row) => new(_months, _monthCells, row.Index * _monthStride + _firstMonth);

    internal MonthCount MonthAt(Row row, int index) => new(_months[index], InMonth(row, index));

    internal bool Has(YearMonth month) => Array.IndexOf(_months, month) >= 0;

    internal bool TryAt(Row row, YearMonth month, out Count count) => TryAt(row, Array.IndexOf(_months, month), out count);

    internal bool TryAtNewest(Row row, int month, out Count count)
    {
        int newest = -1;
        for (int i = 0; i < _months.Length; i++)
            if (_months[i].Month == month && (newest < 0 || _months[i] > _months[newest])) newest = i;

        return TryAt(row, newest, out count);
    }

    private bool TryAt(Row row, int index, out Count count)
    {
        count = index < 0 ? Count.Blank : InMonth(row, index);
        return index >= 0;
    }

    internal Count AtColumn(Row row, Column column)
    {
        int index = Array.IndexOf(_columns, column);
        return index >= 0
            ? At(row, index)
            : throw new ArgumentException($"The column '{column}' is of another table.", nameof(column));
    }

    internal decimal? ShareAt(Row row, Column column)
    {
        int index = Array.IndexOf(_shareColumns, column);
        return index >= 0
            ? _shares[row.Index * _shareColumns.Length + index]
            : throw new ArgumentException($"The column '{column}' is none of the table's columns of shares.", nameof(column));
    }

    internal Column ShareColumn(string label)
    {
        Column[] found = Array.FindAll(_shareColumns, column => column.Label == label);
        return found.Length == 1
            ? found[0]
            : throw new ArgumentException($"{found.Length} columns of shares are headed '{label}'.", nameof(label));
    }

    private Count InMonth(Row row, int index) => Count.FromChecked(_monthCells[row.Index * _monthStride + _firstMonth + index]);

    private Count At(Row row, int column) => Count.FromChecked(_cells[row.Index * _columns.Length + column]);

    // Months are printed side by side, and read where they stand; where something stands between them, from a copy without it.
    private static (int[] Cells, int Stride, int First) SideBySide(int[] monthColumns, int columns, int[] cells)
    {
        int months = monthColumns.Length;
        if (months == 0 || monthColumns[months - 1] - monthColumns[0] == months - 1)
            return (cells, columns, months == 0 ? 0 : monthColumns[0]);

        var beside = new int[cells.Length / columns * months];
        for (int i = 0; i < beside.Length; i++)
            beside[i] = cells[i / months * columns + monthColumns[i % months]];
        return (beside, months, 0);
    }

    private static void CheckCells(Row[] rows, Column[] columns, int[] cells)
    {
        if (Array.IndexOf(columns, null) >= 0) throw new ArgumentException("A column is null.", nameof(columns));
        if (Array.IndexOf(rows, null) >= 0) throw new ArgumentException("A row is null.", nameof(rows));
        if (cells.Length != (long)rows.Length * columns.Length)
            throw new ArgumentException(
                $"{rows.Length} rows of {columns.Length} columns do not make {cells.Length} cells.", nameof(cells));

        int bad = Array.FindIndex(cells, cell => cell < Cell.Unreadable);
        if (bad >= 0)
            throw new ArgumentException(
                FormattableString.Invariant($"Cell {bad} is {cells[bad]}: neither 0 or more, nor a constant of Cell."), nameof(cells));
    }
}
