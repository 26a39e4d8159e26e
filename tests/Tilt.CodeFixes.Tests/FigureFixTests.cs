using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.CodeFixes.Tests.Harness;

namespace Tilt.CodeFixes.Tests;

/// <summary>The fix of a misprinted figure: the report comes back byte for byte, and nothing is wrong any more.</summary>
public class FigureFixTests
{
    [Theory]
    [InlineData("<b>6 791</b>", "<b>6 719</b>")]
    [InlineData("2 700", "2 070")]
    [InlineData("Menn\t3 059", "Menn\t3 095")]
    public Task Writes_the_figure_and_leaves_its_markup(string right, string wrong) => RestoresAsync(Example.Tabs, right, wrong);

    [Theory]
    [InlineData("**6 791**", "**6 719**")]
    [InlineData("| 2 700 |", "| 2 070 |")]
    public Task Writes_the_figure_between_pipes(string right, string wrong) => RestoresAsync(Example.Pipes, right, wrong);

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    [InlineData("&nbsp;")]
    public async Task Groups_thousands_as_the_cell_did(string separator)
    {
        // The rest of the file does it in another way.
        string right = "2" + separator + "700";
        await RestoresAsync(Example.Tabs.GroupedBy("\u2007").Misprint("2\u2007700", right), right, "2" + separator + "070");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    public async Task Groups_a_figure_that_has_no_group_as_its_line_does(string separator)
    {
        // The rest of the file does it in another way.
        string report = Example.Tabs.GroupedBy("\u2007");
        string line = report.Split('\n')[6];
        report = report.Replace(line, line.Replace("\u2007", separator));
        await RestoresAsync(report, "2" + separator + "700", "700");

        string pipes = Example.Pipes.GroupedBy("\u2007");
        line = pipes.Split('\n')[6];
        pipes = pipes.Replace(line, line.Replace("\u2007", separator));
        await RestoresAsync(pipes, "**6" + separator + "791**", "**791**");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    public async Task Groups_a_figure_as_the_file_does_where_its_line_does_not_tell(string separator)
    {
        await RestoresAsync(Example.Tabs.GroupedBy(separator), "1" + separator + "000", "1");
        await RestoresAsync(Example.Pipes.GroupedBy(separator), "1" + separator + "000", "1");
    }

    [Theory]
    [InlineData("6791", "791")]
    [InlineData("6791", "6719")]
    [InlineData("576;1000", "576;1")]
    public Task Writes_thousands_without_a_space_where_the_file_has_none(string right, string wrong) => RestoresAsync(Example.Semicolons, right, wrong);

    [Theory]
    [InlineData(".0", "")]
    [InlineData(",00", "")]
    [InlineData(",0", " ")]
    public async Task Keeps_the_zeros_behind_the_point(string zeros, string separator)
    {
        string report = Regex.Replace(Example.Semicolons, "(?<=;)([0-9]?)([0-9]{3})(?=;|$)", match => match.Groups[1].Length > 0
            ? match.Groups[1].Value + separator + match.Groups[2].Value + zeros
            : match.Value + zeros, RegexOptions.Multiline);
        await RestoresAsync(report, $"6{separator}791{zeros}", $"791{zeros}");
        await RestoresAsync(report, $"2{separator}700{zeros}", $"2{separator}070{zeros}");
    }

    [Fact]
    public async Task Keeps_the_quotes_of_a_value()
        => await RestoresAsync(Example.Tabs.Replace("2 700", "\"2 700\"").Replace("2 500", "\"2 500\""), "\"2 700\"", "\"2 070\"");

    [Fact]
    public async Task Keeps_the_files_line_ends_and_encoding()
    {
        string original = Example.Tabs.ReplaceLineEndings("\r\n"), misprinted = original.Misprint("1 000", "1 100");
        foreach (Encoding encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            await RestoresAsync(Bytes.WithMark(encoding, original), Bytes.WithMark(encoding, misprinted));
    }

    [Fact]
    public async Task Puts_a_star_where_the_report_would_have_one_in_the_tables_way()
    {
        await RestoresAsync(Example.Suppressed, "Ukjent\t*\t*\t*\t*", "Ukjent\t*\t*\t*\t12");
        string pipes = Example.ToPipes(Example.Suppressed.Replace("\t*", "\t\\*"));
        await RestoresAsync(pipes, @"Ukjent | \* | \* | \* | \* |", @"Ukjent | \* | \* | \* | 12 |");
    }

    [Fact]
    public async Task Keeps_a_star_apart_from_emphasis()
    {
        string report = Example.ToPipes(Example.Suppressed);
        Workshop fixedReport = await Workshop.With(report.Misprint("* | * | * | * |", "* | * | * | **12** |")).FixAsync("TILT101");

        Assert.Equal(report.Misprint("* | * | * | * |", @"* | * | * | **\*** |"), Encoding.UTF8.GetString(fixedReport.Report));
        Assert.Empty(await fixedReport.WarningsAsync());
    }

    [Fact]
    public async Task Offers_no_star_between_single_stars()
    {
        Workshop workshop = Workshop.With(Example.ToPipes(Example.Suppressed).Misprint("* | * | * | * |", "* | * | * | *12* |"));
        Assert.Empty(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync("TILT101"))));
    }

    [Theory]
    [InlineData("2 500\t2 700", "2 700\t2 500")]
    [InlineData("2 700\nMenn\t3 059\t3 000\t3 087\t3 091", "3 091\nMenn\t3 059\t3 000\t3 087\t2 700")]
    public async Task Exchanges_two_figures_that_stand_in_each_others_place(string right, string wrong)
    {
        await RestoresAsync(Example.Tabs, right, wrong);
        await RestoresAsync(Example.Suppressed, right, wrong);
    }

    [Fact]
    public async Task Exchanges_what_is_printed_and_not_what_stands_around_it()
    {
        Workshop workshop = Workshop.With(Example.Tabs.Misprint("2 500\t2 700", "<i>2 700</i>\t2500"));
        workshop = await workshop.FixAsync("TILT101");
        Assert.Equal(Example.Tabs.Misprint("2 500\t2 700", "<i>2500</i>\t2 700"), Encoding.UTF8.GetString(workshop.Report));
    }

    [Theory]
    [InlineData("6 791", "6 719")]
    [InlineData("2 700", "  700")]
    [InlineData("  576", "7 576")]
    public Task Keeps_columns_in_line_that_only_spaces_hold_apart(string right, string wrong) => RestoresAsync(Example.Spaces, right, wrong);

    [Fact]
    public async Task Keeps_columns_apart_where_there_is_no_space_to_take()
    {
        const string header = "# TILT120 Tiltaksdeltakere\nJanuar 2024 - Mars 2024\n         Januar  Februar  Mars\n", report = header + "Kvinner  2 000  700  2 000";
        var span = new TextSpan(report.IndexOf("700", StringComparison.Ordinal), 3);
        Workshop workshop = await Workshop.With(report).FixAsync(Workshop.Say("TILT101", span, ("found", "700"), ("expected", "2700")));
        Assert.Equal(header + "Kvinner  2 000  2 700  2 000", Encoding.UTF8.GetString(workshop.Report));
    }

    [Fact]
    public async Task Leaves_spaces_alone_where_something_else_holds_columns_apart()
    {
        string padded = Example.Pipes.Replace("| 2 700", "|    2 700"), tabbed = Example.Tabs.Replace("\t2 700", "\t  2 700");
        await RestoresAsync(padded, "2 700", "22 700");
        await RestoresAsync(tabbed, "2 700", "22 700");
        await RestoresAsync(Example.Semicolons.Replace(";2700", "; 2700"), "2700", "22700");

        Workshop workshop = await Workshop.With("Kvinner, 22700").FixAsync(Workshop.Say("TILT101", new TextSpan(9, 5), ("found", "22700"), ("expected", "2700")));
        Assert.Equal("Kvinner, 2700", Encoding.UTF8.GetString(workshop.Report));
    }

    [Theory]
    [InlineData("markdown-pipes.md", "**11 415**", "**415**")]
    [InlineData("markdown-pipes.md", "3 426", "3 462")]
    [InlineData("semicolon-fylke.csv", "1010;1002", "1010;102")]
    [InlineData("excel-unicode-text-fylke.txt", "1\u00A0010", "10")]
    public async Task Restores_the_real_report_in_the_forms_that_people_have_it_in(string name, string right, string wrong)
    {
        byte[] original = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Data", name));
        Encoding encoding = original[0] == 0xFF ? Encoding.Unicode : new UTF8Encoding(false);
        string text = encoding.GetString(original.AsSpan(encoding.GetPreamble().Length));
        await RestoresAsync(original, Bytes.WithMark(encoding, text.Misprint(right, wrong)));
    }

    [Fact]
    public async Task Says_in_its_title_what_it_writes()
    {
        Assert.Equal("Write 2700", await Title(Example.Tabs.Misprint("2 700", "2 070")));
        Assert.Equal("Write *", await Title(Example.Suppressed.Misprint("Ukjent\t*\t*\t*\t*", "Ukjent\t*\t*\t*\t12")));
        Assert.Equal("Exchange 2700 and 2500", await Title(Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500")));

        static async Task<string> Title(string report)
        {
            Workshop workshop = Workshop.With(report);
            return Assert.Single(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync("TILT10")))).Title;
        }
    }

    [Theory]
    [InlineData("nb", "Skriv 2700", "Skriv tallene som passer")]
    [InlineData("en", "Write 2700", "Write the figures that fit")]
    public async Task Says_it_in_the_language_that_the_project_wants(string culture, string title, string ofAll)
    {
        Workshop workshop = Workshop.With(Example.Tabs.Misprint("2 700", "2 070")).Property("TiltCulture", culture);

        Assert.Equal(title, Assert.Single(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync("TILT101")))).Title);
        Assert.Equal(ofAll, await workshop.FixAllTitleAsync("TILT101"));
    }

    [Fact]
    public async Task Offers_nothing_where_more_than_one_figure_fits()
    {
        // The star leaves room for several.
        Workshop workshop = Workshop.With(Example.Suppressed.Misprint("2 700", "2 070"));
        Assert.Empty(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync())));
    }

    [Theory]
    [InlineData("2 070", "2 700")]
    [InlineData("2 070", "2 071")]
    [InlineData("Kvinner", "Kvinner og jenter")]
    [InlineData("# TILT120", "\n# TILT120")]
    [InlineData(Example.Tabs, "")]
    public async Task Offers_nothing_where_the_text_has_changed_since(string before, string after)
    {
        string report = Example.Tabs.Misprint("2 700", "2 070");
        Diagnostic diagnostic = Assert.Single(await Workshop.With(report).SaysAsync("TILT101"));

        Workshop edited = Workshop.With(before == Example.Tabs ? after : report.Misprint(before, after));
        Assert.Empty(await edited.OffersAsync(diagnostic));
    }

    [Fact]
    public async Task Offers_no_exchange_where_one_of_the_two_has_changed_since()
    {
        string report = Example.Tabs.Misprint("2 500\t2 700", "2 700\t2 500");
        Diagnostic diagnostic = Assert.Single(await Workshop.With(report).SaysAsync("TILT101"));

        Assert.Empty(await Workshop.With(report.Misprint("2 700\t2 500", "2 700\t2 501")).OffersAsync(diagnostic));
        Assert.Empty(await Workshop.With(report.Misprint("2 700\t2 500", "2 701\t2 500")).OffersAsync(diagnostic));
    }

    [Theory]
    [InlineData("found", "2070")]
    [InlineData("expected", "2700")]
    public async Task Offers_nothing_where_found_or_expected_is_not_said(string name, string value)
    {
        string report = Example.Tabs.Misprint("2 700", "2 070");
        var span = new TextSpan(report.IndexOf("2 070", StringComparison.Ordinal), 5);
        Assert.Empty(await Workshop.With(report).OffersAsync(Workshop.Say("TILT101", span, (name, value))));
    }

    [Fact]
    public async Task Offers_nothing_where_what_is_expected_is_no_figure()
        => Assert.Empty(await Workshop.With("2 070").OffersAsync(Workshop.Say("TILT101", new TextSpan(0, 5), ("found", "2070"), ("expected", "about 2700"))));

    private static Task RestoresAsync(string original, string right, string wrong)
        => RestoresAsync(Bytes.Utf8(original), Bytes.Utf8(original.Misprint(right, wrong)));

    private static async Task RestoresAsync(byte[] original, byte[] misprinted)
    {
        Assert.Empty(await Workshop.With(original).WarningsAsync());
        Workshop workshop = Workshop.With(misprinted);
        Assert.Single(await workshop.WarningsAsync());

        workshop = await workshop.FixAsync("TILT10");
        Assert.Equal(original, workshop.Report);
        Assert.Empty(await workshop.WarningsAsync());
    }
}
