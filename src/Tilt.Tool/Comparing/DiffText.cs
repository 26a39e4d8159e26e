using System.Globalization;
using Spectre.Console;
using Tilt.Runtime;
using Tilt.Tool.Telling;

namespace Tilt.Tool.Comparing;

/// <summary>Differences for people: table by table, and in the end what moved.</summary>
internal sealed class DiffText(Action<ToldLine> write, Words words)
{
    private const int MostOfLabel = 44, MostTotals = 8;

    public void Write(IReadOnlyList<Comparison> comparisons)
    {
        foreach (Comparison comparison in comparisons)
        {
            write(ToldLine.Of(Title(comparison), Tone.Strong));
            foreach (var table in comparison.Differences.Where(difference => difference.Name is not null)
                .GroupBy(difference => (difference.Measure, difference.Dimension)))
            {
                write(new ToldLine());
                write(ToldLine.Of(NameOf(table.First()), Tone.Strong));
                Write([.. table]);
            }

            WriteLarger(comparison);
            WriteSummary(comparison);
            if (comparison.NotCompared.Count > 0)
                write(ToldLine.Of(words.Of("Diff_NotCompared", string.Join("; ", comparison.NotCompared))));
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
        int[] widths = [.. Enumerable.Range(0, 5).Select(column => lines.Max(line => line[column].GetCellWidth()))];
        foreach ((Difference difference, string[] line) in table.Zip(lines))
        {
            Tone tone = difference.IsTotal ? Tone.Strong : Tone.Plain;
            ToldLine told = ToldLine.Of("  ").And(line[0], tone).At(widths[0] + 4).And(line[1]).At(widths[0] + widths[1] + 4);
            if (difference.What != What.Changed)
                told.And("  ").And(words["Diff_" + difference.What], difference.What == What.RowCame ? Tone.Added : Tone.Removed);
            else
                told.And($"  {line[2].PadLeft(widths[2])} → {line[3].PadLeft(widths[3])}  {line[4].PadLeft(widths[4])}  {line[5]}");
            write(told);
        }
    }

    private string[] Cells(Difference difference) =>
    [
        LineExcerpt.End(Printable.Of(difference.Code is null ? difference.Name! : difference.Code + " " + difference.Name), MostOfLabel),
        difference.Column is { } column ? Printable.Of(column) : (difference.NewMonth ?? difference.OldMonth)?.ToString() ?? "",
        Shown(difference.Old),
        Shown(difference.New),
        difference.Change is { } change ? Signed(change) : "",
        difference.Part is { } part ? Signed(part) : "",
    ];

    private string Shown(Count? count) => count switch
    {
        null => "",
        { IsBlank: true } => "–",
        { } known => known.ToString(null, words.Language),
    };

    private static string Signed(Count change) => change.IsExact && change.Value > 0 ? "+" + change : change.ToString();

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
            write(new ToldLine());
        foreach (var same in larger)
        {
            string what = words["Diff_" + same.Key.What];
            if (same.Key.Column is { } column)
                write(ToldLine.Of($"{column}: {what} ({words.Of("Diff_Tables", same.Count())})"));
            else
                write(ToldLine.Of($"{what}: {string.Join("; ", same.Select(NameOf))}"));
        }
    }

    private void WriteSummary(Comparison comparison)
    {
        Difference[] all = [.. comparison.Differences];
        int Of(params What[] what) => all.Count(difference => what.Contains(difference.What));
        write(new ToldLine());
        if (all.Length == 0)
        {
            write(ToldLine.Of(words["Diff_Same"]));
            return;
        }

        write(ToldLine.Of(words.Of("Diff_Summary", Of(What.Changed), Of(What.Withdrawn), Of(What.RowCame), Of(What.RowWent)), Tone.Strong));
        string[] totals = [.. all.Where(difference => difference is { What: What.Changed, IsTotal: true }).Select(NameOf).Distinct()];
        if (totals.Length > 0)
        {
            string more = totals.Length > MostTotals ? $" … ({totals.Length})" : "";
            write(ToldLine.Of(words.Of("Diff_Totals", string.Join("; ", totals.Take(MostTotals)) + more)));
        }
    }
}
