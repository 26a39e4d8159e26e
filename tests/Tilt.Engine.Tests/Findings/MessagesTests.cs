using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tilt.Engine.Checking.Sums;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>The texts: in both languages, with the same holes; every one that the sources name is there, and every one is named.</summary>
public class MessagesTests
{
    private static readonly Dictionary<string, string> english = Texts("Messages.resx"), norwegian = Texts("Messages.nb.resx");

    [Fact]
    public void Both_languages_have_the_same_texts()
        => Assert.Equal(english.Keys.Order(StringComparer.Ordinal), norwegian.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_holes()
        => Assert.All(english, text => Assert.Equal((text.Key, Holes(text.Value)), (text.Key, Holes(norwegian[text.Key]))));

    [Fact]
    public void Every_text_is_named_and_every_name_has_a_text()
    {
        string[] ofRules = [.. Rules.All.SelectMany(rule => (string[])[rule.Id, rule.MessageName])];

        // The tool has words of its own.
        IEnumerable<string> named = Sources.All("src").Where(path => !path.Contains("Tilt.Tool", StringComparison.Ordinal))
            .Select(File.ReadAllText).SelectMany(NamedIn).Concat(ofRules).Distinct();

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    // "Fact_Month" by itself; "Fact_" and a kind of sum, and a name with an ending, where a name is put together.
    private static IEnumerable<string> NamedIn(string source)
    {
        string[] names = [.. Match(
            source,
            @"""((?:Fact|Remedy|Accepted|Uncounted|Fix|NoNumber|LeftOut|Failed|Option|Repeated|Summary|Damaged|Unchecked|Unread|Year"
            + @"|Revised|Soft)_\w*)""")];
        string[] endings = [.. Match(source, @"\bname \+ ""(\w+)""")];
        IEnumerable<string> beginnings = Match(source, "string name = ([^;]*);").SelectMany(made => Match(made, @"""(\w+_\w*)"""));
        return [.. names.SelectMany(Made), .. beginnings.SelectMany(Made).SelectMany(name => endings.Select(ending => name + ending))];
    }

    // A mean has words of its own, and so has a row that is a part of another.
    private static IEnumerable<string> Made(string name) => name == "Fact_"
        ? Enum.GetValues<SumKind>().Where(kind => kind is not (SumKind.Mean or SumKind.OfWhich)).Select(kind => name + kind)
        : [name];

    private static IEnumerable<string> Match(string source, string pattern)
        => Regex.Matches(source, pattern).Select(match => match.Groups[1].Value);

    private static string Holes(string text)
        => string.Join(' ', Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Texts(string file)
        => XDocument.Load(TestData.InRepository("src/Tilt.Engine/Findings/" + file)).Root!.Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value, StringComparer.Ordinal);
}
