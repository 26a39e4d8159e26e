using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>docs/revisions.md shows what is said.</summary>
public sealed class RevisionsPageTests : IDisposable
{
    private static readonly ShownPage page = new("revisions.md");

    private readonly Folder folder = new();

    public static TheoryData<string> Shown => page.Lines;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task It_shows_what_is_said(string line)
    {
        Run run = await page.TypeAsync(line, folder);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Equal(page.Told(line), run.Out);
    }

    [Fact]
    public async Task A_build_says_the_same()
    {
        page.Write(folder);

        Run run = await Run.Tilt("check", folder.Path, "--level", "info");

        Assert.NotEmpty(page.Said);
        Assert.All(page.Said, said => Assert.Contains(said, run.Out, StringComparison.Ordinal));
    }
}
