using System.Runtime.CompilerServices;

namespace Tilt.Package.Tests.Harness;

/// <summary>A test that compiles to native code. Where that cannot be done it is skipped, and says what is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> missing = new(() =>
        OperatingSystem.IsWindows() ? "did not run: finding the linker of Visual Studio is not tried"
            : Linker is null ? "did not run: there is no linker, neither clang nor gcc"
            : HasCompiler() || Restore() ? null
            : $"did not run: the native compiler runtime.{Feed.Platform}.Microsoft.DotNet.ILCompiler {Feed.Framework} "
                + "could not be restored");

    /// <summary>Finds out what is missing.</summary>
    public NativeFactAttribute([CallerMemberName] string test = "")
    {
        Skip = missing.Value;

        // A console shows names only, no reasons.
        if (Skip is not null)
            DisplayName = $"{test} {Skip}";
    }

    /// <summary>The name of a linker that is on the path.</summary>
    public static string? Linker { get; } = new[] { "clang", "gcc" }.FirstOrDefault(name =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, name))));

    private static bool HasCompiler()
        => Directory.Exists(Path.Combine(Feed.Packages, $"runtime.{Feed.Platform}.microsoft.dotnet.ilcompiler", Feed.Framework));

    // Not a part of this project's own restore, which would fail for all tests where a source lacks it.
    private static bool Restore()
    {
        string folder = Directory.CreateTempSubdirectory("tilt-native-").FullName;
        File.WriteAllText(Path.Combine(folder, "App.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
              </PropertyGroup>
            </Project>
            """);
        bool isRestored = Dotnet.Run(folder, "restore", "-r", Feed.Platform, "--packages", Feed.Packages).ExitCode == 0;
        Directory.Delete(folder, recursive: true);
        return isRestored && HasCompiler();
    }
}
