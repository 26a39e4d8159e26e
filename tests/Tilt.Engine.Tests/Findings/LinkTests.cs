using System.Reflection;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>
/// Links lead somewhere. The repository's own address stands in Directory.Build.props alone, and the compiler hands it to the assembly.
/// </summary>
public class LinkTests
{
    private static readonly string repository = Regex.Replace(
        typeof(Rules).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "RepositoryUrl").Value!,
        @"\.git$", "");

    [Fact]
    public void Help_is_in_the_repository()
        => Assert.All(Rules.All, rule => Assert.Equal($"{repository}/blob/main/docs/rules/{rule.Id}.md", rule.HelpLink));

    public static TheoryData<string> Pages
        => new(Directory.GetFiles(TestData.InRepository("docs"), "*.md", SearchOption.AllDirectories)
            .Append(TestData.InRepository("README.md")).Append(TestData.InRepository("CONTRIBUTING.md"))
            .Select(page => Path.GetRelativePath(TestData.InRepository(""), page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_headings_that_are_there(string page)
    {
        string path = TestData.InRepository(page);
        foreach (Match link in Regex.Matches(File.ReadAllText(path), @"\]\((?<file>[^)#:]*)(#(?<heading>[^)]*))?\)"))
        {
            string target = link.Groups["file"].Value is { Length: > 0 } file ? Path.Combine(Path.GetDirectoryName(path)!, file) : path;
            Assert.True(Path.Exists(target), link.Value);
            if (link.Groups["heading"].Success)
                Assert.Contains(link.Groups["heading"].Value, Headings(target));
        }
    }

    // As GitHub makes anchors of them.
    private static IEnumerable<string> Headings(string page)
        => Regex.Matches(File.ReadAllText(page), "^#+ (?<text>.+)$", RegexOptions.Multiline)
            .Select(heading => Regex.Replace(heading.Groups["text"].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));

    [Theory]
    [InlineData("src/Tilt.Package/README.md")]
    [InlineData("src/Tilt.Runtime/README.md")]
    public void A_package_links_to_pages_that_are_there(string readme)
    {
        MatchCollection links = Regex.Matches(File.ReadAllText(TestData.InRepository(readme)), @"\]\((?<link>[^)]+)\)");

        Assert.NotEmpty(links);
        Assert.All(links.Select(match => match.Groups["link"].Value), link =>
        {
            Assert.StartsWith(repository, link, StringComparison.Ordinal);
            string page = link.Replace(repository + "/blob/main/", "", StringComparison.Ordinal);
            Assert.True(link == repository || File.Exists(TestData.InRepository(page)), link);
        });
    }
}
