using System.Text;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What is proved to be meant, shown or written.</summary>
public sealed class FixTests : IDisposable
{
    private static readonly string wrong = Given.Report(Given.Total, Given.Misprinted, Given.Rogaland);

    private static readonly string right = wrong.Replace("441", "414", StringComparison.Ordinal);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_fix_is_shown_as_a_patch_and_nothing_is_written()
    {
        string path = folder.With("report.md", wrong);

        Run run = await Run.Tilt("fix", path);

        string called = path.Replace('\\', '/').TrimStart('/');
        Assert.Equal(
            $"""
            --- a/{called}
            +++ b/{called}
            @@ -5,5 +5,5 @@
             |                      | Gjennomsnitt | Januar | Februar |  Mars |
             |----------------------|-------------:|-------:|--------:|------:|
             | I alt arbeidstrening | 1 238 | 1 167 | 1 287 | 1 259 |
            -| 03 Oslo | 414 | 401 | 428 | 441 |
            +| 03 Oslo | 414 | 401 | 428 | 414 |
             | 11 Rogaland | 823 | 766 | 859 | 845 |

            """,
            run.Out);
        Assert.Equal((ExitCode.Findings, "1 fix: --write writes it.\n"), (run.Exit, run.Error));
        Assert.Equal(wrong, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Written_it_is_right()
    {
        string path = folder.With("report.md", wrong);

        Assert.Equal(new Run(ExitCode.Clean, "", "1 fix written.\n"), await Run.Tilt("fix", path, "--write"));

        Assert.Equal(right, await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal(new Run(ExitCode.Clean, "", "No fixes.\n"), await Run.Tilt("fix", path));
    }

    [Fact]
    public async Task Labels_stay_as_they_are_unless_it_is_asked_for()
    {
        string path = folder.With("report.md", Given.Text);

        Assert.Equal(new Run(ExitCode.Clean, "", "No fixes.\n"), await Run.Tilt("fix", path));
        Assert.Equal(ExitCode.Findings, (await Run.Tilt("fix", path, "--level", "info")).Exit);
    }

    [Fact]
    public async Task What_is_offered_for_a_label_asks_for_labels()
    {
        string path = folder.With("report.md", Given.Text);

        Assert.Contains(
            $"dotnet tilt fix {path} --level info: ", (await Run.Tilt("check", path, "--level", "info")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_is_mended_too_where_it_is_asked_for_and_what_nothing_mends_is_said()
    {
        const string Vestland = "46 Vestland\t638\t57";
        string path = folder.With("report.md", Given.Text.Replace(Vestland + "7", Vestland + "x", StringComparison.Ordinal));

        Run run = await Run.Tilt("fix", path, "--write", "--level", "info");

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.EndsWith("fixes written. 1 warning is left: dotnet tilt check tells it.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("lana over", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "\r\n", null)]
    [InlineData("utf-16", "\r\n", null)]
    [InlineData("utf-16BE", "\n", null)]
    [InlineData("windows-1252", "\r\n", "windows-1252")]
    [InlineData("windows-1252", "\n", null)]
    [InlineData("macintosh", "\r", "macintosh")]
    public async Task All_other_bytes_stay(string name, string lineEnd, string? said)
    {
        Encoding encoding = CommandLine.Encodings.Find(name)!;
        string path = folder.With("report.md", Bytes(wrong));

        Run run = await Run.Tilt(["fix", path, "--write", .. said is null ? [] : new[] { "--encoding", said }]);

        // Without a word its letters are damaged, and that is left.
        Assert.Equal(name == "windows-1252" && said is null ? ExitCode.Findings : ExitCode.Clean, run.Exit);
        Assert.Equal(Bytes(right), await File.ReadAllBytesAsync(path));

        byte[] Bytes(string text) => [.. encoding.Preamble, .. encoding.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Letters_are_not_written_where_nothing_says_how()
    {
        byte[] bytes = CommandLine.Encodings.Find("windows-1252")!.GetBytes(Given.Text);
        string path = folder.With("report.md", bytes);

        Run run = await Run.Tilt("fix", path, "--write", "--level", "info");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("--encoding windows-1252", run.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_published_file_is_no_text_and_its_way_is_told()
    {
        string path = folder.With("wrong.xlsx", Files.WrongWorkbook());

        Assert.Equal(
            $"{path}: is no text, and stays as it was published. Make a text of it first: dotnet tilt text {path} -o {path[..^4]}md",
            (await Run.Tilt("fix", path)).Error.Split('\n')[0]);
    }

    [Fact]
    public async Task What_a_link_leads_to_is_written_and_may_do_what_it_might()
    {
        if (OperatingSystem.IsWindows())
            return;
        string path = folder.With("report.md", wrong), link = Path.Combine(folder.Path, "link.md");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, path);

        Assert.Equal(ExitCode.Clean, (await Run.Tilt("fix", link, "--write")).Exit);

        Assert.Equal(right, await File.ReadAllTextAsync(path));
        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task A_figure_is_written_beside_a_letter_that_cannot_be()
    {
        Encoding encoding = CommandLine.Encodings.Find("windows-1252")!;
        string path = folder.With("report.md", encoding.GetBytes(Given.Wrong));

        Run run = await Run.Tilt("fix", path, "--write", "--level", "info");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.Contains("--encoding windows-1252", run.Error, StringComparison.Ordinal);
        Assert.Contains("fix written.", run.Error, StringComparison.Ordinal);
        Assert.Equal(encoding.GetBytes(Given.Text), await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task Where_a_patch_would_not_apply_that_is_said()
        => Assert.Contains(
            ": is no UTF-8, as the patch is, ",
            (await Run.Tilt("fix", folder.With("report.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(wrong)]))).Error,
            StringComparison.Ordinal);

    [Fact]
    public async Task One_that_cannot_be_written_does_not_keep_the_others()
    {
        // Beside it there is no room for a longer name.
        string other = folder.With($"a/{new string('a', 240)}.md", wrong), path = folder.With("b/report.md", wrong);

        Run run = await Run.Tilt("fix", other, path, "--write");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.StartsWith($"{other}: could not be written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n1 fix written.", run.Error, StringComparison.Ordinal);
        Assert.Equal(right, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task At_a_terminal_it_has_colours_and_no_commands()
    {
        string path = folder.With("report.md", wrong.Replace("11 Rogaland", "11 Rogaland\u001b[2J", StringComparison.Ordinal));

        string shown = (await Run.AtTerminal(100, "fix", path)).Out;

        Assert.Contains("\u001b[32m+| 03 Oslo", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", shown, StringComparison.Ordinal);
    }
}
