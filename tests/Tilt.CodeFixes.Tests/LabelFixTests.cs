using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Tilt.CodeFixes.Tests.Harness;

namespace Tilt.CodeFixes.Tests;

/// <summary>The fix of a misread label.</summary>
public class LabelFixTests
{
    [Theory]
    [InlineData("Kvinner", "Kvinnner")]
    [InlineData("**Kvi**nner", "**Kvi**nnner")]
    [InlineData("<i>Kvinner</i>", "<i>Kvinnr</i>")]
    [InlineData("<i>Kvinner</i>", "<i>Kvinne</i>")]
    [InlineData("<b>Kvi</b>nner", "<b>Kv</b>nner")]
    [InlineData("Kvin<b>n</b>er", "Kvin<b>m</b>er")]
    public async Task Writes_the_right_spelling_and_leaves_the_markup(string right, string wrong)
    {
        await RestoresAsync(Example.Tabs.Misprint("Kvinner", right), right, wrong);
        await RestoresAsync(Example.Pipes.Misprint("Kvinner", right), right, wrong);
    }

    [Fact]
    public Task Corrects_the_name_of_a_month() => RestoresAsync(Example.Tabs, "\tFebruar", "\tFebuar");

    [Fact]
    public Task Corrects_the_words_of_a_total() => RestoresAsync(Example.Tabs, "<b>I alt", "<b>l alt");

    [Theory]
    [InlineData("15 Møre og Romsdal", "15 Møre og Romdsal")]
    [InlineData("15 M&oslash;re og Romsdal", "15 M&oslash;re og Rmsdal")]
    [InlineData("18 **Nordland** - Nordla\u0301nnda", "18 **Nordland** - Nordla\u0301nda")]
    [InlineData("18 Nordland  -  Nordlánnda", "18 Nordland  -  Nordlånnda")]
    public Task Keeps_the_code_and_the_letters_that_are_right(string right, string wrong)
        => RestoresAsync(Example.Tabs.Replace("Kvinner", "03 Oslo").Replace("Menn", "11 Rogaland").Misprint("Ukjent", right), right, wrong);

    [Fact]
    public async Task Corrects_all_labels_of_the_real_report_and_nothing_else()
    {
        string report = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "tilt120-2024.md"));
        string expected = report
            .Replace("Arbeidsforbere dende", "Arbeidsforberedende")
            .Replace("Nordlånnda", "Nordlánnda").Replace("Nordlännda", "Nordlánnda")
            .Replace("Finnmarkku", "Finnmárku").Replace("Finnmarku", "Finnmárku")
            .Replace("Tröndelage", "Trööndelage")
            .Replace("lana over 4 år", "lang over 4 år");

        Workshop workshop = (await Workshop.With(report).FixAllAsync("TILT005", FixAllScope.Solution))!;
        Assert.Equal(expected, Encoding.UTF8.GetString(workshop.Report));
        Assert.Empty(await workshop.SaysAsync("TILT005"));
    }

    [Fact]
    public async Task Says_in_its_title_what_it_writes()
    {
        Workshop workshop = Workshop.With(Example.Tabs.Misprint("Kvinner", "Kvinnner"));
        Assert.Equal("Write 'Kvinner'", Assert.Single(await workshop.OffersAsync(Assert.Single(await workshop.SaysAsync("TILT005")))).Title);
    }

    [Theory]
    [InlineData("Kvinnner", "Kvinner")]
    [InlineData("# TILT120", "\n# TILT120")]
    [InlineData("Kvinnner\t2 400\t2 000\t2 500\t2 700\nMenn\t3 059\t3 000\t3 087\t3 091\nUkjent\t842\t950\t576\t1 000", "")]
    public async Task Offers_nothing_where_the_text_has_changed_since(string before, string after)
    {
        string report = Example.Tabs.Misprint("Kvinner", "Kvinnner");
        Diagnostic diagnostic = Assert.Single(await Workshop.With(report).SaysAsync("TILT005"));
        Assert.Empty(await Workshop.With(report.Misprint(before, after)).OffersAsync(diagnostic));
    }

    private static async Task RestoresAsync(string original, string right, string wrong)
    {
        Assert.Empty(await Workshop.With(original).SaysAsync("TILT005"));
        Workshop workshop = await Workshop.With(original.Misprint(right, wrong)).FixAsync("TILT005");
        Assert.Equal(original, Encoding.UTF8.GetString(workshop.Report));
        Assert.Empty(await workshop.SaysAsync("TILT005"));
    }
}
