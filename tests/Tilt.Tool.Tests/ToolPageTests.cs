using System.Text.RegularExpressions;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>docs/tool.md shows what is said.</summary>
public sealed partial class ToolPageTests : IDisposable
{
    private static readonly ShownPage page = new("tool.md");

    private readonly Folder folder = new();

    public static TheoryData<string> Shown => page.Lines;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task It_shows_what_is_said(string line)
    {
        folder.With("tilt120-2024.xlsx", Files.WrongWorkbook());
        string told = page.Told(line);

        Run run = await page.TypeAsync(line, folder);

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
}
