using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Misprints;

/// <summary>One thing that could be done to a report.</summary>
/// <param name="Places">The cells that it changes.</param>
/// <param name="Make">Does it.</param>
internal sealed record Repair(Kind Kind, Place[] Places, Func<Report> Make);

/// <summary>
/// What could be done to a report to repair it, if a slip of several cells were at fault: where another repair than the right one
/// would do as well, nobody can tell what happened.
/// </summary>
internal static class Repairs
{
    private const string Unknown = "?";

    public static IEnumerable<Repair> Of(Report report) => Swaps(report).Concat(Shifts(report)).Concat(Removals(report));

    private static IEnumerable<Repair> Swaps(Report report)
    {
        var places = report.Places.ToHashSet();
        foreach (Place a in places)
        {
            foreach (Place b in new[] { new Place(a.Line, a.Field + 1), new Place(a.Line + 1, a.Field) })
            {
                if (places.Contains(b) && report.RowAt(a).Table == report.RowAt(b).Table && report[a] != report[b])
                    yield return new Repair(Kind.CellsSwapped, [a, b], () => report.With(a, report[b]).With(b, report[a]));
            }
        }
    }

    private static IEnumerable<Repair> Shifts(Report report)
        => from line in report.RowLines
           from withMean in new[] { true, false }
           from step in new[] { 1, -1 }
           select new Repair(
               Kind.RowShifted,
               RowSlips.Cells(report.Lines[line].Row!, line),
               () => RowSlips.Shift(report, line, withMean, step, Unknown).Report);

    // Rows whose figures stand in the table before.
    private static IEnumerable<Repair> Removals(Report report)
    {
        var rows = report.RowLines.Select(line => (Line: line, Row: report.Lines[line].Row!)).Where(entry => !entry.Row.IsTotal).ToList();
        return from copy in rows
               where rows.Exists(other => other.Line < copy.Line && other.Row.Table == copy.Row.Table
                   && other.Row.Cells.SequenceEqual(copy.Row.Cells))
               select new Repair(
                   Kind.RowTwiceRenamed,
                   RowSlips.Cells(copy.Row, copy.Line),
                   () => report with { Lines = report.Lines.RemoveAt(copy.Line) });
    }
}
