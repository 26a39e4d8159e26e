using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Telling;

/// <summary>What a GitHub workflow shows at the line of the file.</summary>
public class GithubTests
{
    [Fact]
    public async Task A_warning_is_a_command_to_the_workflow()
        => Assert.StartsWith(
            "::warning file=wrong.md,line=79,endLine=79,col=21,endColumn=23,title=TILT101 Tilt120.Arbeidstrening.Fylke.Oslo.Mars::"
            + "arbeidstrening, Fylke, Mars: the rows add up to 5801, ",
            (await Files.Checked("--format", "github")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_path_and_a_label_cannot_end_the_command_or_begin_another()
    {
        using var folder = new Folder();
        string path = folder.With("a,b%.md", Given.Report(Given.Total, Given.Oslo, "| 100 %\u0085::error::x | 823 | 766 |"));

        Run run = await Run.Tilt("check", path, "--format", "github");

        Assert.Contains("a%2Cb%25.md,", run.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("::error", StringComparison.Ordinal));
    }
}
