using Tilt.Engine.Checking.Locating;
using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Disclosure;

/// <summary>Works out what sums leave for the counts that are withheld, as whoever wants to know them can.</summary>
/// <param name="conflicts">What does not hold: it tells nothing.</param>
/// <param name="effort">What that may cost.</param>
/// <param name="isUnread">Whether a cell holds a figure that could not be read, as whoever looks at the report can; null for none.</param>
internal sealed class Auditor(
    SumSystem system, IEnumerable<Conflict> conflicts, Attacker attacker, Effort effort, Func<CellRef, bool>? isUnread = null)
{
    private static readonly HashSet<Quantity> none = [];

    private readonly HashSet<Constraint> wrong = [.. conflicts.SelectMany(conflict => conflict.Sums)];
    private readonly Dictionary<Quantity, Bounds> hidden = [];
    private readonly List<(Quantity Quantity, List<CellRef> Cells)> stars = [];

    // What is as open as it should be, as far as is known.
    private readonly HashSet<Quantity> besideUnread = [];

    /// <summary>The counts that print a <c>*</c>, each with what is left for it.</summary>
    public IReadOnlyList<AuditedCount> Counts()
    {
        FindStars();
        Dictionary<Quantity, Extreme?> found = Extremes(none);
        return [.. stars.Select(star => Audited(star.Quantity, star.Cells, found))];
    }

    /// <summary>What to withhold as well; see <see cref="Protection"/>.</summary>
    /// <param name="counts">What <see cref="Counts"/> has found.</param>
    /// <param name="protecting">What that may cost.</param>
    public FurtherCounts Further(IReadOnlyList<AuditedCount> counts, Effort protecting)
    {
        Dictionary<Quantity, AuditedCount> exposed = counts
            .Where(count => count.Standing is Standing.Narrowed or Standing.WorkedOut).ToDictionary(count => count.Quantity);
        if (exposed.Count == 0)
            return FurtherCounts.None;

        bool isFewest = true, isInTime = true;
        var further = new HashSet<Quantity>();
        Unknowns unknowns = Unknowns.Of(system, attacker, hidden, wrong, withPrinted: true, none, protecting);
        var parts = unknowns.Parts(unknown => !unknown.Bounds.IsFixed || unknown.Withheld is not null)
            .Select(part => (part.Problem, Own: Array.ConvertAll(part.Numbers, number => unknowns.All[number])))
            .Select(part => (part.Problem, part.Own, Exposed: Exposed(part.Own))).Where(part => part.Exposed.Length > 0)
            .OrderBy(part => part.Own.Length).ToArray();
        long kept = protecting.Held;
        for (int i = 0; i < parts.Length; i++)
        {
            // What has nothing to do with another must not take what that needs: the last proof is dearer than all proposals.
            protecting.Allot(parts.Length - i, kept);
            (Problem problem, Unknown[] own, Protected[] those) = parts[i];
            (IReadOnlyCollection<int> chosen, bool isProved) = new Protection(problem, own, those, protecting).Find();
            further.UnionWith(chosen.Select(number => own[number].Quantity));
            isFewest &= isProved;
            isInTime &= !protecting.IsSpent;
        }

        // Whatever was found, and however: it is worked out anew whether it does what it is to do.
        Dictionary<Quantity, Extreme?> after = Extremes(further);
        AuditedCount[] left = [.. exposed.Values
            .Select(count => Audited(count.Quantity, count.Cells, after)).Where(count => count.Standing != Standing.Safe)];
        return new FurtherCounts(
            [.. further.OrderBy(quantity => quantity.Index).Select(quantity => new FurtherCount(
                quantity,
                system.PrintingsOf(quantity).FindAll(cell => cell.Cell != Cell.Suppressed),
                LeftOf(after[quantity]),
                after[quantity]?.IsExact == true))],
            isFewest,
            left,
            isInTime);

        Protected[] Exposed(Unknown[] own) => [.. Enumerable.Range(0, own.Length).Where(i => exposed.ContainsKey(own[i].Quantity))
            .Select(i => new Protected(i, Needed(own[i])))];

        static Bounds LeftOf(Extreme? extreme) => extreme?.Bounds ?? Bounds.Any;
    }

    private void FindStars()
    {
        foreach (Quantity quantity in system.Quantities)
        {
            // What no printing leaves more for than a star does may be one.
            if (!system.IsPrinted(quantity) || system.BoundsOf(quantity).High > Suppression.Most)
                continue;
            List<CellRef> cells = system.PrintingsOf(quantity), withheld = cells.FindAll(cell => cell.Cell == Cell.Suppressed);
            if (withheld.Count == 0)
                continue;
            stars.Add((quantity, withheld));
            hidden[quantity] = cells.Except(withheld).Aggregate(attacker.Withheld, (bounds, cell) => bounds.And(Bounds.Of(cell.Cell)));
        }

        foreach ((Quantity quantity, _) in stars.Where(star => hidden[star.Quantity].IsEmpty))
            hidden[quantity] = system.AsPrinted(quantity);
    }

    // Null where nothing is known, as its sums do not hold.
    private Dictionary<Quantity, Extreme?> Extremes(ISet<Quantity> further)
    {
        var found = new Dictionary<Quantity, Extreme?>();
        foreach ((Quantity quantity, _) in stars)
            found[quantity] = IsInDoubt(quantity) ? null : new Extreme(hidden[quantity], true);
        foreach (Quantity quantity in further)
            found[quantity] = new Extreme(hidden.ContainsKey(quantity) ? attacker.Withheld : attacker.Further, true);

        Unknowns unknowns = Unknowns.Of(system, attacker, hidden, wrong, withPrinted: false, further, effort);
        foreach ((Problem problem, int[] numbers) in unknowns.Parts(unknown => !unknown.Bounds.IsFixed))
        {
            int[] asked = [.. Enumerable.Range(0, numbers.Length)
                .Where(i => found.TryGetValue(unknowns.All[numbers[i]].Quantity, out Extreme? known) && known is not null)];
            if (asked.Length == 0)
                continue;
            if (Array.Exists(numbers, number => IsUnread(unknowns.All[number].Quantity)))
                besideUnread.UnionWith(asked.Select(i => unknowns.All[numbers[i]].Quantity));
            Verdict verdict = Solving.Extremes.TryFind(problem, asked, effort, out Extreme[] extremes);
            for (int i = 0; i < asked.Length; i++)
            {
                Unknown unknown = unknowns.All[numbers[asked[i]]];
                found[unknown.Quantity] = verdict == Verdict.Infeasible ? null
                    : extremes[i] with { Bounds = unknown.CountOf(extremes[i].Bounds) };
            }
        }

        return found;
    }

    private bool IsInDoubt(Quantity quantity)
    {
        if (system.BoundsOf(quantity).IsEmpty)
            return true;
        foreach (Constraint sum in wrong.Count > 0 ? system.ConstraintsOf(quantity) : [])
        {
            if (wrong.Contains(sum))
                return true;
        }

        return false;
    }

    private AuditedCount Audited(Quantity quantity, IReadOnlyList<CellRef> cells, Dictionary<Quantity, Extreme?> found)
    {
        Bounds all = attacker.Needed?.Invoke(quantity) ?? attacker.Withheld;
        return found[quantity] is not { } extreme
            ? new AuditedCount(quantity, cells, attacker.Withheld, Standing.InDoubt)
            : new AuditedCount(quantity, cells, extreme.Bounds, Of(extreme));

        Standing Of(Extreme extreme) => !extreme.IsExact ? Standing.Undecided
            : extreme.Bounds.IsFixed ? Standing.WorkedOut
            : extreme.Bounds.Low > all.Low || extreme.Bounds.High < all.High ? Standing.Narrowed
            : besideUnread.Contains(quantity) ? Standing.BesideUnread
            : Standing.Safe;
    }

    private bool IsUnread(Quantity quantity)
        => system.IsUnread(quantity)
            || (isUnread is not null && system.BoundsOf(quantity).High > Bounds.MostPeople
                && system.PrintingsOf(quantity).Exists(cell => isUnread(cell)));

    // What an unknown must be able to be: a mean of the least, and one of the most.
    private Bounds Needed(Unknown unknown)
    {
        Bounds counts = attacker.Needed?.Invoke(unknown.Quantity) ?? attacker.Withheld;
        return new Bounds(unknown.Of(Bounds.Exactly(counts.Low)).High, unknown.Of(Bounds.Exactly(counts.High)).Low);
    }
}
