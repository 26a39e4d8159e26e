using System.Globalization;
using Microsoft.CodeAnalysis;
using Tilt.Engine.Findings;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>The language of messages: the reader's, or the one that the project or the file says.</summary>
public class CultureTests
{
    private const string File = "report.md", English = "the rows add up to 9, the total says 10", Norwegian = "radene summerer til 9, summen sier 10";

    private static readonly string report = Given.Report(Given.Table("Kvinner|7|6|7|8", "Menn|3|3|2|3"));

    [Fact]
    public void It_is_the_readers_language()
    {
        Diagnostic said = Said(new Options());
        Assert.Contains(English, said.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(Norwegian, said.GetMessage(CultureInfo.GetCultureInfo("nb-NO")));
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("EN", English)]
    [InlineData("nb", Norwegian)]
    [InlineData(" nb ", Norwegian)]
    public void A_project_or_a_file_says_another(string value, string expected)
    {
        foreach (Options options in (Options[])[new Options().Property("TiltCulture", value), new Options().Metadata(File, "TiltCulture", value)])
        {
            Diagnostic said = Said(options);
            foreach (string reader in (string[])["en", "nb-NO", "tr-TR"])
                Assert.Contains(expected, said.GetMessage(CultureInfo.GetCultureInfo(reader)));
        }
    }

    [Fact]
    public void A_files_own_comes_before_the_projects()
        => Assert.Contains(Norwegian, Said(new Options().Property("TiltCulture", "en").Metadata(File, "TiltCulture", "nb")).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("sv")]
    [InlineData("norsk")]
    [InlineData("x; y")]
    public void Another_value_is_said_and_left_out(string value)
    {
        Built built = Project.With(report).With(new Options().Property("TiltCulture", value)).Build();
        Assert.Equal([$"TILT010 (1,1-1): The option TiltCulture = {value} cannot be used"], built.TiltSays);
        Assert.Contains(English, Assert.Single(built.CheckingSays));
    }

    [Fact]
    public void A_file_that_says_its_language_is_marked_as_a_report()
        => Assert.StartsWith("TILT001 (1,1-1): Fant ingen rapporttabell i «report.md»", Assert.Single(Project.With("# Notes").With(new Options().Metadata(File, "TiltCulture", "nb")).Build().TiltSays));

    [Fact]
    public void The_rule_is_the_same_but_for_its_message()
    {
        Diagnostic plain = Said(new Options()), said = Said(new Options().Property("TiltCulture", "nb").Key(File, "tilt_diagnostic.TILT101.severity", "error"));

        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.Equal(plain.Properties, said.Properties);
        Assert.Equal(plain.Location, said.Location);
        Assert.Equal(plain.Descriptor.Title, said.Descriptor.Title);
        Assert.Equal(plain.Descriptor.HelpLinkUri, said.Descriptor.HelpLinkUri);
        Assert.Equal(plain.Descriptor.Category, said.Descriptor.Category);
        Assert.Equal(plain.Descriptor.DefaultSeverity, said.Descriptor.DefaultSeverity);
    }

    [Theory]
    [MemberData(nameof(RulesTests.Ids), MemberType = typeof(RulesTests))]
    public void Each_rule_keeps_what_the_compiler_asks_of_it(string id)
    {
        DiagnosticDescriptor rule = Descriptors.Of(Rules.ById(id)!), norwegian = Descriptors.In(CultureInfo.GetCultureInfo("nb"), rule);
        Assert.Equal(rule.MessageFormat.ToString(CultureInfo.GetCultureInfo("nb")), norwegian.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((rule.Id, rule.IsEnabledByDefault), (norwegian.Id, norwegian.IsEnabledByDefault));
        Assert.Equal(rule.CustomTags, norwegian.CustomTags);
    }

    private static Diagnostic Said(Options options) => Assert.Single(Project.With(report).With(options).Build().Diagnostics);
}
