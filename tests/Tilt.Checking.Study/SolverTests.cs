using Google.OrTools.Sat;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Checking.Study;

/// <summary>The checker's own solver by itself, on random problems.</summary>
public class SolverTests
{
    [Fact]
    public void Agrees_with_trying_all_values_of_a_few_unknowns()
    {
        var random = new Random(1);
        int feasible = 0;
        for (int i = 0; i < 20000; i++)
        {
            Problem problem = Make(random, unknowns: random.Next(1, 7), sums: random.Next(1, 6));
            bool expected = SmallProblem.CanHold(problem);
            feasible += expected ? 1 : 0;
            bool agrees = Solver.Solve(problem, Effort.Unlimited(default)) == (expected ? Verdict.Feasible : Verdict.Infeasible);
            Assert.True(agrees, $"feasible: {expected}\n{SmallProblem.Describe(problem)}");
        }

        Assert.InRange(feasible, 2000, 18000);
    }

    [Fact]
    public void Agrees_with_another_solver_on_tables_of_stars()
    {
        var random = new Random(2);
        int unknown = 0;
        for (int i = 0; i < 500; i++)
        {
            Problem problem = MakeTable(random, random.Next(2, 7), random.Next(2, 13), ties: random.Next(4));
            bool expected = Ask(problem);
            Verdict verdict = Solver.Solve(problem, Effort.Unlimited(default));
            unknown += verdict == Verdict.Unknown ? 1 : 0;
            bool agrees = verdict == Verdict.Unknown || verdict == (expected ? Verdict.Feasible : Verdict.Infeasible);
            Assert.True(agrees, $"feasible: {expected}\n{SmallProblem.Describe(problem)}");
        }

        Assert.InRange(unknown, 0, 5);
    }

    [Fact]
    public void One_flow_names_sums_that_cannot_hold_together()
    {
        var random = new Random(3);
        int cores = 0, minimal = 0;
        for (int i = 0; i < 3000; i++)
        {
            Problem problem = MakeTable(random, random.Next(2, 7), random.Next(2, 13), ties: 0);
            List<List<int>> named = Solver.Cores(problem, Effort.Unlimited(default));

            Assert.Equal(Ask(problem), named.Count == 0);
            Assert.Distinct(named.SelectMany(core => core));
            foreach (List<int> core in named)
            {
                Assert.False(Ask(Only(problem, core)), SmallProblem.Describe(problem));
                cores++;
                minimal += core.TrueForAll(sum => Ask(Only(problem, core.Where(other => other != sum)))) ? 1 : 0;
            }
        }

        Assert.InRange(cores, 200, 1000);
        Assert.True(minimal > 0.97 * cores, $"{minimal} of {cores} are minimal");
    }

    private static Problem Only(Problem problem, IEnumerable<int> sums)
        => new(problem.Variables, [.. sums.Select(sum => problem.Sums[sum])]);

    // Each unknown stands in at most three sums: a month's, a mean's, the status tables'.
    private static Problem Make(Random random, int unknowns, int sums)
    {
        Bounds[] bounds = [.. Enumerable.Range(0, unknowns).Select(_ => random.Next(4))
            .Select(low => new Bounds(low, random.Next(low, 4)))];
        int[] uses = new int[unknowns];
        return new Problem(bounds, [.. Enumerable.Range(0, sums).Select(_ => Sum()).Where(sum => sum.Terms.Length > 0)]);

        Problem.Sum Sum()
        {
            int[] terms = [.. Enumerable.Range(0, unknowns).Where(unknown => uses[unknown] < 3 && random.Next(2) == 0)];
            foreach (int term in terms)
                uses[term]++;
            int low = random.Next(-4, 9);
            return new Problem.Sum(terms, random.Next(terms.Length + 1), new Bounds(low, low + random.Next(3)));
        }
    }

    // Rows have means, columns have totals, and a few cells are tied to a third sum.
    private static Problem MakeTable(Random random, int rows, int columns, int ties)
    {
        Bounds[] bounds = [.. Enumerable.Range(0, rows * columns)
            .Select(_ => random.Next(3) == 0 ? Bounds.Exactly(random.Next(4)) : Bounds.Hidden)];
        long[] values = [.. bounds.Select(bound => random.NextInt64(bound.Low, bound.High + 1))];
        var sums = new List<Problem.Sum>();
        for (int row = 0; row < rows; row++)
            sums.Add(Sum([.. Enumerable.Range(row * columns, columns)], slack: random.Next(columns)));
        for (int column = 0; column < columns; column++)
            sums.Add(Sum([.. Enumerable.Range(0, rows).Select(row => (row * columns) + column)], slack: 0));
        for (int i = ties; i > 0; i--)
            sums.Add(Sum([.. Enumerable.Range(0, values.Length).OrderBy(_ => random.Next()).Take(3)], slack: 0));
        return new Problem(bounds, [.. sums]);

        Problem.Sum Sum(int[] terms, int slack)
        {
            long sum = terms.Sum(term => values[term]) + (random.Next(12) == 0 ? random.Next(-2, 3) : 0);
            return new Problem.Sum(terms, terms.Length, new Bounds(sum - slack, sum + slack));
        }
    }

    private static bool Ask(Problem problem)
    {
        var model = new CpModel();
        IntVar[] variables = [.. problem.Variables.Select(bounds => model.NewIntVar(bounds.Low, bounds.High, ""))];
        foreach (Problem.Sum sum in problem.Sums)
        {
            IntVar[] terms = [.. sum.Terms.Select(term => variables[term])];
            long[] factors = [.. sum.Terms.Select((_, i) => i < sum.Plus ? 1L : -1L)];
            model.AddLinearConstraint(LinearExpr.WeightedSum(terms, factors), sum.Target.Low, sum.Target.High);
        }

        return new CpSolver { StringParameters = "num_workers:1" }.Solve(model) is CpSolverStatus.Feasible or CpSolverStatus.Optimal;
    }
}
