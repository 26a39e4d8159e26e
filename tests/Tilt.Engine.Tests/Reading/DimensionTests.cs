using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>What a table's rows are.</summary>
public class DimensionTests
{
    private const string Untold = ": Neither rows nor heading tell what the table 'I alt arbeidstrening' is divided by; it is called ";

    [Theory]
    [InlineData("03 Oslo", "11 Rogaland", "Fylke.Oslo")]
    [InlineData("18 Nordland - Nordlånnda", "Ukjent", "Fylke.Nordland")]
    [InlineData("1103 Stavanger", "5601 Alta", "Kommune.Stavanger")]
    [InlineData("Kvinner", "Menn", "Kjønn.Kvinner")]
    [InlineData("19 år og under", "20-24 år", "Alder.År19OgUnder")]
    [InlineData("Ikke innvandrere", "Innvandrere", "Innvandrerbakgrunn.IkkeInnvandrere")]
    [InlineData("Afrika", "Asia", "Verdensdel.Afrika")]
    [InlineData("Grunnskolenivå", "Videregående skolenivå", "Utdanning.Grunnskolenivå")]
    [InlineData("Arbeidstrening", "Noe annet", "Tiltak.Arbeidstrening")]
    public void Rows_decide(string one, string other, string expected)
    {
        // The heading is left over from another page.
        Understood read = Given.Read(Given.Table(one + "|7|6|7|8", other + "|3|3|3|3"), sheet: "Arbeidsmarkedsstatus og hovedgruppe");

        Assert.Equal(8, read[$"Tilt120.Arbeidstrening.{expected}.Mars"]);
        Assert.DoesNotContain(read.TiltSays, said => said.StartsWith("TILT007", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tiltak og kommune", "Kommune")]
    [InlineData("Tiltaksdeltakere og kommune", "Kommune")]
    [InlineData("Tiltak og utdanning", "Utdanning")]
    [InlineData("Arbeidsmarkedsstatus og tiltak", "Tiltak")]
    [InlineData("Tiltak og verdensdel", "Verdensdel")]
    [InlineData("Arbeidsmarkedsstatus og tiltaksgruppe", "Tiltak")]
    [InlineData("Arbeidsmarkedsstatus og tiltaks", "Tiltak")]
    [InlineData("Arbeidsmarkedsstatus og utdanni", "Utdanning")]
    [InlineData("Tiltaksdeltakere og innvandrerb", "Innvandrerbakgrunn")]
    [InlineData("Tiltak og innvandrer…", "Innvandrerbakgrunn")]
    public void The_heading_decides_where_rows_do_not(string sheet, string dimension)
    {
        Understood read = Given.Read(Given.Table("Gruppe A|7|6|7|8", "Gruppe B|3|3|3|3"), sheet);

        Assert.Equal(8, read[$"Tilt120.Arbeidstrening.{dimension}.GruppeA.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("I alt Arbeidssøkere på tiltak", "ArbeidssøkerePåTiltak")]
    [InlineData("I alt Nedsatt arbeidsevne, på tiltak", "NedsattArbeidsevnePåTiltak")]
    [InlineData("I alt Andre på tiltak", "AndrePåTiltak")]
    public void A_status_is_broken_down_by_measure_whatever_the_sheet_is_called(string total, string measure)
    {
        Understood read = Given.Read($"|Januar|Februar|Mars\n{total}|9|10|11\nKurs|9|10|11", sheet: "Deltakere og annet");

        Assert.Equal(11, read[$"Tilt120.{measure}.Tiltak.Kurs.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void What_the_main_table_counts_are_measures_elsewhere_too()
    {
        Understood read = Given.Read(
            """
            |Januar|Februar|Mars
            I alt|9|10|11
            Kurs|6|7|8
            Veiledning|3|3|3

            ## Deltakere og annet
            |Januar|Februar|Mars
            I alt ledige|9|10|11
            Kurs|6|7|8
            Veiledning|3|3|3
            """,
            sheet: "Tiltak");

        Assert.Equal(8, read["Tilt120.Ledige.Tiltak.Kurs.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void An_unknown_dimension_is_named_after_its_heading_and_said()
    {
        Understood read = Given.Read(Given.Table("Gruppe A|7|6|7|8", "Gruppe B|3|3|3|3"), sheet: "Tiltak og sivilstand");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Sivilstand.GruppeA.Mars"]);
        Assert.Equal(
            ["TILT007 (5,1-21)" + Untold + "'sivilstand'"],
            read.TiltSays);
    }

    [Theory]
    [InlineData("Tiltak og bosted", "Bosted")]
    [InlineData("Tiltak og land", "Land")]
    public void A_word_that_may_be_one_of_its_own_is_not_taken_for_the_beginning_of_another(string sheet, string dimension)
        => Assert.Equal(8, Given.Read(Given.Table("Gruppe A|7|6|7|8"), sheet)[$"Tilt120.Arbeidstrening.{dimension}.GruppeA.Mars"]);

    [Theory]
    [InlineData("I alt kurs", "Kjønn")] // another measure has its own table under the same heading
    [InlineData("I alt arbeidstrening", "Tabell 2")] // a heading that is left over from the page before
    public void A_heading_places_no_table_beside_one_that_has_that_place_by_its_rows(string total, string dimension)
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt arbeidstrening|10|11\nKvinner|5|6\nMenn|5|5\n\n"
            + $"|Januar|Februar\n{total}|10|11\nFørste|4|6\nAndre|6|5", "Tiltak og kjønn");

        Assert.Equal(["Kjønn", dimension], read.Tables.Select(table => table.Dimension));
    }

    [Fact]
    public void Without_a_heading_it_is_named_after_its_place()
    {
        Understood read = Project.With("# TILT120\nJanuar 2024 - Mars 2024\n" + Given.Table("Gruppe A|7|6|7|8").Tabs()).Read();

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Tabell1.GruppeA.Mars"]);
        Assert.Equal(
            ["TILT007 (4,1-21)" + Untold + "'Tabell 1'"],
            read.TiltSays);
    }

    [Fact]
    public void A_piece_of_nothing_but_unknown_continues_the_table_before()
    {
        Understood read = Given.Read(
            """
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            03 Oslo|6|7|8
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            Ukjent|3|3|3
            """,
            sheet: "Arbeidsmarkedsstatus og tiltak");

        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Ukjent.Mars"]);
        Assert.Empty(read.TiltSays);
    }
}
