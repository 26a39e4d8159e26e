using System.Globalization;
using Tilt.Engine.Fixing;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Fixing;

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
    public void Writes_the_right_spelling_and_leaves_the_markup(string right, string wrong)
    {
        Restores(Example.Tabs.Misprint("Kvinner", right), right, wrong);
        Restores(Example.Pipes.Misprint("Kvinner", right), right, wrong);
    }

    [Fact]
    public void Corrects_the_name_of_a_month() => Restores(Example.Tabs, "\tFebruar", "\tFebuar");

    [Fact]
    public void Corrects_the_words_of_a_total() => Restores(Example.Tabs, "<b>I alt", "<b>l alt");

    [Theory]
    [InlineData("15 Møre og Romsdal", "15 Møre og Romdsal")]
    [InlineData("15 M&oslash;re og Romsdal", "15 M&oslash;re og Rmsdal")]
    [InlineData("18 **Nordland** - Nordla\u0301nnda", "18 **Nordland** - Nordla\u0301nda")]
    [InlineData("18 Nordland  -  Nordlánnda", "18 Nordland  -  Nordlånnda")]
    public void Keeps_the_code_and_the_letters_that_are_right(string right, string wrong)
    {
        string report = Example.Tabs.Replace("Kvinner", "03 Oslo").Replace("Menn", "11 Rogaland");
        Restores(report.Misprint("Ukjent", right), right, wrong);
    }

    [Theory]
    [InlineData("Norsk\u00ADfødte med innvandrer\u00ADforeldre", "Norsk\u00ADfødte med innvandrer\u00ADforelde")]
    [InlineData("Norskfødte med innvandrerforeldre", "Norsk\u00ADfødte med innvandrer-foreldre", "Norsk\u00ADfødte med innvandrerforeldre")]
    [InlineData("Norskf&#248;dte med innvandrerforeldre", "Norskf&#248;dte med innvandreforeldre")]
    [InlineData("Norskf&amp;oslash;dte med innvandrerforeldre", "Norskf&amp;oslash;dte med innvandrerforeldra")]
    [InlineData("Norskfødte med innvandrerforeldre", "Norskfødte ｍed innvandrerforeldra", "Norskfødte ｍed innvandrerforeldre")]
    [InlineData("Norskfødte med innvandrerforeldre", "Norskfødte med ﬁnnvandrerforeldre", "Norskfødte med innvandrerforeldre")]
    public void Leaves_the_characters_that_say_what_they_should(string right, string wrong, string? mended = null)
    {
        string report = Example.Tabs.Replace("Kvinner", "Ikke innvandrere").Replace("Menn", "Innvandrere");
        Assert.Equal(report.Misprint("Ukjent", mended ?? right), Mending.Of(report.Misprint("Ukjent", wrong)).Fixed("TILT005"));
    }

    [Theory]
    [InlineData("Norskf\uFFFDdte med innvandrerforeldra")]
    [InlineData("NorskfÃ¸dte med innvandrerforeldra")]
    [InlineData("Norskfødte med innvandrerf…")]
    public void Offers_nothing_where_letters_are_lost(string wrong)
    {
        string report = Example.Tabs.Replace("Kvinner", "Ikke innvandrere").Replace("Menn", "Innvandrere");
        Assert.Null(Mending.Of(report.Misprint("Ukjent", wrong)).EditFor("TILT005"));
    }

    [Fact]
    public void Corrects_all_labels_of_the_real_report_and_nothing_else()
    {
        string report = TestData.Read("tilt120-2024.md");
        string expected = report
            .Replace("Arbeidsforbere dende", "Arbeidsforberedende")
            .Replace("Nordlånnda", "Nordlánnda").Replace("Nordlännda", "Nordlánnda")
            .Replace("Finnmarkku", "Finnmárku").Replace("Finnmarku", "Finnmárku")
            .Replace("Tröndelage", "Trööndelage")
            .Replace("lana over 4 år", "lang over 4 år");

        Assert.Equal(expected, Mending.Of(report).FixedAll("TILT005"));
        Assert.Empty(Mending.Of(expected).Findings("TILT005"));
    }

    [Fact]
    public void Says_in_its_title_what_it_writes()
    {
        ReportEdit edit = Mending.Of(Example.Tabs.Misprint("Kvinner", "Kvinnner")).EditFor("TILT005")!;

        Assert.Equal("Write 'Kvinner'", edit.Title.In(CultureInfo.InvariantCulture));
        Assert.Equal("Skriv «Kvinner»", edit.Title.In(CultureInfo.GetCultureInfo("nb")));
    }

    [Theory]
    [InlineData("Kvinnner", "Kvinner")]
    [InlineData("# TILT120", "\n# TILT120")]
    [InlineData("Kvinnner\t2 400\t2 000\t2 500\t2 700\nMenn\t3 059\t3 000\t3 087\t3 091\nUkjent\t842\t950\t576\t1 000", "")]
    public void Offers_nothing_where_the_text_has_changed_since(string before, string after)
    {
        string report = Example.Tabs.Misprint("Kvinner", "Kvinnner");
        Fix fix = Fix.Of(Assert.Single(Mending.Of(report).Findings("TILT005")))!;

        Assert.NotNull(Mending.Of(report).EditFor(fix));
        Assert.Null(Mending.Of(report.Misprint(before, after)).EditFor(fix));
    }

    private static void Restores(string original, string right, string wrong)
    {
        Assert.Empty(Mending.Of(original).Findings("TILT005"));
        Assert.Equal(original, Mending.Of(original.Misprint(right, wrong)).Fixed("TILT005"));
    }
}
