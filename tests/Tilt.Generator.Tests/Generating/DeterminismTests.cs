using System.Globalization;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Generating;

/// <summary>The same report gives the same code, byte for byte.</summary>
public class DeterminismTests
{
    private static readonly string report = TestData.Read("tilt120-2024.md");
    private static readonly string expected = Output(Project.With(report));

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void On_every_culture(string name)
    {
        (CultureInfo culture, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, Output(Project.With(report)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void For_every_line_end(string lineEnd) => Assert.Equal(expected, Output(Project.With(report.Replace("\n", lineEnd))));

    [Fact]
    public void In_whatever_folder() => Assert.Equal(expected, Output(Project.With(report, "/some/where/report.md")));

    [Fact]
    public void In_whatever_order_the_files_come()
    {
        string older = report.Replace("2024", "2023").Replace("2025", "2024"), other = report.Replace("TILT120", "TILT130");

        Assert.Equal(
            Output(Project.With(report, "a.md").And(older, "b.md").And(other, "c.md")),
            Output(Project.With(other, "c.md").And(older, "b.md").And(report, "a.md")));
    }

    [Fact]
    public void Its_lines_end_in_LF_alone() => Assert.DoesNotContain('\r', Output(Project.With(report.Replace("\n", "\r\n"))));

    private static string Output(Project project)
        => string.Join("\n", project.Build().Generated.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText));
}
