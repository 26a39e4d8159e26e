using System.Reflection;
using System.Text.RegularExpressions;
using Tilt.Generator.Diagnostics;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Links that are written out in full. The repository's address stands in Directory.Build.props, and the compiler hands it to the assembly.</summary>
public class LinkTests
{
    private static readonly string repository = Regex.Replace(
        typeof(TiltAnalyzer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryUrl").Value!, @"\.git$", "");

    [Fact]
    public void Help_is_in_the_repository()
        => Assert.All(Rules.All, rule => Assert.Equal($"{repository}/blob/main/docs/rules/{rule.Id}.md", rule.HelpLinkUri));

    [Theory]
    [InlineData("src/Tilt.Package/README.md")]
    [InlineData("src/Tilt.Runtime/README.md")]
    public void A_package_links_to_pages_that_are_there(string page)
    {
        MatchCollection links = Regex.Matches(File.ReadAllText(TestData.InRepository(page)), @"\]\((?<link>[^)]+)\)");

        Assert.NotEmpty(links);
        Assert.All(links.Select(match => match.Groups["link"].Value), link =>
        {
            Assert.StartsWith(repository, link, StringComparison.Ordinal);
            Assert.True(link == repository || File.Exists(TestData.InRepository(link.Replace(repository + "/blob/main/", "", StringComparison.Ordinal))), link);
        });
    }
}
