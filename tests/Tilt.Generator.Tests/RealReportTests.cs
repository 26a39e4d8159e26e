using Tilt.Engine.Tests.Forms;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests;

/// <summary>The whole of a real report, against a list of its cells that was made apart from Tilt.</summary>
public class RealReportTests
{
    [Theory]
    [InlineData("tilt120-2024.md")]
    [InlineData("pdftotext-layout.txt")]
    public void Has_every_cell_under_its_name(string file)
    {
        Built built = Project.With(TestData.Read(file), file).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal((ExpectedCells.All, 19), (ExpectedCells.Check(name => built[name], Count.Suppressed), ExpectedCells.Suppressed));
        Assert.DoesNotContain(built.Diagnostics, said => said.Id is "TILT002" or "TILT003");
        Assert.Empty(built.CheckingSays);
    }
}
