using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>One of the figures that each observation states.</summary>
/// <param name="Heading">What heads it; counts that are the only ones, or of all, are called after their times alone.</param>
/// <param name="Kind">Counts, what changed, or shares.</param>
internal sealed record ObservedValue(string Heading, ColumnKind Kind)
{
    public static ObservedValue Of(string heading) => new(
        heading,
        ColumnHeadings.IsShare(heading) ? ColumnKind.Share : ColumnHeadings.IsSigned(heading) ? ColumnKind.Change : ColumnKind.Other);
}

/// <summary>
/// Puts observations together to tables as they are printed elsewhere: a row for each thing that is observed, a column for each time.
/// </summary>
/// <param name="isSparse">Whether what is not stated is no observation, and nothing is missing.</param>
internal sealed class ObservedTables(ObservedValue[] values, bool isSparse, List<Finding> findings)
{
    private readonly List<ObservedTable> tables = [];

    // Of quarters and years; a month's number is its own.
    private readonly Dictionary<ObservedTime, int> numbers = [];
    private readonly List<ObservedTime> times = [];
    private readonly int counts = CountsOfAll(values);
    private ObservedTime? first;

    /// <summary>Whether it is known what each observation is of; one that is not may belong to any row.</summary>
    public bool IsComplete { get; set; } = true;

    private bool AreMonths => first is { Month: > 0 };

    public Cell Parse(int value, ReadOnlySpan<char> printed) => values[value].Kind switch
    {
        ColumnKind.Share => ShareText.Parse(printed),
        ColumnKind.Change => FigureText.ParseSigned(printed),
        _ => FigureText.Parse(printed),
    };

    // Among several counts those of all have a heading that does not say what of; −1 where nothing tells which they are. What is said to be
    // no persons keeps its heading.
    private static int CountsOfAll(ObservedValue[] values)
    {
        int[] counts = [.. Enumerable.Range(0, values.Length)
            .Where(i => values[i].Kind == ColumnKind.Other && FigureWords.Of(values[i].Heading) is not { AreNoPersons: true })];
        int[] bare = counts.Length == 1 ? counts : Array.FindAll(counts, i => ObservationHeadings.IsBareCount(values[i].Heading));
        return bare.Length == 1 ? bare[0] : -1;
    }

    public void Add(ObservedTable table) => tables.Add(table);

    /// <summary>The number of a time; −1 for one that is none beside the first: a year among months.</summary>
    public int NumberOf(ObservedTime time)
    {
        if (time == ObservedTime.None)
            return -1;
        first ??= time;
        if (time.Month > 0 != AreMonths || time.Quarter > 0 != first.Value.Quarter > 0)
            return -1;
        if (time.Month > 0)
            return time.Month - 1;
        if (!numbers.TryGetValue(time, out int number))
        {
            numbers.Add(time, number = times.Count);
            times.Add(time);
        }

        return number;
    }

    /// <summary>The year whose months a table has that has this time; 0 for a quarter or a year, which is a column among others.</summary>
    public static int YearOf(ObservedTime time) => time.Month > 0 ? time.Year : 0;

    /// <summary>Says a figure of a row. One that is said twice is doubtful, unless both say the same.</summary>
    /// <param name="at">Where the row is named.</param>
    public void State(ObservedRow row, TextSpan at, int time, int value, Observed figure)
    {
        int number = (time * values.Length) + value;
        Observed before = row.Figures[number];
        if (!before.IsThere)
        {
            row.Figures[number] = figure;
            return;
        }

        if (before.Cell == figure.Cell)
        {
            findings.Add(Finding.RepeatedRow(new Place(at), row.Label.Text, before.Line, isAlike: true));
            return;
        }

        row.Figures[number] = before with { Cell = Cell.Unreadable, Unread = null };
        findings.Add(Finding.StatedOtherwise(new Place(figure.Place.IsEmpty ? at : figure.Place), row.Label.Text, before.Line));
    }

    /// <param name="ordinal">Of the next row; that of the row behind the last afterwards.</param>
    public List<RawTable> ToTables(ref int ordinal)
    {
        var raw = new List<RawTable>();
        foreach (ObservedTable table in tables)
        {
            if (ToTable(table, ref ordinal) is { } made)
                raw.Add(made);
        }

        return raw;
    }

