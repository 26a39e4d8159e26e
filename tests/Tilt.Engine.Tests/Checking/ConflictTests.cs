using System.Globalization;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>What cannot hold, before anybody asks which cell it is.</summary>
public class ConflictTests
{
    // One total, printed otherwise in its second table.
    private const string Twice = """
        |Januar
        I alt arbeidstrening|900
        Kvinner|500
        Menn|430

        |Januar
        I alt arbeidstrening|930
        Unge|400
        Eldre|530
        """;

    [Fact]
    public void All_conflicts_among_the_same_stars_are_found()
        // January and February leave 3 men each, March and April 3 from abroad each: by their means they are 3 at most in both.
        => Assert.Equal(
            ["Month Januar, Month Februar, Mean Menn", "Month Mars, Month April, Mean Utland"],
            Conflicts("""
                |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
                I alt arbeidstrening|32|35|28|28|35
                Kvinner|13|13|13|13|13
                Menn|5|*|*|9|9
                Utland|5|9|9|*|*
                Uoppgitt|7|10|*|*|10
                """));

    [Fact]
    public void A_figure_whose_printings_differ_may_be_anything_between_them()
    {
        // The rows add up to what the second printing says: their sum is not wrong as well.
        (SumSystem system, _) = System(Twice + "\n\n|Januar\nI alt arbeidstrening|910");
        Quantity total = system.Quantities.Single(quantity => system.BoundsOf(quantity).IsEmpty);

        Assert.Equal(new Bounds(900, 930), system.HullOf(total));
    }

    [Fact]
    public void What_a_figure_is_without_one_of_its_printings_the_others_tell()
    {
        (SumSystem system, _) = System(Twice);
        Quantity total = system.Quantities.Single(quantity => system.BoundsOf(quantity).IsEmpty);
        var printed = new PrintedSums(system);
        List<CellRef> cells = system.PrintingsOf(total);

        Assert.Equal([Bounds.Exactly(930), Bounds.Exactly(900)], cells.Select(cell => printed.Without(total, cell)));
        Assert.Equal(new Bounds(900, 930), printed[total]);

        Quantity women = system.Quantities.First(quantity => system.BoundsOf(quantity) == Bounds.Exactly(500));
        Assert.Equal(Bounds.Any, printed.Without(women, Assert.Single(system.PrintingsOf(women))));
    }

    [Fact]
    public void What_cannot_hold_where_no_flow_tells_is_as_small_as_it_can_be()
    {
        // A star of a status table stands in three sums: its month's, its row's mean, and that of the tables.
        int several = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            SumSystem system = DamagedStatusTables(seed);
            var opens = new OpenSums(system.QuantityCount);

            IReadOnlyList<Conflict> all = new ConflictFinder(system, Effort.Unlimited(default), Effort.Unlimited(default)).All;
            var told = new HashSet<Constraint>(all.SelectMany(conflict => conflict.Sums));
            Assert.NotEqual(Verdict.Infeasible, Solve(system.Constraints.Where(sum => !told.Contains(sum))));
            foreach (Conflict conflict in all)
            {
                if (conflict.Sums.Count < 2)
                    continue;
                several++;
                Assert.Equal(Verdict.Infeasible, Solve(conflict.Sums));
                Assert.All(conflict.Sums, sum => Assert.Equal(Verdict.Feasible, Solve(conflict.Sums.Where(other => other != sum))));
            }

            Verdict Solve(IEnumerable<Constraint> sums) => Solver.Solve(
                opens.ToProblem([.. sums.Select(sum => opens.Open(system, sum)).Where(sum => !sum.MustHold)]), Effort.Unlimited(default));
        }

        Assert.InRange(several, 10, 1000);
    }

    [Fact]
    public void Where_the_effort_is_spent_it_is_told_larger()
    {
        var sizes = (Of(Effort.Unlimited(default)), Of(new Effort(0, default)));

        Assert.Equal((4, 82), sizes);

        static int Of(Effort detecting) => new ConflictFinder(DamagedStatusTables(seed: 0), detecting, Effort.Unlimited(default))
            .All.Max(conflict => conflict.Sums.Count);
    }

    private static SumSystem DamagedStatusTables(int seed)
    {
        string[] report = LongTables.StatusTables(rows: 3, seed).Split('\n');
        var random = new Random(seed);
        int line = Array.FindIndex(
            report, random.Next(5, report.Length - 4), text => text.StartsWith("Tiltak", StringComparison.Ordinal));
        string[] cells = report[line].Split('\t');
        int month = random.Next(2, cells.Length);
        cells[month] = cells[month] == "*" ? "0" : $"{int.Parse(cells[month], CultureInfo.InvariantCulture) + 3}";
        report[line] = string.Join('\t', cells);
        ReportText read = ReportText.Read(string.Join('\n', report), "", default);
        return SystemBuilder.Build([new StatedReport(0, 0, Assert.Single(read.Reports))], new LetGo()).System;
    }

    private static IEnumerable<string> Conflicts(string table)
    {
        (SumSystem system, _) = System(table);
        var finder = new ConflictFinder(system, Effort.Unlimited(default), Effort.Unlimited(default));
        return finder.All.Select(conflict => string.Join(", ", conflict.Sums.OrderBy(sum => sum.Kind).ThenBy(sum => sum.Column)
            .Select(sum => $"{sum.Kind} {(sum.Kind == SumKind.Mean ? sum.Stated.Label : sum.Table.Table.Columns[sum.Column].Label)}")));
    }

    private static (SumSystem System, List<TableSums> Tables) System(string table)
    {
        ReportText read = ReportText.Read(Given.Report(table, period: "Januar 2024 - April 2024"), "", default);
        return SystemBuilder.Build([new StatedReport(0, 0, Assert.Single(read.Reports))], new LetGo());
    }
}
