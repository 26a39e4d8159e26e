using System.Diagnostics;
using Tilt.Tool.Tests.Harness;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Tests;

/// <summary>Where what is made goes: one rule for all commands that write a file.</summary>
public sealed class OutputTests : IDisposable
{
    private static readonly string small = Given.Report(Given.Total, Given.Oslo, Given.Rogaland);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("text")]
    [InlineData("view")]
    [InlineData("export", "--to", "csv")]
    public async Task A_file_that_is_read_is_never_written_and_another_when_that_is_said(string command, params string[] more)
    {
        string read = Read(command), link = Path.Combine(folder.Path, "link"), other = folder.With("other", "mine");
        File.CreateSymbolicLink(link, read);
        byte[] before = await File.ReadAllBytesAsync(read);

        Assert.Equal(
            new Run(ExitCode.Unreadable, "", $"{link} is one of the files that are read: choose another name.\n"),
            await Run.Tilt([command, read, "-o", link, "--force", .. more]));
        Assert.Equal(before, await File.ReadAllBytesAsync(read));

        Assert.Equal(
            new Run(ExitCode.Unreadable, "", $"{other} is there already: --force replaces it.\n"),
            await Run.Tilt([command, read, "-o", other, .. more]));
        Assert.Equal("mine", await File.ReadAllTextAsync(other));
        Assert.Equal(ExitCode.Clean, (await Run.Tilt([command, read, "-o", other, "--force", .. more])).Exit);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(other));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("text")]
    [InlineData("view")]
    [InlineData("export", "--to", "csv")]
    public async Task A_hyphen_is_standard_output(string command, params string[] more)
    {
        Run run = await Run.Tilt([command, Read(command), "-o", "-", .. more]);

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.NotEqual("", run.Out);
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [InlineData("en", "could not be written: its folder is not there.")]
    [InlineData("nb", "kunne ikke skrives: mappen finnes ikke.")]
    public async Task What_cannot_be_written_is_told_by_its_own_name(string language, string why)
    {
        string path = Path.Combine(folder.Path, "nowhere", "told.txt");

        Assert.Equal(
            new Run(ExitCode.Unreadable, "", $"{path}: {why}\n"), await Run.Tilt("check", Given.Real, "-o", path, "--language", language));
    }

    [Fact]
    public async Task A_pipe_is_written_into_and_stays()
    {
        if (OperatingSystem.IsWindows())
            return;
        string pipe = await folder.PipeAsync("pipe");
        Task<string> read = Task.Run(() => File.ReadAllText(pipe));

        string report = folder.With("wrong.md", Given.Wrong), said = (await Run.Tilt("check", report, "--level", "info")).Out;

        Assert.Equal(ExitCode.Findings, (await Run.Tilt("check", report, "--level", "info", "-o", pipe)).Exit);

        Assert.Equal(said, await read);
        Assert.False(FileStatus.Of(pipe)!.IsRegular);
    }

    [Fact]
    public async Task What_belongs_to_somebody_else_stays_theirs()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return;
        string path = folder.With("report.md", small.Replace("| 428 | 414 |", "| 428 | 441 |", StringComparison.Ordinal));
        await Do("chown", "12345:54321", path);
        FileStatus before = FileStatus.Of(path)!;

        Assert.Equal(ExitCode.Clean, (await Run.Tilt("fix", path, "--write")).Exit);

        Assert.True(before.HasOwnersOf(FileStatus.Of(path)!));
        Assert.Equal(small, await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void What_nobody_else_may_read_they_may_not_read_while_it_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string path = folder.With("report.md", small);
        File.SetUnixFileMode(path, Own);

        using AtomicFile file = AtomicFile.Create(path);

        foreach (string written in Directory.GetFiles(folder.Path))
            Assert.Equal(Own, File.GetUnixFileMode(written));
    }

    private string Read(string command) => command == "text"
        ? folder.With("report.xlsx", File.ReadAllBytes(Files.Workbook)) : folder.With("report.md", small);

    private static async Task Do(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
