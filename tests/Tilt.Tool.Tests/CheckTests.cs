using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

public class CheckTests
{
    [Fact]
    public async Task A_right_report_ends_with_0_and_says_that_there_are_notes()
        => Assert.Equal(
            new Run(ExitCode.Clean, "1 file: nothing is wrong; 10 notes: --level info shows them\n", ""),
            await Run.Tilt("check", Given.Real));

    [Fact]
    public async Task What_could_not_be_read_is_counted_and_not_called_right()
        => Assert.Equal(
            "1 file: no warnings; 10 notes: --level info shows them; could not be read: 1",
            (await Run.Tilt("check", Given.Real, "nowhere.md")).Out.TrimEnd());

    [Fact]
    public async Task A_misprint_is_told_at_its_cell_and_ends_with_1()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", Given.Wrong);

        Run run = await Run.Tilt("check", path);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.StartsWith($"{path}:79:21: warning TILT101: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_in_Norwegian_where_that_is_asked_for()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", Given.Wrong);

        Assert.Contains("radene summerer til", (await Run.Tilt("check", path, "--language", "nb")).Out, StringComparison.Ordinal);
        Assert.Contains("Kontrollerer", (await Run.Tilt("--help", "--language", "nb")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_read_is_told_and_ends_with_2()
    {
        string secret = Path.Combine(AppContext.BaseDirectory, "Data", "secret.xlsx");

        Run run = await Run.Tilt("check", secret, Given.Real, "--format", "json");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("\"id\":\"TILT019\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"isComplete\":false", run.Out, StringComparison.Ordinal);
    }
}
