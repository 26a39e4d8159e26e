using System.Diagnostics;

namespace Tilt.Benchmarks.Inputs;

/// <summary>The SDK on this machine, as processes of their own.</summary>
internal static class Sdk
{
    private static readonly string root = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    public static string Dotnet { get; } = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The compiler alone: no MSBuild, and no server that is warm already.</summary>
    public static string Csc { get; } = Path.Combine(Newest("sdk", ""), "Roslyn", "bincore", "csc.dll");

    /// <summary>The framework's reference assemblies.</summary>
    public static IEnumerable<string> Framework
        => Directory.EnumerateFiles(Path.Combine(Newest("packs/Microsoft.NETCore.App.Ref", "10."), "ref", "net10.0"), "*.dll");

    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    private static string Newest(string folder, string version)
        => Directory.EnumerateDirectories(Path.Combine(root, folder), version + "*")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0]))
            .OrderBy(path => System.Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();
}
