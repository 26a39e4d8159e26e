using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;

namespace Tilt.Engine.Reading;

/// <summary>
/// Completes labels that were cut off at the edge of their column: "Universitets- og høgskolenivå, k". A beginning may be a label of
/// its own, so one is completed only where a single known label begins so that the table lacks, and where it looks cut off.
/// </summary>
internal sealed class ClippedLabels
{
    /// <summary>Of letters and digits: what is shorter begins too many words.</summary>
    private const int ShortestOfVocabulary = 10, ShortestOfReport = 15;

    /// <summary>Where lines end with words, what is cut off behind them is not everywhere as long.</summary>
    private const int LongBeginning = 25;

    private static readonly string[] sortedVocabulary = Sorted(KnownLabels.Keys);

    /// <summary>Where more labels look cut off, it is how they are.</summary>
    private const int MostClipped = 40;

    private readonly List<RawTable> tables;
    private readonly List<Finding> findings;

    // The labels of all rows that are not marked as cut off, by their keys, and how often they are printed; made where one is asked for.
    private Dictionary<string, (string Label, int Times)>? printed;
    private string[] sortedPrinted = [];
    private int compared;

    private readonly Dictionary<RawTable, TableLabels> labels = [];

    // What totals were completed to, by the keys of what is printed; null where that is several things.
    private readonly Dictionary<string, string?> totals = new(StringComparer.Ordinal);

    private ClippedLabels(List<RawTable> tables, List<Finding> findings) => (this.tables, this.findings) = (tables, findings);

    /// <summary>Gives the rows of a report their whole labels, and says so.</summary>
    public static void Complete(List<RawTable> tables, List<Finding> findings)
    {
        var labels = new ClippedLabels(tables, findings);
        foreach (RawTable table in tables)
            labels.Complete(table);
        foreach (RawTable table in tables)
            labels.CompleteTotals(table.Rows);
    }

