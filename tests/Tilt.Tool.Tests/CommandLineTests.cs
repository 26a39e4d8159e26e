using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What a command line is understood as, and what is said where it is not.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("chek reports", "'chek' is not understood. Is 'check' meant?", "dotnet tilt --help")]
    [InlineData("check a.md --fromat json", "There is no option '--fromat'. Is '--format' meant?", "dotnet tilt check --help")]
    [InlineData("check", "Required argument 'paths' missing for command: 'check'.", "dotnet tilt check --help")]
    [InlineData("check a.md --encoding x", "'x' is no encoding; one is windows-1252.", "dotnet tilt check --help")]
    public async Task What_is_not_understood_is_said_with_what_may_be_meant(string line, string error, string help)
        => Assert.Equal(
            new Run(ExitCode.Unreadable, "", $"{error}\n{help} tells what there is.\n"), await Run.Tilt(line.Split(' ')));

    [Fact]
    public async Task Without_a_command_there_is_help()
        => Assert.StartsWith(
            "Checks, mends, converts and shows the statistics reports of NAV.\n\nUsage:\n  dotnet tilt <command>\n",
            (await Run.Tilt()).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Examples:", "Exit codes:")]
    [InlineData("nb", "Eksempler:", "Sluttkoder:")]
    public async Task Each_command_teaches_by_examples_and_tells_its_exit_codes(string language, string examples, string exits)
    {
        string[] commands = [.. (await Completed("")).Where(word => char.IsLetter(word[0]))];
        Assert.Contains("check", commands);
        foreach (string command in commands)
        {
            Run run = await Run.Tilt(command, "--help", "--language", language);
            Assert.Contains(examples, run.Lines);
            Assert.Contains(exits, run.Lines);
        }
    }

    [Fact]
    public async Task Options_their_values_and_files_complete()
    {
        folder.With("reports/tilt120-2024.md", "");

        Assert.Contains("check", await Completed("ch"));
        Assert.Contains("--format", await Completed("check --fo"));
        Assert.Equal(["github", "json", "sarif", "text"], await Completed("check --format "));
        Assert.Equal([folder.Path + "/reports/"], await Completed($"check {folder.Path}/rep"));
        Assert.Equal([folder.Path + "/reports/tilt120-2024.md"], await Completed($"check {folder.Path}/reports/t"));
    }

    [Fact]
    public async Task What_is_told_goes_into_a_file_as_a_whole()
    {
        string file = folder.With("told.txt", "before"), missing = Path.Combine(folder.Path, "nowhere", "told.txt");

        Assert.Equal(new Run(ExitCode.Clean, "", ""), await Run.Tilt("check", Given.Real, "-o", file, "--force"));
        Assert.Equal(ExitCode.Unreadable, (await Run.Tilt("check", Given.Real, "-o", missing)).Exit);

        Assert.Equal("1 file: nothing is wrong; 10 notes: --level info shows them", (await File.ReadAllTextAsync(file)).TrimEnd());
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    private static async Task<string[]> Completed(string line)
        => [.. (await Run.Tilt($"[suggest:{line.Length}]", line)).Lines.Order(StringComparer.Ordinal)];
}
