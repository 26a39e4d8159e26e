using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

public class CheckTests
{
    private static readonly string real = Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md");

    [Fact]
    public async Task A_right_report_ends_with_0()
        => Assert.Equal(new Run(ExitCode.Clean, "", ""), await Run.Tilt("check", real));

    [Fact]
    public async Task A_misprint_is_told_at_its_cell_and_ends_with_1()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", (await File.ReadAllTextAsync(real)).Replace("\t414\t", "\t424\t", StringComparison.Ordinal));

        Run run = await Run.Tilt("check", path);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.StartsWith($"{path}(", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_in_Norwegian_where_that_is_asked_for()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", (await File.ReadAllTextAsync(real)).Replace("\t414\t", "\t424\t", StringComparison.Ordinal));

        Assert.Contains("radene summerer til", (await Run.Tilt("check", path, "--language", "nb")).Out, StringComparison.Ordinal);
        Assert.Contains("Kontrollerer", (await Run.Tilt("--help", "--language", "nb")).Out, StringComparison.Ordinal);
    }
}
