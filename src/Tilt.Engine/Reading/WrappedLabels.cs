using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading;

/// <summary>
/// Puts labels together that were wrapped over lines, as in text of a PDF. A line alone may be anything; but where it
/// makes a known label together with the row beside it, and in one way only, that is what it is.
/// </summary>
internal sealed class WrappedLabels
{
    /// <summary>What is shorter may be the end of anything.</summary>
    private const int ShortestOfFamily = 12;

    // The measures among them are labels of rows too.
    private static readonly Dictionary<string, string> familyWords = FamilyWords.All.Where(word => word.Length >= ShortestOfFamily)
        .GroupBy(LabelKey.Of, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> printed = new(StringComparer.Ordinal);

    private WrappedLabels(List<RawTable> tables)
    {
        foreach (RawRow row in tables.SelectMany(table => table.Rows).Where(row => !row.IsLeftOut))
            printed[row.Printed.Key] = row.Label;
    }

    /// <summary>Gives the rows of a report their whole labels, and says so.</summary>
    public static void Join(List<RawTable> tables, List<Finding> findings)
    {
        if (tables.TrueForAll(table => table.Loose.Count == 0))
            return;
        var labels = new WrappedLabels(tables);
        foreach (RawTable table in tables.Where(table => table.Loose.Count > 0))
            labels.Join(table, findings);
    }

    private void Join(RawTable table, List<Finding> findings)
    {
        var runs = table.Loose.GroupBy(line => line.RowsBefore).Where(run => run.Count() <= LooseLabel.LongestRun)
            .ToDictionary(run => run.Key, run => run.ToList());
        IEnumerable<int> beside = runs.Keys.SelectMany(at => (int[])[at - 1, at]).Distinct().OrderBy(row => row);
        List<Whole> wholes = [.. beside.Select(row => Find(table.Rows, row, runs)).OfType<Whole>()];
        for (int i = 0; i < wholes.Count; i++)
        {
            // A line that fits the row above and the row below belongs to neither for certain.
            Whole whole = wholes[i];
            if (Overlaps(whole, i - 1) || Overlaps(whole, i + 1))
                continue;
            RawRow row = table.Rows[whole.Row];
            findings.Add(Finding.WrappedLabel(row.At, row.Label, whole.Label, [.. whole.Lines.Select(line => new Place(line.Place))]));
            table.Rows[whole.Row] = row with { Printed = new PrintedLabel(whole.Label) };
        }

        bool Overlaps(Whole whole, int other)
            => other >= 0 && other < wholes.Count && wholes[other].Lines.Exists(whole.Lines.Contains);
    }

    private sealed record Whole(int Row, string Label, List<LooseLabel> Lines);

    // The one way in which the lines around a row make a known label of its own; null where there is none, or several.
    private Whole? Find(List<RawRow> rows, int index, Dictionary<int, List<LooseLabel>> runs)
    {
        if (index < 0 || index >= rows.Count || rows[index].IsLeftOut)
            return null;
        RawRow row = rows[index];
        List<LooseLabel> above = Beside(runs, index, row.Line, -1), below = Beside(runs, index + 1, row.Line, 1);
        bool isWhole = row.Printed.IsTotal || Known(row.Label) is not null;
        Whole? found = null;
        for (int before = 0; before <= above.Count; before++)
        {
            for (int after = 0; after <= below.Count; after++)
            {
                if (before + after == 0)
                    continue;
                List<LooseLabel> lines = [.. above.Take(before).Reverse(), .. below.Take(after)];
                IEnumerable<string> words = lines.Select(line => line.Label);
                string[] parts = [.. words.Take(before), row.Label, .. words.Skip(before)];
                string label = parts.Aggregate(Append);
                if (LabelKey.Of(label) == row.Printed.Key)
                    continue;

                // "Innvandrere" is a label without an "Ikke" above it, and a row that lost its figures continues none.
                bool goesOn = !(isWhole || lines.Exists(line => IsWhole(line.Label))) || parts.Zip(parts.Skip(1), GoesOn).All(goes => goes);
                if (!goesOn || (Known(label) ?? Printed(label) ?? OfFamily(label) ?? OfTotal(label)) is not { } known)
                    continue;
                if (found is not null)
                    return null;
                found = new Whole(index, known, lines);
            }
        }

        return found;
    }

    // The lines right above or below a row, the nearest first.
    private static List<LooseLabel> Beside(Dictionary<int, List<LooseLabel>> runs, int at, int line, int step)
    {
        var lines = new List<LooseLabel>();
        if (!runs.TryGetValue(at, out List<LooseLabel>? run))
            return lines;
        foreach (LooseLabel loose in step < 0 ? Enumerable.Reverse(run) : run)
        {
            line += step;
            if (lines.Count == LooseLabel.MostLines || loose.Line != line)
                break;
            lines.Add(loose);
        }

        return lines;
    }

    private static string? OfFamily(string label) => familyWords.TryGetValue(LabelKey.Of(label), out string? word) ? word : null;

    // "I alt arbeidsforberedende", and below it "trening".
    private string? OfTotal(string label)
        => Totals.TryRead(label, out string? measure) && measure is not null
            && (Known(measure) ?? Printed(measure) ?? OfFamily(measure)) is not null ? label : null;

    private string? Printed(string label) => printed.TryGetValue(LabelKey.Of(label), out string? known) ? known : null;

    private bool IsWhole(string label) => Known(label) is not null || Printed(label) is not null || Totals.TryRead(label, out _);

    private static string? Known(string label)
    {
        if (KnownLabels.Find(LabelKey.Of(label)) is { } known)
            return known.Text;
        return LabelPatterns.IsAgeGroup(label) || IsCounty(label) ? label : null;
    }

    private static bool IsCounty(string label)
    {
        (string? code, string name) = LabelPatterns.SplitCode(label);
        return Counties.ByCode(code) is { } county
            && CountyNames.Parts(name).All(part => part == county.Name || county.OtherNames.Contains(part, StringComparer.Ordinal));
    }

    private static string Append(string label, string more)
        => label.EndsWith("-", StringComparison.Ordinal) && !label.EndsWith(" -", StringComparison.Ordinal)
            ? label + more
            : $"{label} {more}";

    // Labels start with a capital or a digit, and end with a word.
    private static bool GoesOn(string label, string more)
        => (more.Length > 0 && char.IsLower(more[0])) || (label.Length > 0 && (label[label.Length - 1] is '-' or '–' or ',' or '/'))
            || label.EndsWith(" og", StringComparison.OrdinalIgnoreCase);
}
