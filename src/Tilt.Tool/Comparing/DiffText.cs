using System.Globalization;
using Spectre.Console;
using Tilt.Engine.Checking.Revising;
using Tilt.Runtime;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Comparing;

/// <summary>Differences for people: table by table, and in the end what moved.</summary>
internal sealed class DiffText(Terminal terminal)
{
    private const int LeastOfLabel = 12, MostOfLabel = 44, MostTotals = 8;

    private readonly Words words = terminal.Words;

    public void Write(IReadOnlyList<Comparison> comparisons)
    {
        foreach (Comparison comparison in comparisons)
        {
            terminal.Write(ToldLine.Of(Title(comparison), Tone.Strong));
            foreach (var table in comparison.Differences.Where(difference => difference.Name is not null)
                .GroupBy(difference => (difference.Measure, difference.Dimension)))
            {
                terminal.Write(new ToldLine());
                terminal.Write(ToldLine.Of(NameOf(table.First()), Tone.Strong));
                Write([.. table]);
            }

            WriteLarger(comparison);
            WriteSummary(comparison);
            if (comparison.NotCompared.Count > 0)
                terminal.Write(ToldLine.Of(words.Of("Diff_NotCompared", string.Join("; ", comparison.NotCompared))));
        }
    }

    private string Title(Comparison comparison)
    {
        if (comparison is not { Old: { } old, New: { } now })
        {
            Report alone = (comparison.Old ?? comparison.New)!;
            return words.Of(comparison.New is null ? "Diff_ReportWent" : "Diff_ReportCame", alone, Period(alone));
        }

        string code = now.Code.Length > 0 ? now.Code : old.Code;
        return comparison.IsOfYears
            ? words.Of("Diff_Years", code, Period(old), Period(now))
            : words.Of("Diff_Editions", code, Period(now), Edition(old), Edition(now));
    }

    private static string Period(Report report)
        => report is { FirstMonth: { } first, LastMonth: { } last } ? $"{first.ToString()}–{last.ToString()}" : "";

    private static string Edition(Report report)
        => report.Updated is { } day ? $"{report.File} ({day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})" : report.File;

    private static string NameOf(Difference difference)
        => difference.Measure is null ? difference.Dimension! : $"{difference.Measure}, {difference.Dimension}";

    private void Write(Difference[] table)
    {
        string[][] lines = Array.ConvertAll(table, Cells);
        int[] widths = [.. Enumerable.Range(1, 5).Select(column => lines.Max(line => line[column].GetCellWidth()))];

        // Where a terminal is narrow, labels give way; in a file a line is as long as it is.
        int figures = widths.Sum() + "    →    ".Length + 2;
        int most = terminal.IsLookedAt ? Math.Clamp(terminal.Width - figures - 4, LeastOfLabel, MostOfLabel) : MostOfLabel;
        string[] labels = [.. table.Zip(lines, (difference, line) => Indent(difference) + LineExcerpt.End(line[0], most))];
        int label = labels.Max(text => text.GetCellWidth()), column = label + widths[0];
        for (int i = 0; i < table.Length; i++)
        {
            (Difference difference, string[] line) = (table[i], lines[i]);
            ToldLine told = ToldLine.Of(labels[i], difference.IsTotal ? Tone.Strong : Tone.Plain).At(label + 2)
                .And(line[1]).At(column + 2);
            if (difference.What == What.DoesNotAddUp)
                told.And("  ").And(Why(difference), Tone.Warning);
            else if (difference.What != What.Changed)
            {
                string sign = difference.New is { IsUnreadable: true } ? "?" : "*";
                told.And("  ").And(words.Of("Diff_" + difference.What, sign), difference.What == What.RowCame ? Tone.Added : Tone.Removed);
            }
            else
                told.And(Moved(line, widths));
            terminal.Write(told);
        }
    }

    private static string Moved(string[] line, int[] widths)
        => $"  {line[2].PadLeft(widths[1])} → {line[3].PadLeft(widths[2])}  {line[4].PadLeft(widths[3])}  {line[5]}".TrimEnd();

