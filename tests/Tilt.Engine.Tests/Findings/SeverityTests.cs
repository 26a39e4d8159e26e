using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>How loud findings are told: as their rule says, as the project says of the rule in a file, and strictly.</summary>
public class SeverityTests
{
    // Oslo and Rogaland make 9 + 2 in January, where the total says 9; the mean of Oslo is right.
    private static readonly string report = Given.Report(Given.Table("03 Oslo|8|7|8|9", "11 Rogaland|2|3|2|2"));

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void A_finding_is_as_loud_as_its_rule() => Assert.Equal([("TILT101", Severity.Warning)], Told(FindingOptions.Default));

    [Theory]
    [InlineData("Error")]
    [InlineData("Warning")]
    [InlineData("Info")]
    [InlineData("Hidden")]
    public void Or_as_the_file_has_it(string severity)
        => Assert.Equal([("TILT101", Enum.Parse<Severity>(severity))], Told(With(Rules.MonthDoesNotAddUp, Enum.Parse<Severity>(severity))));

    [Fact]
    public void None_says_nothing() => Assert.Empty(Told(With(Rules.MonthDoesNotAddUp, Severity.None)));

    [Fact]
    public void Another_file_keeps_its_own()
    {
        TiltOptions options = Project.With(report).Read().Files[0].Options;
        var silent = options with { Findings = With(Rules.MonthDoesNotAddUp, Severity.None) };
        var said = Project.With(report).And(report.Replace("TILT120", "TILT130"), "other.md", silent).Read().Findings;

        Assert.Equal(("report.md", Severity.Warning), (Assert.Single(said).File.Path, said[0].Told.Severity));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Strict_makes_errors_of_figures_that_do_not_add_up_and_of_nothing_else(string id)
    {
        Rule rule = Rules.ById(id)!;
        bool isStrict = id is "TILT101" or "TILT102" or "TILT103" or "TILT104" or "TILT105";

        Assert.Equal(rule.Severity, FindingOptions.Default.SeverityOf(rule));
        Assert.Equal(isStrict ? Severity.Error : rule.Severity, (FindingOptions.Default with { IsStrict = true }).SeverityOf(rule));
    }

    [Fact]
    public void What_is_said_strictly_is_told_so()
        => Assert.Equal([("TILT101", Severity.Error)], Told(FindingOptions.Default with { IsStrict = true }));

    [Fact]
    public void What_is_said_of_a_rule_is_closer_than_strict()
        => Assert.Equal([("TILT101", Severity.Warning)], Told(With(Rules.MonthDoesNotAddUp, Severity.Warning) with { IsStrict = true }));

    [Fact]
    public void Each_option_that_cannot_be_used_is_said_with_what_it_takes()
        => Assert.Equal(
            [
                "TILT010 (1,1-1): The option TiltCulture = sv cannot be used: it takes 'en' or 'nb'",
                "TILT010 (1,1-1): The option tilt_diagnostic.tilt999.severity = error cannot be used: there is no rule 'tilt999'",
            ],
            Project.With(report).With((FindingOptions wanted) => wanted with
            {
                Invalid =
                [
                    new("TiltCulture", "sv", new Phrase("Option_Either", "en", "nb")),
                    new("tilt_diagnostic.tilt999.severity", "error", new Phrase("Option_NoRule", "tilt999")),
                ],
            }).Read().TiltSays);

    [Fact]
    public void A_rule_that_is_off_can_be_switched_on_and_is_told_once()
    {
        Understood on = Read(With(Rules.Derivable, Severity.Info)), off = Read(FindingOptions.Default);
        Assert.Equal(["TILT202 (7,13-14): The suppressed cell '11 Rogaland', Januar, can be worked out from what is printed"], on.Says);
        Assert.Equal(Severity.Info, on.Findings[0].Told.Severity);
        Assert.Empty(on.Files[0].Derivable(default));

        Assert.Empty(off.Says);
        Assert.Equal(Severity.Warning, Assert.Single(off.Files[0].Derivable(default)).Severity);
        Assert.Empty(Read(With(Rules.Derivable, Severity.None)).Files[0].Derivable(default));

        static Understood Read(FindingOptions options)
        {
            const string Table = "|Januar|Februar\nI alt arbeidstrening|20|20\n03 Oslo|17|16\n11 Rogaland|*|4";
            return Project.With(Given.Report(Table, period: "Januar 2024 - Februar 2024")).With((FindingOptions _) => options).Read();
        }
    }

    [Fact]
    public void None_enables_nothing()
    {
        Assert.False(FindingOptions.Default.Enables(Rules.Derivable));
        Assert.False(With(Rules.Derivable, Severity.None).Enables(Rules.Derivable));
        Assert.True(With(Rules.Derivable, Severity.Hidden).Enables(Rules.Derivable));
        Assert.False(With(Rules.Derivable, Severity.Error).Enables(Rules.BelowLimit));
    }

    [Fact]
    public void Soft_checks_are_on_together_and_each_can_be_off()
    {
        Assert.DoesNotContain(Rules.Soft, FindingOptions.Default.Enables);
        Assert.All(Rules.Soft, rule => Assert.True((FindingOptions.Default with { IsSoft = true }).Enables(rule)));
        Assert.False((FindingOptions.Default with { IsSoft = true }).Enables(Rules.Derivable));
        Assert.False((With(Rules.StandsOut, Severity.None) with { IsSoft = true }).Enables(Rules.StandsOut));
        Assert.True(With(Rules.StandsOut, Severity.Info).EnablesSoft);
        Assert.False((FindingOptions.Default with { IsStrict = true }).EnablesSoft);
    }

    private static FindingOptions With(Rule rule, Severity severity)
        => FindingOptions.Default with { Severities = new Dictionary<Rule, Severity> { [rule] = severity } };

    private static (string Id, Severity Severity)[] Told(FindingOptions options)
        => [.. Project.With(report).With((FindingOptions _) => options).Read().Findings
            .Select(entry => (entry.Told.Finding.Rule.Id, entry.Told.Severity))];
}
