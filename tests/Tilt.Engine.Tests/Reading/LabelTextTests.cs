using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What a label says, and which labels a reader takes for one another.</summary>
public class LabelTextTests
{
    [Theory]
    [InlineData("03 Oslo", "03 Oslo")]
    [InlineData("  03   Oslo ", "03 Oslo")]
    [InlineData("<b>03</b> Oslo<br/>by", "03 Oslo by")]
    [InlineData("Oslo<BR>by", "Oslo by")]
    [InlineData("Oslo<broken>by", "Osloby")]
    [InlineData("< 20 år", "< 20 år")]
    [InlineData("<20", "<20")]
    [InlineData("a <b", "a <b")]
    [InlineData("<i>", "")]
    [InlineData("**Oslo** _by_", "Oslo _by_")]
    [InlineData("__Oslo__ `by`", "Oslo by")]
    [InlineData("snake_case", "snake_case")]
    [InlineData(@"I alt \| alt\_er \* 1\. \`x\` \[a\] \<b\> \#\-\\", "I alt | alt_er * 1. `x` [a] <b> #-\\")]
    [InlineData(@"C:\mappe", @"C:\mappe")]
    [InlineData("M&oslash;re&nbsp;og&#9;Romsdal", "Møre og Romsdal")]
    [InlineData("&NotEqualTilde;", "&NotEqualTilde;")]
    [InlineData("20\"\"", "20\"")]
    [InlineData("A\u030Asane", "Åsane")]
    [InlineData("O\uFB03ce", "Office")]
    [InlineData("", "")]
    public void A_label_is_its_words(string printed, string says)
        => Assert.Equal(says, LabelText.Clean(printed.AsSpan()));

    [Fact]
    public void Half_a_character_and_none_is_no_letter()
    {
        Assert.Equal("ab", LabelText.Compose("a\uD800b"));
        Assert.Equal("ab", LabelText.Compose("a\uDC00b"));
        Assert.Equal("Åb", LabelText.Compose("A\u030A\uD800b"));
        Assert.Equal("abcde", LabelText.Compose("a\uFDD0b\uFDEFc\uFFFFd\uFFFEe\uD800"));
    }

    [Fact]
    public void A_label_without_end_is_cut()
    {
        Assert.Equal(LabelText.MaxLength, LabelText.Clean(new string('a', LabelText.MaxLength + 9).AsSpan()).Length);
        Assert.Equal(LabelText.MaxLength, LabelText.Clean(new string('a', LabelText.MaxLength).AsSpan()).Length);
    }

    [Theory]
    [InlineData("Tr\uFFFDndelag", "Trøndelag")]
    [InlineData("TR\uFFFDNDELAG", "TRØNDELAG")]
    [InlineData("Tr\uFFFD\uFFFDndelag", "Trøndelag")]
    [InlineData("\uFFFDstfold", "Østfold")]
    [InlineData("M\uFFFDre\uFFFDog\uFFFDRomsdal", "Møre og Romsdal")]
    [InlineData("20\uFFFD24 \uFFFDr", "20–24 år")]
    [InlineData("20 \uFFFD 24 \uFFFDr", "20 – 24 år")]
    [InlineData("5\uFFFD9 år", "5–9 år")]
    [InlineData("\uFFFDvrige omr\uFFFDder", "Øvrige områder")]
    [InlineData("Tr\uFFFDndeLag", "Trøndelag")]
    [InlineData("Troms \uFFFD Romsa", "Troms – Romsa")]
    [InlineData("Ensligfors\uFFFDrger", "Ensligfors\uFFFDrger")]
    [InlineData("\uFFFD", "\uFFFD")]
    [InlineData("Oslo\uFFFD", "Oslo")]
    public void Letters_that_a_decoder_lost_are_told_by_the_words_that_are_known(string printed, string says)
        => Assert.Equal(says, LabelText.Clean(printed.AsSpan()));

    [Theory]
    [InlineData("HELT LEDIGE", false, "Helt ledige")]
    [InlineData("MØRE OG ROMSDAL", true, "Møre og Romsdal")]
    [InlineData("SØR-TRØNDELAG", true, "Sør-Trøndelag")]
    [InlineData("NORD-OG SØR", true, "Nord-og Sør")]
    public void Capitals_are_written_small(string printed, bool isPlace, string small)
        => Assert.Equal(small, Spelling.InSmallLetters(printed, isPlace));

    [Theory]
    [InlineData("OSLO", true)]
    [InlineData("Oslo", false)]
    [InlineData("1 – 2", false)]
    public void Capitals_are_letters(string printed, bool are) => Assert.Equal(are, Spelling.IsInCapitals(printed));

    [Theory]
    [InlineData("Arbeids-forberedende", true)]
    [InlineData("Arbeids- forberedende", true)]
    [InlineData("Universitets- og høgskolenivå", false)]
    [InlineData("Menn- eller kvinner", false)]
    [InlineData("Menn- samt kvinner", false)]
    [InlineData("Sør-Trøndelag", false)]
    [InlineData("19-år", false)]
    [InlineData("Arbeids-", false)]
    [InlineData("Arbeids- ", false)]
    [InlineData("Arbeids--ledig", false)]
    [InlineData("Nord-og sør", true)]
    [InlineData("A - b", false)]
    public void A_hyphen_may_divide_a_word(string printed, bool divides) => Assert.Equal(divides, Spelling.IsHyphenated(printed));

