using Tilt.Tool.Inputs;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What the paths on a command line mean.</summary>
public sealed class InputTests : IDisposable
{
    private static readonly string report = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));

    private static readonly string wrong = report.Replace("\t414\t", "\t424\t", StringComparison.Ordinal);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.With("report.md", report);
        await folder.PipeAsync("pipe.md");

        Assert.Equal(ExitCode.Clean, (await Run.Tilt("check", folder.Path).WaitAsync(TimeSpan.FromMinutes(1))).Exit);
    }

    [Fact]
    public async Task A_folder_is_all_reports_below_it_in_the_order_of_their_paths()
    {
        folder.With("reports/b.md", wrong);
        folder.With("reports/a/2024.TXT", wrong);
        folder.With("reports/README.md", "# How we work");
        folder.With("reports/.git/c.md", wrong);
        folder.With("reports/.hidden.md", wrong);
        folder.With("reports/d.cs", wrong);

        Assert.Equal(["reports/a/2024.TXT", "reports/b.md"], await Told("reports"));
    }

    [Theory]
    [InlineData("reports/**/*.md", "reports/a/b/2.md reports/a/1.md")]
    [InlineData(@"reports\a\*.md", "reports/a/1.md")]
    [InlineData("*/*/*.md", "reports/a/1.md")]
    [InlineData("reports/**", "reports/a/1.md reports/a/b/2.md")]
    [InlineData("reports/**/*.dat", "reports/a/3.dat")]
    [InlineData("./reports/a/*.MD", "reports/a/1.md")]
    [InlineData(".hidden/*.md", ".hidden/4.md")]
    public async Task A_pattern_needs_no_shell_that_knows_it(string pattern, string files)
    {
        folder.With("reports/a/1.md", wrong);
        folder.With("reports/a/b/2.md", wrong);
        folder.With("reports/a/3.dat", wrong);
        folder.With("reports/a/.hidden/4.md", wrong);
        folder.With(".hidden/4.md", wrong);

        Assert.Equal(files.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), await Told(pattern));
    }

    [Theory]
    [InlineData("*.md", "a")]
    [InlineData("a*/*.md", "b")]
    [InlineData("a*/*/*.md", "a/b/c")]
    [InlineData("x*/**/*.md", "a")]
    [InlineData("*/x/**", "a/b")]
    [InlineData("*/../*.md", "a/b")]
    public void A_pattern_does_not_look_where_it_asks_for_nothing(string pattern, string folder)
        => Assert.False(LooksInto(pattern, folder));

    [Theory]
    [InlineData("a*/*.md", "A")]
    [InlineData("**/*.md", "a/b/c")]
    [InlineData("*/b/**", "a/b/c/d")]
    [InlineData("*/./*.md", "a")]
    [InlineData("*/", "a/b/c")]
    public void A_pattern_looks_into_what_it_asks_for(string pattern, string folder) => Assert.True(LooksInto(pattern, folder));

    private static bool LooksInto(string pattern, string folder)
        => folder.Split('/').Select((name, depth) => new FilePattern(pattern).LooksInto(name, depth)).All(looks => looks);

    [Fact]
    public async Task A_file_that_is_named_is_to_be_a_report()
    {
        string readme = folder.With("README.md", "# How we work");

        Assert.Contains("TILT001", (await Run.Tilt("check", readme)).Out, StringComparison.Ordinal);
        Assert.Equal(new Run(2, "", "No report was found; files looked at: 1.\n"), await Run.Tilt("check", folder.Path));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_others_go_on()
    {
        string path = folder.With("wrong.md", wrong);
        string empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;

        Run run = await Run.Tilt("check", "nowhere.md", "nowhere/*.md", empty, path);

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.StartsWith(path, run.Out, StringComparison.Ordinal);
        Assert.Equal(
            "nowhere.md: no such file or folder.\nnowhere/*.md: no file is called so.\n" + empty + ": no file in it can be a report.\n",
            run.Error);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_read_once()
    {
        string path = folder.With("wrong.md", wrong);

        Assert.Single((await Run.Tilt("check", path, folder.Path, Path.Combine(folder.Path, ".", "wrong.md"))).Findings);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_an_at_is_no_list_of_arguments()
    {
        using var folder = new Folder();
        folder.With("list", "--format\njson");

        Assert.Contains("no such file", (await Run.Tilt("check", "@" + Path.Combine(folder.Path, "list"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hyphen_is_what_comes_on_standard_input()
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(wrong));

        Assert.StartsWith("-:79:21", (await Run.Tilt(input, "check", "-")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_on_standard_input_is_known_by_its_content()
    {
        using FileStream input = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.xlsx"));

        Assert.Equal(new Run(ExitCode.Clean, "1 file: nothing is wrong\n", ""), await Run.Tilt(input, "check", "-"));
    }

    // The files of which something is told, as the folder calls them.
    private async Task<string[]> Told(string argument)
        => [.. (await Run.Tilt("check", Path.Combine(folder.Path, argument))).Findings
            .Select(line => Path.GetRelativePath(folder.Path, line[..line.IndexOf(":79:21", StringComparison.Ordinal)]).Replace('\\', '/'))
            .Distinct()];
}
