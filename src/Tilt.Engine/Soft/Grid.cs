using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>
/// The figures of one table as rows and periods: its months over all years that are there, or its years and quarters, in their order.
/// What prints no number is no figure here, a <c>*</c> least of all.
/// </summary>
internal sealed class Grid
{
    /// <summary>Beyond that many periods there are none.</summary>
    private const int MostPeriods = 600;

    /// <summary>Quarters are counted from here on, which no year is.</summary>
    private const int OfQuarters = 1_000_000;

    private readonly List<RowModel?[]> rows = [];
    private readonly int[] tableOf;
    private readonly double[] figures;
    private readonly int[] periods;
    private readonly List<(SeenTable Table, int Column)> columns;
    private readonly Dictionary<int, int> byPeriod = [];

    private Grid(List<(int Period, SeenTable Table, int Column)> columns, bool isOfMonths)
    {
        IsOfMonths = isOfMonths;
        periods = [.. columns.Select(column => column.Period)];
        this.columns = [.. columns.Select(column => (column.Table, column.Column))];
        for (int i = 0; i < periods.Length; i++)
            byPeriod[periods[i]] = i;
        IsOfSeveralYears = isOfMonths && periods[0] / Month.InYear != periods[periods.Length - 1] / Month.InYear;

        SeenTable[] tables = [.. this.columns.Select(column => column.Table).Distinct()];
        tableOf = [.. this.columns.Select(column => Array.IndexOf(tables, column.Table))];
        var numbers = new Dictionary<(string Key, string PartOf), int>();
        for (int table = 0; table < tables.Length; table++)
        {
            foreach (RowModel row in tables[table].Rows)
            {
                if (!numbers.TryGetValue((row.Key, row.PartOf), out int number))
                {
                    numbers[(row.Key, row.PartOf)] = number = rows.Count;
                    rows.Add(new RowModel?[tables.Length]);
                }

                rows[number][table] ??= row;
            }
        }

        figures = new double[Rows * Periods];
        for (int i = 0; i < figures.Length; i++)
        {
            int period = i % Periods;
            bool isCount = rows[i / Periods][tableOf[period]] is { } row
                && row.Cells[this.columns[period].Column] is { IsNumber: true, Count: >= 0 };
            figures[i] = isCount ? CellOf(i / Periods, period).Cell.Count : double.NaN;
        }
    }

    public int Rows => rows.Count;

    public int Periods => periods.Length;

    public bool IsOfMonths { get; }

    /// <summary>Whether months of several years are among them, so that their names must say which.</summary>
    public bool IsOfSeveralYears { get; }

    /// <summary>A count; not a number where none is printed.</summary>
    public double this[int row, int period] => figures[(row * Periods) + period];

    public bool Has(int row, int period) => !double.IsNaN(this[row, period]);

    /// <summary>Whether a period follows the one before it, so that they can be compared.</summary>
    public bool FollowsBefore(int period) => period > 0 && periods[period] == periods[period - 1] + 1;

    /// <summary>The same for the one after it.</summary>
    public bool IsFollowed(int period) => period + 1 < Periods && FollowsBefore(period + 1);

    /// <summary>The same month of another year; −1 where it is not there.</summary>
    public int YearsFrom(int period, int years)
        => IsOfMonths && byPeriod.TryGetValue(periods[period] + (years * Month.InYear), out int other) ? other : -1;

    /// <summary>Whether one row is a part of the other, and may be all of it.</summary>
    public bool AreOneInOther(int one, int other) => IsIn(one, other) || IsIn(other, one);

    public SeenTable TableOf(int period) => columns[period].Table;

    public SeenCell CellOf(int row, int period) => new(columns[period].Table, rows[row][tableOf[period]]!, columns[period].Column);

    /// <summary>Any row's cell of a period, for what is about all of it.</summary>
    public SeenCell FirstOf(int period) => new(columns[period].Table, columns[period].Table.Table.First, columns[period].Column);

    public string NameOf(int period) => columns[period].Table.NameOf(columns[period].Column, IsOfSeveralYears);

    /// <param name="years">One table, in all the years that there are, the own year of a month before others.</param>
    public static IEnumerable<Grid> Of(IReadOnlyList<SeenTable> years)
    {
        var months = new SortedDictionary<int, (SeenTable, int)>();
        foreach (SeenTable table in years)
        {
            foreach (int column in table.Table.Months)
            {
                ColumnModel month = table.Table.Columns[column];
                int number = MonthNames.NumberOf(month.Label);
                if (month.Month is null && number == 0)
                    continue;
                int period = month.Month?.Index ?? new Month(table.Year, number).Index;
                bool isOwn = period / Month.InYear == table.Year;
                if (months.Count < MostPeriods && (isOwn || !months.ContainsKey(period)))
                    months[period] = (table, column);
            }
        }

        if (months.Count > 0)
            yield return new Grid([.. months.Select(month => (month.Key, month.Value.Item1, month.Value.Item2))], isOfMonths: true);
        foreach (SeenTable table in years)
        {
            (int, SeenTable, int)[] times = [.. Enumerable.Range(0, table.Table.Columns.Count)
                .Where(column => table.Table.Columns[column] is { Kind: ColumnKind.Other, Again: 0, Label: var label }
                    && ColumnHeadings.IsTime(label))
                .Select(column => (PeriodOf(table, column), table, column)).OrderBy(time => time.Item1).Take(MostPeriods)];
            if (times.Length > 0)
                yield return new Grid([.. times], isOfMonths: false);
        }
    }

    private bool IsIn(int part, int whole) => Any(part).PartOf is { Length: > 0 } key && key == Any(whole).Key;

    private RowModel Any(int row) => Array.Find(rows[row], model => model is not null)!;

    // A year follows a year and a quarter a quarter, the next in number: far from each other, so that neither follows the other.
    private static int PeriodOf(SeenTable table, int column)
        => ColumnHeadings.Year(table.Table.Columns[column].Label) is > 0 and var year ? year
            : OfQuarters + Quarters.NumberOf(table.Table.Columns[column].Label, table.Year);
}
