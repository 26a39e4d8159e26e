using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;

namespace Tilt.Engine.Checking.Locating;

/// <summary>The sums that assumptions are about, and those that hang together with them by what is unknown.</summary>
/// <param name="conflicts">All there are as the report is printed.</param>
internal sealed class Touched(PrintedSums printed, IReadOnlyList<Conflict> conflicts, Effort effort)
{
    private readonly HashSet<Constraint> wrong = [.. conflicts.SelectMany(conflict => conflict.Sums)];
    private readonly List<int> marked = [];
    private readonly int[] marks = new int[printed.Count];
    private readonly int[] seen = new int[printed.Count];
    private Assumptions assumptions = new(printed);
    private int stamp;

    public void Mark(Assumptions assumed)
    {
        stamp++;
        assumptions = assumed;
        marked.Clear();
        foreach (Quantity quantity in assumed.Changed)
        {
            foreach (PrintedSums.Use use in printed.UsesOf(quantity))
                Mark(use.Sum);
        }

        foreach (Constraint sum in assumed.LetOff)
            Mark(printed.NumberOf(sum));
        effort.Spend(1 + assumed.Changed.Count + marked.Count);
    }

    /// <summary>Whether anything that was assumed is about a conflict.</summary>
    public bool Touches(Conflict conflict) => conflict.Repeated is { } repeated
        ? assumptions.IsAssumed(repeated)
        : conflict.Sums.Any(sum => marks[printed.NumberOf(sum)] == stamp);

    /// <summary>A sum that cannot hold by itself, as plain as there is one; null where all can.</summary>
    public Constraint? SmallestBroken()
    {
        Constraint? smallest = null;
        foreach (int number in marked)
        {
            Constraint sum = printed.Of(number).Constraint;
            if ((smallest is null || sum.Quantities.Length < smallest.Quantities.Length) && !assumptions.CanHold(number))
                smallest = sum;
        }

        return smallest;
    }

    /// <summary>All that has to do with what was assumed, and with the given conflicts; without what is wrong for another reason.</summary>
    public List<OpenSum> Around(IReadOnlyList<Conflict> given)
    {
        var scope = new List<int>(marked);
        var around = new List<OpenSum>();
        foreach (int number in marked)
            seen[number] = stamp;
        foreach (Conflict conflict in given)
        {
            foreach (Constraint sum in conflict.Sums)
                Reach(printed.NumberOf(sum));
        }

        for (int i = 0; i < scope.Count; i++)
        {
            int number = scope[i];
            OpenSum open = marks[number] == stamp ? assumptions.Open(number) : printed.Of(number);
            effort.Spend(1 + open.Terms.Length);
            if (open.MustHold)
                continue;
            around.Add(open);
            foreach ((Quantity quantity, _) in open.Terms)
            {
                foreach (PrintedSums.Use use in printed.UsesOf(quantity))
                {
                    if (use.Sign != 0 && !(wrong.Contains(printed.Of(use.Sum).Constraint)))
                        Reach(use.Sum);
                }
            }
        }

        return around;

        void Reach(int number)
        {
            if (seen[number] == stamp)
                return;
            seen[number] = stamp;
            scope.Add(number);
        }
    }

    private void Mark(int number)
    {
        if (marks[number] == stamp)
            return;
        marks[number] = stamp;
        marked.Add(number);
    }
}