    private static string Indent(Difference difference) => difference.IsBeneath ? "    " : "  ";

    private string[] Cells(Difference difference) =>
    [
        Printable.Of(difference.Code is null ? difference.Name! : difference.Code + " " + difference.Name),
        difference.IsMean ? words["Diff_Mean"]
            : difference.Column is { } column ? Printable.Of(column) : (difference.NewMonth ?? difference.OldMonth)?.ToString() ?? "",
        Shown(difference.Old),
        Shown(difference.New),
        difference is { What: What.Changed, Change: { } change } ? Signed(change) : "",
        difference.Part is { } part ? Signed(part) : "",
    ];

    private string Why(Difference difference)
    {
        Unbalanced figure = difference.Unbalanced!;
        string kind = figure.Kind.ToString();
        if (difference.OthersChange is not { } others || difference.Change is not { } own)
            return words[figure.IsRevised ? "Diff_Apart" : "Diff_Still"];
        return !figure.IsRevised ? words.Of("Diff_Still" + kind, Signed(others))
            : others.Equals((Count)0) ? words.Of("Diff_Alone" + kind, Signed(own))
            : words.Of("Diff_Apart" + kind, Signed(own), Signed(others));
    }

    private string Shown(Count? count) => count switch
    {
        null => "",
        { IsBlank: true } => "–",
        { } known => known.ToString(null, words.Language),
    };

    // As the language has it: Norwegian writes another minus.
    private string Signed(Count change) => change.IsExact && change.Value > 0
        ? "+" + change
        : change.ToString().Replace("-", words.Language.NumberFormat.NegativeSign, StringComparison.Ordinal);

    private string Signed(Share part)
    {
        string shown = part.ToString("0.0 %", words.Language);
        return part.TryGetValue(out decimal exact) && exact > 0 ? "+" + shown : shown;
    }

    // Columns and tables as a whole: a month that came, came in all tables as a rule.
    private void WriteLarger(Comparison comparison)
    {
        var larger = comparison.Differences.Where(difference => difference.Name is null && difference.Dimension is not null)
            .GroupBy(difference => (difference.What, Column: (difference.OldMonth ?? difference.NewMonth)?.ToString() ?? difference.Column))
            .ToArray();
        if (larger.Length > 0)
            terminal.Write(new ToldLine());
        foreach (var same in larger)
        {
            string what = words["Diff_" + same.Key.What];
            if (same.Key.Column is { } column)
                terminal.Write(ToldLine.Of($"{column}: {what} ({words.Of("Diff_Tables", same.Count())})"));
            else
                terminal.Write(ToldLine.Of($"{what}: {string.Join("; ", same.Select(NameOf))}"));
        }
    }

    private void WriteSummary(Comparison comparison)
    {
        Difference[] all = [.. comparison.Differences];
        int Of(params What[] what) => all.Count(difference => what.Contains(difference.What));
        terminal.Write(new ToldLine());
        if (all.Length == 0)
        {
            terminal.Write(ToldLine.Of(words["Diff_Same"]));
            return;
        }

        string counts = words.Of("Diff_Summary", Of(What.Changed), Of(What.Withdrawn), Of(What.RowCame), Of(What.RowWent));
        terminal.Write(ToldLine.Of(counts, Tone.Strong));
        if (Of(What.DoesNotAddUp) is > 0 and var unbalanced)
            terminal.Write(ToldLine.Of(words.Of("Diff_Unbalanced", unbalanced), Tone.Warning));
        string[] totals = [.. all.Where(difference => difference is { What: What.Changed, IsTotal: true }).Select(NameOf).Distinct()];
        if (totals.Length > 0)
        {
            string more = totals.Length > MostTotals ? $" … ({totals.Length})" : "";
            terminal.Write(ToldLine.Of(words.Of("Diff_Totals", string.Join("; ", totals.Take(MostTotals)) + more)));
        }
    }
}
