using CsCheck;
using Tilt.Engine.Tests.Properties;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Properties;

/// <summary>Reports made of random labels and cells.</summary>
public class RandomReportTests
{
    [Fact]
    public void Whatever_stands_in_it_the_code_compiles_without_a_warning()
        => RandomReport.Lines.Sample(
            rows =>
            {
                string report = Given.Report(RandomReport.Table(rows), period: RandomReport.Period);
                Built built = Project.With(report).And(report.Replace("2024", "2023"), "older.md").Build();

                Assert.Empty(built.CompilerSays);
                Assert.NotNull(built["Tilt120.Report"]);
                Assert.DoesNotContain(built.Diagnostics, said => said.Id == "AD0001");
            },
            iter: Iterations.Builds);
}
