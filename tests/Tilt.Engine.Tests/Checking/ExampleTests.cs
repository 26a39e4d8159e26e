using System.Globalization;
using System.Text.RegularExpressions;
using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Checking;

/// <summary>
/// The reports in <c>Data/checking.md</c> and all that is said of their figures: where, in which words, which other places go with it, and
/// what is written. Each shows what its heading says; <c>|</c> stands for a tab.
/// </summary>
public class ExampleTests
{
    private static readonly Dictionary<string, (Project Files, string Said)> examples = TestData.Read("checking.md")
        .Split("\n\n## ").Skip(1).ToDictionary(section => section[..section.IndexOf('\n')], Example);

    public static TheoryData<string> Headings => new(examples.Keys);

    [Theory]
    [MemberData(nameof(Headings))]
    public void This_is_said_and_no_more(string heading)
    {
        (Project files, string said) = examples[heading];

        Assert.Equal(said, string.Join('\n', files.Read().Findings
            .Where(told => told.Told.Finding.Rule.IsOfFigures || told.Told.Finding.Rule == Rules.Failed)
            .Select(told => Said(told.File, told.Told.Finding))));
    }

    // Steps are counted, so that each of their numbers can be tried.
    [Theory]
    [MemberData(nameof(Headings))]
    public void However_soon_the_effort_is_spent_nothing_is_claimed_that_would_not_be_with_more(string heading)
    {
        foreach (CheckedFile file in examples[heading].Files.Read().Files)
        {
            foreach (ReportModel report in file.Ours)
                Located.AssertNothingIsClaimedTooSoon(report);
        }
    }

    private static (Project Files, string Said) Example(string section)
    {
        string said = "";
        var files = new Project();
        foreach (Match block in Regex.Matches(section, @"```text (\S+)\n(.*?)\n?```", RegexOptions.Singleline))
        {
            (string name, string text) = (block.Groups[1].Value, block.Groups[2].Value);
            if (name == "output")
                said = text;
            else
                files.And(text.Tabs(), name);
        }

        return (files, said);
    }

    private static string Said(CheckedFile file, Finding finding)
    {
        string message = finding.Message(CultureInfo.InvariantCulture);
        IEnumerable<string> also = finding.Related.Select(place => "\n  also " + At(place.Span));
        IEnumerable<string> written = (file.EditFor(finding)?.Edits ?? []).Select(edit => $"\n  writes {edit.Text} at {At(edit.Span)}");
        return $"{file.Path}{At(finding.At.Span)} {finding.Rule.Id}: {message}{string.Concat(also)}{string.Concat(written)}";

        string At(TextSpan span)
        {
            SourcePlace at = file.File.Source.Map.Locate(span);
            return $"({at.Start.Line},{at.Start.Column}-{at.End.Column})";
        }
    }
}
