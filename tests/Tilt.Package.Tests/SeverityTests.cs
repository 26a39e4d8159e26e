using System.Text.Json;
using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>A report with a misprint, and each way to say what that is to a build.</summary>
public class SeverityTests
{
    private const string Item = """<TiltReport Include="report.md" />""";

    [Fact]
    public void A_misprint_is_a_warning_once_and_a_record_in_the_log()
    {
        UserProject app = UserProject.App(Item).With("report.md", Reports.Wrong);

        Assert.Equal([Warning("report.md")], app.Build("-p:ErrorLog=log.json%2cversion=2.1").AssertSuccess().Says);
        Assert.Equal(("TILT101", 79, 21, "414"), Logged(app));
        Assert.Empty(app.Build("-p:ErrorLog=log.json%2cversion=2.1").AssertSuccess().Says);
    }

    [Fact]
    public void An_error_stops_the_build_every_time()
    {
        UserProject app = UserProject.App(Item).With("report.md", Reports.Wrong);

        Assert.Equal([Error("report.md")], app.Build("-p:WarningsAsErrors=TILT101").Says);
        Assert.Equal([Error("report.md")], app.Build("-p:WarningsAsErrors=TILT101").Says);
    }

    [Fact]
    public void It_is_said_in_Norwegian_too()
        => Assert.Contains(
            "radene summerer til 5801, summen sier 5791",
            UserProject.App(Item).With("report.md", Reports.Wrong).Build("-p:PreferredUILang=nb-NO").Output);

    [Fact]
    public void A_report_has_a_language_of_its_own_under_the_same_rule()
    {
        UserProject app = UserProject.App(
            """<TiltReport Include="report.md" /><TiltReport Include="english.md" Class="English" Culture="en" />""",
            "",
            "<TiltCulture>nb</TiltCulture>")
            .With("report.md", Reports.Wrong).With("english.md", Reports.Wrong)
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.TILT101.severity = error\n");

        Outcome built = app.Build("-p:PreferredUILang=en-US", "-p:ErrorLog=log.json%2cversion=2.1");

        Assert.Equal([Error("english.md"), Error("report.md")], built.Says);
        Assert.Contains("english.md(79,21): error TILT101: arbeidstrening, Fylke, Mars: the rows add up to 5801", built.Output);
        Assert.Contains("report.md(79,21): error TILT101: arbeidstrening, Fylke, Mars: radene summerer til 5801", built.Output);
        Assert.Single(LoggedRules(app), rule => rule == "TILT101");
    }

    [Theory]
    [InlineData("-p:TreatWarningsAsErrors=true")]
    [InlineData("-p:TiltStrict=true")]
    public void A_property_makes_it_an_error(string property)
        => Assert.Equal([Error("report.md")], UserProject.App(Item).With("report.md", Reports.Wrong).Build(property).Says);

    [Theory]
    [InlineData("error")]
    [InlineData("none")]
    public void A_globalconfig_decides_for_all_files(string severity)
    {
        UserProject app = UserProject.App(Item).With("report.md", Reports.Wrong)
            .With(".globalconfig", $"is_global = true\ndotnet_diagnostic.TILT101.severity = {severity}\n");

        Assert.Equal(severity == "error" ? [Error("report.md")] : [], app.Build().Says);
    }

    [Fact]
    public void NoWarn_silences_it()
        => Assert.Empty(UserProject.App(Item).With("report.md", Reports.Wrong).Build("-p:NoWarn=TILT101").AssertSuccess().Says);

    [Fact]
    public void A_section_of_editorconfig_decides_for_the_files_that_it_names()
    {
        string[] files = ["Plain", "Error", "None", "Known", "Outdated"];
        string items = string.Concat(files.Select(file => $"""<TiltReport Include="{file}.md" Class="{file}" />"""));
        UserProject app = UserProject.App(items, "");
        foreach (string file in files)
            app.With(file + ".md", file == "Outdated" ? Reports.Right : Reports.Wrong);
        app.With(".editorconfig", """
            [Error.md]
            tilt_diagnostic.TILT101.severity = error
            [None.md]
            tilt_diagnostic.TILT101.severity = none
            [Known.md]
            # NAV prints 424; the sum needs 414.
            tilt_accept.Known.Arbeidstrening.Fylke.Oslo.Mars = 424
            [Outdated.md]
            tilt_accept.Outdated.Arbeidstrening.Fylke.Oslo.Mars = 424
            """);

        Assert.Equal([Error("Error.md"), $"Outdated.md{Reports.Place}: warning TILT011", Warning("Plain.md")], app.Build().Says);
    }

    private static string Warning(string file) => $"{file}{Reports.Place}: warning TILT101";

    private static string Error(string file) => $"{file}{Reports.Place}: error TILT101";

    private static string?[] LoggedRules(UserProject app)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(app.Folder, "log.json")));
        JsonElement rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return [.. rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
    }

    private static (string? Id, int Line, int Column, string? Expected) Logged(UserProject app)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(app.Folder, "log.json")));
        JsonElement result = Assert.Single(
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.GetProperty("ruleId").GetString() == "TILT101");
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return ("TILT101", region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
            result.GetProperty("properties").GetProperty("customProperties").GetProperty("expected").GetString());
    }
}
