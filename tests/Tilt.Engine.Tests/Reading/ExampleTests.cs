using System.Text.RegularExpressions;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>
/// The texts in <c>Data/reading.md</c> and all that reading makes of them: tables, rows, figures with what they are printed as where that
/// differs, and what is said. Each shows what its heading says; <c>|</c> stands for a tab in files named <c>.md</c>.
/// </summary>
public class ExampleTests
{
    private static readonly Dictionary<string, string> examples = TestData.Read("reading.md")
        .Split("\n\n## ").Skip(1).ToDictionary(section => section[..section.IndexOf('\n')]);

    public static TheoryData<string> Headings => new(examples.Keys);

    [Theory]
    [MemberData(nameof(Headings))]
    public void This_is_read_and_said_and_no_more(string heading)
    {
        Match[] blocks = [.. Regex.Matches(examples[heading], @"```text (\S+)\n(.*?)\n?```", RegexOptions.Singleline).Cast<Match>()];
        (string path, string text) = (blocks[0].Groups[1].Value, blocks[0].Groups[2].Value);
        bool hasTabs = path.EndsWith(".md", StringComparison.Ordinal);

        Assert.Equal(blocks[1].Groups[2].Value, PrintedReading.Of(hasTabs ? text.Tabs() : text, path));
    }
}
