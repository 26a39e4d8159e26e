using System.Globalization;
using System.Text;
using Tilt.Checking.Study.Reports;

namespace Tilt.Checking.Study.Soft;

/// <summary>The report of one year: its sheets, with the counts themselves and not what is printed of them.</summary>
internal sealed record Book(int Year, IReadOnlyList<Sheet> Sheets)
{
    public string Path => $"tilt120-{Year.ToString(CultureInfo.InvariantCulture)}.md";

    /// <summary>As NAV prints it, but without means: each sheet on a page of its own, under a total that follows from its rows.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (Sheet sheet in Sheets)
        {
            text.Append("# TILT120 Tiltaksdeltakere på arbeidspraksis\n\n## Tiltak og ").Append(sheet.Dimension).Append("\n\n");
            text.Append(CultureInfo.InvariantCulture, $"Rapport oppdatert: 02.01.{Year + 1}\n\n### Januar {Year} - Desember {Year}\n\n\t");
            text.AppendJoin('\t', Names.Months).Append('\n');
            if (sheet.HasTotal)
                text.Append("I alt ").Append(sheet.Measure).Append('\t').AppendJoin('\t', sheet.Total.Select(Print)).Append('\n');
            foreach ((string label, int[] counts) in sheet.Rows)
                text.Append(label).Append('\t').AppendJoin('\t', counts.Select(Print)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    public static string Print(int count) => count < Printed.Figure.Limit ? Printed.Figure.Star : Printed.Figure.Print(count);
}

/// <summary>One table.</summary>
internal sealed record Sheet(string Measure, string Dimension, IReadOnlyList<(string Label, int[] Counts)> Rows)
{
    public bool HasTotal { get; init; } = true;

    public int[] Total => [.. Enumerable.Range(0, Rows[0].Counts.Length).Select(month => Rows.Sum(row => row.Counts[month]))];

    /// <summary>The same with other counts in a row.</summary>
    public Sheet With(int row, Func<int[], int[]> change)
        => this with { Rows = [.. Rows.Select((old, at) => at == row ? (old.Label, change([.. old.Counts])) : old)] };

    public Sheet With(int row, int month, int count) => With(row, counts =>
    {
        counts[month] = count;
        return counts;
    });
}
