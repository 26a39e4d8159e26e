using System.Globalization;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Reading.Cells;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;
using Cell = Tilt.Engine.Model.Cell;

namespace Tilt.Generator.Tests.Forms;

/// <summary>The list of the real report's cells, and what must hold of a text that has them or some of them.</summary>
internal static class ExpectedCells
{
    public const int All = 1287;

    private static readonly string[][] cells = [.. TestData.Csv("tilt120-2024.csv")];

    /// <summary>Every cell of these tables has its name and its value, and stands where it is said to stand.</summary>
    /// <param name="tables">The paths that the cells' names start with; none for all.</param>
    /// <returns>How many cells there are.</returns>
    public static int Check(string report, string path = "report.md", params string[] tables)
    {
        Built built = Project.With(report, path).Build();
        Assert.Empty(built.CompilerSays);
        int count = Check(built, tables);
        Assert.DoesNotContain(built.TiltSays, said => said.StartsWith("TILT002", StringComparison.Ordinal) || said.StartsWith("TILT003", StringComparison.Ordinal));
        Assert.Empty(built.CheckingSays);
        CheckPlaces(report, path);
        return count;
    }

    /// <summary>Every cell of these tables has its name and its value, whatever files they came from.</summary>
    public static int Check(Built built, params string[] tables)
    {
        string[][] wanted = [.. cells.Where(cell => tables.Length == 0 || tables.Any(table => cell[0].StartsWith(table + ".", StringComparison.Ordinal)))];
        string[] wrong = [.. wanted.Where(cell => !Value(cell[4]).Equals(built[$"{cell[0]}.{cell[3]}"])).Select(cell => $"{cell[0]}.{cell[3]}: {built[$"{cell[0]}.{cell[3]}"]}, not {cell[4]}")];
        Assert.Empty(wrong);
        return wanted.Length;
    }

    /// <summary>What stands at each cell's place is the cell, and nothing around it.</summary>
    public static void CheckPlaces(string report, string path = "report.md")
    {
        ReportText read = ReportText.Read(report.AsSpan(), path, default);
        foreach (RowModel row in read.Reports.SelectMany(r => r.Tables).SelectMany(table => table.TotalAndRows.Concat(table.Repeats)))
        {
            RowPlace place = read.Places.Row(row);
            Assert.Equal(row.Cells.Count, place.Cells.Length);
            for (int i = 0; i < row.Cells.Count; i++)
            {
                string printed = report.Substring(place.Cells[i].Start, place.Cells[i].Length);
                Cell there = FigureText.Parse(printed);
                Assert.Equal(row.Cells[i].Kind == CellKind.Blank ? Cell.Blank : row.Cells[i], there);
                Assert.True((!there.IsNumber && there != Cell.Suppressed) || printed.All(c => char.IsDigit(c) || FigureText.IsGroupSeparator(c) || c is '*' or '\\' || printed.Contains("&nbsp;")), printed);
            }
        }
    }

    private static object Value(string printed) => printed == "*" ? (object)Count.Suppressed : int.Parse(printed, CultureInfo.InvariantCulture);
}
