using Tilt.Engine.Checking.Solving;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Model;

namespace Tilt.Engine.Checking.Locating;

/// <summary>
/// Finds the misprint behind what does not add up. Every conflict contains a wrong cell, so a cell that explains several
/// stands in all of them; whether it really explains them is decided by disbelieving it and solving again.
/// </summary>
/// <param name="letGo">What was found not to be as tables are as a rule; what more of it is found, is added.</param>
internal sealed class Locator(
    SumSystem system, List<TableSums> tables, TableIndex tablesOfRow, LetGo letGo, ConflictFinder finder, Effort effort)
{
    /// <summary>A neighbourhood of more conflicts is no misprint; its sums are reported one by one.</summary>
    private const int MostConflicts = 400;

    private readonly RowSlips slips = new(system, tables, tablesOfRow);
    private readonly Lazy<Structures> structures = new(() => new Structures(system));

    /// <param name="again">
    /// Whether tables were found to be made otherwise than was thought: that alone is returned, and what is left is to be looked at again.
    /// </param>
    public List<Misprint> FindAll(out bool again)
    {
        again = false;
        List<Conflict> conflicts = [.. finder.All];
        if (conflicts.Count == 0)
            return [];

        var structural = new StructureSlips(system, tables, tablesOfRow, letGo);
        var found = new List<Misprint>();
        List<List<Conflict>> neighbourhoods = Neighbourhoods(conflicts);
        FindSlips(ByTables(neighbourhoods), neighbourhoods, found);
        FindSlips(ByFirstTable(neighbourhoods), neighbourhoods, found);
        FindSlips(BySubtotal(neighbourhoods), neighbourhoods, found);
        Statement[] broken = [.. structures.Value.Broken.Where(broken => !FindSlip(broken, neighbourhoods, found))];
        conflicts = [.. neighbourhoods.SelectMany(neighbours => neighbours)];
        List<Misprint> otherwise =
            [.. structural.SameColumns(conflicts), .. structural.OtherRows(conflicts), .. structural.RowsTooMany(broken)];
        if (otherwise.Count == 0)
            otherwise.AddRange(structural.Unstructured(broken));
        again = otherwise.Count > 0;
        if (again)
            return otherwise;

        for (int i = 0; i < neighbourhoods.Count; i++)
        {
            effort.Allot(neighbourhoods.Count - i);
            Locate(neighbourhoods[i], [], found);
        }

        return new Doubts(system, tablesOfRow, letGo).Cast(found);
    }

    // Whether a slip of a row explains why sums of one kind fail all over; they may all be of one neighbourhood.
    private bool FindSlip(Statement broken, List<List<Conflict>> neighbourhoods, List<Misprint> found)
    {
        var failing = new HashSet<Constraint>(broken.Failing);
        List<List<Conflict>> touched = neighbourhoods.FindAll(
            conflicts => conflicts.Exists(conflict => conflict.Sums.Any(failing.Contains)));
        effort.Allot(2);
        if (touched is [{ Count: <= MostConflicts } one] && slips.Find(Search(one, [])) is { } slip && !effort.IsSpent)
        {
            found.Add(slip);
            neighbourhoods.Remove(one);
            return true;
        }

        return touched.Count == 0;
    }

    private SuspectSearch Search(List<Conflict> conflicts, List<Suspect> accepted)
        => new(system, finder, structures.Value, conflicts, accepted);

    // A row that is lost or shifted leaves months that share no figure; what they share is the table.
    private void FindSlips(List<List<List<Conflict>>> groups, List<List<Conflict>> neighbourhoods, List<Misprint> found)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            effort.Allot(2 * (groups.Count - i));
            List<Conflict> all = [.. groups[i].SelectMany(conflicts => conflicts)];
            if (groups[i].Count > 1 && all.Count <= MostConflicts && slips.Find(Search(all, [])) is { } slip
                && !effort.IsSpent)
            {
                found.Add(slip);
                neighbourhoods.RemoveAll(groups[i].Contains);
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
    private static List<List<Conflict>> Neighbourhoods(IEnumerable<Conflict> conflicts)
    {
        var groupOf = new Dictionary<Quantity, List<Conflict>>();
        var groups = new List<List<Conflict>>();
        foreach (Conflict conflict in conflicts)
        {
            List<Conflict>[] touched = [.. conflict.Quantities.Where(groupOf.ContainsKey).Select(quantity => groupOf[quantity]).Distinct()];
            List<Conflict> group = touched.Length > 0 ? touched.OrderByDescending(t => t.Count).First() : [];
            if (touched.Length == 0)
                groups.Add(group);
            group.Add(conflict);
            foreach (Quantity quantity in conflict.Quantities)
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
            found.AddRange(conflicts.Select(conflict => new NotLookedFor(conflict)));
            return;
        }

        // From here on what is not found in time is not claimed; that no cell explains it alone has been found out by then.
        SuspectSearch search = Search(conflicts, accepted);
        List<Suspect> singles = search.Singles();
        if (effort.IsSpent)
        {
            found.AddRange(conflicts.Select(conflict => new NotLookedFor(conflict)));
            return;
        }

        if (singles.Count > 0)
        {
            found.Add(Choose(search, singles, isCertain: accepted.Count == 0));
            return;
        }

        if (slips.Find(search) is { } slip && !effort.IsSpent)
        {
            found.Add(slip);
            return;
        }

        List<(Suspect First, Suspect Second)> pairs = search.Pairs();
        if (ChoosePair(search, pairs) is { } pair && !effort.IsSpent)
        {
            found.Add(Wrong(search, pair.First, [pair.Second], isCertain: false));
            found.Add(Wrong(search, pair.Second, [pair.First], isCertain: false));
            return;
        }

        // More is wrong than one search can see: what explains two conflicts or more, and nothing else does, goes first.
        List<Suspect> clear = search.Clear();
        if (clear.Count > 0 && !effort.IsSpent)
        {
            // What fits there is told by its own conflicts: the others have another cause.
            found.AddRange(clear.Select(suspect => Wrong(
                Search(conflicts.FindAll(conflict => conflict.Involves(suspect.Quantity)), accepted),
                suspect, [], isCertain: false)));
            List<Conflict> rest = conflicts.FindAll(conflict => !clear.Exists(suspect => conflict.Involves(suspect.Quantity)));
            foreach (List<Conflict> neighbours in Neighbourhoods(rest))
                Locate(neighbours, [.. accepted, .. clear], found);
            return;
        }

        found.AddRange(conflicts.Select(conflict => new Unexplained(conflict, [])));
    }

    /// <param name="isCertain">Whether a cell is the only one that explains all, and nothing else was taken to be wrong.</param>
    private Misprint Choose(SuspectSearch search, List<Suspect> singles, bool isCertain)
    {
        if (singles.Count == 1)
            return Wrong(search, singles[0], [], isCertain && search.IsAlone(singles[0], finder.All));

        // A star says nothing of how it came there: beside one no figure is the likelier misprint.
        bool anyStar = singles.Exists(single => single.Cell.Cell == Cell.Suppressed);
        List<Suspect> plausible = anyStar ? [] : [.. singles.Where(single => search.IsPlausible(single, [])).Take(2)];
        return plausible.Count == 1 && !effort.IsSpent
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

    // Two cells in each other's place that explain as much are as likely as one that is wrong.
    private WrongCell Wrong(SuspectSearch search, Suspect suspect, Suspect[] others, bool isCertain)
    {
        Bounds fit = search.Fit(suspect, others);
        bool isProved = isCertain && search.IsProved(suspect) && search.IsLikelySlip(suspect, fit)
            && search.AreOthersShown(suspect) && !slips.MayBeSwapped(search) && !effort.IsSpent;
        return new WrongCell(search.PrimaryFor(suspect), suspect, fit, isCertain, isProved);
    }
}
