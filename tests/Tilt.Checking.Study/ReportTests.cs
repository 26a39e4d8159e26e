using Tilt.Checking.Study.Printed;
using Tilt.Checking.Study.Reports;
using Tilt.Checking.Study.Studying;
using Tilt.Checking.Study.Truth;
using Tilt.Engine.Findings;

namespace Tilt.Checking.Study;

/// <summary>The reports that are printed wrong are right to begin with.</summary>
public class ReportTests
{
    [Fact]
    public void The_real_report_is_read_whole_and_printed_as_it_was()
    {
        Report real = RealReport.Read();
        Assert.Equal(16, real.Tables.Length);
        string printed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));
        Assert.Equal(printed + "\n", new PrintedText(real).Text);
    }

    [Fact]
    public void The_real_report_is_consistent_and_passes()
    {
        Report real = RealReport.Read();
        Assert.True(new Oracle().IsFeasible(real));
        AssertPasses(real);
    }

    [Fact]
    public void Random_reports_are_consistent_and_pass()
    {
        for (int seed = 0; seed < 80; seed++)
        {
            Report report = RandomReport.Make(seed);
            Assert.True(new Oracle().IsFeasible(report), report.Name);
            AssertPasses(report);
        }
    }

    private static void AssertPasses(Report report)
    {
        var warnings = new Warnings(new PrintedText(report));
        IEnumerable<Finding> misread = warnings.Reading
            .Where(finding => finding.Rule == Rules.NotANumber || finding.Rule == Rules.UnknownDimension);
        string[] said = [.. warnings.All.Concat(misread).Select(warnings.Describe)];
        Assert.True(said.Length == 0, $"{report.Name}\n{string.Join('\n', said)}\n{new PrintedText(report).Text}");
    }
}
