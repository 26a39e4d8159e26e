using System.Text.RegularExpressions;

namespace Tilt.Engine.Tests.Fixing;

/// <summary>A small report that adds up, in the forms that reports come in; and misprints of it.</summary>
internal static class Example
{
    public const string Tabs = """
        # TILT120 Tiltaksdeltakere på arbeidspraksis

        ### Januar 2024 - Mars 2024

        	Gjennomsnitt hittil i år	Januar	Februar	Mars
        <b>I alt arbeidstrening</b>	<b>6 301</b>	<b>5 950</b>	<b>6 163</b>	<b>6 791</b>
        Kvinner	2 400	2 000	2 500	2 700
        Menn	3 059	3 000	3 087	3 091
        Ukjent	842	950	576	1 000
        """;

    /// <summary>With stars in the table, and others in the text above it.</summary>
    public const string Suppressed = """
        # TILT120 Tiltaksdeltakere på arbeidspraksis

        Verdier mindre enn 4 er erstattet med «\*».

        ### Januar 2024 - Mars 2024

        	Gjennomsnitt hittil i år	Januar	Februar	Mars
        I alt arbeidstrening	5 461	5 002	5 588	5 793
        Kvinner	2 400	2 000	2 500	2 700
        Menn	3 059	3 000	3 087	3 091
        Ukjent	*	*	*	*
        """;

    public static string Pipes => ToPipes(Tabs);

    public static string Semicolons => Regex.Replace(Tabs.Replace('\t', ';').GroupedBy(""), "</?b>", "");

    /// <summary>Columns that spaces alone hold apart, as <c>pdftotext -layout</c> writes them.</summary>
    public static string Spaces
        => string.Join('\n', Regex.Replace(Tabs, "</?b>", "").Split('\n')
            .Select(line => line.Split('\t') is [var label, .. var cells] && cells.Length > 0
                ? label.PadRight(24) + string.Concat(cells.Select(cell => cell.PadLeft(27)))
                : line));

    /// <summary>The report with its thousands grouped by something else than a space.</summary>
    public static string GroupedBy(this string report, string separator) => Regex.Replace(report, "(?<=[0-9]) (?=[0-9]{3})", separator);

    /// <summary>The text with one misprint: exactly one place must read as given.</summary>
    public static string Misprint(this string text, string right, string wrong)
    {
        int at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(right, at + 1, StringComparison.Ordinal) < 0, $"'{right}' does not stand once");
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }

    public static string ToPipes(string tabs)
    {
        string[] lines = tabs.Split('\n');
        int header = Array.FindIndex(lines, line => line.Contains("Januar\t"));
        for (int i = header; i < lines.Length; i++)
            lines[i] = $"| {lines[i].Replace("\t", " | ").Replace("<b>", "**").Replace("</b>", "**")} |";
        lines[header] += "\n|---|---:|---:|---:|---:|";
        return string.Join('\n', lines);
    }
}
