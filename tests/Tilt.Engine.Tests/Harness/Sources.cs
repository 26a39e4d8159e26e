namespace Tilt.Engine.Tests.Harness;

/// <summary>The repository's own C#, for tests that hold what a compiler does not.</summary>
internal static class Sources
{
    /// <summary>The paths of all that people wrote in a folder of the repository.</summary>
    public static string[] All(string folder)
        => [.. Directory.GetFiles(TestData.InRepository(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];
}