    // A total that was completed on one page is the same on another, where it does not look cut off, or could not be read: what is left
    // out still tells what its page counts.
    private void CompleteTotals(List<RawRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            RawRow row = rows[i];
            if (!row.Printed.IsTotal || !totals.TryGetValue(row.Printed.Key, out string? whole) || whole is null)
                continue;
            var label = new PrintedLabel(whole);
            if (!row.IsLeftOut && !HasFiguresOf(row, LabelKey.Of(label.Measure ?? "")))
                continue;
            if (!row.IsLeftOut)
                findings.Add(Finding.ClippedLabel(row.At, row.Label, whole));
            rows[i] = row with { Printed = label };
        }
    }

    private void Complete(RawTable table)
    {
        int longest = 0;
        foreach (RawRow row in table.Rows)
            longest = Math.Max(longest, LengthInColumn(row));
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RawRow row = table.Rows[i];
            bool isMarked = Marked(row.Label) > 0;
            bool mayBe = isMarked || LengthInColumn(row) == longest || row.Label.Length >= LongBeginning;
            if (!mayBe || row.IsLeftOut || row.Printed.Code is not null)
                continue;
            string? whole = row.Printed.IsTotal ? WholeTotal(row, isMarked) : Whole(table, row, isMarked);
            if (whole is null && !isMarked)
                continue;
            string left = row.Label.Substring(0, row.Label.Length - Marked(row.Label)).TrimEnd();
            findings.Add(whole is null ? Finding.CutOffLabel(row.At, row.Label, left) : Finding.ClippedLabel(row.At, row.Label, whole));
            whole ??= left;
            if (row.Printed.IsTotal)
                totals[row.Printed.Key] = totals.TryGetValue(row.Printed.Key, out string? other) && other != whole ? null : whole;
            TableLabels own = LabelsOf(table);
            table.Rows[i] = row with { Printed = new PrintedLabel(whole) };
            own.Add(table.Rows[i]);
        }
    }

    // A code that stands in a column of its own takes no room.
    private static int LengthInColumn(RawRow row) => Math.Min(row.Label.Length, row.Place.Label.Length);

    private TableLabels LabelsOf(RawTable table)
    {
        if (!labels.TryGetValue(table, out TableLabels? known))
            labels.Add(table, known = new TableLabels(table));
        return known;
    }

    // How long the mark is that says that something was cut off.
    private static int Marked(string label)
        => label.EndsWith("…", StringComparison.Ordinal) ? 1 : label.EndsWith("...", StringComparison.Ordinal) ? 3 : 0;

    private string? Whole(RawTable table, RawRow row, bool isMarked)
    {
        string key = row.Printed.Key;
        if (WholeOf(table, key, isMarked) is not { } whole)
            return null;

        // Another row that has this label, or would get it: which is which?
        string wholeKey = LabelKey.Of(whole);
        TableLabels own = LabelsOf(table);
        if (own.Has(wholeKey))
            return null;
        for (int length = 1; length < wholeKey.Length; length++)
        {
            string beginning = wholeKey.Substring(0, length);
            if (own.HasBesides(row, beginning, out bool isOtherMarked) && WholeOf(table, beginning, isOtherMarked) == whole)
                return null;
        }

        return whole;
    }

    private string? WholeOf(RawTable table, string key, bool isMarked)
    {
        if (KnownLabels.Has(key))
            return null;
        if (isMarked || key.Length >= ShortestOfVocabulary)
        {
            if (BegunBy(key, sortedVocabulary, out bool isOne) is { } begun && KnownLabels.Find(begun) is { } known)
                return isOne && (isMarked || LabelsOf(table).HasRowsOf(known.Dimension)) ? known.Text : null;
        }

        if (!(isMarked || key.Length >= ShortestOfReport) || PrintedWhole(key) is not { } whole)
            return null;
        if (!isMarked && compared++ >= MostClipped)
            return null;
        string wholeKey = LabelKey.Of(whole);
        return isMarked || tables.Exists(other => IsLabelledAlike(LabelsOf(table), LabelsOf(other), key, wholeKey)) ? whole : null;
    }

    // "I alt arbeidsforberedende tre": the measure is a row elsewhere, of the same figures.
    private string? WholeTotal(RawRow row, bool isMarked)
    {
        if (row.Printed.Measure is not { } measure || (!isMarked && LabelKey.Of(row.Label).Length < ShortestOfReport))
            return null;
        if (PrintedWhole(LabelKey.Of(measure)) is not { } whole)
            return null;
        return isMarked || (compared++ < MostClipped && HasFiguresOf(row, LabelKey.Of(whole))) ? $"{Totals.Words} {whole}" : null;
    }

    private bool HasFiguresOf(RawRow total, string key)
        => tables.Exists(table => table.Rows.Exists(row => row.Printed.Key == key && row.Cells.SequenceEqual(total.Cells)));

    // What is printed as often by itself is a label, and one letter more a misreading.
    private string? PrintedWhole(string key)
    {
        Dictionary<string, (string Label, int Times)> all = Printed;
        if (BegunBy(key, sortedPrinted, out bool isOne) is not { } known || !isOne || known.Length < key.Length + 2)
            return null;
        (string label, int times) = all[known];
        return all.TryGetValue(key, out var own) && own.Times > times ? null : label;
    }

    // The first of the keys that goes on where this one ends.
    private static string? BegunBy(string key, string[] sorted, out bool isOne)
    {
        int at = Array.BinarySearch(sorted, key, StringComparer.Ordinal);
        at = at < 0 ? ~at : at + 1;
        isOne = at + 1 >= sorted.Length || !Begins(key, sorted[at + 1]);
        return at < sorted.Length && Begins(key, sorted[at]) ? sorted[at] : null;
    }

    private static string[] Sorted(IEnumerable<string> keys)
    {
        string[] sorted = [.. keys];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private static bool Begins(string key, string other)
        => key.Length < other.Length && key.Length > 0 && other.StartsWith(key, StringComparison.Ordinal);

    // Row by row the same labels, but for the ones that were cut off.
    private static bool IsLabelledAlike(TableLabels table, TableLabels other, string key, string whole)
    {
        List<string> keys = table.Keys, others = other.Keys;
        return keys.Count > 1 && keys.Count == others.Count
            && keys.Zip(others, (a, b) => a == b || Begins(a, b)).All(same => same)
            && keys.IndexOf(key) is >= 0 and var at && others[at] == whole;
    }

    private Dictionary<string, (string Label, int Times)> Printed
    {
        get
        {
            if (printed is not null)
                return printed;
            printed = new(StringComparer.Ordinal);
            foreach (RawRow row in tables.SelectMany(table => table.Rows).Where(row => !row.Printed.IsTotal && Marked(row.Label) == 0))
            {
                printed.TryGetValue(row.Printed.Key, out var before);
                printed[row.Printed.Key] = (before.Label ?? row.Label, before.Times + 1);
            }

            sortedPrinted = Sorted(printed.Keys);
            return printed;
        }
    }

    /// <summary>What one table has: it is asked once for each row that looks cut off.</summary>
    private sealed class TableLabels
    {
        private readonly RawTable table;
        private readonly Dictionary<string, (PrintedLabel First, bool AreSeveral, bool IsMarked)> read = new(StringComparer.Ordinal);

        // What was left out is a row of the table all the same, and has its label.
        private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);
        private readonly HashSet<Dimension> dimensions = [];
        private List<string>? keys;

        public TableLabels(RawTable table)
        {
            this.table = table;
            table.Rows.ForEach(Add);
        }

        /// <summary>Of the rows that were read and are no totals, in their order.</summary>
        public List<string> Keys
            => keys ??= [.. table.Rows.Where(row => !row.IsLeftOut && !row.Printed.IsTotal).Select(row => row.Printed.Key)];

        public void Add(RawRow row)
        {
            keys = null;
            string key = row.Printed.Key;
            if (KnownLabels.Find(key)?.Dimension is { } dimension)
                dimensions.Add(dimension);
            if (row.IsLeftOut)
            {
                leftOut.Add(key);
                return;
            }

            bool isMarked = Marked(row.Label) > 0;
            read[key] = read.TryGetValue(key, out var before)
                ? (before.First, before.AreSeveral || !ReferenceEquals(before.First, row.Printed), before.IsMarked || isMarked)
                : (row.Printed, false, isMarked);
        }

        public bool Has(string key) => read.ContainsKey(key) || leftOut.Contains(key);

        /// <summary>Whether another row than this has a label that was read.</summary>
        public bool HasBesides(RawRow row, string key, out bool isMarked)
        {
            bool has = read.TryGetValue(key, out var same);
            isMarked = same.IsMarked;
            return has && (same.AreSeveral || !ReferenceEquals(same.First, row.Printed));
        }

        public bool HasRowsOf(Dimension? dimension) => dimension is not null && dimensions.Contains(dimension);
    }
}
