using System.Text.Json;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>Which suppressed cells are exposed, and what is told of that to whom.</summary>
public sealed class AuditTests : IDisposable
{
    private const string Stars = """
        # TILT120 Deltakere
        ## Tiltak og kjønn
        Januar 2024 - Februar 2024
        |Januar|Februar
        I alt arbeidstrening|22|30
        Kvinner|17|10
        Menn|*|20
        Uoppgitt|*|

        """;

    private static readonly ShownPage page = new("audit.md");

    private readonly Folder folder = new();

    public static TheoryData<string> Shown => page.Lines;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task Its_page_shows_what_is_said(string line)
    {
        Run run = await page.TypeAsync(line, folder);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Equal(page.Told(line), ShownPage.Relative(run.Out, folder));
    }

    [Fact]
    public async Task An_interval_is_told_where_it_is_asked_for_and_no_single_count()
    {
        Run silent = await Audit(Stars), told = await Audit(Stars, "--intervals");
        Run single = await Audit(Stars.Replace("|22|", "|23|"), "--intervals");

        Assert.EndsWith("exposed, can be narrowed down: Menn, Januar (arbeidstrening, Kjønn)", silent.Lines[0]);
        Assert.EndsWith("exposed, can be narrowed down: Menn, Januar (arbeidstrening, Kjønn): from 2 to 3", told.Lines[0]);
        Assert.EndsWith("exposed, can be worked out: Menn, Januar (arbeidstrening, Kjønn)", single.Lines[0]);
    }

    [Theory]
    [InlineData("Henvist")]
    [InlineData("Prosent")]
    [InlineData("Endring fra i fjor")]
    public async Task A_star_that_stands_in_no_sum_is_not_denied(string heading)
    {
        Run run = await Audit($"""
            # TILT120 Deltakere
            ## Tiltak og kjønn
            Januar 2024 - Januar 2024
            |Januar|{heading}
            I alt arbeidstrening|21|20
            Kvinner|17|17
            Menn|4|*

            """);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.EndsWith($": not looked at, it stands in no sum: Menn, {heading} (arbeidstrening, Kjønn)", run.Lines[0]);
        Assert.Equal("1 suppressed count: exposed: 0; safe: 0; not looked at: 1", run.Lines[^1]);
    }

