using System.Collections.Immutable;
using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;

namespace Tilt.Checking.Study.Misprints;

/// <summary>Slips of more than one cell.</summary>
internal static class RowSlips
{
    public static Misprint? Swap(Report report, Random random)
    {
        Place[] places = [.. report.Places];
        Place a = places[random.Next(places.Length)];
        int below = a.Line + 1;
        Place b = random.Next(2) == 0 ? new Place(a.Line, a.Field + 1) : new Place(below, a.Field);
        bool areNeighbours = Array.IndexOf(places, b) >= 0 && report.RowAt(a).Table == report.RowAt(b).Table;
        if (!areNeighbours || report[a].Length == 0 || report[b].Length == 0)
            return null;
        return new Misprint(Kind.CellsSwapped, report.With(a, report[b]).With(b, report[a]), [a, b]);
    }

    public static Misprint Shift(Report report, Random random)
        => Shift(report, Pick(report.RowLines, random), withMean: random.Next(2) == 0, step: random.Next(2) == 0 ? 1 : -1, open: "");

    /// <summary>The figures move one column on, with the mean or without it; what is pushed out is lost.</summary>
    /// <param name="open">What then stands in the column that is left open.</param>
    public static Misprint Shift(Report report, int line, bool withMean, int step, string open)
    {
        Row row = report.Lines[line].Row!;
        int[] fields = [.. Enumerable.Range(0, row.Cells.Length).Where(field => row.Columns[field] > (withMean ? -1 : 0))];
        Row shifted = row;
        for (int i = 0; i < fields.Length; i++)
            shifted = shifted.With(fields[i], i - step >= 0 && i - step < fields.Length ? row.Cells[fields[i - step]].Text : open);
        return new Misprint(Kind.RowShifted, report.With(line, shifted), [.. fields.Select(field => new Place(line, field))]);
    }

    public static Misprint? Lose(Report report, Random random)
    {
        int line = PickBody(report, random);
        int table = report.Lines[line].Row!.Table;
        var left = report.RowLines.Where(other => other != line).Select(other => report.Lines[other].Row!)
            .Where(row => row.Table == table && !row.IsTotal);

        // What is left must tell of what the table is about: "Ukjent" stands in any.
        bool isTelling = left.Any(row => !Names.Neutral.Contains(row.Label.Text));
        return isTelling ? new Misprint(Kind.RowLost, report with { Lines = report.Lines.RemoveAt(line) }, []) : null;
    }

    public static Misprint Twice(Report report, Random random)
    {
        int line = PickBody(report, random);
        Line twice = report.Lines[line];
        return new Misprint(Kind.RowTwice, report with { Lines = report.Lines.Insert(line + 1, twice) }, Cells(twice.Row!, line + 1));
    }

    public static Misprint TwiceRenamed(Report report, Random random)
    {
        int line = PickBody(report, random);
        Row row = report.Lines[line].Row!;
        Row again = row with { Label = row.Label with { Text = OtherLabel(report, row) } };
        return new Misprint(Kind.RowTwiceRenamed, report with { Lines = report.Lines.Insert(line + 1, again) }, Cells(again, line + 1));
    }

    /// <summary>Two rows of one table, next to each other, print each other's figures.</summary>
    public static Misprint? Exchange(Report report, Random random)
    {
        int line = PickBody(report, random), below = line + 1;
        Row row = report.Lines[line].Row!;
        if (below >= report.Lines.Length || report.Lines[below].Row is not { IsTotal: false } other
            || other.Table != row.Table || !other.Columns.SequenceEqual(row.Columns))
            return null;
        Report exchanged = report.With(line, row with { Cells = other.Cells }).With(below, other with { Cells = row.Cells });
        return new Misprint(Kind.RowsExchanged, exchanged, [.. Cells(row, line), .. Cells(other, below)]);
    }

    /// <summary>A row stands behind those of another table, which has rows of another kind.</summary>
    public static Misprint? Move(Report report, Random random)
    {
        int line = PickBody(report, random);
        Row row = report.Lines[line].Row!;
        int[] ends = [.. report.RowLines.Where(at => IsEnd(report, at) && Of(at).Table != row.Table
            && Of(at).Columns.SequenceEqual(row.Columns) && report.Tables[Of(at).Table].Role == Role.Split)];
        bool isAlone = RowsOf(row.Table).Count(other => !other.IsTotal) < 3;
        if (ends.Length == 0 || isAlone || report.Tables[row.Table].Role != Role.Split || Names.Neutral.Contains(row.Label.Text))
            return null;
        int end = ends[random.Next(ends.Length)];
        Row moved = row with { Table = Of(end).Table };
        if (RowsOf(moved.Table).Any(other => other.Label.Text == row.Label.Text))
            return null;
        ImmutableArray<Line> lines = report.Lines.Insert(end + 1, moved);
        int from = end < line ? line + 1 : line, to = end < line ? end + 1 : end;
        return new Misprint(Kind.RowMoved, report with { Lines = lines.RemoveAt(from) }, Cells(moved, to));

        Row Of(int at) => report.Lines[at].Row!;

        IEnumerable<Row> RowsOf(int table) => report.RowLines.Select(Of).Where(other => other.Table == table);
    }

    private static bool IsEnd(Report report, int line) => line + 1 == report.Lines.Length || report.Lines[line + 1].Row is null;

    // A label that the table could have and has not, not even misread.
    private static string OtherLabel(Report report, Row row)
    {
        string[] own = [.. report.RowLines.Select(line => report.Lines[line].Row!)
            .Where(other => other.Table == row.Table).Select(other => other.Label.Text)];
        string[] likely = report.Tables[row.Table].Role == Role.Split
            ? Names.Dimensions.MaxBy(dimension => dimension.Rows.Intersect(own).Count()).Rows
            : Names.Measures;
        string[] taken = [.. own, .. report.Tables.Select(table => table.Measure)];
        return likely.FirstOrDefault(name => !taken.Any(other => IsAlike(name, other))) ?? "Annet";
    }

    private static bool IsAlike(string a, string b)
        => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
            || (a.Length == b.Length && a.Zip(b).Count(pair => pair.First != pair.Second) == 1);

    public static Place[] Cells(Row row, int line) => [.. Enumerable.Range(0, row.Cells.Length).Select(field => new Place(line, field))];

    private static int PickBody(Report report, Random random)
        => Pick(report.RowLines.Where(line => !report.Lines[line].Row!.IsTotal), random);

    private static int Pick(IEnumerable<int> lines, Random random)
    {
        ImmutableArray<int> all = [.. lines];
        return all[random.Next(all.Length)];
    }
}
