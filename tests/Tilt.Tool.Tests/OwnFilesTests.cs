using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

public class OwnFilesTests
{
    [Fact]
    public async Task In_a_folder_the_tools_own_page_and_csv_are_left_alone()
    {
        using var folder = new Folder();
        string report = folder.With(
            "report.md", await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md")));
        await Run.Tilt("view", report, "-o", Path.Combine(folder.Path, "page.html"));
        await Run.Tilt("export", report, "-o", Path.Combine(folder.Path, "figures.csv"));
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);

        Run run = await Run.Tilt("check", folder.Path);

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.StartsWith("1 file: nothing is wrong", run.Out, StringComparison.Ordinal);
    }
}
