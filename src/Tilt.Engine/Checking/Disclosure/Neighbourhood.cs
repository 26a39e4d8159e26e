using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>Decides sums around one unknown: most figures are known, so that few others have to do with it.</summary>
internal sealed class Neighbourhood
{
    private readonly Problem problem;
    private readonly Effort effort;
    private readonly ILookup<int, int> sumsOf;

    public Neighbourhood(Problem problem, Effort effort)
    {
        (this.problem, this.effort) = (problem, effort);
        sumsOf = Enumerable.Range(0, problem.Sums.Length)
            .SelectMany(sum => problem.Sums[sum].Terms.Select(term => (term, sum))).ToLookup(use => use.term, use => use.sum);
    }

    /// <summary>Whether there are values within bounds.</summary>
    /// <param name="core">
    /// Where there are none, the numbers of sums that do not hold together; as long as the effort lasts, those that are needed for that.
    /// </param>
    public Verdict Decide(Bounds[] bounds, int around, out int[] core)
    {
        List<int> sums = Around(bounds, around);
        Verdict verdict = Decide(sums, bounds);
        core = [];
        if (verdict != Verdict.Infeasible)
            return verdict;
        for (int i = sums.Count - 1; i >= 0 && !effort.IsSpent; i--)
        {
            List<int> fewer = [.. sums];
            fewer.RemoveAt(i);
            if (Decide(fewer, bounds) == Verdict.Infeasible)
                sums = fewer;
        }

        core = [.. sums];
        return verdict;
    }

    // The sums that hang together with one unknown by others that are not known.
    private List<int> Around(Bounds[] bounds, int around)
    {
        List<int> sums = [.. sumsOf[around].Distinct()];
        var seen = new HashSet<int>(sums);
        for (int i = 0; i < sums.Count; i++)
        {
            int[] terms = problem.Sums[sums[i]].Terms;
            effort.Spend(terms.Length);
            foreach (int term in terms)
            {
                if (!bounds[term].IsFixed)
                    sums.AddRange(sumsOf[term].Where(seen.Add));
            }
        }

        return sums;
    }

    private Verdict Decide(List<int> some, Bounds[] bounds)
    {
        var numbers = new Dictionary<int, int>();
        var own = new List<Bounds>();
        Problem.Sum[] sums = [.. some.Select(number => Without(problem.Sums[number]))];
        return FlowSearch.Decide(new Problem([.. own], sums), effort);

        Problem.Sum Without(Problem.Sum sum)
        {
            var terms = new List<int>();
            int plus = 0;
            long known = 0;
            effort.Spend(sum.Terms.Length);
            for (int i = 0; i < sum.Terms.Length; i++)
            {
                Bounds term = bounds[sum.Terms[i]];
                if (term.IsFixed)
                {
                    known += i < sum.Plus ? term.Low : -term.Low;
                    continue;
                }

                if (!numbers.TryGetValue(sum.Terms[i], out int number))
                {
                    numbers[sum.Terms[i]] = number = own.Count;
                    own.Add(term);
                }

                terms.Add(number);
                plus += i < sum.Plus ? 1 : 0;
            }

            return new Problem.Sum([.. terms], plus, new Bounds(sum.Target.Low - known, sum.Target.High - known));
        }
    }
}