    private RawTable? ToTable(ObservedTable observed, ref int ordinal)
    {
        List<ObservedRow> all = observed.Total is { } total ? [total, .. observed.Rows] : observed.Rows;
        List<ObservedRow> rows = all.FindAll(row => row.Figures.Count > 0);
        if (rows.Count == 0)
            return null;

        int[] numbers = NumbersIn(rows);
        long figures = rows.Sum(row => (long)row.Figures.Count);
        if (SparseTable.Is(rows.Count, numbers.Length, figures))
        {
            findings.Add(Finding.ObservedSparsely(new Place(rows[0].Place), rows.Count, numbers.Length, figures));
            return null;
        }

        ColumnModel[] columns = Columns(observed.Head, numbers);
        ObservedHead head = observed.Head;
        bool hasTotal = ReferenceEquals(rows[0], observed.Total);
        var table = new RawTable(head.Page, new Header(columns, [.. Enumerable.Range(1, columns.Length)]))
        {
            Stated = new StatedTable(head.Measure, head.Dimension, head.Known, hasTotal, IsComplete && rows.Count == all.Count),
        };
        foreach (ObservedRow row in rows)
        {
            RawRow read = ToRow(row, numbers, columns, ordinal++);
            if (table.Header.HasCounts && !read.IsTotal && read.Printed.IsOfOthers)
                findings.Add(Finding.RowOfOthers(read.At, read.Label));
            else
                table.Rows.Add(read);
        }

        return table.Rows.Count > 0 ? table : null;
    }

    private RawRow ToRow(ObservedRow row, int[] numbers, ColumnModel[] columns, int ordinal)
    {
        var cells = new Cell[numbers.Length];
        var spans = new TextSpan[numbers.Length];
        List<(int, string)>? unread = null;
        int stated = 0;
        bool isFirst = row.Figures.Ordinal < 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            Observed figure = row.Figures[numbers[i]];
            stated += figure.IsThere ? 1 : 0;
            cells[i] = figure.IsThere ? figure.Cell : isSparse ? Cell.Blank : Cell.Absent;
            spans[i] = figure.Place;
            if (isFirst && figure.Unread is { } printed)
                (unread ??= []).Add((i, printed));
        }

        if (isFirst)
            row.Figures.Ordinal = ordinal;
        var raw = new RawRow(row.Label, row.Line, ordinal, cells, new RowPlace(row.Place, spans), unread)
        {
            Print = row.Figures.Ordinal,
            IsSpread = !isSparse,
        };
        if (stated < numbers.Length && !isSparse && !row.Figures.IsPartial)
        {
            findings.Add(Finding.MissingObservation(raw.At, row.Label.Text, Missing(row, numbers, columns)));
            row.Figures.IsPartial = true;
        }

        return raw;
    }

    private static IEnumerable<string> Missing(ObservedRow row, int[] numbers, ColumnModel[] columns)
        => numbers.Select((number, i) => (Figure: row.Figures[number], Column: columns[i]))
            .Where(entry => !entry.Figure.IsThere)
            .Select(entry => entry.Column.Month is { } month ? $"{entry.Column.Label} {Digits(month.Year)}" : entry.Column.Label);

    // The counts first, as time goes, then what is stated beside them.
    private int[] NumbersIn(List<ObservedRow> rows)
    {
        var numbers = new List<int>();
        var found = new HashSet<int>();
        foreach (ObservedRow row in rows)
            row.Figures.AddNumbers(numbers, found);
        return [.. numbers
            .OrderBy(i => i % values.Length != counts).ThenBy(i => i % values.Length).ThenBy(TimeOf)];
    }

    // What orders the numbers as time goes.
    private int TimeOf(int number)
    {
        if (AreMonths)
            return number / values.Length;
        ObservedTime time = times[number / values.Length];
        return (10 * time.Year) + time.Quarter;
    }

    private string NameOf(int number)
    {
        if (AreMonths)
            return MonthNames.All[number / values.Length];
        ObservedTime time = times[number / values.Length];
        return time.Quarter > 0 ? Quarters.Label(time.Quarter, time.Year) : Digits(time.Year);
    }

    private ColumnModel[] Columns(ObservedHead head, int[] numbers)
    {
        int last = numbers.Max(number => number / values.Length) + 1;
        int? year = head.Year > 0 ? head.Year : head.Page.FirstMonth?.Year ?? head.Page.YearOf(last);
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        return Array.ConvertAll(numbers, Column);

        ColumnModel Column(int number)
        {
            ObservedValue value = values[number % values.Length];
            string time = NameOf(number);
            if (number % values.Length == counts)
            {
                return AreMonths
                    ? new ColumnModel(ColumnKind.Month, time, year is { } known ? new Month(known, TimeOf(number) + 1) : null)
                    : new ColumnModel(ColumnKind.Other, time);
            }

            // Beside counts it is of their year.
            string dated = AreMonths && counts < 0 && year is { } told ? $"{time} {Digits(told)}" : time;
            string label = $"{value.Heading} {dated}";
            alike.TryGetValue(label, out int before);
            alike[label] = before + 1;
            return new ColumnModel(value.Kind, label, Again: before);
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
