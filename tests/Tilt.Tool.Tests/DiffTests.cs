using System.Text.Json;
using CsCheck;
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

    private static readonly string[] counties = ["Oslo", "Agder", "Vestland", "Troms"];

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
              Menn                    2024-02  20 → 19  -1  -5.0 %
                I alt arbeidstrening  2024-02  30 → 29  -1  -3.3 %

            Figures that changed: 2; withdrawn: 0; rows that came: 0; that went: 0.
            Totals that moved: arbeidstrening, Kjønn

            """,
            run.Out,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("|20|30", "|20|33", "I alt arbeidstrening  2024-02  moved by +3, and none of its parts with it")]
    [InlineData("Menn|7|20", "Menn|7|25", "I alt arbeidstrening  2024-02  not revised, though its parts moved by +5")]
    [InlineData("30\nKvinner|13|10", "33\nKvinner|13|14", "I alt arbeidstrening    2024-02  moved by +3, its parts by +4")]
    public async Task What_does_not_add_up_with_what_was_revised_has_a_line_of_its_own(string old, string now, string line)
    {
        Run run = await Diff(Old, Later(Old).Replace(old, now));

        Assert.Contains("  " + line, run.Lines);
        Assert.Contains("Revisions that do not add up among themselves: 1", run.Lines);
    }

    [Fact]
    public async Task What_moved_stands_month_by_month_with_its_total_beneath_and_means_in_the_end()
    {
        string old = Old.Replace("|Januar", "|Gjennomsnitt|Januar").Replace("|20|30", "|25|20|30").Replace("|13|10", "|12|13|10")
            .Replace("|7|20", "|14|7|20");
        string now = Later(old).Replace("|25|20|30", "|30|22|38").Replace("|12|13|10", "|15|15|14").Replace("|14|7|20", "|16|7|24");

        Assert.Equal(
            [
                "  Kvinner                 2024-01  13 → 15  +2  +15.4 %",
                "    I alt arbeidstrening  2024-01  20 → 22  +2  +10.0 %",
                "  Kvinner                 2024-02  10 → 14  +4  +40.0 %",
                "  Menn                    2024-02  20 → 24  +4  +20.0 %",
                "    I alt arbeidstrening  2024-02  30 → 38  +8  +26.7 %",
                "    I alt arbeidstrening  mean     25 → 30  +5  +20.0 %",
                "    Kvinner               mean     12 → 15  +3  +25.0 %",
                "    Menn                  mean     14 → 16  +2  +14.3 %",
            ],
            (await Diff(old, now)).Lines[2..10]);
    }

    [Fact]
    public async Task On_a_narrow_terminal_labels_give_way()
    {
        string label = string.Concat(Enumerable.Repeat("Menn og gutter ", 3)).TrimEnd(), old = Old.Replace("Menn", label);
        string now = Later(old).Replace("|7|20", "|7|19");
        string[] paths = [folder.With("old.md", old.Replace('|', '\t')), folder.With("new.md", now.Replace('|', '\t'))];

        Run run = await Run.AtTerminal(width: 60, ["diff", .. paths]);

        const string Line = "  Menn og gutter Menn og gu…  2024-02  20 → 19  -1  -5.0 %";
        Assert.Contains(run.Lines, line => line.StartsWith(Line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task The_mean_of_a_row_with_a_month_that_is_withheld_by_now_is_not_told(string format)
    {
        string old = Old.Replace("|Januar", "|Gjennomsnitt|Januar").Replace("|20|30", "|25|20|30").Replace("|13|10", "|12|13|10")
            .Replace("|7|20", "|77|7|20");

        Run run = await Diff(old, Later(old).Replace("|77|7|20", "|78|*|20"), "--format", format);

        Assert.Contains("ithdrawn", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("77", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_which_totals_moved_and_what_does_not_add_up()
    {
        Run run = await Diff(Old, Later(Old).Replace("|20|30", "|20|33").Replace("|13|10", "|13|14"), "--format", "json");

        Schemas.AssertFits("diff.schema.json", run.Out);
        JsonElement[] told = [.. JsonDocument.Parse(run.Out).RootElement.GetProperty("comparisons")[0].GetProperty("differences")
            .EnumerateArray()];
        Assert.Equal(["changed", "changed", "doesNotAddUp"], told.Select(difference => difference.GetProperty("what").GetString()));
        Assert.Equal([1], told[0].GetProperty("moved").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal((3, 4), (told[2].GetProperty("change").GetInt32(), told[2].GetProperty("othersChange").GetInt32()));
    }

    [Fact]
    public async Task What_a_star_may_have_taken_up_is_told_without_an_amount()
    {
        string old = Old.Replace("|20|30", "|20|32") + "Ukjent|–|*\n";
        Run run = await Diff(old, Later(old).Replace("|13|10", "|13|20"));

        Assert.Contains("  I alt arbeidstrening  2024-02  not revised, though it no longer adds up", run.Lines);
    }

    [Fact]
    public async Task What_was_withdrawn_in_one_table_and_is_printed_in_another_did_not_move_by_nothing()
    {
        string old = Old + "\n## Tiltak\nJanuar 2024 - Februar 2024\n|Januar|Februar\nI alt|50|60\nArbeidstrening|20|30\nMentor|30|30\n";
        string now = Later(old).Replace("I alt|50", "I alt|52").Replace("Arbeidstrening|20", "Arbeidstrening|22");
        Run run = await Diff(old, now.Replace("I alt arbeidstrening|20", "I alt arbeidstrening|*"));

        Assert.Contains("  I alt arbeidstrening  2024-01  withdrawn: * now", run.Lines);
        Assert.DoesNotContain("moved by", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":")]
    [InlineData("skjult")]
    public async Task What_is_withheld_by_another_sign_is_not_told_either(string sign)
    {
        Run run = await Diff(Old, Later(Old).Replace("Menn|7|20", "Menn|7|" + sign));

        Assert.Contains("  Menn  2024-02  withdrawn: ? now", run.Lines);
        Assert.DoesNotContain(" 20 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_to_blame_that_a_withdrawn_figure_was_more_than_three()
    {
        Run run = await Diff(Old, Later(Old).Replace("Menn|7|20", "Menn|7|*"));

        Assert.Contains("  Menn  2024-02  withdrawn: * now", run.Lines);
        Assert.DoesNotContain("not revised", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_table_has_what_does_not_add_up_too()
    {
        string now = Later(Old).Replace("|13|10", "|13|999999999").Replace("|7|20", "|7|999999999").Replace("|20|30", "|20|33");

        Run run = await Diff(Old, now + "Andre|–|999999999\n", "--format", "csv");
        Run known = await Diff(Old, now, "--format", "csv");

        Assert.Contains("idstrening,true,,,2024-02,,,3,3,,,total,\r\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("idstrening,true,,,2024-02,,,3,3,,,total,1999999968\r\n", known.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moved_is_told_however_much_it_is()
    {
        string old = Old + "Andre|–|0\n";
        string now = Later(old).Replace("|13|10", "|13|999999999").Replace("|7|20", "|7|999999999").Replace("|–|0", "|–|999999999");

        Assert.Contains("not revised, though its parts moved by +2999999967", (await Diff(old, now)).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Nothing_tells_what_a_withheld_figure_moved_by(string format)
    {
        string printed = Old.Replace("|20|30", "|40|50").Replace("Menn|", "Menn|20|20\nUkjent|");
        string hidden = printed.Replace("|40|50", "|40|26").Replace("Ukjent|7|20", "Ukjent|7|*").Replace("Menn|20|20", "Menn|20|13");

        foreach ((string old, string now) in ((string, string)[])[(printed, Later(hidden)), (hidden, Later(printed))])
        {
            Run run = await Diff(old, now, "--format", format);

            Assert.Contains("26", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("24", run.Out.Replace("2024", ""), StringComparison.Ordinal);
            Assert.DoesNotContain(run.Lines, line => line.StartsWith("    I alt", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Menn|7|20", "Menn|7|*")]
    [InlineData("Menn|7|20", "Andre|7|20")]
    [InlineData("2024", "2023")]
    [InlineData("Rapport oppdatert", "Oppdatert")]
    public async Task It_is_as_its_schema_says(string old, string now)
        => Schemas.AssertFits("diff.schema.json", (await Diff(Old, Old.Replace(old, now), "--format", "json")).Out);

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
                    + "change_lower,change_upper,share_lower,share_upper,against,others_change",
                "changed,TILT120,arbeidstrening,Kjønn,,Kvinner,false,,2023-02,2024-02,28,10,-18,-18,-0.6429,-0.6429,,",
                "changed,TILT120,arbeidstrening,Kjønn,,Menn,false,,2023-02,2024-02,*,20,17,20,,,,",
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

    [Fact]
    public async Task In_Norwegian_all_minus_signs_are_those_of_the_language_and_warnings_are_called_as_check_calls_them()
    {
        Run run = await Diff(Old, Later(Old).Replace("Menn|7|20", "Menn|7|19"), "--language", "nb");

        Assert.Contains("20 → 19  −1  −5,0 %", run.Out, StringComparison.Ordinal);
        Assert.Contains("endret med −1", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", run.Error, StringComparison.Ordinal);
        Assert.Contains(": advarsel TILT101: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_tells_what_any_figure_was_that_is_withheld_by_now()
        => Gen.Int.Sample(
            seed =>
            {
                // All others move by tens, so that no sum of theirs is by chance what was withdrawn.
                var random = new Random(seed);
                int[] months = [.. Enumerable.Range(0, 3)], rows = [.. Enumerable.Range(0, 4)];
                int[][] old = [.. rows.Select(_ => months.Select(_ => random.Next(100, 900)).ToArray())];
                int[][] now = [.. old.Select(row => row.Select(figure => figure + (random.Next(3) * 10)).ToArray())];
                (int row, int month) = (random.Next(4), random.Next(3));
                (old[row][month], now[row][month]) = (random.Next(10_000, 90_000), 3);
                string before = Table(old, (_, _) => false), after = Table(now, (i, j) => (i, j) == (row, month));
                if (random.Next(2) == 0)
                    after = after.Replace("I alt arbeidstrening|", "I alt arbeidstrening|1");

                // A share has so many decimals that the same digits are among them now and then.
                string withdrawn = $"(?<![0-9.]){old[row][month]}(?![0-9])";
                foreach (string format in (string[])["text", "json", "csv"])
                    Assert.DoesNotMatch(withdrawn, Diff(before, Later(after), "--format", format).Result.Out);
                Assert.DoesNotMatch(withdrawn, Run.Tilt("check", folder.Path, "--level", "info").Result.Out);
            },
            iter: 20,
            threads: 1);

    private static string Table(int[][] figures, Func<int, int, bool> isStar)
    {
        string Row(string label, int[] months, Func<int, bool> isStar)
            => $"{label}|{((2 * months.Sum()) + 3) / 6}|{string.Join('|', months.Select((figure, i) => isStar(i) ? "*" : $"{figure}"))}\n";
        int[] sums = [.. Enumerable.Range(0, 3).Select(month => figures.Sum(row => row[month]))];
        return "# TILT120 Deltakere\n## Tiltak og fylke\nRapport oppdatert 10.03.2024\nJanuar 2024 - Mars 2024\n"
            + "|Gjennomsnitt|Januar|Februar|Mars\n" + Row("I alt arbeidstrening", sums, _ => false)
            + string.Concat(figures.Select((row, i) => Row(counties[i], row, j => isStar(i, j))));
    }

    private static string Later(string report) => report.Replace("10.03.2024", "10.04.2024", StringComparison.Ordinal);

    private Task<Run> Diff(string old, string now, params string[] options) => Run.Tilt(
        ["diff", folder.With("old.md", old.Replace('|', '\t')), folder.With("new.md", now.Replace('|', '\t')), .. options]);
}
