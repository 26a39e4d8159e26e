using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What no sum shows, where it is asked for.</summary>
public sealed class SoftTests : IDisposable
{
    private static readonly ShownPage page = new("soft-checks.md");

    private readonly Folder folder = new();

    public static TheoryData<string> Shown => page.Lines;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Its_page_shows_what_is_said(string line)
    {
        Run run = await page.TypeAsync(line, folder);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Equal(page.Told(line), ShownPage.Relative(run.Out, folder));
    }

    [Fact]
    public async Task Nobody_is_told_who_does_not_ask()
    {
        page.Write(folder);

        Assert.Equal(ExitCode.Clean, (await Run.Tilt("check", folder.Path)).Exit);
        Assert.Equal(ExitCode.Clean, (await Run.Tilt("check", folder.Path, "--soft", "--soft-threshold", "100")).Exit);
    }

    [Theory]
    [InlineData("--soft-threshold", "3")]
    [InlineData("--soft-least-percent", "20")]
    public async Task Whoever_says_how_much_must_stand_out_is_told(string option, string value)
    {
        page.Write(folder);

        Assert.Equal(ExitCode.Findings, (await Run.Tilt("check", folder.Path, option, value)).Exit);
        Assert.Equal(ExitCode.Clean, (await Run.Tilt("check", folder.Path, option, "100")).Exit);
    }

    [Fact]
    public async Task A_threshold_is_a_number()
    {
        Run run = await Run.Tilt("check", folder.Path, "--soft-threshold", "0.5");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("'0.5' is no number from 1 to 1000", run.Error, StringComparison.Ordinal);
    }

    // Nothing adds up over years, and files that are looked at together no more than they must be in memory at once.
    [Fact]
    public async Task Years_are_held_against_each_other()
    {
        page.Write(folder);
        string report = await File.ReadAllTextAsync(Path.Combine(folder.Path, "reports/tilt120-2024.md"));
        folder.With("reports/tilt120-2023.md", report.Replace("2024", "2023", StringComparison.Ordinal));

        Assert.Contains("Januar 2023", (await Run.Tilt("check", folder.Path, "--soft")).Out, StringComparison.Ordinal);
    }
}
