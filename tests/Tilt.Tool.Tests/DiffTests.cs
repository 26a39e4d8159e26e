using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What differs between two files, as it is told.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Old = """
        # TILT120 Deltakere
        ## Tiltak og kjønn
        Rapport oppdatert 10.03.2024
        Januar 2024 - Februar 2024
        |Januar|Februar
        I alt arbeidstrening|20|30
        Kvinner|13|10
        Menn|7|20

        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("tilt120-2024.xlsx")]
    [InlineData("tilt120-2024.xls")]
    [InlineData("chromium-gaps.pdf")]
    public async Task The_same_report_is_the_same_in_whatever_form(string file)
    {
        Run run = await Run.Tilt("diff", Path.Combine(AppContext.BaseDirectory, "Data", file), Given.Real);

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.Equal(
            [$"TILT120 2024-01–2024-12: {file} (2025-01-02) → tilt120-2024.md (2025-01-02)", "They say the same."],
            run.Lines);
    }

    [Fact]
    public async Task What_was_revised_is_told_and_which_totals_moved()
    {
        Run run = await Diff(Old, Later(Old).Replace("|20|30", "|20|29").Replace("Menn|7|20", "Menn|7|19"));

        Assert.Equal((ExitCode.Findings, ""), (run.Exit, run.Error));
        Assert.Equal(
            """
            TILT120 2024-01–2024-02: old.md (2024-03-10) → new.md (2024-04-10)

            arbeidstrening, Kjønn
              I alt arbeidstrening  2024-02  30 → 29  -1  -3.3 %
              Menn                  2024-02  20 → 19  -1  -5.0 %

            Figures that changed: 2; withdrawn: 0; rows that came: 0; that went: 0.
            Totals that moved: arbeidstrening, Kjønn

            """,
            run.Out,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task What_a_figure_was_that_is_withheld_by_now_is_not_told_again(string format)
    {
        string now = Later(Old).Replace("Kvinner|13|10", "Kvinner|13|*").Replace("Menn|7|20", "Menn|7|29");

        Run run = await Diff(Old, now, "--format", format);

        Assert.Contains("ithdrawn", run.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b10\b(?!\))", run.Out.Replace("-03-10", "").Replace("-04-10", ""));
    }

    [Fact]
    public async Task Rows_tables_and_months_come_and_go()
    {
        string now = """
            # TILT120 Deltakere
            ## Tiltak og kjønn
            Januar 2024 - Mars 2024
            |Januar|Februar|Mars
            I alt arbeidstrening|20|30|40
            Kvinner|13|10|20
            Ukjent|7|20|20

            |Januar|Februar|Mars
            I alt mentor|20|30|40
            Kvinner|20|30|40

            """;

        Assert.Equal(
            [
                "arbeidstrening, Kjønn",
                "  Menn      went",
                "  Ukjent    came",
                "2024-03: came (tables: 1)",
                "Tables that came: mentor, Kjønn",
                "Figures that changed: 0; withdrawn: 0; rows that came: 1; that went: 1.",
            ],
            (await Diff(Old, now)).Lines[1..]);
    }

    [Fact]
    public async Task Years_are_compared_month_by_month_within_bounds()
    {
        string old = Old.Replace("2024", "2023").Replace("Menn|7|20", "Menn|7|*").Replace("r|13|10", "r|13|28");

        Run run = await Diff(old, Old, "--format", "csv");

        Assert.Equal(
            [
                "what,report,measure,dimension,code,name,total,column,old_month,new_month,old,new,"
                    + "change_lower,change_upper,share_lower,share_upper",
                "changed,TILT120,arbeidstrening,Kjønn,,Kvinner,false,,2023-02,2024-02,28,10,-18,-18,-0.6429,-0.6429",
                "changed,TILT120,arbeidstrening,Kjønn,,Menn,false,,2023-02,2024-02,*,20,17,20,,",
            ],
            run.Lines.Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public async Task A_figure_that_falls_to_a_star_falls_within_bounds()
    {
        string now = Old.Replace("Menn|7|20", "Menn|*|20").Replace("r|13|10", "r|17|10");

        Run run = await Diff(Old.Replace("2024", "2023"), now);

        Assert.Contains("  Menn     2024-01   7 →  *  -7 … -4  -100.0 % … -57.1 %", run.Lines);
    }

    [Fact]
    public async Task It_is_told_to_programs_with_bounds()
    {
        Run run = await Diff(Old, Later(Old).Replace("Menn|7|20", "Menn|7|21"), "--format", "json");

        Assert.Contains("\"old\": 20,", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"change\": 1,", run.Out, StringComparison.Ordinal);
        Assert.Contains("new.md: figures are in doubt; warnings: 1.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_are_no_months_come_and_go()
    {
        string old = Old.Replace("|Januar|Februar", "|Januar|Februar|I fjor|Rang").Replace("|20|30", "|20|30|9|1")
            .Replace("|13|10", "|13|10|5|2").Replace("|7|20", "|7|20|4|3");
        string now = Later(Old).Replace("|Januar|Februar", "|Januar|Februar|Rang|Ny|Ny").Replace("|20|30", "|20|30|1|1|1")
            .Replace("|13|10", "|13|10|4|1|1").Replace("|7|20", "|7|20|3|1|1");

        Run run = await Diff(old, now);

        Assert.Contains("  Kvinner  Rang  2 → 4  +2  +100.0 %", run.Lines);
        Assert.Contains("I fjor: went (tables: 1)", run.Lines);
        Assert.Contains("Ny: came (tables: 2)", run.Lines);
    }

    [Fact]
    public async Task What_one_of_two_years_has_alone_is_named()
    {
        const string Year = """
            # TILT120 Deltakere
            ## Tiltak og kjønn
            Januar 2024 - Februar 2024
            |Gjennomsnitt|Januar|Februar|I fjor|Prosent
            I alt arbeidstrening|25|20|30|9|100
            Kvinner|12|13|10|5|44
            Menn|14|7|20|4|56

            """;
        string longer = Year.Replace("2024", "2023").Replace("Februar 2023", "Mars 2023").Replace("|Februar", "|Februar|Mars")
            .Replace("25|20|30|", "25|20|30|25|").Replace("12|13|10|", "11|13|10|11|").Replace("14|7|20|", "14|7|20|14|");

        Run run = await Diff(longer, Year), csv = await Diff(longer, Year, "--format", "csv");

        Assert.Equal("Not compared: 2023-03; Gjennomsnitt hittil i år; Prosent", run.Lines[^1]);
        Assert.Equal("Not compared: 2023-03; Gjennomsnitt hittil i år; Prosent\n", csv.Error);
    }

    [Fact]
    public async Task A_year_without_months_is_not_each_of_two()
    {
        const string Undated = "# TILT120 Deltakere\n## Tiltak og kjønn\n|2023|2024\nI alt arbeidstrening|9|8\nKvinner|5|4\nMenn|4|4\n";

        Run run = await Diff(Undated, Old.Replace("2024", "2023") + Old.Replace("# TILT120 Deltakere\n", ""), "--format", "json");

        Assert.Equal((1, 2), (run.Out.Split("reportWent").Length - 1, run.Out.Split("reportCame").Length - 1));
    }

    [Fact]
    public async Task Wide_letters_take_two_columns_and_none_is_cut_in_two()
    {
        string old = Old.Replace("Kvinner", "日本").Replace("Menn", string.Concat(Enumerable.Repeat("𠮷", 30)));

        Run run = await Diff(old, Later(old).Replace("|20|30", "|20|29").Replace("|7|20", "|7|19"));

        Assert.Contains("  " + string.Concat(Enumerable.Repeat("𠮷", 21)) + "…  2024-02", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_in_doubt_are_no_clean_end_where_both_have_them()
    {
        string wrong = Old.Replace("Menn|7|20", "Menn|7|21");

        Assert.Equal((ExitCode.Findings, "They say the same."), await Diff(wrong, wrong) is var run ? (run.Exit, run.Lines[^1]) : default);
    }

    [Fact]
    public async Task Different_reports_are_not_compared()
    {
        Assert.Equal(
            new Run(ExitCode.Unreadable, "", "These are different reports: TILT120 and TILT130.\n"),
            await Diff(Old, Old.Replace("TILT120", "TILT130")));
        Assert.Equal(
            new Run(ExitCode.Unreadable, "", "nowhere.md: no such file or folder.\n"),
            await Run.Tilt("diff", Given.Real, "nowhere.md"));
    }

    [Fact]
    public async Task It_is_told_in_Norwegian()
        => Assert.Equal("De sier det samme.", (await Diff(Old, Old, "--language", "nb")).Lines[^1]);

    private static string Later(string report) => report.Replace("10.03.2024", "10.04.2024", StringComparison.Ordinal);

    private Task<Run> Diff(string old, string now, params string[] options) => Run.Tilt(
        ["diff", folder.With("old.md", old.Replace('|', '\t')), folder.With("new.md", now.Replace('|', '\t')), .. options]);
}
