using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <param name="Places">The cells that it changes.</param>
internal sealed record Repair(Kind Kind, Report Report, Place[] Places);

/// <summary>
/// What could be done to a table to repair it, if a slip of several cells were at fault: where another repair than the right one
/// would do as well, nobody can tell what happened.
/// </summary>
internal static class Repairs
{
    private const string Unknown = "?";

    public static IEnumerable<Repair> Of(Report report, int table)
    {
        int[] lines = [.. report.RowLines.Where(line => report.Lines[line].Row!.Table == table)];
        return Swaps(report, lines).Concat(Shifts(report, lines)).Concat(Removals(report, lines));
    }

    private static IEnumerable<Repair> Swaps(Report report, int[] lines)
    {
        var places = report.Places.Where(place => lines.Contains(place.Line)).ToHashSet();
        foreach (Place a in places)
        {
            foreach (Place b in new[] { new Place(a.Line, a.Field + 1), new Place(a.Line + 1, a.Field) })
            {
                if (places.Contains(b) && report[a] != report[b])
                    yield return new Repair(Kind.CellsSwapped, report.With(a, report[b]).With(b, report[a]), [a, b]);
            }
        }
    }

    private static IEnumerable<Repair> Shifts(Report report, int[] lines)
        => from line in lines
           from withMean in new[] { true, false }
           from step in new[] { 1, -1 }
           let repair = RowSlips.Shift(report, line, withMean, step, Unknown)
           select new Repair(Kind.RowShifted, repair.Report, repair.Places);

    // Rows whose figures stand in the table before.
    private static IEnumerable<Repair> Removals(Report report, int[] lines)
    {
        foreach (int line in lines.Where(line => !report.Lines[line].Row!.IsTotal))
        {
            Row row = report.Lines[line].Row!;
            bool isCopy = lines.Any(other => other < line && report.Lines[other].Row!.Cells.SequenceEqual(row.Cells));
            if (isCopy)
                yield return new Repair(Kind.RowTwiceRenamed, report with { Lines = report.Lines.RemoveAt(line) }, RowSlips.Cells(row, line));
        }
    }
}
