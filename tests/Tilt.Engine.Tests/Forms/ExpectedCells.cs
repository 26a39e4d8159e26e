using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>The list of the real report's cells, and what must hold of a text that has them or some of them.</summary>
internal static partial class ExpectedCells
{
    public const int All = 1287;

    private static readonly string[][] cells = [.. TestData.Csv("tilt120-2024.csv")];

    public static int Suppressed => cells.Count(cell => cell[4] == "*");

    /// <summary>Every cell of these tables has its name and its value, whatever files they came from.</summary>
    /// <param name="valueOf">What a cell of a name is: an <c>int</c>, or that it is suppressed.</param>
    /// <param name="suppressed">That it is suppressed.</param>
    /// <param name="tables">The paths that the cells' names start with; none for all.</param>
    /// <returns>How many cells there are.</returns>
    public static int Check(Func<string, object?> valueOf, object suppressed, params string[] tables)
    {
        string[][] wanted = [.. cells.Where(cell => tables.Length == 0 || tables.Any(table => IsOf(cell, table)))];
        var wrong = from cell in wanted
                    let name = $"{cell[0]}.{cell[3]}"
                    let value = valueOf(name)
                    where !Expected(cell).Equals(value)
                    select $"{name}: {value}, not {cell[4]}";
        Assert.Empty(wrong);
        return wanted.Length;

        object Expected(string[] cell) => cell[4] == "*" ? suppressed : int.Parse(cell[4], CultureInfo.InvariantCulture);
    }

    /// <summary>What stands at each cell's place is the cell, and nothing around it.</summary>
    public static void CheckPlaces(string report, string path = "report.md")
    {
        ReportText read = ReportText.Read(report.AsSpan(), path, default);
        foreach (TableModel table in read.Reports.SelectMany(r => r.Tables))
        {
            foreach (RowModel row in table.Printed)
            {
                RowPlace place = read.Places.Row(row);
                Assert.Equal(row.Cells.Count, place.Cells.Length);
                for (int i = 0; i < row.Cells.Count; i++)
                {
                    string printed = report.Substring(place.Cells[i].Start, place.Cells[i].Length);
                    CheckCell(row.Cells[i], table.Columns[i].IsShare, printed);
                }
            }
        }
    }

    private static void CheckCell(Cell cell, bool isShare, string printed)
    {
        // What was lost between two digits may have been a space, or a digit: the file as a whole tells.
        if (cell == Cell.Unreadable && printed.Contains('\uFFFD'))
            return;
        Assert.Equal(cell.Kind == CellKind.Blank ? Cell.Blank : cell, isShare ? ShareText.Parse(printed) : FigureText.Parse(printed));
        if (cell.IsNumber || cell == Cell.Suppressed)
            Assert.Matches(cell == Cell.Suppressed ? Star() : isShare ? Share() : Count(), printed.Replace("&nbsp;", "\u00A0"));
    }

    private static bool IsOf(string[] cell, string table) => cell[0].StartsWith(table + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"^\\?\*\z")]
    private static partial Regex Star();

    [GeneratedRegex(@"^[0-9]+([ \u00A0\u202F\u2009\u2007][0-9]{3})*([.,]00?)?\z")]
    private static partial Regex Count();

    [GeneratedRegex(@"^[-+\u2212]?[0-9]+([.,][0-9]+)?(\s*%)?\z")]
    private static partial Regex Share();
}
