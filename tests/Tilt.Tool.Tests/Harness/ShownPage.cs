using System.Text.RegularExpressions;

namespace Tilt.Tool.Tests.Harness;

/// <summary>A page of the documentation: the report that it shows, and what the tool says of it.</summary>
internal sealed partial class ShownPage(string name)
{
    private const string Output = "output";

    private readonly string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", name)).ReplaceLineEndings("\n");

    /// <summary>What is typed behind <c>dotnet tilt</c>, each time.</summary>
    public TheoryData<string> Lines => new(Console().Matches(page).Select(match => match.Groups["line"].Value));

    /// <summary>Puts the page's reports into a folder.</summary>
    public void Write(Folder folder)
    {
        foreach (Match report in Reports().Where(report => report.Groups["path"].Value != Output))
            folder.With(report.Groups["path"].Value, report.Groups["text"].Value);
    }

    /// <summary>Types a line where the page's reports are.</summary>
    /// <param name="folder">A file or folder of it that the line names is that.</param>
    public Task<Run> TypeAsync(string line, Folder folder)
    {
        Write(folder);
        return Run.Tilt([.. line.Split(' ').Select(word => Path.Exists(In(word)) ? In(word) : word)]);

        string In(string word) => Path.Combine(folder.Path, word);
    }

    /// <summary>What came, with paths as a page has them.</summary>
    public static string Relative(string said, Folder folder)
        => said.Replace('\\', '/').Replace(folder.Path.Replace('\\', '/') + "/", "", StringComparison.Ordinal);

    /// <summary>The lines that it shows of what a build says.</summary>
    public IReadOnlyList<string> Said => [.. Reports().Where(report => report.Groups["path"].Value == Output)
        .SelectMany(report => report.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>What is shown below a line.</summary>
    public string Told(string line) => Console().Matches(page).Single(match => match.Groups["line"].Value == line).Groups["told"].Value;

    private MatchCollection Reports() => Report().Matches(page);

    [GeneratedRegex(@"^```console\n\$ dotnet tilt (?<line>[^\n]+)\n(?<told>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex(@"^```text (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Report();
}
