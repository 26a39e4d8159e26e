using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

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
            typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<Rule>().Select(rule => rule.Id).Distinct()
                .Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_found_by_its_id_in_any_case(string id)
    {
        Assert.Equal(id, Rules.ById(id)!.Id);
        Assert.Equal(id, Rules.ById(id.Replace("TILT", "tilt"))!.Id);
        Assert.Null(Rules.ById(id + "0"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_speaks_English_and_Norwegian(string id)
    {
        Rule rule = Rules.ById(id)!;
        foreach (string name in (string[])[rule.Id, rule.MessageName])
        {
            string english = Text(name, CultureInfo.InvariantCulture), bokmål = Text(name, norwegian);
            Assert.NotEmpty(english);
            Assert.NotEmpty(bokmål);
            // A frame of other phrases is the same in both.
            if (english.Any(char.IsLetter))
                Assert.NotEqual(english, bokmål);
            Assert.Equal(Placeholders(english), Placeholders(bokmål));
        }

        Assert.DoesNotContain(". ", Text(rule.MessageName, CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page(string id)
    {
        Rule rule = Rules.ById(id)!;
        string page = File.ReadAllText(TestData.InRepository($"docs/rules/{id}.md"));
        Assert.StartsWith($"# {id}: {Messages.Title(CultureInfo.InvariantCulture, rule)}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_in_the_list_of_releases(string id)
    {
        Rule rule = Rules.ById(id)!;
        string severity = rule.IsOn ? rule.Severity.ToString() : "Disabled", releases = Releases("Shipped") + Releases("Unshipped");

        Assert.Single(Regex.Matches(releases, $@"^{id} \| Tilt\.{rule.Category} \| {severity} \| ", RegexOptions.Multiline));
        Assert.Equal(Rules.All.Count, Regex.Count(releases, "^TILT", RegexOptions.Multiline));
    }

    private static string Releases(string which)
        => File.ReadAllText(TestData.InRepository($"src/Tilt.Generator/AnalyzerReleases.{which}.md"));

    private static string Text(string name, CultureInfo culture) => Messages.Texts.GetString(name, culture)!;

    private static string Placeholders(string text)
        => string.Join(' ', Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Order(StringComparer.Ordinal));
}
