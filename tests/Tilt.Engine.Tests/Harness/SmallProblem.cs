using Tilt.Engine.Checking.Solving;

namespace Tilt.Engine.Tests.Harness;

/// <summary>Problems of a few unknowns: all of their values can be tried, and told.</summary>
internal static class SmallProblem
{
    /// <summary>Whether any values satisfy all sums.</summary>
    public static bool CanHold(Problem problem) => Try(problem, new long[problem.Variables.Length], 0);

    public static string Describe(Problem problem)
        => string.Join(", ", problem.Variables.Select((bounds, i) => $"x{i} {bounds.Low}..{bounds.High}"))
            + "\n" + string.Join('\n', problem.Sums.Select(Describe));

    private static bool Try(Problem problem, long[] values, int next)
    {
        if (next == values.Length)
            return problem.Sums.All(Holds);
        for (values[next] = problem.Variables[next].Low; values[next] <= problem.Variables[next].High; values[next]++)
        {
            if (Try(problem, values, next + 1))
                return true;
        }

        return false;

        bool Holds(Problem.Sum sum)
            => sum.Target.Contains(sum.Terms.Select((term, i) => i < sum.Plus ? values[term] : -values[term]).Sum());
    }

    private static string Describe(Problem.Sum sum)
        => string.Concat(sum.Terms.Select((term, i) => $"{(i < sum.Plus ? '+' : '-')} x{term} "))
            + $"in {sum.Target.Low}..{sum.Target.High}";
}
