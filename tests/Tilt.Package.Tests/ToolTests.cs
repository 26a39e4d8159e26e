using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>The tool as a user has it: installed from its package, run at a command line.</summary>
public class ToolTests
{
    [Fact]
    public void Installed_from_its_package_it_finds_a_misprint()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Feed.Root, "tool")).FullName;
        File.WriteAllText(Path.Combine(folder, "report.md"), Reports.Wrong);
        Dotnet.Run(folder, "tool", "install", "Tilt.Tool", "--tool-path", folder, "--version", Feed.Version).AssertSuccess();

        Outcome told = Dotnet.Start(
            Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet-tilt.exe" : "dotnet-tilt"),
            folder,
            "check", "report.md", "--language", "nb");

        Assert.Equal(1, told.ExitCode);
        Assert.StartsWith("report.md:79:21: advarsel TILT101: arbeidstrening, Fylke, Mars: radene summerer til 5801, ", told.Output);
    }
}
