using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Finds the misprint behind what does not add up. Every conflict contains a wrong cell, so a cell that explains several
/// stands in all of them; whether it really explains them is decided by disbelieving it and solving again.
/// </summary>
internal sealed class Locator(SumSystem system, List<TableSums> tables, CancellationToken cancel)
{
    /// <summary>A neighbourhood of more conflicts is no misprint; its sums are reported one by one.</summary>
    private const int MostConflicts = 400;

    private readonly ConflictFinder finder = new(system, cancel);
    private readonly RowSlips slips = new(system, tables);

    public List<Misprint> FindAll()
    {
        var found = new List<Misprint>();
        List<List<Conflict>> neighbourhoods = Neighbourhoods(finder.FindAll());
        FindSlips(ByTables(neighbourhoods), neighbourhoods, found);
        FindSlips(ByFirstTable(neighbourhoods), neighbourhoods, found);
        FindSlips(BySubtotal(neighbourhoods), neighbourhoods, found);
        foreach (List<Conflict> neighbours in neighbourhoods)
            Locate(neighbours, [], found);
        return found;
    }

    // A row that is lost or shifted leaves months that share no figure; what they share is the table.
    private void FindSlips(List<List<List<Conflict>>> groups, List<List<Conflict>> neighbourhoods, List<Misprint> found)
    {
        foreach (List<List<Conflict>> group in groups)
        {
            List<Conflict> all = [.. group.SelectMany(conflicts => conflicts)];
            if (group.Count > 1 && all.Count <= MostConflicts && slips.Find(new SuspectSearch(system, finder, all, [])) is { } slip)
            {
                found.Add(slip);
                neighbourhoods.RemoveAll(group.Contains);
            }
        }
    }

    private List<List<List<Conflict>>> ByTables(List<List<Conflict>> neighbourhoods)
    {
        var groups = new List<(HashSet<TableSums> Tables, List<List<Conflict>> Members)>();
        foreach (List<Conflict> neighbours in neighbourhoods)
        {
            (HashSet<TableSums> Tables, List<List<Conflict>> Members) own = ([.. neighbours.SelectMany(slips.TablesOf)], [neighbours]);
            foreach (var other in groups.FindAll(group => group.Tables.Overlaps(own.Tables)))
            {
                own.Tables.UnionWith(other.Tables);
                own.Members.AddRange(other.Members);
                groups.Remove(other);
            }

            groups.Add(own);
        }

        return groups.ConvertAll(group => group.Members);
    }

    private List<List<List<Conflict>>> ByFirstTable(List<List<Conflict>> neighbourhoods)
        => [.. neighbourhoods
            .GroupBy(neighbours => neighbours.SelectMany(slips.TablesOf).Select(table => tables.IndexOf(table)).Min())
            .Select(group => group.ToList())];

    // Two rows may be lost in two parts of a table.
    private static List<List<List<Conflict>>> BySubtotal(List<List<Conflict>> neighbourhoods)
    {
        var groups = new Dictionary<(int File, int Row), List<List<Conflict>>>();
        foreach (List<Conflict> neighbours in neighbourhoods)
        {
            Constraint? part = neighbours.SelectMany(conflict => conflict.Sums).FirstOrDefault(sum => sum.Kind == SumKind.Part);
            if (part is null)
                continue;
            (int, int) subtotal = (part.Table.File, part.Stated.Ordinal);
            if (!groups.TryGetValue(subtotal, out List<List<Conflict>>? group))
                groups.Add(subtotal, group = []);
            group.Add(neighbours);
        }

        return [.. groups.Values];
    }

    // Conflicts that share a figure may have one cause.
    private static List<List<Conflict>> Neighbourhoods(List<Conflict> conflicts)
    {
        var groupOf = new Dictionary<Quantity, List<Conflict>>();
        var groups = new List<List<Conflict>>();
        foreach (Conflict conflict in conflicts)
        {
            Quantity[] quantities = [.. conflict.Quantities];
            List<Conflict>[] touched = [.. quantities.Where(groupOf.ContainsKey).Select(quantity => groupOf[quantity]).Distinct()];
            List<Conflict> group = touched.Length > 0 ? touched.OrderByDescending(t => t.Count).First() : [];
            if (touched.Length == 0)
                groups.Add(group);
            group.Add(conflict);
            foreach (Quantity quantity in quantities)
                groupOf[quantity] = group;

            foreach (List<Conflict> other in touched)
            {
                if (ReferenceEquals(other, group))
                    continue;
                group.AddRange(other);
                groups.Remove(other);
                foreach (Quantity quantity in other.SelectMany(moved => moved.Quantities))
                    groupOf[quantity] = group;
            }
        }

        return groups;
    }

    private void Locate(List<Conflict> conflicts, List<Suspect> accepted, List<Misprint> found)
    {
        if (conflicts.Count > MostConflicts)
        {
            found.AddRange(conflicts.Select(conflict => new Unexplained(conflict, [])));
            return;
        }

        var search = new SuspectSearch(system, finder, conflicts, accepted);
        List<Suspect> singles = search.Singles();
        if (singles.Count > 0)
        {
            found.Add(Choose(search, singles));
            return;
        }

        if (slips.Find(search) is { } slip)
        {
            found.Add(slip);
            return;
        }

        List<(Suspect First, Suspect Second)> pairs = search.Pairs();
        if (ChoosePair(search, pairs) is { } pair)
        {
            found.Add(Wrong(search, pair.First, [pair.Second], pairs.Count == 1));
            found.Add(Wrong(search, pair.Second, [pair.First], pairs.Count == 1));
            return;
        }

        // More is wrong than one search can see: what explains two conflicts or more, and nothing else does, goes first.
        List<Suspect> clear = search.Clear();
        if (clear.Count > 0)
        {
            found.AddRange(clear.Select(suspect => Wrong(search, suspect, [], isCertain: true)));
            List<Conflict> rest = conflicts.FindAll(conflict => !clear.Exists(suspect => conflict.Quantities.Contains(suspect.Quantity)));
            foreach (List<Conflict> neighbours in Neighbourhoods(rest))
                Locate(neighbours, [.. accepted, .. clear], found);
            return;
        }

        found.AddRange(conflicts.Select(conflict => new Unexplained(conflict, [])));
    }

    private static Misprint Choose(SuspectSearch search, List<Suspect> singles)
    {
        if (singles.Count == 1)
            return Wrong(search, singles[0], [], isCertain: true);

        // A star says nothing of how it came there: beside one no figure is the likelier misprint.
        bool anyStar = singles.Exists(single => single.Cell.Cell == Cell.Suppressed);
        List<Suspect> plausible = singles.FindAll(single => search.IsPlausible(single, []));
        return plausible.Count == 1 && !anyStar
            ? Wrong(search, plausible[0], [], isCertain: false)
            : new Unexplained(search.Primary(), singles);
    }

    private static (Suspect First, Suspect Second)? ChoosePair(SuspectSearch search, List<(Suspect First, Suspect Second)> pairs)
    {
        if (pairs.Count == 1)
            return pairs[0];
        var plausible = pairs.FindAll(pair
            => search.IsPlausible(pair.First, [pair.Second]) && search.IsPlausible(pair.Second, [pair.First]));
        return plausible.Count == 1 ? plausible[0] : null;
    }

    private static WrongCell Wrong(SuspectSearch search, Suspect suspect, Suspect[] others, bool isCertain)
        => new(search.PrimaryFor(suspect), suspect, search.Fit(suspect, others), isCertain);
}
