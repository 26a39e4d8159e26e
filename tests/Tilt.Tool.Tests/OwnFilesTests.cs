using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

public class OwnFilesTests
{
    [Theory]
    [InlineData("view", "page.html")]
    [InlineData("export", "figures.csv")]
    [InlineData("export", "figures.json")]
    [InlineData("export", "figures.xlsx")]
    [InlineData("export", "figures.parquet")]
    public async Task In_a_folder_what_the_tool_wrote_is_left_alone(string command, string file)
    {
        using var folder = new Folder();
        string report = await WithReportAsync(folder);
        await Run.Tilt(command, report, "-o", Path.Combine(folder.Path, file));
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);

        Run run = await Run.Tilt("check", folder.Path);

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.StartsWith("1 file: nothing is wrong", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_nothing_else_has_no_report_and_says_so()
    {
        using var folder = new Folder();
        string report = await WithReportAsync(folder);
        await Run.Tilt("export", report, "-o", Path.Combine(folder.Path, "figures.csv"));
        File.Delete(report);

        Run run = await Run.Tilt("check", folder.Path);

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("No report was found; files looked at: 1.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures.csv")]
    [InlineData("figures.json")]
    [InlineData("figures.xlsx")]
    public async Task Named_itself_an_export_is_the_report_that_it_was_made_of(string file)
    {
        using var folder = new Folder();
        string report = await WithReportAsync(folder), export = Path.Combine(folder.Path, file);
        await Run.Tilt("export", report, "-o", export);

        Run back = await Run.Tilt("export", export, "--to", "csv"), first = await Run.Tilt("export", report, "--to", "csv");

        Assert.Equal(ExitCode.Clean, back.Exit);
        Assert.Equal(Figures(first), Figures(back));

        // A label that was misread is written as what it is, and JSON-stat has names alone.
        static string[] Figures(Run run)
            => [.. run.Out.Split('\n').Select(line => string.Join(',', line.Split(',').TakeLast(6))).Order(StringComparer.Ordinal)];
    }

    private static async Task<string> WithReportAsync(Folder folder) => folder.With(
        "report.md", await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md")));
}
