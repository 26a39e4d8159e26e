using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>What the documentation says of the rules' defaults.</summary>
public class DefaultsTests
{
    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void The_globalconfig_has_every_default()
    {
        string found = File.ReadAllText(TestData.InRepository("docs/tilt.globalconfig"));
        Assert.True(GlobalConfig() == found, "docs/tilt.globalconfig should say:\n" + GlobalConfig());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_and_the_list_say_the_default_severity(string id)
    {
        string severity = Shown(Rules.ById(id)!), list = File.ReadAllText(TestData.InRepository("docs/diagnostics.md"));
        string[] page = File.ReadAllLines(TestData.InRepository($"docs/rules/{id}.md"));

        Assert.Equal(severity == "off" ? "Default: off" : $"Default severity: {severity}", page[2]);
        Assert.Single(Regex.Matches(list, $@"^\| {id} \| {severity} \| ", RegexOptions.Multiline));
    }

    private static string GlobalConfig() => "is_global = true\n" + string.Concat(Rules.All.Select(rule =>
        $"\n# {rule.Id}: {Messages.Title(CultureInfo.InvariantCulture, rule)}\n"
        + $"dotnet_diagnostic.{rule.Id}.severity = {Configured(rule)}\n"));

    private static string Configured(Rule rule) => Shown(rule) switch
    {
        "off" => "none",
        "info" => "suggestion",
        string other => other,
    };

    private static string Shown(Rule rule) => !rule.IsOn ? "off" : rule.Severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        _ => "error",
    };
}
