using Tilt.Engine.Model;

namespace Tilt.Runtime;

/// <summary>A row of a table. It is made alone and belongs to a table once one was made of it.</summary>
public sealed partial class Row
{
    private Table? _table;
    private string? _key;

    private Row(string? code, string label, string name, RowKind kind, int line)
    {
        Code = code;
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Kind = kind;
        Line = line >= 1 ? line : throw new ArgumentOutOfRangeException(nameof(line), line, "Lines are counted from 1.");
    }

    /// <summary>The code, such as <c>03</c>; null if the row has none.</summary>
    public string? Code { get; }

    /// <summary>The label as printed, such as <c>03 Oslo</c>.</summary>
    public string Label { get; }

    /// <summary>The label without its code and rightly spelt, such as <c>Oslo</c>.</summary>
    public string Name { get; }

    /// <summary>Whether this is the table's total.</summary>
    public bool IsTotal => Kind == RowKind.Total;

    internal RowKind Kind { get; }

    /// <summary>What makes its name the same as another.</summary>
    internal string Key => _key ??= LabelKey.Of(Name);

    /// <summary>The line of the report it stands on, from 1.</summary>
    public int Line { get; }

    /// <summary>The table that the row belongs to.</summary>
    /// <exception cref="InvalidOperationException">No table was made of the row.</exception>
    public Table Table => _table ?? throw new InvalidOperationException($"The row '{Label}' belongs to no table yet.");

    /// <summary>
    /// The mean of the months so far; blank if the table has no such column. Where it has several (one a year), the last.
    /// </summary>
    public Count Mean => Table.MeanOf(this);

    /// <summary>The months and their counts, without means, as the columns stand.</summary>
    public RowMonths Months => new(this);

    /// <summary>The months as tidy records, blank ones too.</summary>
    public IEnumerable<Observation> Observations
    {
        get
        {
            foreach ((YearMonth month, Count count) in Months)
                yield return new Observation(Table.Report, Table.Measure, Table.Dimension, Code, Label, Name, month, count, IsTotal);
        }
    }

    internal int Index { get; private set; }

    /// <summary>
    /// The count of a month, in whatever year's file it stands: in the row's own table; else in the latest of the other years that has
    /// it, for the same row. <see cref="TryGet(YearMonth, out Tilt.Runtime.Count)"/> asks without an exception.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year has the month for this row; the message tells which there are.</exception>
    public Count this[YearMonth month] => TryGet(month, out Count count)
        ? count
        : throw new ArgumentOutOfRangeException(nameof(month), month, Lacks($"{month.ToString()} in any year", MonthsOfAllYears));

    /// <summary>
    /// The count of a month by its number, in the row's own table. Where that covers several years, the newest that has the month
    /// counts.
    /// </summary>
    /// <param name="month">The month, 1..12.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such month, or the table has no column of it; the message tells the months there are.
    /// </exception>
    public Count this[int month] => month is < 1 or > 12
        ? throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1..12.")
        : TryGet(month, out Count count)
            ? count
            : throw new ArgumentOutOfRangeException(nameof(month), month, Lacks("such month in its table", Table.Months));

    /// <summary>The count in a column.</summary>
    /// <param name="column">One of the table's own columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The column is of another table.</exception>
    public Count this[Column column] => Table.AtColumn(this, column ?? throw new ArgumentNullException(nameof(column)));

    /// <summary>A percentage; null where a <c>*</c>, nothing or no number is printed.</summary>
    /// <param name="column">One of the table's own <see cref="Table.ShareColumns"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">The table has no such column of shares.</exception>
    public decimal? Share(Column column) => Table.ShareAt(this, column ?? throw new ArgumentNullException(nameof(column)));

    /// <summary>A percentage; null where a <c>*</c>, nothing or no number is printed.</summary>
    /// <param name="label">What heads its column, such as <c>Prosent</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentException">No column of shares is headed so, or several are.</exception>
    public decimal? Share(string label) => Share(Table.ShareColumn(label ?? throw new ArgumentNullException(nameof(label))));

    /// <summary>A row for a table to be made of; for generated code.</summary>
    /// <param name="code">The code; null if it has none.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="name">The label without its code, rightly spelt.</param>
    /// <param name="line">The line of the report, from 1.</param>
    /// <exception cref="ArgumentNullException">Label or name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static Row Of(string? code, string label, string name, int line) => new(code, label, name, RowKind.Part, line);

    /// <summary>The total of some of a table's rows, for a table to be made of; for generated code.</summary>
    /// <param name="code">The code of what it counts; null if it has none.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="name">What it counts, without code and rightly spelt.</param>
    /// <param name="line">The line of the report, from 1.</param>
    /// <exception cref="ArgumentNullException">Label or name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static Row Subtotal(string? code, string label, string name, int line) => new(code, label, name, RowKind.Subtotal, line);

    /// <summary>A row that is a part of another row, for a table to be made of; for generated code.</summary>
    /// <param name="code">The code; null if it has none.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="name">The label with that of the row it is a part of.</param>
    /// <param name="line">The line of the report, from 1.</param>
    /// <exception cref="ArgumentNullException">Label or name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static Row OfWhich(string? code, string label, string name, int line) => new(code, label, name, RowKind.OfWhich, line);

    /// <summary>A total row for a table to be made of; for generated code. Its name is its label.</summary>
    /// <param name="label">The label as printed.</param>
    /// <param name="line">The line of the report, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static Row Total(string label, int line) => new(null, label, label, RowKind.Total, line);

    /// <summary>The label.</summary>
    public override string ToString() => Label;

    /// <returns>Whether it was free to join; a row belongs to one table.</returns>
    internal bool TryJoin(Table table, int index)
    {
        if (_table is not null) return false;
        (_table, Index) = (table, index);
        return true;
    }
}
