using System.Reflection;
using CsCheck;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Tests.Forms;
using Tilt.Engine.Tests.Properties;
using Tilt.Generator.Tests.Harness;
using Tilt.Reports;
using Tilt.Reports.Tests;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Properties;

/// <summary>What is read at run time is what was compiled, and what is said of it is what the build says.</summary>
public class RunTimeTests
{
    [Fact]
    public void Whatever_stands_in_two_years_of_a_report()
        => RandomReport.Lines.Sample(
            rows =>
            {
                string report = Given.Report(RandomReport.Table(rows), period: RandomReport.Period);
                string older = report.Replace("2024", "2023").Replace("I alt arbeidstrening|1|", "I alt arbeidstrening|2|");
                AssertSame(("newer.md", report), ("older.md", older));
            },
            iter: Iterations.Builds);

    [Theory]
    [InlineData("tilt120-2024.md")]
    [InlineData("long-statistics-bank.csv")]
    [InlineData("pdftotext-layout.txt")]
    public void A_report_of_any_form(string file) => AssertSame((file, TestData.Read(file)));

    [Fact]
    public void A_report_that_was_damaged()
        => Damage.OfReports.Sample(damaged => AssertSame(("tilt120-2024.md", damaged.Text)), iter: Iterations.Builds);

    private static void AssertSame(params (string Path, string Text)[] files)
    {
        var marked = files.Aggregate(
            new Options().Property("TiltYear", "newest"), (options, file) => options.Metadata(file.Path, "TiltReport", "true"));
        Built built = files.Aggregate(new Project(), (all, file) => all.And(file)).With(marked).Build();
        var read = ReportFiles.Of(files.Select(file => ReportFile.Parse(file.Text, file.Path)));

        Assert.Equal(
            Reports(built.Assembly).Select(Shown.Whole).Order(StringComparer.Ordinal),
            read.Reports.Select(Shown.Whole).Order(StringComparer.Ordinal));
        Assert.Equal(
            built.Diagnostics.Where(said => said.Id.StartsWith("TILT", StringComparison.Ordinal)).Select(Say).Order(StringComparer.Ordinal),
            read.Findings.Select(Say).Order(StringComparer.Ordinal));
    }

    // Of each class the undated year's: the others are nested.
    private static IEnumerable<Report> Reports(Assembly assembly)
        => from type in assembly.GetTypes()
           where !type.IsNested
           let report = type.GetProperty("Report", BindingFlags.Static | BindingFlags.Public)
           where report?.PropertyType == typeof(Report)
           select (Report)report.GetValue(null)!;

    private static string Say(Finding said) => $"{said.Path}{said.Place} {said.Id} {said.MessageIn(null)}";

    private static string Say(Diagnostic said)
    {
        FileLinePositionSpan place = said.Location.GetLineSpan();
        return FormattableString.Invariant(
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {said.Id} {said.GetMessage(null)}");
    }
}
