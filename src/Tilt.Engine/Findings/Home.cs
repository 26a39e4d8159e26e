using System.Reflection;

namespace Tilt.Engine.Findings;

/// <summary>
/// Where the repository is on the web, if the build was told (RepositoryUrl; a workflow knows it): nothing leads to an address that nobody
/// has said.
/// </summary>
internal static class Home
{
    private const string Key = "RepositoryUrl";

    /// <summary><c>https://github.com/owner/name</c>; null where nothing is known.</summary>
    public static string? Address { get; } = AddressOf(typeof(Home).Assembly);

    /// <summary>What an assembly was built with.</summary>
    public static string? AddressOf(Assembly assembly)
        => assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(entry => entry.Key == Key)?.Value is { Length: > 0 } url
            ? WithoutEnding(url.TrimEnd('/'), ".git")
            : null;

    /// <summary>A page of the repository, such as <c>docs/rules/TILT101.md</c>.</summary>
    public static string? Page(string? address, string path) => address is null ? null : $"{address}/blob/main/{path}";

    private static string WithoutEnding(string text, string ending)
        => text.EndsWith(ending, StringComparison.Ordinal) ? text.Substring(0, text.Length - ending.Length) : text;
}
