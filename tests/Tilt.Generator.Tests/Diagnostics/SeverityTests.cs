using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Severities in the report's own section of .editorconfig, and by TiltStrict, on their way to the compiler.</summary>
public class SeverityTests
{
    private const string File = "report.md";

    // Oslo and Rogaland make 9 + 2 in January, where the total says 9; the mean of Oslo is right.
    private static readonly string report = Given.Report(Given.Table("03 Oslo|8|7|8|9", "11 Rogaland|2|3|2|2"));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData(" error ", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_key_sets_the_severity(string value, DiagnosticSeverity expected)
        => Assert.Equal([("TILT101", expected)], Says(Key("TILT101", value)));

    [Fact]
    public void None_says_nothing() => Assert.Empty(Says(Key("TILT101", "none")));

    [Fact]
    public void Another_file_keeps_its_own()
        => Assert.Equal(
            [("TILT101", DiagnosticSeverity.Warning)], Says(new Options().Key("other.md", "tilt_diagnostic.TILT101.severity", "none")));

    [Theory]
    [InlineData("tilt_diagnostic.tilt101.severity", "off")]
    [InlineData("tilt_diagnostic.tilt999.severity", "error")]
    [InlineData("tilt_diagnostic.tilt999.severity", "default")]
    [InlineData("tilt_diagnostic.severity", "error")]
    [InlineData("tilt_severity", "error")]
    public void What_cannot_be_used_is_handed_on_to_be_said(string key, string value)
        => Assert.Equal([$"{key} = {value}"], Read(new Options().Key(File, key, value)).Invalid.Select(option => option.ToString()));

    [Fact]
    public void It_is_said()
        => Assert.Equal(
            [("TILT010", "The option tilt_diagnostic.tilt101.severity = off cannot be used: it takes 'error', 'warning', "
                + "'suggestion', 'silent', 'none' or 'default'")],
            Project.With(report).With(Key("TILT101", "off")).Diagnose().Where(said => said.Id == "TILT010")
                .Select(said => (said.Id, said.GetMessage(CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("dotnet_diagnostic.TILT101.severity", "off")]
    [InlineData("indent_size", "2")]
    public void Keys_of_others_are_none_of_ours(string key, string value)
        => Assert.Empty(Read(new Options().Key(File, key, value)).Invalid);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    public void Strict_is_a_property_of_the_project(string value, bool expected)
    {
        FindingOptions options = Read(new Options().Property("TiltStrict", value));
        Assert.Equal((expected, 0), (options.IsStrict, options.Invalid.Count));
    }

    [Fact]
    public void Strict_makes_errors_of_what_does_not_add_up()
        => Assert.Equal([("TILT101", DiagnosticSeverity.Error)], Says(new Options().Property("TiltStrict", "true")));

    [Fact]
    public void A_key_is_closer_than_strict()
        => Assert.Equal([("TILT101", DiagnosticSeverity.Warning)], Says(Key("TILT101", "warning").Property("TiltStrict", "true")));

    [Fact]
    public void Strict_is_true_or_false()
    {
        Options options = new Options().Property("TiltStrict", "yes");

        Assert.False(Read(options).IsStrict);
        Assert.Contains(("TILT010", DiagnosticSeverity.Warning), Says(options));
    }

    [Fact]
    public void A_rule_that_is_off_can_be_switched_on()
    {
        string table = Given.Table("03 Oslo|8|7|8|9", "11 Rogaland|2|*|2|2");
        Options options = Key("TILT202", "suggestion").Key(File, "tilt_diagnostic.TILT201.severity", "none");
        Assert.Contains(
            ("TILT202", DiagnosticSeverity.Info),
            Project.With(Given.Report(table)).With(options).Diagnose().Select(said => (said.Id, said.Severity)));
    }

    [Fact]
    public void So_it_can_by_the_compilers_own_means()
    {
        Project project = Project.With(
            Given.Report("|Januar|Februar\nI alt arbeidstrening|20|20\nKvinner|17|16\nMenn|*|4", period: "Januar 2024 - Februar 2024"));
        var asked = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [KeyValuePair.Create("TILT202", ReportDiagnostic.Warn)]);

        Assert.Empty(project.Diagnose());
        Assert.Equal(
            ["TILT202 (7,6-7): The suppressed cell 'Menn', Januar, can be worked out from what is printed"],
            project.Diagnose(asked).Select(Built.Describe));
    }

    private static Options Key(string id, string value) => new Options().Key(File, $"tilt_diagnostic.{id}.severity", value);

    private static FindingOptions Read(Options options) => OptionReader.Of(new TextFile(File, ""), options).Findings;

    private static (string Id, DiagnosticSeverity Severity)[] Says(Options options)
        => [.. Project.With(report).With(options).Diagnose().Select(said => (said.Id, said.Severity))];
}
