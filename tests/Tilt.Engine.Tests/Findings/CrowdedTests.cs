using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>What is wrong many times in a file is said some times, and once how often.</summary>
public class CrowdedTests
{
    // Misread figures on lines 5, 6, 7, …
    private static string Misread(int rows)
        => "|Januar|Februar|Mars\n" + string.Join('\n', Enumerable.Range(0, rows).Select(row => $"Sted {row}|1|2|3l{row}"));

    [Fact]
    public void The_first_thirty_are_said_and_how_many_more_there_are()
    {
        string[] said = Given.Read(Misread(100)).TiltSays.Where(said => said.StartsWith("TILT003", StringComparison.Ordinal)).ToArray();

        Assert.Equal(31, said.Length);
        Assert.Equal(
            "TILT003 (1,1-1): 70 more of these in this file are not told one by one, beside the first 30; mend what they have in common, "
                + "or these first, and build again",
            said[0]);
        Assert.All(said.Skip(1).Select((text, i) => (text, i)), entry => Assert.StartsWith($"TILT003 ({5 + entry.i},", entry.text));
    }

    [Fact]
    public void Thirty_are_said_one_by_one() => Assert.Equal(30, Given.Read(Misread(30)).Ids.Count(id => id == "TILT003"));

    [Fact]
    public void It_is_as_loud_as_they_are_and_tells_where_the_others_stand()
    {
        var errors = new Dictionary<Rule, Severity> { [Rules.NotANumber] = Severity.Error };
        Understood read = Project.With(Given.Report(Misread(40)))
            .With((FindingOptions wanted) => wanted with { Severities = errors }).Read();

        ToldFinding more = read.Findings.First(entry => entry.Told.Finding.Rule == Rules.NotANumber).Told;

        Assert.Equal(Severity.Error, more.Severity);
        Assert.Equal(Enumerable.Range(35, 10), read.RelatedLines(more.Finding));
        Assert.Null(read.Files[0].EditFor(more.Finding));
    }

    [Fact]
    public void It_speaks_Norwegian()
        => Assert.StartsWith(
            "70 til av disse i denne filen sies ikke enkeltvis",
            Given.Read(Misread(100)).Findings[0].Told.Finding.Message(System.Globalization.CultureInfo.GetCultureInfo("nb")));
}
