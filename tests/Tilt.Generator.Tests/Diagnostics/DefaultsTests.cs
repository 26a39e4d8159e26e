using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Findings;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>The rules as the compiler gets them from the analyzers, and what the documentation says of their defaults.</summary>
public class DefaultsTests
{
    /// <summary>Every rule once. One that is off may be on elsewhere, for a file that asks for it: by default it is off.</summary>
    private static readonly DiagnosticDescriptor[] rules =
    [
        .. typeof(TiltAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .GroupBy(rule => rule.Id)
            .Select(same => same.OrderBy(rule => rule.IsEnabledByDefault).First())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => new(rules.Select(rule => rule.Id));

    [Fact]
    public void The_analyzers_have_every_rule_and_no_other()
        => Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id));

    [Fact]
    public void The_globalconfig_has_every_default()
        => Assert.True(GlobalConfig() == File.ReadAllText(TestData.InRepository("docs/tilt.globalconfig")), "docs/tilt.globalconfig should say:\n" + GlobalConfig());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_and_the_list_say_the_default_severity(string id)
    {
        string severity = Shown(rules.Single(rule => rule.Id == id));

        Assert.Equal(severity == "off" ? "Default: off" : $"Default severity: {severity}", File.ReadAllLines(TestData.InRepository($"docs/rules/{id}.md"))[2]);
        Assert.Single(Regex.Matches(File.ReadAllText(TestData.InRepository("README.md")), $@"^\| {id} \| {severity} \| ", RegexOptions.Multiline));
    }

    private static string GlobalConfig()
        => "is_global = true\n" + string.Concat(rules.Select(rule =>
            $"\n# {rule.Id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\ndotnet_diagnostic.{rule.Id}.severity = {Shown(rule) switch
            {
                "off" => "none",
                "info" => "suggestion",
                string other => other,
            }}\n"));

    private static string Shown(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
