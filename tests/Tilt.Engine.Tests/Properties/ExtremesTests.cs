using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>The least and the most that unknowns can be, where they stand in any sums: all values of a few can be tried.</summary>
public class ExtremesTests
{
    [Fact]
    public void Ends_that_are_called_exact_are_those_that_trying_all_finds()
    {
        int narrowedBySearch = 0;
        for (int seed = 0; seed < Iterations.Reads; seed++)
        {
            Problem problem = Any(new Random(seed));
            string at = $"{seed}: {SmallProblem.Describe(problem)}";
            int[] asked = [.. Enumerable.Range(0, problem.Variables.Length)];
            Bounds[] tried = Array.ConvertAll(asked, variable => Tried(problem, variable));

            Verdict verdict = Extremes.TryFind(
                new Problem([.. problem.Variables], problem.Sums), asked, Effort.Unlimited(default), out Extreme[] found);

            Assert.True(verdict == (tried[0].IsEmpty ? Verdict.Infeasible : Verdict.Feasible), at);
            if (verdict == Verdict.Infeasible)
                continue;
            Assert.True(tried.SequenceEqual(found.Select(one => one.Bounds)) && found.All(one => one.IsExact), at);
            narrowedBySearch += tried.SequenceEqual(Relaxed(problem, asked)) ? 0 : 1;
        }

        // Else no flow has left anything to a search.
        Assert.InRange(narrowedBySearch, 10, int.MaxValue);
    }

    private static Bounds Tried(Problem problem, int variable)
    {
        Bounds own = problem.Variables[variable], found = new(1, 0);
        for (long value = own.Low; value <= own.High; value++)
        {
            if (SmallProblem.CanHold(problem.With(variable, Bounds.Exactly(value))))
                found = found.IsEmpty ? Bounds.Exactly(value) : found.Or(Bounds.Exactly(value));
        }

        return found;
    }

    // What a flow and each sum by itself leave.
    private static Bounds[] Relaxed(Problem problem, int[] asked)
    {
        var effort = Effort.Unlimited(default);
        var tight = new Problem([.. problem.Variables], problem.Sums);
        tight.Propagate(effort);
        var net = new SumNet(asked.Length, problem.Sums);
        return Array.ConvertAll(asked, variable =>
        {
            Bounds left = tight.Variables[variable];
            foreach (int edge in net.EdgesOf(variable))
            {
                Flow flow = net.FlowOf(tight.Variables, effort);
                flow.MakeFeasible();
                flow.Move(edge, left.High);
                long high = flow[edge];
                flow.Move(edge, left.Low);
                left = left.And(new Bounds(flow[edge], high));
            }

            return left;
        });
    }

    // Five unknowns in four sums of three or four of them, with whatever signs.
    private static Problem Any(Random random)
    {
        const int Unknowns = 5;
        return new Problem(
            [.. Enumerable.Range(0, Unknowns).Select(_ => new Bounds(0, random.Next(1, 5)))],
            [.. Enumerable.Range(0, 4).Select(_ =>
            {
                int[] terms = [.. Enumerable.Range(0, Unknowns).OrderBy(_ => random.Next()).Take(random.Next(3, 5))];
                int low = random.Next(0, 4);
                return new Problem.Sum(terms, random.Next(1, terms.Length + 1), new Bounds(low, low + random.Next(0, 2)));
            })]);
    }
}
