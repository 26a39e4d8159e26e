using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.CodeFixes.Tests.Harness;
using Tilt.Engine.Tests.Fixing;

namespace Tilt.CodeFixes.Tests;

/// <summary>What an editor offers for a diagnostic: the engine's edit of the report, which comes back byte for byte.</summary>
public class CodeActionTests
{
    [Theory]
    [InlineData("TILT101", "2 700", "2 070")]
    [InlineData("TILT102", "Menn\t3 059", "Menn\t3 095")]
    [InlineData("TILT101", "2 500\t2 700", "2 700\t2 500")]
    [InlineData("TILT005", "Kvinner", "Kvinnner")]
    public Task Writes_a_figure_an_exchange_or_a_label(string id, string right, string wrong)
        => RestoresAsync(id, Bytes.Utf8(Example.Tabs), Bytes.Utf8(Example.Tabs.Misprint(right, wrong)));

    [Fact]
    public async Task Writes_a_star_and_columns_that_only_spaces_hold_apart()
    {
        string starred = Example.Suppressed.Misprint("Ukjent\t*\t*\t*\t*", "Ukjent\t*\t*\t*\t12");
        await RestoresAsync("TILT10", Bytes.Utf8(Example.Suppressed), Bytes.Utf8(starred));
        await RestoresAsync("TILT10", Bytes.Utf8(Example.Spaces), Bytes.Utf8(Example.Spaces.Misprint("2 700", "  700")));
    }

    [Theory]
    [InlineData("2 700", "2 070")]
    [InlineData("\tFebruar", "\tFebuar")]
    public async Task Keeps_the_files_line_ends_and_encoding(string right, string wrong)
    {
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];
        foreach (string lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            string original = Example.Tabs.ReplaceLineEndings(lineEnd), misprinted = original.Misprint(right, wrong);
            foreach (Encoding encoding in encodings)
                await RestoresAsync("TILT", Bytes.WithMark(encoding, original), Bytes.WithMark(encoding, misprinted));
        }
    }

    [Theory]
    [InlineData("markdown-pipes.md", "**11 415**", "**415**")]
    [InlineData("markdown-pipes.md", "3 426", "3 462")]
    [InlineData("semicolon-fylke.csv", "1010;1002", "1010;102")]
    [InlineData("excel-unicode-text-fylke.txt", "1\u00A0010", "110")]
    public async Task Restores_the_real_report_in_the_forms_that_people_have_it_in(string name, string right, string wrong)
    {
        byte[] original = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Data", name));
        Encoding encoding = original[0] == 0xFF ? Encoding.Unicode : new UTF8Encoding(false);
        string text = encoding.GetString(original.AsSpan(encoding.GetPreamble().Length));
        await RestoresAsync("TILT10", original, Bytes.WithMark(encoding, text.Misprint(right, wrong)));
    }

    [Theory]
    [InlineData("2 700", "2 070", "Write 2700")]
    [InlineData("2 500\t2 700", "2 700\t2 500", "Exchange 2700 and 2500")]
    [InlineData("Kvinner", "Kvinnner", "Write 'Kvinner'")]
    public async Task Says_in_its_title_what_it_writes(string right, string wrong, string title)
        => Assert.Equal(title, await TitleAsync(Workshop.With(Example.Tabs.Misprint(right, wrong))));

    [Theory]
    [InlineData("nb", "Skriv 2700", "Skriv tallene som passer")]
    [InlineData("en", "Write 2700", "Write the figures that fit")]
    public async Task Says_it_in_the_language_that_the_project_wants(string culture, string title, string ofAll)
    {
        Workshop workshop = Workshop.With(Example.Tabs.Misprint("2 700", "2 070")).Property("TiltCulture", culture);

        Assert.Equal(title, await TitleAsync(workshop));
        Assert.Equal(ofAll, await workshop.FixAllTitleAsync("TILT101"));
    }

    [Theory]
    [InlineData("nb", "Skriv «Kvinner»", "Skriv de riktige skrivemåtene")]
    [InlineData("en", "Write 'Kvinner'", "Write the right spellings")]
    public async Task Says_so_of_labels_too(string culture, string title, string ofAll)
    {
        Workshop workshop = Workshop.With(Example.Tabs.Misprint("Kvinner", "Kvinnner")).Property("TiltCulture", culture);

        Assert.Equal(title, await TitleAsync(workshop));
        Assert.Equal(ofAll, await workshop.FixAllTitleAsync("TILT005"));
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

    [Theory]
    [InlineData("Kvinnner", "Kvinner")]
    [InlineData("# TILT120", "\n# TILT120")]
    [InlineData("Kvinnner\t2 400\t2 000\t2 500\t2 700\nMenn\t3 059\t3 000\t3 087\t3 091\nUkjent\t842\t950\t576\t1 000", "")]
    public async Task Offers_no_label_where_the_text_has_changed_since(string before, string after)
    {
        string report = Example.Tabs.Misprint("Kvinner", "Kvinnner");
        Diagnostic diagnostic = Assert.Single(await Workshop.With(report).SaysAsync("TILT005"));

        Assert.Empty(await Workshop.With(report.Misprint(before, after)).OffersAsync(diagnostic));
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
    {
        Diagnostic diagnostic = Workshop.Say("TILT101", new TextSpan(0, 5), ("found", "2070"), ("expected", "about 2700"));
        Assert.Empty(await Workshop.With("2 070").OffersAsync(diagnostic));
    }

    private static async Task<string> TitleAsync(Workshop workshop)
        => Assert.Single(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync()))).Title;

    private static async Task RestoresAsync(string id, byte[] original, byte[] misprinted)
    {
        Assert.Empty(await Workshop.With(original).SaysAsync(id));
        Workshop workshop = await Workshop.With(misprinted).FixAsync(id);

        Assert.Equal(original, workshop.Report);
        Assert.Empty(await workshop.WarningsAsync());
    }
}
