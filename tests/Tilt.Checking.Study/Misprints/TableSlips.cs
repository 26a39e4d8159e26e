using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <summary>Slips of a whole table, or of more.</summary>
internal static class TableSlips
{
    private const int DigitsToAFault = 100;

    /// <summary>One digit in a hundred is another one.</summary>
    public static Misprint? Scan(Report report, Random random)
    {
        var places = new List<Place>();
        Report scanned = report;
        foreach (Place place in report.Places.Where(place => Figure.IsNumber(report[place])))
        {
            char[] digits = [.. Figure.Digits(report[place])
                .Select(digit => random.Next(DigitsToAFault) == 0 ? (char)('0' + random.Next(10)) : digit)];
            if (Figure.Group(new string(digits)) is { } print && print != report[place])
            {
                scanned = scanned.With(place, print);
                places.Add(place);
            }
        }

        return places.Count > 0 ? new Misprint(Kind.ScannedBadly, scanned, [.. places]) : null;
    }

    /// <summary>All figures of a table lose what stands before the space of their thousands.</summary>
    public static Misprint? LoseThousands(Report report, Random random)
    {
        Place[] places = [.. PlacesOf(report, random.Next(report.Tables.Length)).Where(place => report[place].Contains(' '))];
        Report lost = places.Aggregate(
            report,
            (all, place) => all.With(place, Figure.Print(Figure.Read(report[place].Split(' ')[^1]))));
        return places.Length > 1 ? new Misprint(Kind.ThousandsLost, lost, places) : null;
    }

    /// <summary>A month prints what the one before it does, in all rows of a table.</summary>
    public static Misprint? CopyMonth(Report report, Random random)
    {
        int table = random.Next(report.Tables.Length), month = random.Next(2, report.Months + 1);
        var changed = new List<Place>();
        Report copied = report;
        foreach (Place place in PlacesOf(report, table).Where(place => report.ColumnAt(place) == month))
        {
            Place before = PlacesOf(report, table).FirstOrDefault(
                other => other.Line == place.Line && report.ColumnAt(other) == month - 1, place);
            if (report[before].Length == 0 || report[place].Length == 0)
                return null;
            if (report[before] == report[place])
                continue;
            copied = copied.With(place, report[before]);
            changed.Add(place);
        }

        return changed.Count > 1 ? new Misprint(Kind.MonthCopied, copied, [.. changed]) : null;
    }

    /// <summary>A table prints the figures of another one that has as many rows: of another year, or another measure.</summary>
    public static Misprint? Replace(Report report, Random random)
    {
        int table = random.Next(report.Tables.Length), other = random.Next(report.Tables.Length);
        int[] lines = LinesOf(report, table), others = LinesOf(report, other);
        if (table == other || lines.Length != others.Length || report.Tables[table].Role != Role.Split)
            return null;
        Report replaced = report;
        var changed = new List<Place>();
        foreach ((int line, int from) in lines.Zip(others))
        {
            Row row = report.Lines[line].Row!, source = report.Lines[from].Row!;
            if (!row.Columns.SequenceEqual(source.Columns) || row.IsTotal != source.IsTotal)
                return null;
            replaced = replaced.With(line, row with { Cells = source.Cells });
            changed.AddRange(RowSlips.Cells(row, line).Where(place => report[place] != source.Cells[place.Field].Text));
        }

        return changed.Count > 1 ? new Misprint(Kind.TableOfOther, replaced, [.. changed]) : null;
    }

    private static int[] LinesOf(Report report, int table)
        => [.. report.RowLines.Where(line => report.Lines[line].Row!.Table == table)];

    private static IEnumerable<Place> PlacesOf(Report report, int table)
        => report.Places.Where(place => report.RowAt(place).Table == table);
}
