using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>The search for wrong cells among the conflicts of one neighbourhood.</summary>
/// <param name="accepted">Cells that are known to be wrong already.</param>
internal sealed class SuspectSearch(
    SumSystem system, ConflictFinder finder, Structures structures, List<Conflict> conflicts, List<Suspect> accepted)
{
    /// <summary>How many pairs are tried before the search gives up.</summary>
    private const int MostTrials = 3000;

    /// <summary>A fit of more values is told by its ends. What takes more trials than this to find them is not told.</summary>
    private const int MostEnds = 24;

    public IReadOnlyList<Conflict> Conflicts => conflicts;

    public Assumptions Assume(params Suspect[] wrong)
    {
        var assumptions = finder.AsPrinted();
        foreach (Suspect suspect in accepted)
            assumptions.Disbelieve(suspect);
        foreach (Suspect suspect in wrong)
            assumptions.Disbelieve(suspect);
        return assumptions;
    }

    /// <summary>Counts figures that are looked at to find what to try.</summary>
    public void Look(int figures) => finder.Look(figures);

    public bool Explains(Assumptions assumptions) => finder.CanHold(conflicts, assumptions);

    /// <summary>The cells of which each alone explains all conflicts.</summary>
    public List<Suspect> Singles()
    {
        Conflict smallest = conflicts.OrderBy(conflict => conflict.Quantities.Count).First();
        finder.Look(smallest.Quantities.Count);
        return [.. smallest.Suspects(Assume())
            .Where(suspect => conflicts.TrueForAll(conflict => conflict.Involves(suspect.Quantity)) && Explains(Assume(suspect)))
            .OrderBy(suspect => suspect.Cell.Row.Ordinal).ThenBy(suspect => suspect.Cell.Column)];
    }

    /// <summary>The pairs of cells that together explain all conflicts; empty also where trying all would take too long.</summary>
    public List<(Suspect First, Suspect Second)> Pairs()
    {
        var pairs = new List<(Suspect, Suspect)>();
        var tried = new HashSet<(Suspect, Suspect)>();
        finder.Look(conflicts.Sum(conflict => conflict.Quantities.Count));
        Conflict start = conflicts.OrderBy(conflict => conflict.Suspects(Assume()).Count()).First();
        int trials = 0;
        foreach (Suspect first in start.Suspects(Assume()))
        {
            if (finder.IsSpent)
                return [];
            if (finder.FindAny(conflicts, Assume(first)) is not { } left)
                continue;
            foreach (Suspect second in left.Suspects(Assume(first)))
            {
                bool isNew = tried.Add((first, second)) && !tried.Contains((second, first));
                if (!isNew)
                    continue;
                if (++trials > MostTrials)
                    return [];
                if (Explains(Assume(first, second)))
                    pairs.Add((first, second));
            }
        }

        return pairs;
    }

    /// <summary>
    /// The cells that explain two conflicts or more, each by itself and without upsetting another sum, and that no other such cell
    /// competes with.
    /// </summary>
    public List<Suspect> Clear()
    {
        var stand = new Dictionary<Suspect, List<Conflict>>();
        foreach (Conflict conflict in conflicts)
        {
            finder.Look(conflict.Quantities.Count);
            foreach (Suspect suspect in conflict.Suspects(Assume()))
            {
                if (!stand.TryGetValue(suspect, out List<Conflict>? own))
                    stand[suspect] = own = [];
                own.Add(conflict);
            }
        }

        List<Suspect> strong =
            [.. stand.Where(entry => entry.Value.Count > 1 && finder.CanHold([], Assume(entry.Key))).Select(entry => entry.Key)];

        // Of each conflict the suspects that stand in the most.
        var leading = new Dictionary<Conflict, (int Most, Suspect? Only)>();
        foreach (Suspect suspect in strong)
        {
            int count = stand[suspect].Count;
            foreach (Conflict conflict in stand[suspect])
            {
                (int most, Suspect? only) = leading.TryGetValue(conflict, out (int, Suspect?) known) ? known : (0, null);
                leading[conflict] = count > most ? (count, suspect) : (most, count == most ? null : only);
            }
        }

        return strong.FindAll(suspect => stand[suspect].TrueForAll(conflict => leading[conflict].Only == suspect));
    }

    /// <summary>The counts that would fit in a cell; any where that was not found out.</summary>
    /// <param name="others">Cells that are taken to be wrong at the same time.</param>
    public Bounds Fit(Suspect suspect, Suspect[] others)
    {
        Bounds fit = Assume([.. others, suspect]).Implied(suspect.Quantity);
        for (int i = 0; !Fits(fit.Low); i++)
        {
            if (i == MostEnds)
                return Bounds.Any;
            fit = fit with { Low = fit.Low + 1 };
        }

        // What each sum by itself leaves open, all together may not.
        long far = fit.Low + MostEnds;
        if (fit.High > far && !Fits(fit.High))
        {
            if (Fits(far))
                return Bounds.Any;
            fit = fit with { High = far };
        }

        while (!Fits(fit.High))
            fit = fit with { High = fit.High - 1 };
        return finder.IsSpent ? Bounds.Any : fit;

        bool Fits(long value) => finder.CanHold(conflicts, Assume([.. others, suspect]).Assume(suspect.Quantity, Bounds.Exactly(value)));
    }

    /// <summary>
    /// Whether others confirm what the conflicts of cells rest on: each sum that one of them breaks holds elsewhere, or two of different
    /// kinds ask for the same; of a figure that is printed again, its own table shows that it is wrong.
    /// </summary>
    public bool IsProved(params Suspect[] suspects)
    {
        Quantity[] figures = Array.ConvertAll(suspects, suspect => suspect.Quantity);
        return Array.TrueForAll(
            suspects, suspect => IsRepeated(suspect) ? IsShown(suspect) : AreConfirmed(BrokenBy(suspect)));

        bool IsShown(Suspect suspect) => system.ConstraintsOf(suspect.Quantity).ToArray().Any(sum => IsOwn(sum, suspect.Cell)
            && structures.Confirm(sum, figures) && !system.GapOf(sum, suspect.Quantity, Bounds.Of(suspect.Cell.Cell)).Contains(0));

        static bool IsOwn(Constraint sum, CellRef cell)
            => sum.Table.File == cell.File && sum.Table.Table.Printed.Any(row => row.Ordinal == cell.Row.Ordinal);

        bool AreConfirmed(Constraint[] sums)
            => sums.Length > 0 && (Array.TrueForAll(sums, sum => structures.Confirm(sum, figures)) || AreOfTwoKinds(sums));
    }

    /// <summary>
    /// Whether what is printed is a likely slip of what fits. How a star came where a number should be, or a number for a star, nobody can
    /// tell: there sums of two kinds, or another printing, must ask for it.
    /// </summary>
    public bool IsLikelySlip(Suspect suspect, Bounds fit)
    {
        if (IsRepeated(suspect))
            return true;
        if (suspect.Cell.Cell.Kind == CellKind.Number && fit.Low > Bounds.Hidden.High)
            return Slip.IsPlausible(suspect.Cell.Cell.Count, fit.Low);
        return AreOfTwoKinds(BrokenBy(suspect));
    }

    /// <summary>
    /// Whether all other figures of the only sum that is wrong stand in sums which show that they are right: that none can be less than
    /// nothing is no proof, where several may be wrong. Nor is what stars in several sums leave, taken together.
    /// </summary>
    public bool AreOthersShown(Suspect suspect)
    {
        List<Conflict> plain = conflicts.FindAll(conflict => conflict.Involves(suspect.Quantity) && conflict.Sums.Count == 1);
        if (plain.Count > 1 || IsRepeated(suspect))
            return true;
        if (plain is not [{ Sums: [var broken] }])
            return false;
        Bounds gap = system.GapOf(broken);
        for (int i = 0; i < broken.Quantities.Length; i++)
        {
            Quantity other = broken.Quantities[i];
            Bounds own = system.BoundsOf(other), needed = broken.SignOf(i) > 0
                ? new Bounds(own.Low - gap.High, own.High - gap.Low)
                : new Bounds(own.Low + gap.Low, own.High + gap.High);
            if (other != suspect.Quantity && !system.ConstraintsOf(other).ToArray().Any(
                sum => !system.GapOf(sum, other, needed).Contains(0)))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a cell would be the only one that explains all even if the figures that other conflicts are about were not believed either.
    /// </summary>
    /// <param name="all">All conflicts there are.</param>
    public bool IsAlone(Suspect suspect, IReadOnlyList<Conflict> all)
    {
        if (all.Count == conflicts.Count)
            return true;
        var others = new HashSet<Quantity>(all.Except(conflicts).SelectMany(conflict => conflict.Quantities));
        var own = new HashSet<Constraint>(conflicts.SelectMany(conflict => conflict.Sums));
        return !conflicts[0].Suspects(Assume()).Any(other => other.Quantity != suspect.Quantity
            && conflicts.TrueForAll(conflict => conflict.Involves(other.Quantity)) && Explains(Excuse(other)));

        // A sum that has to do with another conflict says nothing against a cell.
        Assumptions Excuse(Suspect other)
        {
            Assumptions assumptions = Assume(other);
            foreach (Constraint sum in system.ConstraintsOf(other.Quantity))
            {
                if (!own.Contains(sum) && sum.All.Any(others.Contains))
                    assumptions.LetOffSum(sum, new Bounds(-Bounds.Unbounded, Bounds.Unbounded));
            }

            return assumptions;
        }
    }

    /// <summary>Whether what is printed can be a slip of a count that fits.</summary>
    public bool IsPlausible(Suspect suspect, Suspect[] others)
    {
        if (suspect.Cell.Cell.Kind != CellKind.Number)
            return false;
        Bounds fit = Fit(suspect, others);
        if (fit == Bounds.Any)
            return false;
        for (long right = fit.Low; right <= Math.Min(fit.High, fit.Low + MostEnds); right++)
        {
            if (Slip.IsPlausible(suspect.Cell.Cell.Count, right))
                return true;
        }

        return false;
    }

    /// <summary>The conflict to speak of: the plainest one.</summary>
    public Conflict Primary() => conflicts.OrderBy(Rank).First();

    /// <summary>The first conflict about certain sums.</summary>
    public Conflict PrimaryOf(Constraint[] sums) => conflicts.First(conflict => conflict.Sums.Intersect(sums).Any());

    /// <summary>The plainest conflict that a cell stands in.</summary>
    public Conflict PrimaryFor(Suspect suspect)
        => conflicts.Where(conflict => conflict.Involves(suspect.Quantity)).OrderBy(Rank).FirstOrDefault() ?? Primary();

    // The sums that cannot hold and that a cell stands in.
    private Constraint[] BrokenBy(Suspect suspect)
        => [.. conflicts.SelectMany(conflict => conflict.Sums).Where(sum => sum.All.Contains(suspect.Quantity))];

    private bool IsRepeated(Suspect suspect) => conflicts.Exists(conflict => conflict.Repeated == suspect.Quantity);

    private static bool AreOfTwoKinds(Constraint[] sums) => sums.Select(SumPattern.Of).Distinct().Skip(1).Any();

    private static int Rank(Conflict conflict) => conflict.Repeated is not null ? -1 : conflict.Sums.Min(sum => sum.Kind switch
    {
        SumKind.Month or SumKind.Part => 0,
        SumKind.Tables or SumKind.OfWhich => 1,
        _ => 2,
    });
}
