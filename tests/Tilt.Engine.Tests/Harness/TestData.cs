using System.Text.RegularExpressions;

namespace Tilt.Engine.Tests.Harness;

internal static class TestData
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", name));

    /// <summary>The path of a file of the repository that the tests were built in.</summary>
    public static string InRepository(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? "", path);
    }

    /// <summary>The records of a CSV without its header.</summary>
    public static IEnumerable<string[]> Csv(string name)
        => Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Fields);

    private static string[] Fields(string record)
        => [.. Regex.Matches(record.TrimEnd('\r'), "(?:^|,)(?:\"([^\"]*)\"|([^,]*))")
            .Select(field => field.Groups[1].Value + field.Groups[2].Value)];
}
