using System.Globalization;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests;

/// <summary>The whole of a real report, against a list of its cells that was made apart from Tilt.</summary>
public class RealReportTests
{
    private static readonly Built built = Project.With(TestData.Read("tilt120-2024.md"), "tilt120-2024.md").Build();

    [Fact]
    public void Has_every_cell_under_its_name()
    {
        Assert.Empty(built.CompilerSays);
        var wrong = new List<string>();
        int cells = 0, suppressed = 0;
        foreach (string[] cell in TestData.Csv("tilt120-2024.csv"))
        {
            string path = $"{cell[0]}.{cell[3]}";
            object? found = built[path];
            object expected = cell[4] == "*" ? (object)Count.Suppressed : int.Parse(cell[4], CultureInfo.InvariantCulture);
            if (!expected.Equals(found))
                wrong.Add($"{path}: {found}, not {expected}");
            cells++;
            suppressed += cell[4] == "*" ? 1 : 0;
        }

        Assert.Empty(wrong);
        Assert.Equal((1287, 19), (cells, suppressed));
    }
}
