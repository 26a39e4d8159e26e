using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Tilt.CodeFixes.Tests.Harness;

namespace Tilt.CodeFixes.Tests;

/// <summary>The pages of the rules: each example is run, and the message is the one that the page shows.</summary>
public partial class RulePageTests
{
    public static TheoryData<string> Pages => new(Directory.GetFiles(Folder(), "*.md")
        .Where(page => Example().IsMatch(File.ReadAllText(page)))
        .Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Examples_print_what_the_page_says(string page)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Folder(), page));
        Workshop? workshop = null;
        int shown = 0;
        foreach (Match example in Example().Matches(text))
        {
            string name = example.Groups["name"].Value, content = example.Groups["content"].Value;
            if (name != "output")
            {
                workshop = workshop is null ? Workshop.With(content, name) : workshop.And(content, name);
                continue;
            }

            var said = (await workshop!.SwitchOn(Path.GetFileNameWithoutExtension(page)).SaysAsync())
                .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(Shown);
            Assert.Equal(content, string.Concat(said));
            Assert.Contains($" {Path.GetFileNameWithoutExtension(page)}: ", content);
            workshop = null;
            shown++;
        }

        Assert.True(shown > 0, "an example without output");
    }

    private static string Shown(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        string at = $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        return $"{place.Path}{at}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n";
    }

    // Sought upwards from the tests: a deterministic build hides where the sources stand.
    private static string Folder()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tilt.Generators.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", "rules");
    }

    [GeneratedRegex("^```text (?<name>[^\n]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
