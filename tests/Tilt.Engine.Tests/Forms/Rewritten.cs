using System.Text;
using System.Text.RegularExpressions;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>The real report, with all its damage, rewritten to the forms that people have it in.</summary>
internal static partial class Rewritten
{
    /// <summary>The report's lines, each with its cells; a line of text has one.</summary>
    private static readonly string[][] lines =
    [
        .. TestData.Read("tilt120-2024.md").Split('\n')
            .Select(line => Tags().Replace(line, "").Split('\t').Select(cell => cell.Trim()).ToArray()),
    ];

    private static readonly int width = lines.Max(line => line.Length);

    public static string AsTabs(string thousands = "\u00A0") => Write(line => string.Join('\t', Filled(line, thousands)), "\r\n");

    public static string AsSemicolons() => Write(line => string.Join(';', Filled(line, "").Select(cell => Quoted(cell, ';'))), "\r\n");

    public static string AsCommas() => "\uFEFF" + Write(line => string.Join(',', Filled(line, "").Select(cell => Quoted(cell, ','))), "\n");

    /// <summary>Each value in quotes, as R and many databases write.</summary>
    public static string AsQuoted() => Write(line => string.Join(',', Filled(line, " ").Select(Quoted)), "\r\n");

    public static string AsPipes() => Write((line, isHeader) =>
    {
        bool total = line[0].StartsWith("I alt", StringComparison.Ordinal);
        string[] cells = [.. line.Select(cell => total ? $"**{cell}**" : cell.Replace("*", "\\*"))];
        return $"| {string.Join(" | ", cells)} |" + (isHeader ? $"\n|{string.Concat(cells.Select(_ => "---:|"))}" : "");
    });

    /// <summary>As tools write whose header must be the first line: it is empty, and the real one is a row.</summary>
    public static string AsPipesWithEmptyHeader() => Write((line, isHeader) =>
        (isHeader ? $"|{string.Concat(line.Select(_ => " |"))}\n|{string.Concat(line.Select(_ => "---|"))}\n" : "")
        + $"| {string.Join(" | ", line)} |");

    public static string AsBarePipes() => Write((line, isHeader) =>
        string.Join(" | ", line) + (isHeader ? $"\n{string.Join("|", line.Select(_ => ":---"))}" : ""));

    /// <summary>A table a line.</summary>
    public static string AsHtmlLine() => AsHtml("", "<td>");

    /// <summary>A cell a line, with attributes.</summary>
    public static string AsHtmlPage() => AsHtml("\r\n    ", "<td align=\"right\" class='tall'>");

    public static string AsColumns(bool pages = true)
    {
        var text = new StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 1)
            {
                bool title = pages && lines[i][0].StartsWith("# TILT", StringComparison.Ordinal);
                text.Append(title ? $"                                   Side {i} av 300\n\f" : "");
                text.Append(lines[i][0].TrimStart('#', ' ')).Append('\n');
                continue;
            }

            int end = Array.FindIndex(lines, i, line => line.Length == 1);
            end = end < 0 ? lines.Length : end;
            AddTable(text, lines[i..end]);
            text.Append('\n');
            i = end;
        }

        return text.ToString();
    }

    // Headings stand to the left of their columns and figures to the right, and the mean's heading takes two lines.
    private static void AddTable(StringBuilder text, string[][] table)
    {
        string[] header = [.. table[0].Where(cell => cell.Length > 0)];
        int columns = table.Max(line => line.Count(cell => cell.Length > 0)) - 1;
        int label = table.Max(line => line[0].Length) + 3;
        string[] headings =
        [
            .. Enumerable.Repeat("", columns - header.Length),
            .. header.Select(heading => heading.StartsWith("Gjennom", StringComparison.Ordinal) ? "hittil i år" : heading),
        ];
        if (header.Length == columns)
            text.Append(' ', label).Append("Gjennomsnitt\n");
        text.Append(' ', label);
        foreach (string heading in headings)
            text.Append(heading.PadRight(18));
        text.Append('\n');
        foreach (string[] line in table.Skip(1))
        {
            string[] figures = [.. line.Skip(1).Where(cell => cell.Length > 0)];
            text.Append(line[0].PadRight(label)).Append(' ', 18 * (columns - figures.Length));
            foreach (string figure in figures)
                text.Append(figure.PadLeft(15)).Append("   ");
            text.Length -= 3;
            text.Append('\n');
        }
    }

    private static string AsHtml(string between, string cellTag)
    {
        var text = new StringBuilder();
        bool open = false;
        foreach (string[] line in lines)
        {
            if (line.Length == 1)
            {
                text.Append(open ? "</table>" : "").Append('\n').Append(line[0]);
                open = false;
                continue;
            }

            bool isHeader = IsHeader(line);
            text.Append(open ? "" : "\n<table>").Append(between).Append("<tr>");
            open = true;
            foreach (string cell in line)
            {
                string tag = isHeader ? "<th>" : cellTag;
                string printed = cell.Replace(" ", "&nbsp;").Replace("*", "<b>*</b>");
                text.Append(between).Append(tag).Append(printed).Append(isHeader ? "</th>" : "</td>");
            }

            text.Append(between).Append("</tr>");
        }

        return text.Append(open ? "</table>" : "").ToString();
    }

    private static string Write(Func<string[], string> row, string lineEnd)
        => string.Join(lineEnd, lines.Select(line => row(line.Length == 1 ? [line[0].TrimStart('#', ' ')] : line)));

    private static string Write(Func<string[], bool, string> row)
        => string.Join('\n', lines.Select(line => line.Length == 1 ? line[0] : row(line, IsHeader(line))));

    private static bool IsHeader(string[] line) => line.Contains("Desember");

    // A sheet is as wide as its widest row.
    private static IEnumerable<string> Filled(string[] line, string thousands)
        => line.Select((cell, i) => i > 0 && cell.Length > 0 && char.IsDigit(cell[0]) ? cell.Replace(" ", thousands) : cell)
            .Concat(Enumerable.Repeat("", width - line.Length));

    private static string Quoted(string cell, char separator) => cell.Contains(separator) || cell.Contains('"') ? Quoted(cell) : cell;

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";

    [GeneratedRegex("</?b>")]
    private static partial Regex Tags();
}
