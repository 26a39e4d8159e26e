using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Severities in the report's own section of .editorconfig, and by TiltStrict.</summary>
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
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_key_sets_the_severity(string value, DiagnosticSeverity expected)
        => Assert.Equal([("TILT101", expected)], Says(Key("TILT101", value)));

    [Fact]
    public void None_says_nothing() => Assert.Empty(Says(Key("TILT101", "none")));

    [Fact]
    public void Another_file_keeps_its_own()
        => Assert.Equal([("TILT101", DiagnosticSeverity.Warning)], Says(new Options().Key("other.md", "tilt_diagnostic.TILT101.severity", "none")));

    [Theory]
    [InlineData("tilt_diagnostic.TILT101.severity", "off")]
    [InlineData("tilt_diagnostic.TILT999.severity", "error")]
    [InlineData("tilt_diagnostic.severity", "error")]
    [InlineData("tilt_severity", "error")]
    public void What_cannot_be_used_is_said(string key, string value)
    {
        Built built = Project.With(report).With(new Options().Key(File, key, value)).Build();
        Assert.Contains($"TILT010 (1,1-1): The option {key.ToLowerInvariant()} = {value} cannot be used", built.TiltSays);
    }

    [Fact]
    public void Strict_makes_errors_of_what_does_not_add_up()
        => Assert.Equal([("TILT101", DiagnosticSeverity.Error)], Says(new Options().Property("TiltStrict", "true")));

    [Fact]
    public void A_key_is_closer_than_strict()
        => Assert.Equal([("TILT101", DiagnosticSeverity.Warning)], Says(Key("TILT101", "warning").Property("TiltStrict", "true")));

    [Fact]
    public void Strict_is_true_or_false()
        => Assert.Contains(("TILT010", DiagnosticSeverity.Warning), Says(new Options().Property("TiltStrict", "yes")));

    [Fact]
    public void A_rule_that_is_off_can_be_switched_on()
    {
        string table = Given.Table("03 Oslo|8|7|8|9", "11 Rogaland|2|*|2|2");
        Built built = Project.With(Given.Report(table)).With(Key("TILT202", "suggestion").Key(File, "tilt_diagnostic.TILT201.severity", "none")).Build();
        Assert.Contains(("TILT202", DiagnosticSeverity.Info), built.Diagnostics.Select(said => (said.Id, said.Severity)));
    }

    private static Options Key(string id, string value) => new Options().Key(File, $"tilt_diagnostic.{id}.severity", value);

    private static (string Id, DiagnosticSeverity Severity)[] Says(Options options)
        => [.. Project.With(report).With(options).Build().Diagnostics.Select(said => (said.Id, said.Severity))];
}