    [Theory]
    [InlineData("akershus", "akershus", false)]
    [InlineData("akershus", "akerhus", true)]
    [InlineData("akerhus", "akershus", true)]
    [InlineData("akershus", "akeshrus", false)]
    [InlineData("akershus", "akesrhus", true)]
    [InlineData("akershus", "akarshus", true)]
    [InlineData("akershus", "akaarshus", false)]
    [InlineData("akershus", "akrhus", false)]
    [InlineData("akershus", "akrxshus", false)]
    [InlineData("akershus", "akershus2", false)]
    [InlineData("20til24", "25til24", false)]
    [InlineData("asia", "asie", true)]
    [InlineData("usa", "uva", false)]
    [InlineData("usa", "usab", true)]
    public void One_slip_is_one_letter_and_no_digit(string printed, string known, bool isOne)
        => Assert.Equal(isOne, Spelling.IsOneSlipApart(printed, known));

    [Theory]
    [InlineData("56", "Finnmark - Finnmárku", "56 Finnmark - Finnmárku")]
    [InlineData("56", "Finnmark – Finnmarku", "56 Finnmark – Finnmárku")]
    [InlineData("56", "Finnmark — Finnmarku — Finmarku", "56 Finnmark — Finnmárku — Finmarkku")]
    [InlineData("03", "Oslo - Oslove - Oslo", "03 Oslo - Oslove - Oslo")]
    public void A_county_is_written_with_as_many_names_as_are_printed(string code, string name, string right)
        => Assert.Equal(right, CountyNames.Correct(Counties.ByCode(code)!, name));

    [Theory]
    [InlineData("03", "Oslo", "03")]
    [InlineData("03", "Osol", "03")]
    [InlineData("03", "Osl", "03")]
    [InlineData("18", "Nordland/Nordlánnda", "18")]
    [InlineData("18", "Nordland-Nordlánnda", "18")]
    [InlineData("18", "Nordland–Nordlánnda", "18")]
    [InlineData("18", "Nordland — Nordlánnda", "18")]
    [InlineData("34", "Buskerud", "33")]
    [InlineData("31", "Østfold", "31")]
    [InlineData("02", "Østfold", "01")]
    [InlineData("38", "Østfold", "31")]
    [InlineData("07", "Ukjent fylke", null)]
    [InlineData(null, "Oslo", null)]
    public void A_county_is_that_of_its_code_where_the_name_can_be_its(string? code, string name, string? found)
        => Assert.Equal(found, CountyNames.Find(code, name)?.Code);

    [Theory]
    [InlineData("kortkurs", "kort kurs")]
    [InlineData("kortkur", "kort kurs")]
    [InlineData("langtkurs", "langt kurs")]
    [InlineData("langtkursa", null)]
    [InlineData("langtkursi", "langt kurs")]
    [InlineData("kursa", null)]
    [InlineData("annet", null)]
    public void A_word_is_read_as_the_one_that_it_can_be(string printed, string? word)
    {
        var words = new KnownWords(["kort kurs", "Kort kurs", "langt kurs", "langt kurs alle dager", "kursb", "kursc"]);

        Assert.Equal(word, words.ReadAs(printed));
    }

    [Fact]
    public void Rows_that_both_tables_have_are_no_misreadings_of_each_other()
    {
        var book = new SpellingBook();
        Note(book, ("Gruppeopplæring A", 3), ("Gruppeopplæring B", 2));

        book.Compare(["gruppeopplæringa", "gruppeopplæringb"], ["gruppeopplæringa", "gruppeopplæringb"]);

        Assert.Equal("Gruppeopplæring B", book.Read("Gruppeopplæring B"));
    }

    [Fact]
    public void What_was_misread_itself_is_no_right_spelling()
    {
        var book = new SpellingBook();
        Note(book, ("Arbeidstrening", 9), ("Arbeidstreming", 2), ("Arbeidstremimg", 1));

        book.Compare(["arbeidstrening"], ["arbeidstreming"]);
        book.Compare(["arbeidstremimg"], ["arbeidstreming"]);

        Assert.Equal("Arbeidstrening", book.Read("Arbeidstreming"));
        Assert.Equal("Arbeidstremimg", book.Read("Arbeidstremimg"));
    }

    [Theory]
    [InlineData("20–24 år", "20-24år", "20–24 år")]
    [InlineData("Helt ledige", "HELT LEDIGE", "Helt ledige")]
    [InlineData("Arbeidstrening", "Arbeids-trening", "Arbeidstrening")]
    public void The_tidier_spelling_is_right_however_often_another_is_printed(string tidy, string other, string right)
    {
        var book = new SpellingBook();
        Note(book, (other, 9), (tidy, 1));
        var turned = new SpellingBook();
        Note(turned, (tidy, 1), (other, 9));

        Assert.Equal(right, book.Read(other));
        Assert.Equal(right, turned.Read(other));
    }

    private static void Note(SpellingBook book, params (string Label, int Times)[] printed)
    {
        foreach ((string label, int times) in printed)
            book.Add(label, LabelKey.Of(label), times);
    }
}
