using Tilt.Engine.Naming;

namespace Tilt.Engine.Tests.Naming;

/// <summary>Labels as C# names.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("Oslo", "Oslo")]
    [InlineData("Møre og Romsdal", "MøreOgRomsdal")]
    [InlineData("Svalbard og øvrige områder", "SvalbardOgØvrigeOmråder")]
    [InlineData("Aust-Agder", "AustAgder")]
    [InlineData("20-24 år", "År20Til24")]
    [InlineData("20 – 24 år", "År20Til24")]
    [InlineData("19 år og under", "År19OgUnder")]
    [InlineData("60 år og over", "År60OgOver")]
    [InlineData("Under 20 år", "Under20År")]
    [InlineData("Nord-Amerika, Sør-Amerika og Oceania", "NordAmerikaSørAmerikaOgOceania")]
    [InlineData("Universitets- og høgskolenivå, kort inntil 4 år", "UniversitetsOgHøgskolenivåKortInntil4År")]
    [InlineData("EU/EØS", "EUEØS")]
    [InlineData("Kárášjohka – Karasjok", "KárášjohkaKarasjok")]
    [InlineData("Snåase", "Snåase")]
    [InlineData("arbeidstrening", "Arbeidstrening")]
    [InlineData("class", "Class")]
    [InlineData("2024", "_2024")]
    [InlineData("12 34", "_12_34")]
    [InlineData("عمان 5", "عمان5")]
    [InlineData("中国", "中国")]
    [InlineData("+++", "")]
    [InlineData("😀", "")]
    [InlineData("", "")]
    public void Reads_like_the_label(string label, string expected) => Assert.Equal(expected, Identifier.From(label));

    [Fact]
    public void Holds_no_marks_that_the_compiler_ignores()
        => Assert.Equal("AB", Identifier.From("A\u200Db"));

    [Fact]
    public void Is_no_longer_than_the_compiler_and_a_reader_bear()
        => Assert.Equal(Identifier.MaxLength, Identifier.From(new string('a', 10_000)).Length);

    [Theory]
    [InlineData("TILT120", "Tilt120")]
    [InlineData("ÅP12", "Åp12")]
    public void A_code_is_a_class(string code, string expected) => Assert.Equal(expected, Identifier.FromCode(code));
}
