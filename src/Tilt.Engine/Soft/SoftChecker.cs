using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>
/// Looks for what no sum shows and a reader would stop at: figures that stand out, rows out of their order, figures that are the same
/// twice. The room's one door.
/// </summary>
/// <param name="isTold">Whether something is said of a cell, or of a row as a whole, already.</param>
internal sealed class SoftChecker(Func<int, CellId, bool> isTold, CancellationToken cancel)
{
    private const int MostNeighbours = 2;

    /// <summary>So many months of two years are told one by one where they are the same.</summary>
    private const int MostMonths = 2;

    /// <param name="tables">Of one report, in all its years, from early to late.</param>
    /// <returns>Each finding with the number of the file that it stands in.</returns>
    public IEnumerable<(int File, Finding Finding)> Find(IReadOnlyList<SeenTable> tables)
    {
        var said = new HashSet<(int, Rule, Place)>();
        return Figures(tables).Concat(tables.GroupBy(table => LabelKey.Of(table.Table.Dimension))
                .SelectMany(dimension => Orders.Find([.. dimension], cancel)))
            .Select(found => (found.Table.File, found.Finding))
            .Where(found => said.Add((found.File, found.Finding.Rule, found.Finding.At)));
    }

    private IEnumerable<(SeenTable Table, Finding Finding)> Figures(IReadOnlyList<SeenTable> tables)
    {
        SeenTable[][] each = [.. tables.GroupBy(table => table.Table.Key).Select(same => same.ToArray())
            .OrderBy(years => MainTables.IsMain(years[0].Table)).ThenBy(years => MainTables.IsOfStatus(years[0].Table))];
        List<(Grid Grid, StandingOut Standing)>[] all = Array.ConvertAll(each, Series);
        Usual? usual = StandingOut.UsualIn(all.SelectMany(grids => grids).Select(grid => grid.Standing));

        // What stands out of a part of the whole does so there; the whole follows from it.
        var outOfPart = new HashSet<(string, int, string)>();
        for (int i = 0; i < each.Length; i++)
        {
            foreach ((Grid grid, StandingOut standing) in all[i])
            {
                List<WholePeriod> whole = [.. WholePeriods.Find(grid)];
                foreach (WholePeriod period in WholePeriods.OneOfNeighbours(grid, whole))
                    yield return (grid.TableOf(period.Period), Told(grid, period));
                foreach (Outlier outlier in standing.Find(usual, IsTold).Where(one => !whole.Exists(of => of.Period == one.Period)))
                {
                    SeenCell cell = grid.CellOf(outlier.Row, outlier.Period);
                    (string key, int year, string name) = (cell.Row.Key, cell.Table.Year, grid.NameOf(outlier.Period));
                    bool isOfMeasures = MainTables.IsMain(cell.Table.Table) || MainTables.IsOfStatus(cell.Table.Table);
                    bool isOfPart = isOfMeasures && outOfPart.Contains((key, year, name));
                    if (isOfMeasures)
                        outOfPart.Add((key, year, name));
                    else if (cell.Table.Table.MeasureKey is { } measure)
                        outOfPart.Add((measure, year, name));
                    if (!isOfPart)
                        yield return (cell.Table, Told(grid, outlier));
                }

                foreach ((SeenTable, Finding) finding in Same(grid))
                    yield return finding;
            }

            foreach (SeenTable table in each[i])
            {
                foreach ((SeenTable, Finding) finding in OutlyingShares(table))
                    yield return finding;
            }
        }
    }

    private List<(Grid, StandingOut)> Series(SeenTable[] years)
    {
        var series = new List<(Grid, StandingOut)>();
        foreach (Grid grid in Grid.Of(years))
            series.Add((grid, new StandingOut(grid, new SharedMoves(grid, cancel), cancel)));
        return series;
    }

    private IEnumerable<(SeenTable, Finding)> OutlyingShares(SeenTable table)
    {
        for (int column = 0; column < table.Table.Columns.Count; column++)
        {
            if (!table.Table.Columns[column].IsShare)
                continue;
            foreach ((RowModel row, decimal low, decimal high) in Shares.Find(table, column))
            {
                var cell = new SeenCell(table, row, column);
                if (!IsTold(cell))
                {
                    yield return (table, Finding.ShareStandsOut(
                        cell.At, row.Label, cell.Heading.Label, cell.Cell.ToString(), table.Table.Title, low, high));
                }
            }
        }
    }

