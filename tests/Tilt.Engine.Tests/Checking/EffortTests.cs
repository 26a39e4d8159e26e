using System.Globalization;
using Tilt.Engine.Checking;
using Tilt.Engine.Checking.Disclosure;
using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;
using static Tilt.Engine.Tests.Checking.LongTables;

namespace Tilt.Engine.Tests.Checking;

/// <summary>However much is wrong, checking ends soon, says so, and can be stopped. Steps are counted, not seconds.</summary>
public class EffortTests
{
    [Fact]
    public void To_find_one_misprint_costs_what_the_table_is_long()
    {
        long steps = Located.In(Rows(1000, misprints: 1)).Steps, ofMore = Located.In(Rows(4000, misprints: 1)).Steps;

        Assert.InRange(ofMore, steps, 5 * steps);
    }

    [Fact]
    public void To_find_that_cells_of_one_sum_could_all_be_wrong_costs_what_the_table_is_long()
    {
        long steps = Located.In(Rows(1000, misprints: 1, mean: false)).Steps;
        long ofMore = Located.In(Rows(4000, misprints: 1, mean: false)).Steps;

        Assert.InRange(ofMore, steps, 5 * steps);
    }

    [Fact]
    public void Of_what_hangs_together_by_stars_all_is_found_at_a_cost_that_grows_with_the_rows()
    {
        (long steps, List<Misprint> found) = Located.In(Stars(100, seed: 3));
        (long stepsOfMore, List<Misprint> foundMore) = Located.In(Stars(800, seed: 3));

        Assert.InRange(found.Count, 3, 100);
        Assert.InRange(foundMore.Count, 4 * found.Count, 30 * found.Count);
        Assert.InRange(stepsOfMore, steps, 200_000_000);
    }

    [Fact]
    public void Where_the_effort_is_spent_each_conflict_is_still_said()
    {
        string report = Rows(50, misprints: 20);
        int conflicts = Located.In(report).Found.Sum(misprint => misprint is WrongCell ? 2 : 1);

        List<Misprint> unsought = Located.In(report, most: 0).Found;

        Assert.InRange(conflicts, 20, 40);
        Assert.All(unsought, misprint => Assert.IsType<NotLookedFor>(misprint));
        Assert.True(unsought.Count >= conflicts, $"{unsought.Count} of {conflicts}");
    }

    [Theory]
    [InlineData("Oslo|101|112|93", "Oslo|181|112|93")] // one cell
    [InlineData("Oslo|101|112|93", "Oslo|131|112|93", "Rogaland|201|222", "Rogaland|201|252")] // two
    [InlineData("Oslo|101|112|93", "Oslo|181|112|93", "Rogaland|201|222", "Rogaland|201|252", "302|333", "302|383")]
    [InlineData("Oslo|101|112", "Oslo|112|101")] // cells in each other's place
    [InlineData("Nordland|401|412|423|444", "Nordland|412|423|444|400")] // a row one column off
    [InlineData("Agder|521|532|503|514", "")] // a row that is missing
    [InlineData("2 182|2 198", "2 128|2 198")]
    public void However_soon_the_effort_is_spent_no_cell_is_named_that_would_not_be_with_more(params string[] rightAndWrong)
    {
        string report = Given.Report(LocatingTests.Six, period: "Januar 2024 - Juni 2024");
        for (int i = 0; i < rightAndWrong.Length; i += 2)
            report = report.Replace(rightAndWrong[i].Tabs(), rightAndWrong[i + 1].Tabs());
        Located.AssertNothingIsClaimedTooSoon(Located.Read(report));
    }

    [Fact]
    public void Where_too_much_is_wrong_no_cell_is_named_and_that_is_said()
    {
        string[] says = Project.With(Rows(700, misprints: 450)).Read().CheckingSays;

        Assert.Contains(says, said => said.EndsWith(
            "which cell is wrong was not looked for: too much is wrong at once", StringComparison.Ordinal));
    }

    [Fact]
    public void Sums_that_hide_too_much_to_be_decided_are_said()
    {
        string said = Assert.Single(Project.With(StatusTables(rows: 10, seed: 39)).Read().CheckingSays);

        Assert.StartsWith("TILT107 (5,1-6): Not all sums of 'Tiltak' could be checked: each can hold by itself", said);
    }

