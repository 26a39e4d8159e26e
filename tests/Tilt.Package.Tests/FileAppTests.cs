using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>The sample that is a single file: it gets both packages, and has no project.</summary>
public class FileAppTests
{
    [Fact]
    public void It_lays_a_published_file_beside_the_report_that_the_compiler_knows()
    {
        string folder = Sample("file-app/app");
        File.WriteAllText(Path.Combine(folder, "..", "reports", "tilt120-2024.md"), Reports.Right);
        File.WriteAllBytes(Path.Combine(folder, "next.xlsx"), Workbooks.Wrong);

        (int exitCode, string output, _) = Dotnet.Run(folder, "run", "compare.cs", "--", "next.xlsx");

        Assert.True(exitCode == 1, output);
        Assert.Contains($"next.xlsx{Workbooks.Place}: warning TILT101: ", output, StringComparison.Ordinal);
        Assert.Contains("TILT120 arbeidstrening, Fylke: 2024-12 and 2024-12", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^Oslo +438 +438\r?$", output);
    }

    [Fact]
    public void A_pattern_that_finds_no_report_is_a_warning()
    {
        string folder = Sample("file-app-alone/app", "reports/*.md");

        Assert.Contains(
            "warning TILT016: TiltReport Include=\"reports/*.md\"",
            Dotnet.Run(folder, "build", "compare.cs").Output,
            StringComparison.Ordinal);
    }

    private static string Sample(string name, string report = "../reports/tilt120-2024.md")
    {
        string folder = Directory.CreateDirectory(Path.Combine(Feed.Root, name)).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "..", "reports"));
        string program = File.ReadAllText(Path.Combine(Feed.Repository, "sample", "app", "compare.cs"))
            .Replace("@0.1.0", "@" + Feed.Version, StringComparison.Ordinal)
            .Replace("TiltReports=../reports/tilt120-2024.md", "TiltReports=" + report, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "compare.cs"), program);
        return folder;
    }
}