    private IEnumerable<(SeenTable Table, Finding Finding)> Same(Grid grid)
    {
        var same = new SameFigures(grid);
        foreach (var ofTables in same.Months(cancel).Where(run => !IsTold(grid, run))
            .GroupBy(run => (grid.TableOf(run.One), grid.TableOf(run.Other))))
        {
            // A year that was copied is one thing and not twelve.
            SameRun[] runs = [.. ofTables];
            bool isYear = ofTables.Key.Item1 != ofTables.Key.Item2 && runs.Length > MostMonths;
            foreach (SameRun run in isYear ? runs.Take(1) : runs)
            {
                SeenCell first = grid.CellOf(run.First, run.One), other = grid.CellOf(run.First, run.Other);
                string title = first.Table.Table.Title;
                yield return (first.Table, isYear
                    ? Finding.SameYears(
                        first.At, runs.Length, title, grid.NameOf(run.One), grid.NameOf(runs[runs.Length - 1].One), grid.NameOf(run.Other))
                    : Finding.SameMonths(
                        first.At, grid.NameOf(run.One), grid.NameOf(run.Other), run.Count, title,
                        first.Row.Label, grid.CellOf(run.Last, run.One).Row.Label, Related(first.Table, other)));
            }
        }

        foreach (SameRun run in same.Rows(cancel))
        {
            SeenCell first = grid.CellOf(run.One, run.First), other = grid.CellOf(run.Other, run.First);
            if (!IsTold(first) && !IsTold(other))
            {
                yield return (first.Table, Finding.SameRows(
                    first.At, first.Row.Label, other.Row.Label, run.Count, first.Table.Table.Title,
                    grid.NameOf(run.First), grid.NameOf(run.Last), Related(first.Table, other)));
            }
        }
    }

    private static Finding Told(Grid grid, Outlier outlier)
    {
        (int row, int period, Deviation deviation, double usual) = outlier;
        SeenCell cell = grid.CellOf(row, period);
        double fitting = Robust.Root(deviation.Fitting), width = cell.Table.Options.Threshold * usual;

        // Between two counts there is none: then the nearest would fit.
        long nearest = (long)Math.Round(deviation.Fitting);
        long low = Math.Min(nearest, (long)Math.Ceiling(Robust.Count(fitting - width)));
        long high = Math.Max(nearest, (long)Math.Floor(Robust.Count(fitting + width)));
        int[] beside = [.. (int[])[deviation.HasBefore ? period - 1 : -1, deviation.HasAfter ? period + 1 : -1]];
        beside = Array.FindAll(beside, at => at >= 0);
        SeenCell? ofYear = deviation.YearPeriod >= 0 ? grid.CellOf(row, deviation.YearPeriod) : null;
        return Finding.StandsOut(
            cell.At,
            cell.Row.Label,
            grid.NameOf(period),
            cell.Cell.ToString(),
            low,
            high,
            Names(grid, row, beside),
            deviation.HasRows ? cell.Table.Table.Title : null,
            ofYear is { } year ? $"{grid.NameOf(deviation.YearPeriod)}: {year.Cell}" : null,
            Related(cell.Table, [.. beside.Select(at => grid.CellOf(row, at)), .. ofYear is { } same ? [same] : Array.Empty<SeenCell>()]));
    }

    private static Finding Told(Grid grid, WholePeriod whole)
    {
        (int period, double times, int[] beside) = whole;

        // Where a figure stands: a star is spoken of nowhere.
        SeenCell first = grid.CellOf(Enumerable.Range(0, grid.Rows).First(row => grid.Has(row, period)), period);
        string said = times >= 1 ? Math.Round(times, 1).ToString(CultureInfo.InvariantCulture)
            : "1/" + Math.Round(1 / times, 1).ToString(CultureInfo.InvariantCulture);
        return Finding.MonthStandsOut(
            first.At, grid.NameOf(period), first.Table.Table.Title, said, string.Join(", ", beside.Select(grid.NameOf)));
    }

    private static string Names(Grid grid, int row, int[] periods)
        => string.Join(", ", periods.Take(MostNeighbours).Select(at => $"{grid.NameOf(at)}: {grid.CellOf(row, at).Cell}"));

    // Places of other files cannot be told beside one.
    private static Place[] Related(SeenTable table, params SeenCell[] cells)
        => [.. cells.Where(cell => cell.Table.File == table.File).Select(cell => cell.At)];

    private bool IsTold(Grid grid, SameRun run)
        => IsTold(grid.FirstOf(run.One)) || IsTold(grid.FirstOf(run.Other))
            || IsTold(grid.CellOf(run.First, run.One)) || IsTold(grid.CellOf(run.First, run.Other));

    private bool IsTold(SeenCell cell)
        => isTold(cell.Table.File, new CellId(cell.Row.Ordinal, cell.Column)) || isTold(cell.Table.File, CellId.OfRow(cell.Row.Ordinal));
}