    [Fact]
    public void So_are_sums_over_several_files_and_each_once()
    {
        const string Said = "TILT107 (5,1-6): Not all sums of 'Tiltak' could be checked: each can hold by itself";
        string whole = StatusTables(rows: 10, seed: 39);
        int second = whole.LastIndexOf("\n\n", StringComparison.Ordinal);
        string first = whole[..second], other = whole[..whole.IndexOf('\t')] + whole[(second + 2)..];

        Assert.Empty(Project.With(first).Read().CheckingSays);
        Assert.Empty(Project.With(other).Read().CheckingSays);
        Assert.StartsWith(Said, Assert.Single(Project.With(first, "a.md").And(other, "b.md").Read().CheckingSays));

        // What a file leaves undecided by itself is not told again where it has to do with another.
        string gender = Given.Report("|Januar\nI alt arbeidstrening|20\nKvinner|20", "Tiltak og kjønn", "Januar 2024");
        Assert.StartsWith(Said, Assert.Single(Project.With(whole, "a.md").And(gender, "b.md").Read().CheckingSays));
    }

    [Fact]
    public async Task The_order_of_what_is_said_is_the_same_in_every_run()
    {
        string[] reports = [Stars(60, seed: 5), Rows(40, misprints: 9), StatusTables(rows: 10, seed: 39), Stars(60, seed: 6)];

        string[][] runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => reports.SelectMany(Said).ToArray())));

        Assert.InRange(runs[0].Length, 10, 1000);
        Assert.All(runs, run => Assert.Equal(runs[0], run));

        // Not put in the order of the text first.
        static IEnumerable<string> Said(string report)
        {
            ReportText read = ReportText.Read(report, "", default);
            return Checker.Check(read.Reports, read.Places, default).Select(finding
                => $"{finding.At} {finding.Message(CultureInfo.InvariantCulture)} {string.Join(' ', finding.Related)}");
        }
    }

    [Fact]
    public void A_wish_to_stop_is_heard_within_a_millisecond_of_work()
    {
        using var stop = new CancellationTokenSource();
        var effort = new Effort(long.MaxValue, stop.Token);
        effort.Spend(1);
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
        {
            while (effort.Steps < 500_000)
                effort.Spend(50);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_wish_to_stop_is_heard_whatever_is_being_done(int misprints)
    {
        ReportText read = ReportText.Read(Rows(20, misprints), "", default);

        Assert.Throws<OperationCanceledException>(() => Checker.Check(read.Reports, read.Places, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void No_task_takes_what_others_need()
    {
        var effort = new Effort(300, default);

        effort.Allot(3);
        effort.Spend(100);
        Assert.True(effort.IsSpent);

        effort.Allot(2);
        Assert.False(effort.IsSpent);
        effort.Spend(50);
        effort.Allot(1);
        effort.Spend(149);
        Assert.False(effort.IsSpent);
        effort.Spend(1);
        Assert.True(effort.IsSpent);
    }

    [Fact]
    public void What_can_be_worked_out_is_looked_for_as_long_as_the_effort_lasts()
    {
        ReportText read = ReportText.Read(
            Given.Report("|Januar|Februar\nI alt tiltak|20|20\nKvinner|17|16\nMenn|*|4\nUoppgitt||*"), "", default);
        Assert.Equal(2, Derivable(read, new Effort(long.MaxValue, default)));
        Assert.Equal(0, Derivable(read, new Effort(0, default)));

        ReportText stars = ReportText.Read(Stars(400, seed: 3), "", default);
        var unlimited = new Effort(long.MaxValue, default);
        Derivable(stars, unlimited);
        var effort = new Effort(unlimited.Steps * 9 / 10, default);
        Derivable(stars, effort);
        Assert.InRange(effort.Steps, unlimited.Steps * 9 / 10, unlimited.Steps);
    }

    private static int Derivable(ReportText read, Effort effort)
    {
        (SumSystem system, List<TableSums> tables) = SystemBuilder.Build(
            [new StatedReport(0, 0, Assert.Single(read.Reports))], new LetGo());
        return SuppressedCells.Derivable(new Auditor(system, [], Attacker.OfRule, effort), new TableIndex(tables), read.Places).Count();
    }
}
