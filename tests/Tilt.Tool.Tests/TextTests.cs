using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>A published file as text.</summary>
public sealed class TextTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("tilt120-2024.xlsx")]
    [InlineData("tilt120-2024.xls")]
    [InlineData("libreoffice.pdf")]
    public async Task What_is_made_of_a_published_file_says_the_same(string name)
    {
        string published = Data(name), text = Path.Combine(folder.Path, "tilt120-2024.md");

        Assert.Equal(new Run(ExitCode.Clean, "", ""), await Run.Tilt("text", published, "-o", text));

        Assert.StartsWith("1 file: nothing is wrong", (await Run.Tilt("check", text)).Out, StringComparison.Ordinal);
        Assert.Equal(Figures(published), Figures(text));
    }

    [Fact]
    public async Task It_goes_to_standard_output_else()
        => Assert.Contains("03 Oslo\t", (await Run.Tilt("text", Files.Workbook)).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_is_written_over_unless_that_is_said()
    {
        string text = folder.With("report.md", "mine");

        Assert.Equal(
            new Run(ExitCode.Unreadable, "", $"{text} is there already: --force replaces it.\n"),
            await Run.Tilt("text", Files.Workbook, "-o", text));
        Assert.Equal("mine", await File.ReadAllTextAsync(text));
        Assert.Equal(ExitCode.Clean, (await Run.Tilt("text", Files.Workbook, "-o", text, "--force")).Exit);
        Assert.Contains("03 Oslo", await File.ReadAllTextAsync(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_in_it_is_told_beside_it()
    {
        string path = folder.With("hidden.xlsx", Files.WorkbookWith("<row r=\"28\"", "<row hidden=\"1\" r=\"28\""));

        Run run = await Run.Tilt("text", path);

        Assert.Equal(ExitCode.Clean, run.Exit);
        Assert.StartsWith($"{path}: Tiltak og fylke!28: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("03 Oslo\t438", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said()
    {
        Run secret = await Run.Tilt("text", Data("secret.xlsx"));

        Assert.Equal((ExitCode.Unreadable, ""), (secret.Exit, secret.Out));
        Assert.Contains("encrypted", secret.Error, StringComparison.Ordinal);
        Assert.Equal(new Run(ExitCode.Unreadable, "", $"{Given.Real}: is a text already.\n"), await Run.Tilt("text", Given.Real));
        Assert.Equal(ExitCode.Unreadable, (await Run.Tilt("text", "nowhere.xlsx")).Exit);
    }

    private static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static string[] Figures(string path)
        => [.. Reports.ReportFile.Load(path).Report.Tables.SelectMany(table => table.Observations).Select(seen => $"{seen}")];
}
