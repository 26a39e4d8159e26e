using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tilt.Checking.Study.Printed;

namespace Tilt.Checking.Study.Reports;

/// <summary>
/// NAV's TILT120 of 2024. It is read with its own few lines, which know this one text: twelve months, tabs, and that pieces
/// of one table follow each other.
/// </summary>
internal static partial class RealReport
{
    private const int Months = 12;

    public static Report Read()
    {
        string[] texts = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md")).Split('\n');
        var tables = new List<Table>();
        var lines = new List<Line>();
        foreach (string text in texts)
        {
            if (text.Split('\t') is not [{ Length: > 0 } label, _, ..] fields)
            {
                lines.Add(text);
                continue;
            }

            Cell name = Cell(label);
            bool isTotal = name.Text.StartsWith("I alt", StringComparison.Ordinal);
            if (isTotal && Table(name.Text["I alt".Length..].Trim()) is var table && (tables.Count == 0 || tables[^1] != table))
                tables.Add(table);
            lines.Add(Row(tables.Count - 1, isTotal, name, [.. fields.Skip(1).Select(Cell)]));
        }

        return new Report("tilt120-2024", Months, [.. tables], [.. lines]);
    }

    private static Table Table(string measure)
        => new(
            measure.Length == 0 ? Role.Main
                : measure.EndsWith("på tiltak", StringComparison.Ordinal) ? Role.Status
                : Role.Split,
            measure);

    // The last piece has no mean column but a row with a mean: December is the last figure of every row.
    private static Row Row(int table, bool isTotal, Cell label, ImmutableArray<Cell> cells)
    {
        int figures = cells.Count(cell => cell.Text.Length > 0);
        return new Row(table, isTotal, label, [.. cells.Select((cell, i) => cell.Text.Length > 0 ? i + 1 + Months - figures : -1)], cells);
    }

    private static Cell Cell(string field)
    {
        Match match = Markup().Match(field);
        return new Cell(match.Groups[2].Value, match.Groups[1].Value, match.Groups[3].Value);
    }

    [GeneratedRegex("^(<b>)?(.*?)(</b>)?$")]
    private static partial Regex Markup();
}
