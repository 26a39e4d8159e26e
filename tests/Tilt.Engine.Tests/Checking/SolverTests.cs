using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Checking;

/// <summary>The solver by itself: whole numbers within bounds that satisfy sums, or none.</summary>
public class SolverTests
{
    [Fact]
    public void It_agrees_with_trying_all_values_of_a_few_unknowns()
    {
        var random = new Random(1);
        int feasible = 0, networks = 0;
        for (int i = 0; i < 4000; i++)
        {
            Problem problem = Random(random, unknowns: random.Next(1, 6), sums: random.Next(1, 6));
            bool expected = SmallProblem.CanHold(problem);
            feasible += expected ? 1 : 0;

            if (Network.TryBuild(problem, Effort.Unlimited(default)) is { } circulation)
            {
                networks++;
                Assert.True(circulation.IsFeasible() == expected, SmallProblem.Describe(problem));
                Assert.True((Solver.Cores(problem, Effort.Unlimited(default)).Count == 0) == expected, SmallProblem.Describe(problem));
            }

            Verdict verdict = Solver.Solve(problem, Effort.Unlimited(default));
            Assert.True(verdict == (expected ? Verdict.Feasible : Verdict.Infeasible), SmallProblem.Describe(problem));
        }

        Assert.InRange(feasible, 400, 3600);
        Assert.InRange(networks, 400, 3600);
    }

    // One in each of three rows, of two columns: each sum can hold by itself, and no bounds tell more.
    [Theory]
    [InlineData(1, 1, 0, Verdict.Infeasible)]
    [InlineData(1, 2, 0, Verdict.Feasible)]
    [InlineData(1, 1, 1, Verdict.Feasible)]
    public void What_all_rows_hold_all_columns_must(int first, int second, int more, object verdict)
    {
        Bounds[] cells = [.. Enumerable.Repeat(new Bounds(0, 1), 6)];
        Problem.Sum[] sums =
        [
            Sum([0, 1], 1), Sum([2, 3], 1), Sum([4, 5], 1), Sum([0, 2, 4], first), Sum([1, 3, 5], second),
        ];

        Assert.Equal(verdict, Solver.Solve(new Problem(cells, sums), Effort.Unlimited(default)));

        Problem.Sum Sum(int[] terms, int count) => new(terms, terms.Length, new Bounds(count, count + more));
    }

    [Fact]
    public void What_one_flow_names_cannot_hold_and_shares_nothing()
    {
        var random = new Random(2);
        int cores = 0, minimal = 0;
        for (int i = 0; i < 4000; i++)
        {
            Problem problem = Random(random, unknowns: random.Next(1, 6), sums: random.Next(1, 6));
            List<List<int>> named = Solver.Cores(problem, Effort.Unlimited(default));

            Assert.Distinct(named.SelectMany(core => core));
            foreach (List<int> core in named)
            {
                Assert.False(CanHold(problem, core), SmallProblem.Describe(problem));
                cores++;
                minimal += core.TrueForAll(sum => CanHold(problem, core.Where(other => other != sum))) ? 1 : 0;
            }
        }

        Assert.InRange(cores, 400, 8000);
        Assert.True(minimal > 0.97 * cores, $"{minimal} of {cores} are minimal");
    }

    [Fact]
    public void What_tightening_bounds_settles_takes_no_search()
    {
        // Each sum leaves its last term one value, once the one before it is known; the first is known only last.
        Bounds[] bounds = [.. Enumerable.Repeat(new Bounds(0, 9), 6)];
        Problem.Sum[] chain = [.. Enumerable.Range(0, 5).Select(i => new Problem.Sum([i, i + 1], 2, Bounds.Exactly(9))).Reverse()];
        Problem.Sum[] ends = [.. chain, new([0], 1, Bounds.Exactly(4)), new([5], 1, Bounds.Exactly(4))];

        Assert.Equal(Verdict.Infeasible, Solver.Solve(new Problem(bounds, ends), Spent()));
        Assert.Equal(
            Verdict.Infeasible, Solver.Solve(new Problem(bounds, [.. ends, new([0, 2, 4], 3, new Bounds(0, 27))]), Spent()));
    }

