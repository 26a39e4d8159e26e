using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests;

/// <summary>What holds for every rule.</summary>
public class RulesTests
{
    private static readonly CultureInfo norwegian = CultureInfo.GetCultureInfo("nb");

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void Each_has_an_id_of_its_own()
        => Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void All_are_listed_and_nothing_else()
        => Assert.Equal(
            typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<Rule>().Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_speaks_English_and_Norwegian(string id)
    {
        DiagnosticDescriptor rule = Descriptor(id);
        foreach (LocalizableString text in (LocalizableString[])[rule.Title, rule.MessageFormat])
        {
            string english = text.ToString(CultureInfo.InvariantCulture), bokmål = text.ToString(norwegian);
            Assert.NotEmpty(english);
            Assert.NotEmpty(bokmål);
            // A frame of other phrases is the same in both.
            if (english.Any(char.IsLetter))
                Assert.NotEqual(english, bokmål);
            Assert.Equal(Placeholders(english), Placeholders(bokmål));
        }

        Assert.DoesNotContain(". ", rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page_and_a_link_to_it(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", Descriptor(id).HelpLinkUri, StringComparison.Ordinal);
        string page = File.ReadAllText(TestData.InRepository($"docs/rules/{id}.md"));
        Assert.StartsWith($"# {id}: {Descriptor(id).Title.ToString(CultureInfo.InvariantCulture)}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_in_the_list_of_releases(string id)
    {
        DiagnosticDescriptor rule = Descriptor(id);
        string severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
        string releases = string.Concat(((string[])["Shipped", "Unshipped"]).Select(name => File.ReadAllText(TestData.InRepository($"src/Tilt.Generator/AnalyzerReleases.{name}.md"))));

        Assert.Single(Regex.Matches(releases, $@"^{id} \| {Regex.Escape(rule.Category)} \| {severity} \| ", RegexOptions.Multiline));
        Assert.Equal(Rules.All.Count, Regex.Count(releases, "^TILT", RegexOptions.Multiline));
    }

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.Of(Rules.ById(id)!);

    private static string Placeholders(string text)
        => string.Join(' ', Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Order(StringComparer.Ordinal));
}
