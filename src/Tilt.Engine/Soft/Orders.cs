using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>
/// TILT302: a row that stands out of an order which all others keep: that of their codes, of their ages, of the alphabet, or that in
/// which other tables print the same rows. A label that was misread stands out so, and two labels that changed places while their
/// figures did not.
/// </summary>
internal static class Orders
{
    /// <summary>
    /// As many rows as hardly follow an order by chance, all but one or two: six by codes or ages, by which nearly all tables go, and more
    /// by the alphabet.
    /// </summary>
    private const int LeastNumbered = 6, LeastByName = 9;

    /// <summary>Of its sister tables so many must agree with each other, and so many are asked.</summary>
    private const int LeastSisters = 2, MostSisters = 12;

    /// <param name="tables">Of one dimension.</param>
    public static IEnumerable<(SeenTable Table, Finding Finding)> Find(IReadOnlyList<SeenTable> tables, CancellationToken cancel)
    {
        var known = new Dictionary<SeenTable, Dictionary<string, int>>();
        for (int number = 0; number < tables.Count; number++)
        {
            cancel.ThrowIfCancellationRequested();
            SeenTable table = tables[number];
            bool isTold = false;
            foreach (RowModel[] rows in PartsOf(table.Table))
            {
                Broken? broken = ByNumber(rows, row => NumberIn(row.Code), "Soft_ByCode", LeastNumbered)
                    ?? ByNumber(rows, AgeOf, "Soft_ByAge", LeastNumbered)
                    ?? ByName(rows);
                if (broken is not null)
                    yield return (table, Told(table, broken));
                isTold |= broken is not null;
            }

            if (!isTold && BySisters(tables, number, known) is { } unlike)
                yield return (table, Told(table, unlike));
        }
    }

    // Rows of one part of a table, as they are printed: a subtotal's have an order of their own.
    private static IEnumerable<RowModel[]> PartsOf(TableModel table)
        => table.Rows.Where(row => !IsNeutral(row)).GroupBy(row => row.PartOf, StringComparer.Ordinal)
            .Select(part => part.OrderBy(row => row.Ordinal).ToArray());

    private static Broken? ByNumber(RowModel[] rows, Func<RowModel, int?> number, string order, int least)
    {
        (RowModel Row, int? Number)[] numbered = [.. rows.Select(row => (row, number(row))).Where(row => row.Item2 is not null)];
        return numbered.Length < least ? null
            : Of([.. numbered.Select(row => row.Row)], [.. numbered.Select(row => row.Number!.Value)], new Phrase(order));
    }

    private static Broken? ByName(RowModel[] rows)
    {
        if (rows.Length < LeastByName || Array.Exists(rows, row => row.Code is not null || AgeOf(row) is not null))
            return null;
        string[] names = [.. rows.Select(row => LabelKey.Squash(row.Name)).Distinct().OrderBy(name => name, Alphabet.Norwegian)];
        var places = names.Select((name, place) => (name, place)).ToDictionary(entry => entry.name, entry => entry.place);
        return Of(rows, [.. rows.Select(row => places[LabelKey.Squash(row.Name)])], new Phrase("Soft_ByName"));
    }

    // What other tables of the dimension do with the same rows, as long as none does as this one.
    private static Broken? BySisters(IReadOnlyList<SeenTable> tables, int number, Dictionary<SeenTable, Dictionary<string, int>> known)
    {
        SeenTable table = tables[number];
        RowModel[] rows = [.. table.Table.Rows.OrderBy(row => row.Ordinal)];
        Broken? found = null;
        int agreeing = 0, asked = 0;

        // The nearest first: what stands far away may be of other years.
        for (int away = 1; away < tables.Count && asked < MostSisters; away++)
        {
            foreach (int other in (int[])[number - away, number + away])
            {
                if (other < 0 || other >= tables.Count)
                    continue;
                SeenTable sister = tables[other];
                if (!known.TryGetValue(sister, out Dictionary<string, int>? places))
                    known[sister] = places = PlacesIn(sister.Table);
                RowModel[] common = Array.FindAll(rows, row => places.ContainsKey(row.Key));
                if (common.Length < 2)
                    continue;
                asked++;
                int[] order = Array.ConvertAll(common, row => places[row.Key]);
                if (IsAscending(order))
                    return null;
                Broken? broken = Of(common, order, new Phrase("Soft_BySister", sister.Table.Title, sister.LineFor(table)));
                if (broken is null || (found is not null && (found.Row != broken.Row || found.Other != broken.Other)))
                    return null;
                found ??= broken;
                agreeing++;
            }
        }

        return agreeing >= LeastSisters ? found : null;
    }

    private static Dictionary<string, int> PlacesIn(TableModel table)
        => table.Rows.OrderBy(row => row.Ordinal).Select((row, place) => (row.Key, place)).GroupBy(entry => entry.Key)
            .ToDictionary(same => same.Key, same => same.First().place, StringComparer.Ordinal);

    /// <summary>What breaks an order that all else keeps; null where nothing does, or more than a row or two.</summary>
    private static Broken? Of(RowModel[] rows, int[] places, Phrase order)
    {
        if (IsAscending(places) || places.Distinct().Count() < places.Length)
            return null;
        int[] sorted = [.. places.OrderBy(place => place)];
        int[] wrong = [.. Enumerable.Range(0, places.Length).Where(i => places[i] != sorted[i])];

        // Two that would be right in each other's place, or one that is right somewhere else. Of two side by side nobody knows which it is.
        if (wrong.Length == 2)
            return new Broken(rows[wrong[0]], rows[wrong[1]], order);
        (int first, int last) = (wrong[0], wrong[wrong.Length - 1]);
        for (int i = first; i <= last; i += last - first)
        {
            if (IsAscending([.. places.Where((_, at) => at != i)]))
                return new Broken(rows[i], null, order);
        }

        return null;
    }

    private static bool IsAscending(int[] places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            if (places[i] <= places[i - 1])
                return false;
        }

        return true;
    }

    private static Finding Told(SeenTable table, Broken broken)
        => broken.Other is { } other
            ? Finding.ExchangedLabels(
                table.Places.Of(broken.Row), broken.Row.Label, other.Label, table.Table.Title, broken.Order, table.Places.Of(other))
            : Finding.OutOfOrder(table.Places.Of(broken.Row), broken.Row.Label, table.Table.Title, broken.Order);

    private static bool IsNeutral(RowModel row)
        => row.Code is null && Array.Exists(Dimensions.Neutral, word => row.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static int? AgeOf(RowModel row) => LabelPatterns.IsAgeGroup(row.Name) ? LowestAge(row.Name) : null;

    // "Under 20 år" and "19 år og under" are before all others, "60 år og over" is not.
    private static int? LowestAge(string label)
    {
        int? age = NumberIn(new string([.. label.SkipWhile(c => c is < '0' or > '9').TakeWhile(c => c is >= '0' and <= '9')]));
        return label.IndexOf("under", StringComparison.OrdinalIgnoreCase) >= 0
            || label.IndexOf("yngre", StringComparison.OrdinalIgnoreCase) >= 0 ? age - 1000 : age;
    }

    private static int? NumberIn(string? digits)
        => int.TryParse(
            digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    /// <param name="Row">The one that stands out; the first of two.</param>
    /// <param name="Other">The one whose place it should have; null where it is one that should stand elsewhere.</param>
    private sealed record Broken(RowModel Row, RowModel? Other, Phrase Order);
}
