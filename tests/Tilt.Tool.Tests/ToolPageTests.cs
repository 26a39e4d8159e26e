using System.Text.RegularExpressions;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>docs/tool.md shows what is said.</summary>
public sealed partial class ToolPageTests : IDisposable
{
    private static readonly string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tool.md"))
        .ReplaceLineEndings("\n");

    private readonly Folder folder = new();

    public static TheoryData<string> Shown => new(Console().Matches(page).Select(match => match.Groups["line"].Value));

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task It_shows_what_is_said(string line)
    {
        Match report = Report().Match(page);
        folder.With(report.Groups["path"].Value, report.Groups["text"].Value);
        folder.With("tilt120-2024.xlsx", Files.WrongWorkbook());
        string told = Console().Matches(page).Single(match => match.Groups["line"].Value == line).Groups["told"].Value;

        Run run = await Run.Tilt([.. line.Split(' ').Select(word => Path.Exists(In(word)) ? In(word) : word)]);

        // A patch has its paths behind "a" and "b".
        string here = folder.Path.Replace('\\', '/') + "/", said = run.Out.Replace('\\', '/');
        foreach (string sign in (string[])["--- a", "+++ b"])
            said = said.Replace($"{sign}/{here.TrimStart('/')}", sign + "/", StringComparison.Ordinal);

        // Where the tool was built with the repository's address, it tells that of a page too.
        said = Link().Replace(said, "");
        Assert.Equal(told.TrimEnd(), said.Replace(here, "", StringComparison.Ordinal).TrimEnd());
    }

    [GeneratedRegex(@",""helpLink"":""[^""]*""")]
    private static partial Regex Link();

    private string In(string word) => Path.Combine(folder.Path, word);

    [GeneratedRegex(@"^```console\n\$ dotnet tilt (?<line>[^\n]+)\n(?<told>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex(@"^```text (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Report();
}
