using System.Text;
using Google.OrTools.Sat;

namespace Tilt.Checking.Study.Truth;

/// <summary>
/// Whether whole numbers exist that satisfy all sums. What is known is put in; what is left falls into parts that share no
/// unknown, and each is decided by CP-SAT.
/// </summary>
internal sealed class Feasibility
{
    // The parts of a report that a misprint does not touch are the same again for the next misprint.
    private readonly Dictionary<string, bool> known = [];

    public bool IsFeasible(Statements statements, Interval[] ranges)
        => !ranges.Any(range => range.IsEmpty) && Parts(statements, ranges).All(part => IsFeasible(part, ranges));

    /// <summary>The parts that cannot be satisfied.</summary>
    public List<Sum[]> InfeasibleParts(Statements statements, Interval[] ranges)
        => [.. Parts(statements, ranges).Where(part => !IsFeasible(part, ranges))];

    /// <summary>The least and the most that a figure can be.</summary>
    public static Interval Fit(Statements statements, Interval[] ranges, int figure)
    {
        Sum[] part = Parts(statements, ranges).FirstOrDefault(part => part.Any(sum => sum.Figures.Contains(figure)), []);
        return part.Length == 0 ? ranges[figure] : new Interval(End(-1), End(1));

        long End(int direction)
        {
            var model = new CpModel();
            Dictionary<int, IntVar> variables = Write(model, part, ranges);
            model.Maximize(direction * variables[figure]);
            var solver = new CpSolver { StringParameters = "num_workers:1" };
            return Solve(solver, model) ? solver.Value(variables[figure]) : throw new InvalidOperationException("Nothing fits.");
        }
    }

    /// <summary>Whether a sum cannot hold whatever the other sums say.</summary>
    public static bool IsViolated(Sum sum, Interval[] ranges)
    {
        long low = 0, high = 0;
        for (int i = 0; i < sum.Figures.Length; i++)
        {
            Interval range = ranges[sum.Figures[i]];
            low += sum.Factors[i] * (sum.Factors[i] > 0 ? range.Low : range.High);
            high += sum.Factors[i] * (sum.Factors[i] > 0 ? range.High : range.Low);
        }

        return low > sum.High || high < sum.Low;
    }

    // Sums that share an unknown belong together. A sum without unknowns is a part by itself.
    private static List<Sum[]> Parts(Statements statements, Interval[] ranges)
    {
        int[] parent = [.. Enumerable.Range(0, statements.Sums.Count)];
        var firstWith = new Dictionary<int, int>();
        for (int i = 0; i < parent.Length; i++)
        {
            foreach (int figure in statements.Sums[i].Figures)
            {
                if (!ranges[figure].IsOne && !firstWith.TryAdd(figure, i))
                    parent[Root(i)] = Root(firstWith[figure]);
            }
        }

        return [.. statements.Sums.Select((sum, i) => (sum, Root: Root(i)))
            .GroupBy(entry => entry.Root, entry => entry.sum).Select(group => group.ToArray())];

        int Root(int i)
        {
            while (parent[i] != i)
                i = parent[i] = parent[parent[i]];
            return i;
        }
    }

    private bool IsFeasible(Sum[] part, Interval[] ranges)
    {
        if (part.Any(sum => IsViolated(sum, ranges)))
            return false;
        if (part is [var only] && only.Figures.All(figure => ranges[figure].IsOne))
            return true;

        string key = KeyOf(part, ranges);
        if (!known.TryGetValue(key, out bool isFeasible))
        {
            var model = new CpModel();
            Write(model, part, ranges);
            known[key] = isFeasible = Solve(new CpSolver { StringParameters = "num_workers:1" }, model);
        }

        return isFeasible;
    }

    private static bool Solve(CpSolver solver, CpModel model) => solver.Solve(model) switch
    {
        CpSolverStatus.Feasible or CpSolverStatus.Optimal => true,
        CpSolverStatus.Infeasible => false,
        var status => throw new InvalidOperationException($"CP-SAT says {status}."),
    };

    private static Dictionary<int, IntVar> Write(CpModel model, Sum[] part, Interval[] ranges)
    {
        var variables = new Dictionary<int, IntVar>();
        foreach (Sum sum in part)
        {
            IntVar[] terms = [.. sum.Figures.Select(Variable)];
            model.AddLinearConstraint(LinearExpr.WeightedSum(terms, sum.Factors), sum.Low, sum.High);
        }

        return variables;

        IntVar Variable(int figure)
        {
            if (!variables.TryGetValue(figure, out IntVar? variable))
                variables[figure] = variable = model.NewIntVar(ranges[figure].Low, ranges[figure].High, "");
            return variable;
        }
    }

    private static string KeyOf(Sum[] part, Interval[] ranges)
    {
        var key = new StringBuilder();
        var numbers = new Dictionary<int, int>();
        foreach (Sum sum in part)
        {
            for (int i = 0; i < sum.Figures.Length; i++)
            {
                if (!numbers.TryGetValue(sum.Figures[i], out int number))
                    numbers[sum.Figures[i]] = number = numbers.Count;
                Interval range = ranges[sum.Figures[i]];
                key.Append(number).Append('*').Append(sum.Factors[i])
                    .Append('@').Append(range.Low).Append('-').Append(range.High).Append(' ');
            }

            key.Append(sum.Low).Append('.').Append(sum.High).Append(';');
        }

        return key.ToString();
    }
}
