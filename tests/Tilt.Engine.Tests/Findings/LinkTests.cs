using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>Links lead somewhere. Where the repository is on the web the build says, or nobody.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("https://github.com/owner/tilt.git")]
    [InlineData("https://github.com/owner/tilt/")]
    [InlineData("https://github.com/owner/tilt")]
    public void Help_is_where_the_build_says_that_the_repository_is(string url)
        => Assert.Equal(
            "https://github.com/owner/tilt/blob/main/docs/rules/TILT101.md",
            Home.Page(Home.AddressOf(Built(url)), "docs/rules/TILT101.md"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_an_address_there_is_no_link(string? url)
        => Assert.Null(Home.Page(Home.AddressOf(Built(url)), "docs/rules/TILT101.md"));

    [Fact]
    public void Nothing_of_the_repository_says_an_address_of_its_own()
    {
        string[] folders = ["src", "docs", "sample", ".github"];
        string[] texts = [".cs", ".resx", ".md", ".json", ".targets", ".props", ".csproj", ".yml"];
        string[] files = [.. folders.Select(TestData.InRepository).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(TestData.InRepository("")))
            .Where(file => texts.Contains(Path.GetExtension(file)) && !Regex.IsMatch(file, @"[\\/](bin|obj)[\\/]"))];

        Assert.InRange(files.Length, 300, 2000);
        Assert.All(files, file => Assert.DoesNotMatch(@"github\.com/([\w-]*tilt|[\w-]+/tilt)", File.ReadAllText(file)));
    }

    // What the compiler makes of a project with a RepositoryUrl.
    private static AssemblyBuilder Built(string? url)
    {
        var built = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Built"), AssemblyBuilderAccess.Run);
        ConstructorInfo metadata = typeof(AssemblyMetadataAttribute).GetConstructors().Single();
        built.SetCustomAttribute(new CustomAttributeBuilder(metadata, ["Other", "value"]));
        if (url is not null)
            built.SetCustomAttribute(new CustomAttributeBuilder(metadata, ["RepositoryUrl", url]));
        return built;
    }

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

    /// <summary>From where it stands; packing makes the address of it, or no link.</summary>
    [Theory]
    [InlineData("src/Tilt.Package")]
    [InlineData("src/Tilt.Reports")]
    [InlineData("src/Tilt.Runtime")]
    [InlineData("src/Tilt.Tool")]
    public void A_package_links_to_pages_that_are_there(string project)
    {
        MatchCollection links = Regex.Matches(File.ReadAllText(TestData.InRepository($"{project}/README.md")), @"\]\((?<link>[^)]+)\)");

        Assert.NotEmpty(links);
        Assert.All(links.Select(match => match.Groups["link"].Value), link =>
        {
            Assert.StartsWith("../../", link, StringComparison.Ordinal);
            Assert.True(File.Exists(TestData.InRepository($"{project}/{link}")), link);
        });
    }
}
