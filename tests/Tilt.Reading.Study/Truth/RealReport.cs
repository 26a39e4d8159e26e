using System.Globalization;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Reading.Study.Truth;

/// <summary>The tables of NAV's TILT120 of 2024, made of the list of its cells and their names; the reader has no part in it.</summary>
internal static class RealReport
{
    public const string Class = "Tilt120", Title = "TILT120 Tiltaksdeltakere på arbeidspraksis. Demografi. Tidsserie måned";

    // What the printed report has misread. How that is mended is no question of layout.
    private static readonly Dictionary<string, string> mended = new()
    {
        ["Arbeidsforbere dende trening"] = "Arbeidsforberedende trening",
        ["18 Nordland - Nordlånnda"] = "18 Nordland - Nordlánnda",
        ["18 Nordland - Nordlännda"] = "18 Nordland - Nordlánnda",
        ["50 Trøndelag - Tröndelage"] = "50 Trøndelag - Trööndelage",
        ["56 Finnmark - Finnmarkku - Finmarkku"] = "56 Finnmark - Finnmárku - Finmarkku",
        ["56 Finnmark - Finnmarku - Finmarkku"] = "56 Finnmark - Finnmárku - Finmarkku",
        ["Universitets- og høgskolenivå, lana over 4 år"] = "Universitets- og høgskolenivå, lang over 4 år",
    };

    /// <summary>In the order in which they are printed.</summary>
    public static IReadOnlyList<Table> Tables { get; } = [.. TestData.Csv("tilt120-2024.csv")
        .GroupBy(cell => cell[0]).Select(cells => (Path: cells.Key.Split('.'), Row: Read([.. cells])))
        .GroupBy(row => string.Join('.', row.Path[..^1]))
        .Select(rows => new Table(
            rows.First().Path is [_, var measure, _, _] ? measure : null,
            rows.First().Path[^2],
            rows.Single(row => row.Row.Name == "IAlt").Row,
            [.. rows.Where(row => row.Row.Name != "IAlt").Select(row => row.Row)]))];

    private static Row Read(string[][] cells)
    {
        string label = mended.GetValueOrDefault(cells[0][2], cells[0][2]);
        string? code = cells[0][1].Length > 0 ? cells[0][1] : null;
        var figures = cells.ToDictionary(cell => cell[3], cell => cell[4]);
        return new Row(label, code, cells[0][0].Split('.')[^1], [.. Columns.Names.Select(name => Count(figures[name]))]);
    }

    private static int? Count(string figure) => figure == "*" ? null : int.Parse(figure, CultureInfo.InvariantCulture);
}

/// <summary>The columns of the report by their names in code.</summary>
internal static class Columns
{
    public const int Mean = 0, Months = 12;

    public static readonly string[] Names =
    [
        "Gjennomsnitt", "Januar", "Februar", "Mars", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Desember",
    ];
}

/// <param name="Measure">Its name in code; null where all measures are counted.</param>
internal sealed record Table(string? Measure, string Dimension, Row Total, Row[] Rows);

/// <param name="Label">With its code, as the report prints it where it is printed right.</param>
/// <param name="Name">In code.</param>
/// <param name="Figures">The mean, then the months; null for a star.</param>
internal sealed record Row(string Label, string? Code, string Name, int?[] Figures)
{
    public string LabelWithoutCode => Code is null ? Label : Label[(Code.Length + 1)..];
}