    [Fact]
    public void Bounds_that_creep_are_followed_for_a_while_and_then_left_to_the_search()
    {
        // x = y + 1 and y = x + 1, in three sums each so that no flow decides it: no bound is ever the last.
        Bounds[] bounds = [new(0, 1_000_000), new(0, 1_000_000)];
        Problem.Sum[] sums = [new([0, 1], 1, Bounds.Exactly(1)), new([1, 0], 1, Bounds.Exactly(1)), new([0, 1], 2, Bounds.Any)];
        var problem = new Problem(bounds, sums);

        Assert.True(problem.Propagate(Effort.Unlimited(default)));
        Assert.InRange(problem.Variables[0].Low, 50, 500);
    }

    [Fact]
    public void What_counts_negative_is_tightened_too()
    {
        Problem.Sum same = new([0, 1], 1, Bounds.Exactly(0));
        var problem = new Problem([new(5, 7), new(0, 9)], [same]);

        Assert.True(problem.Propagate(Effort.Unlimited(default)));
        Assert.Equal([new(5, 7), new(5, 7)], problem.Variables);
        Assert.False(new Problem([new(5, 7), new(0, 4)], [same]).Propagate(Effort.Unlimited(default)));
    }

    [Fact]
    public void Sums_are_turned_round_until_each_unknown_enters_one_and_leaves_another()
    {
        // The first and the second hang together by the third alone.
        Problem.Sum[] sums = [new([0], 1, Bounds.Exactly(1)), new([1], 1, Bounds.Exactly(1)), new([1, 0], 1, Bounds.Exactly(0))];
        Circulation? circulation = Network.TryBuild(new Problem([Bounds.Hidden, Bounds.Hidden], sums), Effort.Unlimited(default));

        Assert.True(circulation?.IsFeasible());
    }

    [Fact]
    public void An_unknown_that_stands_in_one_sum_twice_counts_as_often()
    {
        var twice = new Problem([Bounds.Hidden], [new([0, 0], 2, Bounds.Exactly(5))]);
        var never = new Problem([Bounds.Hidden], [new([0, 0], 1, Bounds.Exactly(1))]);

        Assert.Equal(Verdict.Infeasible, Solver.Solve(twice, Effort.Unlimited(default)));
        Assert.Equal(Verdict.Infeasible, Solver.Solve(never, Effort.Unlimited(default)));
        Assert.Equal(Verdict.Feasible, Solver.Solve(
            new Problem([Bounds.Hidden], [new([0, 0], 2, Bounds.Exactly(6))]), Effort.Unlimited(default)));
    }

    [Fact]
    public void What_takes_a_search_is_not_known_once_the_effort_is_spent()
    {
        // Three of which each two make one: halves would do, and whole numbers do not.
        Problem.Sum[] odd = [new([0, 1], 2, Bounds.Exactly(1)), new([1, 2], 2, Bounds.Exactly(1)), new([0, 2], 2, Bounds.Exactly(1))];
        var problem = new Problem([.. Enumerable.Repeat(new Bounds(0, 1), 3)], odd);

        Assert.Equal(Verdict.Infeasible, Solver.Solve(problem, Effort.Unlimited(default)));
        Assert.Equal(Verdict.Unknown, Solver.Solve(problem, Spent()));
    }

    private static Effort Spent() => new(0, default);

    // Each unknown stands in at most three sums, and perhaps twice in one.
    private static Problem Random(Random random, int unknowns, int sums)
    {
        Bounds[] bounds = [.. Enumerable.Range(0, unknowns).Select(_ => random.Next(4))
            .Select(low => new Bounds(low, random.Next(low, 4)))];
        int[] uses = new int[unknowns];
        return new Problem(bounds, [.. Enumerable.Range(0, sums).Select(_ => Sum()).Where(sum => sum.Terms.Length > 0)]);

        Problem.Sum Sum()
        {
            int[] terms = [.. Enumerable.Range(0, unknowns).Concat(Enumerable.Range(0, unknowns).Where(_ => random.Next(12) == 0))
                .Where(unknown => uses[unknown] < 3 && random.Next(2) == 0).OrderBy(_ => random.Next())];
            foreach (int term in terms)
                uses[term]++;
            int low = random.Next(-4, 9);
            return new Problem.Sum(terms, random.Next(terms.Length + 1), new Bounds(low, low + random.Next(3)));
        }
    }

    private static bool CanHold(Problem problem, IEnumerable<int> sums)
        => SmallProblem.CanHold(new Problem(problem.Variables, [.. sums.Select(sum => problem.Sums[sum])]));
}