    [Fact]
    public async Task Another_edition_among_the_files_may_print_what_is_hidden_and_that_is_said()
    {
        string safe = Stars.Replace("|22|", "|20|", StringComparison.Ordinal);
        folder.With("new.md", safe.Replace('|', '\t'));
        folder.With("old.md", safe.Replace("Uoppgitt|*", "Uoppgitt|2").Replace('|', '\t'));
        Run run = await Run.Tilt("audit", folder.Path);

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Contains("another edition or file has them too", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_twice_is_looked_at_once()
    {
        string safe = Stars.Replace("|22|", "|20|", StringComparison.Ordinal).Replace('|', '\t');
        folder.With("report.md", safe);
        folder.With("copy.md", safe);
        Run run = await Run.Tilt("audit", folder.Path);

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Equal("2 suppressed counts: exposed: 0; safe: 2", run.Lines[^1]);
    }

    [Fact]
    public async Task Of_several_years_the_year_stands_behind_the_month()
    {
        folder.With("2023.md", Stars.Replace("2024", "2023").Replace('|', '\t'));
        folder.With("2024.md", Stars.Replace('|', '\t'));
        Run run = await Run.Tilt("audit", folder.Path);

        Assert.Contains(": exposed, can be narrowed down: Menn, Januar 2023 (arbeidstrening, Kjønn)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(": suppress: Kvinner, Januar 2024 (arbeidstrening, Kjønn)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_year_of_the_month_and_not_of_the_report()
    {
        const string Turn = "Desember 2023|Januar 2024";
        string first = Stars.Replace("Januar|Februar", Turn).Replace("Menn|*|20", "Menn|20|*").Replace("22|30", "30|22")
            .Replace("Kvinner|17|10", "Kvinner|10|17").Replace("Uoppgitt|*|", "Uoppgitt|–|*");
        folder.With("first.md", first.Replace('|', '\t'));
        folder.With("second.md", first.Replace("2024", "2025").Replace("2023", "2024").Replace('|', '\t'));
        Run run = await Run.Tilt("audit", folder.Path);

        Assert.Contains(": Menn, Januar 2024 (arbeidstrening, Kjønn)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(": Menn, Januar 2025 (arbeidstrening, Kjønn)\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Januar 2023", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_suppressed_as_advised_is_no_figure_in_doubt()
    {
        Run run = await Audit(Stars.Replace("Kvinner|17", "Kvinner|:"));

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.EndsWith(": safe: Menn, Januar (arbeidstrening, Kjønn)", run.Lines[0]);
    }

    [Fact]
    public async Task A_star_that_adds_up_with_a_figure_that_was_not_read_is_not_called_safe()
    {
        Run run = await Audit(Stars.Replace("Kvinner|17", "Kvinner|l7"));

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.EndsWith(
            ": not decided, it adds up with a figure that was not read: Menn, Januar (arbeidstrening, Kjønn)", run.Lines[0]);
        Assert.Equal("2 suppressed counts: exposed: 0; safe: 0; not decided: 2", run.Lines[^1]);
    }

    [Theory]
    [InlineData("Kvinner|17\n")]
    [InlineData("Kvinner|17|10|3\n")]
    public async Task Nor_is_one_beside_a_row_that_was_left_out(string row)
    {
        Run run = await Audit(Stars.Replace("Kvinner|17|10\n", row));

        Assert.Contains("not decided, it adds up with a figure that was not read: Menn, Januar", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("not decided: 2", run.Lines[^1]);
    }

    [Theory]
    [InlineData("|22|", "|22|")]
    [InlineData("|22|", "|23|", "--intervals")]
    [InlineData("Kvinner|17", "Kvinner|l7")]
    [InlineData("*", "0")]
    public async Task It_is_as_its_schema_says(string old, string now, params string[] more)
        => Schemas.AssertFits("audit.schema.json", (await Audit(Stars.Replace(old, now), ["--format", "json", .. more])).Out);

    [Fact]
    public async Task Programs_get_the_same()
    {
        JsonElement silent = JsonDocument.Parse((await Audit(Stars, "--format", "json")).Out).RootElement;
        JsonElement told = JsonDocument.Parse((await Audit(Stars, "--format", "json", "--intervals")).Out).RootElement;

        JsonElement count = silent.GetProperty("suppressed")[0], cell = count.GetProperty("cells")[0];
        Assert.Equal("narrowed", count.GetProperty("standing").GetString());
        Assert.Equal("Tilt120.Arbeidstrening.Kjønn.Menn.Januar", cell.GetProperty("name").GetString());
        Assert.Equal(7, cell.GetProperty("place").GetProperty("line").GetInt32());
        Assert.False(count.TryGetProperty("lower", out _));
        Assert.Equal(2, told.GetProperty("suppressed")[0].GetProperty("lower").GetInt64());
        Assert.Equal(2, silent.GetProperty("summary").GetProperty("exposed").GetInt32());
        Assert.True(silent.GetProperty("summary").GetProperty("isFewest").GetBoolean());
        Assert.Equal("Kvinner", silent.GetProperty("suppress")[0].GetProperty("row").GetString());
    }

    [Theory]
    [InlineData("|20|", ExitCode.Clean, "2 suppressed counts: exposed: 0; safe: 2")]
    [InlineData("|22|", ExitCode.Findings, "2 suppressed counts: exposed: 2; safe: 0")]
    [InlineData("|50|", ExitCode.Findings, "2 suppressed counts: exposed: 0; safe: 0; not decided: 2")]
    public async Task The_exit_code_tells_whether_any_is_exposed(string total, int exit, string summary)
    {
        Run run = await Audit(Stars.Replace("|22|", total));

        Assert.Equal(exit, run.Exit);
        Assert.Equal(summary, run.Lines[^1]);
    }

    [Fact]
    public async Task Another_report_gives_a_star_away_too()
    {
        const string All = """
            # TILT100 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|60|60
            Arbeidspraksis|*|22
            Opplæring|58|38

            """;
        const string Practice = """
            # TILT120 Deltakere
            ## Tiltak
            Januar 2024 - Februar 2024
            |Januar|Februar
            I alt|*|22
            Arbeidstrening|*|22

            """;
        folder.With("tilt100.md", All.Replace('|', '\t'));
        string practice = folder.With("tilt120.md", Practice.Replace('|', '\t'));

        Run alone = await Run.Tilt("audit", practice), together = await Run.Tilt("audit", folder.Path);

        Assert.Equal("2 suppressed counts: exposed: 0; safe: 2", alone.Lines[^1]);
        Assert.Equal("3 suppressed counts: exposed: 3; safe: 0", together.Lines[^1]);
        Assert.Contains(together.Lines, line => line.Contains("tilt100.md:7:11: suppress: Opplæring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_report_ends_it()
    {
        Run run = await Run.Tilt("audit", folder.With("notes.md", "Nothing here."));

        Assert.Equal((ExitCode.Unreadable, ""), (run.Exit, run.Out));
    }

    [Fact]
    public async Task It_speaks_Norwegian()
        => Assert.EndsWith(
            "røpet, kan snevres inn: Menn, Januar (arbeidstrening, Kjønn)", (await Audit(Stars, "--language", "nb")).Lines[0]);

    private Task<Run> Audit(string report, params string[] options)
        => Run.Tilt(["audit", folder.With("report.md", report.Replace('|', '\t')), .. options]);
}
