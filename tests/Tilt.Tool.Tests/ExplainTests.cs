using Tilt.Engine.Findings;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

public class ExplainTests
{
    [Fact]
    public async Task Each_rule_has_its_page()
    {
        foreach (Rule rule in Rules.All)
        {
            Run run = await Run.Tilt("explain", rule.Id.ToLowerInvariant());

            Assert.Equal(ExitCode.Clean, run.Exit);
            Assert.StartsWith($"# {rule.Id}: ", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_rule_all_are_listed_in_the_language_of_whoever_asks()
        => Assert.Contains(
            "TILT102  Et gjennomsnitt er ikke", (await Run.Tilt("explain", "--language", "nb")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_asks_in_Norwegian_is_told_that_the_pages_are_English()
    {
        Run run = await Run.Tilt("explain", "TILT102", "--language", "nb");

        Assert.Equal("Sidene om reglene finnes bare på engelsk.", run.Error.Trim());
        Assert.StartsWith("# TILT102: ", run.Out, StringComparison.Ordinal);
        Assert.Empty((await Run.Tilt("explain", "TILT102", "--language", "en")).Error);
    }

    [Fact]
    public async Task A_rule_that_is_none_is_said()
    {
        Run run = await Run.Tilt("explain", "TILT999");

        Assert.Equal(ExitCode.Unreadable, run.Exit);
        Assert.StartsWith("There is no rule 'TILT999'", run.Error, StringComparison.Ordinal);
    }
}
