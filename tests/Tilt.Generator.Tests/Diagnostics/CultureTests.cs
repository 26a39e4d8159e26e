using System.Globalization;
using Microsoft.CodeAnalysis;
using Tilt.Generator.Hosting;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>The language of messages: the reader's, or the one that the project or the file says.</summary>
public class CultureTests
{
    private const string File = "report.md";
    private const string English = "the rows add up to 9, the total says 10", Norwegian = "radene summerer til 9, summen sier 10";

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
        Options ofProject = new Options().Property("TiltCulture", value), ofFile = new Options().Metadata(File, "TiltCulture", value);
        foreach (Options options in (Options[])[ofProject, ofFile])
        {
            Diagnostic said = Said(options);
            foreach (string reader in (string[])["en", "nb-NO", "tr-TR"])
                Assert.Contains(expected, said.GetMessage(CultureInfo.GetCultureInfo(reader)));
        }
    }

    [Fact]
    public void A_files_own_comes_before_the_projects()
    {
        Options options = new Options().Property("TiltCulture", "en").Metadata(File, "TiltCulture", "nb");

        Assert.Contains(Norwegian, Said(options).GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("nb", OptionReader.Of(new TextFile(File, ""), options).Findings.Culture!.Name);
        Assert.Equal(CultureInfo.InvariantCulture, OptionReader.Of(new TextFile("other.md", ""), options).Findings.Culture);
        Assert.Equal(CultureInfo.InvariantCulture, OptionReader.CultureOf(options));
    }

    [Fact]
    public void Without_either_none_is_asked_for()
    {
        Assert.Null(OptionReader.Of(new TextFile(File, ""), new Options()).Findings.Culture);
        Assert.Null(OptionReader.CultureOf(new Options()));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("norsk")]
    [InlineData("x; y")]
    public void Another_value_is_said_and_left_out(string value)
    {
        string[] said = [.. Project.With(report).With(new Options().Property("TiltCulture", value)).Diagnose().Select(Built.Describe)];
        Assert.Equal(2, said.Length);
        Assert.Contains($"TILT010 (1,1-1): The option TiltCulture = {value} cannot be used: it takes 'en' or 'nb'", said);
        Assert.Contains(said, text => text.Contains(English, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_says_its_language_is_marked_as_a_report()
    {
        Diagnostic said = Assert.Single(Project.With("# Notes").With(new Options().Metadata(File, "TiltCulture", "nb")).Diagnose());
        Assert.StartsWith("TILT001 (1,1-1): Fant ingen rapporttabell i «report.md»", Built.Describe(said));
    }

    [Fact]
    public void The_rule_is_the_same_but_for_its_message()
    {
        Diagnostic plain = Said(new Options());
        Diagnostic said = Said(new Options().Property("TiltCulture", "nb").Key(File, "tilt_diagnostic.TILT101.severity", "error"));

        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.Equal(plain.Properties, said.Properties);
        Assert.Equal(plain.Location, said.Location);
        Assert.Equal(plain.Descriptor.Title, said.Descriptor.Title);
        Assert.Equal(plain.Descriptor.HelpLinkUri, said.Descriptor.HelpLinkUri);
        Assert.Equal(plain.Descriptor.Category, said.Descriptor.Category);
        Assert.Equal(plain.Descriptor.DefaultSeverity, said.Descriptor.DefaultSeverity);
    }

    private static Diagnostic Said(Options options) => Assert.Single(Project.With(report).With(options).Diagnose());
}
