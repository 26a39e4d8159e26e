using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Soft checks: off, on by TiltSoftChecks, and on rule by rule.</summary>
public class SoftTests
{
    private const string File = "report.md";

    // Oslo's Mars should be 414; whoever wrote it added the rows up again.
    private static readonly string report = Given.Report(
        """
        |Januar|Februar|Mars|April|Mai|Juni
        I alt arbeidstrening|1709|1884|1552|2141|2126|1908
        03 Oslo|401|428|44|444|493|466
        11 Rogaland|766|859|845|971|924|813
        15 Møre og Romsdal|319|338|366|425|422|387
        18 Nordland|223|259|297|301|287|242
        """.ReplaceLineEndings("\n"), period: "Januar 2024 - Juni 2024");

    private static readonly Options on = new Options().Property("TiltSoftChecks", "true");

    [Fact]
    public void They_are_off() => Assert.Empty(Project.With(report).Diagnose());

    [Fact]
    public void A_property_switches_all_of_them_on()
        => Assert.Equal([("TILT301", DiagnosticSeverity.Warning)], Says(on));

    [Fact]
    public void A_key_switches_one_of_them_on_for_a_file()
    {
        Assert.Equal(
            [("TILT301", DiagnosticSeverity.Info)], Says(new Options().Key(File, "tilt_diagnostic.TILT301.severity", "suggestion")));
        Assert.Empty(Says(new Options().Key(File, "tilt_diagnostic.TILT302.severity", "warning")));
        Assert.Empty(Says(new Options().Key("other.md", "tilt_diagnostic.TILT301.severity", "warning")));
    }

    [Fact]
    public void And_off() => Assert.Empty(Says(
        new Options().Property("TiltSoftChecks", "true").Key(File, "tilt_diagnostic.TILT301.severity", "none")));

    [Fact]
    public void So_does_the_compilers_own_means_and_it_is_told_once()
    {
        var asked = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [KeyValuePair.Create("TILT301", ReportDiagnostic.Warn)]);

        Assert.Equal(["TILT301"], Project.With(report).Diagnose(asked).Select(said => said.Id));
        Assert.Equal(["TILT301"], Project.With(report).With(on).Diagnose(asked).Select(said => said.Id));
    }

    [Fact]
    public void What_is_accepted_is_not_told_however_they_are_switched_on()
    {
        const string Key = "tilt_accept.Tilt120.Arbeidstrening.Fylke.Oslo.Mars";
        var asked = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [KeyValuePair.Create("TILT301", ReportDiagnostic.Warn)]);

        Assert.Empty(Says(new Options().Property("TiltSoftChecks", "true").Key(File, Key, "44")));
        Assert.Empty(Project.With(report).With(new Options().Key(File, Key, "44")).Diagnose(asked));
    }

    [Fact]
    public void A_property_says_how_much_must_stand_out()
        => Assert.Empty(Says(new Options().Property("TiltSoftChecks", "true").Property("TiltSoftThreshold", "100.5")));

    [Theory]
    [InlineData("TiltSoftChecks", "yes", "it takes 'true' or 'false'")]
    [InlineData("TiltSoftThreshold", "0.5", "it takes a number from 1 to 1000, such as '4.5'")]
    [InlineData("TiltSoftThreshold", "4,5", "it takes a number from 1 to 1000, such as '4.5'")]
    [InlineData("TiltSoftLeastPercent", "-1", "it takes a number from 0 to 100, such as '4.5'")]
    public void What_cannot_be_used_is_said(string property, string value, string takes)
        => Assert.Equal(
            [$"The option {property} = {value} cannot be used: {takes}"],
            Project.With(report).With(new Options().Property(property, value)).Diagnose()
                .Select(said => said.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void They_are_strict_with_nobody()
        => Assert.Equal([("TILT301", DiagnosticSeverity.Warning)], Says(
            new Options().Property("TiltSoftChecks", "true").Property("TiltStrict", "true")));

    // Build runs the generator twice, and fails where the second time anything is made again.
    [Fact]
    public void The_code_is_the_same_with_them_and_a_second_run_is_cached()
    {
        Built with = Project.With(report).With(on).Build(), without = Project.With(report).Build();

        Assert.Equal(without.Hints.Select(without.Source), with.Hints.Select(with.Source));
        Assert.Equal(["TILT301"], with.Diagnostics.Select(said => said.Id));
    }

    private static (string Id, DiagnosticSeverity Severity)[] Says(Options options)
        => [.. Project.With(report).With(options).Diagnose().Select(said => (said.Id, said.Severity))];
}
