using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>The rules as the compiler gets them from the analyzers: those of the engine.</summary>
public class DescriptorTests
{
    private static readonly CultureInfo norwegian = CultureInfo.GetCultureInfo("nb");

    /// <summary>Every rule once. One that is off may be on elsewhere, for a file that asks for it: by default it is off.</summary>
    private static readonly DiagnosticDescriptor[] rules =
    [
        .. Analyzing.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .GroupBy(rule => rule.Id)
            .Select(same => same.OrderBy(rule => rule.IsEnabledByDefault).First())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void The_analyzers_have_every_rule_and_no_other()
        => Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id));

    [Fact]
    public void Each_analyzer_has_those_that_it_can_tell()
    {
        Assert.Equal(Of(rule => rule.Scope.HasFlag(Scope.OneFile)), IdsOf(new TiltAnalyzer()));
        Assert.Equal(Of(rule => rule.Scope.HasFlag(Scope.SeveralFiles)), IdsOf(new SeveralReportsAnalyzer()));
        Assert.Equal([Rules.Derivable.Id], IdsOf(new DisclosureAnalyzer()));
        Assert.Equal(Rules.Soft.Select(rule => rule.Id), IdsOf(new SoftAnalyzer()));

        static IEnumerable<string> Of(Func<Rule, bool> isTold) => Rules.All.Where(isTold).Select(rule => rule.Id);
        static IEnumerable<string> IdsOf(DiagnosticAnalyzer analyzer) => analyzer.SupportedDiagnostics.Select(rule => rule.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_the_engines(string id)
    {
        Rule rule = Rules.ById(id)!;
        DiagnosticDescriptor descriptor = rules.Single(one => one.Id == id);

        foreach (CultureInfo culture in (CultureInfo[])[CultureInfo.InvariantCulture, norwegian])
        {
            Assert.Equal(Messages.Title(culture, rule), descriptor.Title.ToString(culture));
            Assert.Equal(Messages.Texts.GetString(rule.MessageName, culture), descriptor.MessageFormat.ToString(culture));
        }

        Assert.Equal((rule.Severity.ToString(), rule.IsOn), (descriptor.DefaultSeverity.ToString(), descriptor.IsEnabledByDefault));
        Assert.Equal(($"Tilt.{rule.Category}", rule.HelpLink ?? ""), (descriptor.Category, descriptor.HelpLinkUri));
        Assert.Equal(rule.Scope == Scope.SeveralFiles ? [WellKnownDiagnosticTags.CompilationEnd] : [], descriptor.CustomTags);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_keeps_in_one_language_what_the_compiler_asks_of_it(string id)
    {
        DiagnosticDescriptor rule = Descriptors.Of(Rules.ById(id)!), inNorwegian = Descriptors.In(norwegian, rule);
        Assert.Equal(rule.MessageFormat.ToString(norwegian), inNorwegian.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((rule.Id, rule.IsEnabledByDefault), (inNorwegian.Id, inNorwegian.IsEnabledByDefault));
        Assert.Equal(rule.CustomTags, inNorwegian.CustomTags);
    }
}
