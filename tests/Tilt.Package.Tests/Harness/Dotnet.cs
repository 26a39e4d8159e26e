using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tilt.Package.Tests.Harness;

internal static class Dotnet
{
    public static Outcome Run(string folder, params string[] arguments)
        => Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    public static Outcome Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the test host was started with is no business of a user's build.
        string[] ofBuild = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in ofBuild)
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output + errors.Result, folder);
    }
}

internal sealed partial record Outcome(int ExitCode, string Output, string Folder)
{
    /// <summary>Warnings and errors with a place, as <c>report.md(79,21): error TILT101</c>.</summary>
    public string[] Says => [.. Diagnostic().Matches(Output)
        .Select(match => Path.GetRelativePath(Folder, match.Groups["file"].Value)
            + $"{match.Groups["place"].Value}: {match.Groups["what"].Value}")
        .Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(?<file>[^(\n]+)(?<place>\(\d+,\d+\)): (?<what>(error|warning) \w+):", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();

    public Outcome AssertSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
