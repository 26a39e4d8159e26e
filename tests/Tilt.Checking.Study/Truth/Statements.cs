using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Truth;

/// <summary>The whole numbers that a figure can be.</summary>
internal readonly record struct Interval(long Low, long High)
{
    /// <summary>More people than any sum here can mean.</summary>
    public const long Most = 1_000_000_000;

    public static readonly Interval Any = new(0, Most);

    public bool IsEmpty => Low > High;

    public bool IsOne => Low == High;

    public Interval And(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    public static Interval Of(string printed)
        => printed == Figure.Star ? new Interval(0, Figure.Limit - 1)
            : printed.Length == 0 ? new Interval(0, 0)
            : Figure.IsNumber(printed) ? new Interval(Figure.Read(printed), Figure.Read(printed))
            : Any;
}

/// <summary>A figure, printed.</summary>
internal readonly record struct Printing(int Figure, Place Place, Interval Range);

/// <summary>Figures, each times its factor, add up to something from low to high.</summary>
internal sealed record Sum(int[] Figures, long[] Factors, long Low, long High);

/// <summary>All that a report states, written down as sums. Two printings of one figure are one unknown.</summary>
internal sealed class Statements
{
    private readonly Dictionary<(string Row, int Column), int> figures = [];
    private readonly List<Printing> printings = [];
    private readonly List<Sum> sums = [];
    private readonly Report report;

    private Statements(Report report) => this.report = report;

    public IReadOnlyList<Printing> Printings => printings;

    public IReadOnlyList<Sum> Sums => sums;

    public int FigureCount => figures.Count;

    public static Statements Of(Report report)
    {
        var statements = new Statements(report);
        Row[] rows = [.. report.RowLines.Select(line => report.Lines[line].Row!)];
        statements.Print();
        statements.AddMonths(rows);
        statements.AddMeans(rows);
        statements.AddStatuses(rows);
        return statements;
    }

    private void Print()
    {
        foreach (Place place in report.Places)
        {
            string text = report[place];
            int column = report.ColumnAt(place);
            bool saysNothing = column == 0 && text.Length == 0;
            if (!saysNothing)
                printings.Add(new Printing(Figure(Key(report.RowAt(place)), column), place, Interval.Of(text)));
        }
    }

    // Each month of each table, the rows add up to the total.
    private void AddMonths(Row[] rows)
    {
        for (int table = 0; table < report.Tables.Length; table++)
        {
            string[] parts = [.. rows.Where(row => row.Table == table && !row.IsTotal).Select(Key)];
            if (parts.Length > 0)
                AddWhole(Key(report.Tables[table].Measure), parts);
        }
    }

    // Each mean is that of its months, halves up: n(2m − 1) ≤ 2·sum < n(2m + 1).
    private void AddMeans(Row[] rows)
    {
        int n = report.Months;
        foreach (string row in rows.Select(Key).Distinct())
        {
            if (!figures.TryGetValue((row, 0), out int mean))
                continue;
            int[] months = [.. Enumerable.Range(1, n).Select(month => Figure(row, month))];
            sums.Add(new Sum([.. months, mean], [.. months.Select(_ => 2L), -2 * n], -n, n - 1));
        }
    }

    // The main table, its total and each of its rows, is the sum of the status tables.
    private void AddStatuses(Row[] rows)
    {
        int main = report.Tables.Select((table, i) => (table, i)).Where(entry => entry.table.Role == Role.Main)
            .Select(entry => entry.i).DefaultIfEmpty(-1).First();
        Table[] statuses = [.. report.Tables.Where(table => table.Role == Role.Status)];
        if (main < 0 || statuses.Length == 0)
            return;

        AddWhole(Key(report.Tables[main].Measure), [.. statuses.Select(status => Key(status.Measure))]);
        foreach (Row row in rows.Where(row => row.Table == main && !row.IsTotal))
        {
            Row[] parts = [.. rows.Where(part => !part.IsTotal && report.Tables[part.Table].Role == Role.Status
                && Letters(part) == Letters(row))];
            if (parts.Length > 0)
                AddWhole(Key(row), [.. parts.Select(Key)]);
        }
    }

    private void AddWhole(string whole, string[] parts)
    {
        for (int month = 1; month <= report.Months; month++)
        {
            int[] terms = [.. parts.Append(whole).Select(row => Figure(row, month))];
            sums.Add(new Sum(terms, [.. parts.Select(_ => 1L), -1], 0, 0));
        }
    }

    private int Figure(string row, int column)
    {
        if (!figures.TryGetValue((row, column), out int figure))
            figures[(row, column)] = figure = figures.Count;
        return figure;
    }

    // A total is what its measure comes to, wherever it is printed; so is a row of the main table.
    private string Key(Row row)
        => row.IsTotal ? Key(report.Tables[row.Table].Measure)
            : report.Tables[row.Table].Role == Role.Main ? Key(row.Label.Text)
            : $"{row.Table}/{Letters(row)}";

    private static string Key(string measure) => "total " + Letters(measure);

    private static string Letters(Row row) => Letters(row.Label.Text);

    private static string Letters(string label) => string.Concat(label.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
