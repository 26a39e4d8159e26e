using CsCheck;
using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Sheets;

/// <summary>Whatever stands in a sheet stands in its text, in the same row and column; and nothing else.</summary>
public class GridTests
{
    private static readonly Gen<string> cell = Gen.Frequency(
        (3, Gen.Const("")),
        (3, Gen.Int[0, 99_999].Select(count => $"{count}")),
        (1, Gen.Const("*")),
        (1, Gen.String[Gen.Char["abcæøå<>&\"# -;,.*"], 1, 8].Select(text => text.Trim()).Where(text => !text.StartsWith('='))));

    private static readonly Gen<string[][]> grid = cell.Array[1, 30].Array[1, 60];

    [Fact]
    public void Each_cell_stands_at_its_place() => Gen.Select(grid, grid).Sample(
        (first, second) =>
        {
            SourceFile file = new Book().Sheet("Ark 1", Rows(first)).Sheet("Ark 2", Rows(second)).Read().AsSource("a.xlsx");

            Assert.Equal(Cells(first, "Ark 1").Concat(Cells(second, "Ark 2")), Printed(file));
        },
        iter: Iterations.RealReads);

    private static string Rows(string[][] grid) => string.Join('\n', grid.Select(row => string.Join('|', row)));

    private static IEnumerable<string> Cells(string[][] grid, string sheet)
        => from row in Enumerable.Range(0, grid.Length)
           from column in Enumerable.Range(0, grid[row].Length)
           where grid[row][column].Length > 0
           select $"{sheet}!{Conversion.Sheets.Cells.Column(column)}{row + 1}: {grid[row][column]}";

    // As they stand between the tabs, a quote undone.
    private static IEnumerable<string> Printed(SourceFile file)
    {
        int at = 0;
        foreach (string line in file.Text.Split('\n'))
        {
            foreach (string cell in line.Split('\t'))
            {
                string text = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
                if (text.Length > 0 && !line.StartsWith("## Ark ", StringComparison.Ordinal))
                    yield return $"{file.Map.Locate(new TextSpan(at, cell.Length)).Cell}: {text}";
                at += cell.Length + 1;
            }
        }
    }
}
