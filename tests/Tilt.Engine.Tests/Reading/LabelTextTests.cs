using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

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
    [InlineData("<p>Møre og</p><p>Romsdal</p>", "Møre og Romsdal")]
    [InlineData("<div>Møre og</div><DIV class='a'>Romsdal</DIV>", "Møre og Romsdal")]
    [InlineData("M<b>ø</b>re<hr>og<li>Romsdal", "Møre og Romsdal")]
    [InlineData("Oslo\u0001by", "Oslo by")]
    [InlineData("Oslo <", "Oslo <")]
    [InlineData("<20 og >60 år", "<20 og >60 år")]
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

    [Theory]
    [InlineData(300, "Oslo")]
    [InlineData(3000, "<")]
    public void A_tag_ends_after_a_while(int length, string begins)
        => Assert.StartsWith(begins, LabelText.Clean($"<td style='{new string('x', length)}'>Oslo".AsSpan()), StringComparison.Ordinal);

    [Theory]
    [InlineData("414*", "414*")]
    [InlineData("**414**", "414")]
    [InlineData("*414*", "414")]
    [InlineData(@"414\*", "414*")]
    [InlineData("**", "**")]
    [InlineData("x", "x")]
    public void A_star_that_is_no_markup_is_quoted(string printed, string quoted)
        => Assert.Equal(quoted, LabelText.Quote(printed, new TextSpan(0, printed.Length)));

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
    [InlineData("S\uFFFDR-AMERIKA", "SØR-AMERIKA")]
    [InlineData("i tr\uFFFDndelag", "i trøndelag")]
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
    [InlineData("A-ledig", true)]
    [InlineData("Arbeids-l", true)]
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
    [InlineData("akershus", "akxeshus", false)]
    [InlineData("akershus", "akershus2", false)]
    [InlineData("20til24", "25til24", false)]
    [InlineData("asia", "asie", true)]
    [InlineData("usa", "uva", false)]
    [InlineData("usa", "usab", true)]
    public void One_slip_is_one_letter_and_no_digit(string printed, string known, bool isOne)
        => Assert.Equal(isOne, Spelling.IsOneSlipApart(printed, known));

    [Theory]
    [InlineData("nordland", "nordlannda", true)]
    [InlineData("asia", "asxx", false)]
    [InlineData("asia", "asiaeuropa", false)]
    [InlineData("asiaeuropa", "asia", false)]
    [InlineData("abc", "cba", false)]
    public void Labels_are_alike_where_most_letters_are_the_same_in_their_order(string label, string other, bool are)
        => Assert.Equal(are, Spelling.AreAlike(label, other));

    [Theory]
    [InlineData("03 Oslo", true)]
    [InlineData("0301 Oslo", true)]
    [InlineData("Oslo", true)]
    [InlineData("03 Kvinner", false)]
    [InlineData("98 Oslo", false)]
    [InlineData("Kvinner", false)]
    public void A_place_is_told_by_its_code_and_its_name(string label, bool isPlace)
        => Assert.Equal(isPlace, CountyNames.IsPlace(new PrintedLabel(label)));

    [Fact]
    public void A_part_is_no_total_though_it_says_so()
    {
        var label = new PrintedLabel("Herav kvinner i alt");

        Assert.True(label.IsOfWhich);
        Assert.False(label.IsTotal);
    }

    [Theory]
    [InlineData("56", "Finnmark", "56 Finnmark")]
    [InlineData("56", "Finnmark - Finmarkku", "56 Finnmark - Finmarkku")]
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
    [InlineData("18", "Akershus/Viken", null)]
    [InlineData("18", "No", null)]
    [InlineData("18", "Nor", "18")]
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

    [Fact]
    public void Of_two_that_are_as_frequent_the_one_with_a_hyphen_is_right_then_the_first()
    {
        var book = new SpellingBook();
        Note(book, ("50–59 år", 1), ("50-59 år", 1), ("Helt ledige", 1), ("Helt  ledige", 1));

        Assert.Equal("50-59 år", book.Read("50–59 år"));
        Assert.Equal("Helt ledige", book.Read("Helt  ledige"));
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

    [Theory]
    [InlineData("Arbeidstrening", "Arbeids trening")]
    [InlineData("ARBEIDSTRENING", "Arbeids trening")]
    [InlineData("arbeidstrening", "arbeids trening")]
    [InlineData("arbeids  trening", "arbeids trening")]
    [InlineData("Arbeids Trening", "Arbeids Trening")]
    public void A_label_is_read_with_the_capital_that_it_has(string printed, string read)
    {
        var book = new SpellingBook();
        Note(book, ("arbeids trening", 2), ("arbeidstrening", 1));

        Assert.Equal(read, book.Read(printed));
    }

    [Theory]
    [InlineData("amokur", "AMO-kurs")]
    [InlineData("amokurset", "amokurset")]
    [InlineData("arbeidstreming", "arbeidstrening")]
    [InlineData("Arbeidstreming", "Arbeidstrening")]
    [InlineData("ax", "A")]
    public void A_known_word_is_written_small_behind_a_total_if_it_is_no_abbreviation(string printed, string read)
    {
        var book = new SpellingBook();
        book.Know("amokur", "amokur", "AMO-kurs");
        book.Know("arbeidstreming", "arbeidstreming", "Arbeidstrening");
        book.Know("ax", "ax", "A");

        Assert.Equal(read, book.Read(printed));
    }

    [Fact]
    public void Of_spellings_that_are_printed_as_often_the_first_is_right()
    {
        var book = new SpellingBook();
        Note(book, ("Arbeids trening", 2), ("Arbeidstrening", 2));

        Assert.Equal("Arbeids trening", book.Read("Arbeidstrening"));
    }

    [Theory]
    [InlineData("mentorer", 2, "mentorar", 1, "mentorer")]
    [InlineData("mentorer", 1, "mentorar", 2, "mentorar")]
    [InlineData("mentorer", 1, "mentorar", 1, "mentorar mentorer")]
    [InlineData("mentors", 2, "mentorz", 1, "mentors mentorz")]
    [InlineData("gruppeopplæring", 2, "avklaring", 1, "avklaring gruppeopplæring")]
    public void The_rarer_of_two_labels_a_letter_apart_is_misread(string here, int times, string there, int otherTimes, string rows)
    {
        var book = new SpellingBook();
        Note(book, (here, times), (there, otherTimes));

        book.Compare([here], [there]);

        string[] read = [.. new[] { book.Read(here), book.Read(there) }.Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(rows, string.Join(' ', read));
    }

    [Theory]
    [InlineData(40, 40, true)]
    [InlineData(41, 1, false)]
    [InlineData(1, 41, false)]
    public void Tables_of_other_rows_are_not_compared(int here, int there, bool isMended)
    {
        var book = new SpellingBook();
        Note(book, ("arbeidstrening", 2), ("arbeidstreming", 1));
        HashSet<string> Rows(string label, int others, string other) => [label, .. Enumerable.Range(1, others).Select(i => other + i)];

        book.Compare(Rows("arbeidstrening", here - 1, "rad"), Rows("arbeidstreming", there - 1, "linje"));

        Assert.Equal(isMended ? "arbeidstrening" : "arbeidstreming", book.Read("arbeidstreming"));
    }

    [Fact]
    public void A_known_spelling_is_right_though_another_is_printed_more_often()
    {
        var book = new SpellingBook();
        Note(book, ("Arbeidstrening", 1), ("Arbeidstreming", 9));
        book.Know("Arbeidstrening", "arbeidstrening", "Arbeidstrening");

        book.Compare(["arbeidstreming"], ["arbeidstrening"]);

        Assert.Equal("Arbeidstrening", book.Read("Arbeidstreming"));
    }

    private static void Note(SpellingBook book, params (string Label, int Times)[] printed)
    {
        foreach ((string label, int times) in printed)
            book.Add(label, LabelKey.Of(label), times);
    }
}
