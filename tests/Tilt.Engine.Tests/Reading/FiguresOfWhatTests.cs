using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Whole numbers under months are persons, unless something around the table says that they are not.</summary>
public class FiguresOfWhatTests
{
    private const string Rows = "|Januar|Februar\nKvinner|40|41\nMenn|60|59";

    [Theory]
    [InlineData("Tiltak og kjønn. Prosent", "")]
    [InlineData("Tiltak og kjønn i prosent av alle", "")]
    [InlineData("Andel", "")]
    [InlineData("Tiltak og kjønn", "Kjønn (andel)")]
    [InlineData("Andeler", "")]
    [InlineData("Tiltak og kjønn. Prosentfordeling", "")]
    [InlineData("Prosentvis fordeling", "")]
    [InlineData("Tiltak og kjønn (i prosent)", "")]
    [InlineData("Tiltak og kjønn", "Prosent")]
    [InlineData("Tiltak og kjønn", "Kjønn, i prosent")]
    [InlineData("Tiltak og kjønn", "Andel av antall personer")]
    [InlineData("Tabell 2. Andel av befolkningen", "")]
    [InlineData("Tabell 3 Helt ledige etter kjønn. Prosent. Januar-mars 2024", "")]
    [InlineData("Tabell 3. Helt ledige (prosent). Januar-mars 2024", "")]
    [InlineData("Sykefravær i prosent etter kjønn og måned", "")]
    [InlineData("Figur 2a. Andel helt ledige etter kjønn", "")]
    [InlineData("Fordeling i prosent", "")]
    [InlineData("Sykefraværsprosent", "")]
    [InlineData("Enhet: prosent", "")]
    [InlineData("Tabell 3. Ledige i prosent av arbeidsstyrken", "")]
    [InlineData("Prosentvis fordeling etter kjønn", "")]
    [InlineData("Mottakere i prosent av befolkningen 18-67 år", "")]
    [InlineData("Ledighetsrate", "")]
    [InlineData("Relativ fordeling", "")]
    public void Under_a_heading_of_percentages_they_are_percentages(string sheet, string overLabels)
    {
        Understood read = Given.Read(overLabels + Rows, sheet);

        Assert.Equal([40m, 59m], read.Under("Tilt120.Kjønn", "Kvinner.ProsentJanuar", "Menn.ProsentFebruar"));
    }

    [Theory]
    [InlineData("Tabell 2. Andel av befolkningen")]
    [InlineData("Tabell 2. Andel helt ledige etter kjønn")]
    [InlineData("Tabell 3. Helt ledige etter kjønn. Prosent. Januar-mars 2024")]
    [InlineData("Kjønn. Prosent")]
    [InlineData("Enhet: prosent")]
    [InlineData("Sykefraværsprosent")]
    [InlineData("<table><caption>Kjønn. Prosent</caption></table>")]
    public void So_does_a_line_above_it(string line)
        => Assert.All(Assert.Single(Given.Read(line + "\n" + Rows).Tables).Columns, column => Assert.True(column.IsShare));

    [Theory]
    [InlineData("Tiltak og kjønn. Prosent")]
    [InlineData("Andel deltakere etter kjønn")]
    [InlineData("Kjønn, andel i prosent")]
    [InlineData("Kjønn. Andel")]
    [InlineData("Kjønn. Prosent av arbeidsstyrken")]
    [InlineData("Kjønn - prosent")]
    [InlineData("Kjønnsfordeling i prosent")]
    [InlineData("Tabell 2. Andel i prosent av alle deltakere")]
    public void So_does_a_line_below_the_title_of_a_published_sheet(string line)
    {
        Understood read = Project.With($"""
            ## Ark1
            TILT120 Tiltaksdeltakere
            {line}
            Rapport oppdatert: 02.01.2025

            Januar 2024 - Mars 2024
            {Rows.Tabs()}
            ## Ark2
            TILT120 Tiltaksdeltakere
            Januar 2024 - Mars 2024
            {"|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2".Tabs()}
            """).Read();

        Assert.Equal([40m, 8], read.Under("Tilt120", "Kjønn.Kvinner.ProsentJanuar", "Fylke.Oslo.Februar"));
    }

    [Theory]
    [InlineData("Kjønn (%)")]
    [InlineData("Prosent")]
    public void So_does_the_name_of_a_published_sheet(string name)
    {
        Understood read = Project.With($"""
            ## {name}
            TILT120 Tiltaksdeltakere
            Kjønn
            Januar 2024 - Mars 2024
            {Rows.Tabs()}
            ## Fylke
            TILT120 Tiltaksdeltakere
            Fylke
            Januar 2024 - Mars 2024
            {"|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2".Tabs()}
            """).Read();

        Assert.Equal([40m, 8], read.Under("Tilt120", "Kjønn.Kvinner.ProsentJanuar", "Fylke.Oslo.Februar"));
    }

    [Fact]
    public void So_does_the_title()
    {
        Understood read = Project.With("# TILT120 Prosent av arbeidsstyrken\n" + Rows.Tabs()).Read();

        Assert.Equal(40m, read["Tilt120.Kjønn.Kvinner.ProsentJanuar"]);
    }

    [Theory]
    [InlineData("Endring", "")]
    [InlineData("Tabell 2. Endring fra året før", "")]
    [InlineData("Vekst fra i fjor", "")]
    [InlineData("Tiltak og kjønn", "Differanse")]
    [InlineData("Tiltak og kjønn. Endring fra i fjor", "")]
    [InlineData("Tiltak og kjønn", "Endring fra samme måned i fjor")]
    public void Under_a_heading_of_changes_they_are_changes(string sheet, string overLabels)
    {
        Understood read = Given.Read(overLabels + Rows, sheet);

        Assert.All(Assert.Single(read.Tables).Columns, column => Assert.Equal(ColumnKind.Change, column.Kind));
        Assert.Equal(40, read["Tilt120.Kjønn.Kvinner.EndringJanuar"]);
    }

    [Fact]
    public void Changes_in_per_cent_are_percentages()
        => Assert.Equal(40m, Given.Read("Endring i prosent" + Rows)["Tilt120.Kjønn.Kvinner.EndringIProsentJanuar"]);

    [Theory]
    [InlineData("Tiltak og kjønn. Antall og prosent", "")]
    [InlineData("Tiltak og kjønn", "Stilling under 50 prosent")]
    [InlineData("Stilling under 50 %", "Kjønn")]
    [InlineData("Antall (prosent i parentes)", "")]
    [InlineData("Endringer i tiltakene", "")]
    [InlineData("Endring i tiltaksstrukturen fra 2024", "")]
    [InlineData("Lønnstilskudd i prosent av lønn", "")]
    [InlineData("Personer med endring i arbeidsevne", "")]
    [InlineData("Deltakere i vekst- og attføringsbedrifter", "")]
    [InlineData("Deltakere etter antall måneder i tiltak", "Antall måneder")]
    [InlineData("Personer med lønn over 500 kr", "")]
    [InlineData("Deltakere i 1000 kommuner", "")]
    [InlineData("Ledige i over 26 uker", "Varighet i uker")]
    [InlineData("Antall personer og utbetalt beløp i kroner", "")]
    public void Other_headings_say_nothing_of_them(string sheet, string overLabels)
        => Assert.All(Assert.Single(Given.Read(overLabels + Rows, sheet).Tables).Columns, column => Assert.True(column.HoldsCounts));

    [Fact]
    public void A_line_above_a_table_tells_it_of_all_tables_until_another_says_persons()
    {
        Understood read = Given.Read($"""
            Prosent
            {Rows}

            |Januar|Februar
            03 Oslo|70|71
            11 Rogaland|30|29

            Antall deltakere
            |Januar|Februar
            Afrika|7|8
            Asia|9|6
            """);

        Assert.Equal(
            [60m, 29m, 6], read.Under("Tilt120", "Kjønn.Menn.ProsentJanuar", "Fylke.Rogaland.ProsentFebruar", "Verdensdel.Asia.Februar"));
    }

    [Fact]
    public void A_sheet_of_percentages_ends_with_the_next_sheet()
    {
        Understood read = Given.Read(
            $"{Rows}\n## Tiltak og fylke\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2", "Tiltak og kjønn. Prosent");

        Assert.Equal([60m, 8], read.Under("Tilt120", "Kjønn.Menn.ProsentJanuar", "Fylke.Oslo.Februar"));
    }

    [Theory]
    [InlineData("Tall under 4 er erstattet, og prosent er ikke vist.")]
    [InlineData("Endring i tiltaksstrukturen fra 2024")]
    [InlineData("Kilde: NAV. Andel av arbeidsstyrken")]
    [InlineData("Merk at prosent ikke vises")]
    [InlineData("Andel som ikke er vist, er under ti")]
    [InlineData("Tallene er ikke oppgitt i prosent")]
    [InlineData("Deltakere i 1 000 bedrifter har svart.")]
    [InlineData("Per 1000 innbyggere: se TILT130")]
    [InlineData("Har du fått nok informasjon om beløp?")]
    [InlineData("1 000")]
    [InlineData("I alt|1 000")]
    public void A_note_or_a_figure_tells_nothing_of_a_table(string note)
        => Assert.Equal(40, Given.Read(note + "\n" + Rows)["Tilt120.Kjønn.Kvinner.Januar"]);

    [Fact]
    public void A_sheet_of_thousands_ends_with_the_next_sheet()
    {
        Understood read = Given.Read(
            $"{Rows}\n## Tiltak og fylke\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2", "Deltakere (1000)");

        Assert.Equal(8, read["Tilt120.Fylke.Oslo.Februar"]);
    }

    [Theory]
    [InlineData("Kvinner (%)")]
    [InlineData("Kvinner %")]
    [InlineData("Kvinner, i prosent")]
    [InlineData("Kvinner i prosent av alle")]
    [InlineData("Andel kvinner")]
    [InlineData("Prosent")]
    [InlineData("Endring siste år")]
    [InlineData("Endring fra samme måned i fjor")]
    [InlineData("Endring i prosent")]
    [InlineData("Kvinner, prosent")]
    [InlineData("Helt ledige i prosent av arbeidsstyrken")]
    [InlineData("Endring fra måneden før")]
    [InlineData("Antall virkedager")]
    [InlineData("Gjennomsnittlig varighet i uker")]
    [InlineData("Antall årsverk")]
    [InlineData("Utbetalt (1000 kr)")]
    [InlineData("Utbetalt beløp")]
    [InlineData("Gjennomsnittsalder")]
    [InlineData("Per 1 000 innbyggere")]
    public void A_row_of_others_is_left_out_and_said_and_the_sum_holds_without_it(string label)
    {
        Understood below = Given.Read($"{Rows}\nI alt|100|100\n{label}|40|41");
        Understood between = Given.Read($"|Januar|Februar\nI alt|100|100\nKvinner|40|41\n{label}|40|41\nMenn|60|59");

        Assert.All([below, between], read =>
        {
            Assert.Equal(["Kvinner", "Menn"], Assert.Single(read.Tables).Rows.Select(row => row.Label));
            Assert.EndsWith(
                $"Row '{label}' was left out: its label says that its figures are shares, changes or amounts, and its table counts persons",
                Assert.Single(read.TiltSays), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_same_among_observations()
    {
        Understood read = Given.Read("Kjønn|Måned|Antall\nKvinner|202401|40\nMenn|202401|60\nAndel kvinner|202401|40\nI alt|202401|100");

        Assert.Equal(["Kvinner", "Menn"], Assert.Single(read.Tables).Rows.Select(row => row.Label));
        Assert.Contains("'Andel kvinner' was left out", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50-74 prosent")]
    [InlineData("50 prosent")]
    [InlineData("100 % eller mer")]
    [InlineData("0 kr")]
    [InlineData("1000 kroner")]
    [InlineData("100 dagsverk")]
    [InlineData("Endring fra 100 til 50 prosent")]
    [InlineData("Andel ukjent")]
    [InlineData("Gjennomsnittlig arbeidsevne")]
    [InlineData("Under femti prosent")]
    [InlineData("Stilling under 50 %")]
    [InlineData("Deltid (50 prosent)")]
    [InlineData("Uoppgitt stillingsprosent")]
    [InlineData("Andelseiere")]
    [InlineData("Endring i familiesituasjon")]
    [InlineData("Endring fra heltid til deltid")]
    [InlineData("Under 500 kr")]
    public void Other_labels_are_of_persons(string label)
        => Assert.Contains(label, Assert.Single(Given.Read($"{Rows}\n{label}|40|41").Tables).Rows.Select(row => row.Label));

    [Theory]
    [InlineData("Barnetillegg (kr)")]
    [InlineData("Engangsbeløp")]
    [InlineData("AAP, i prosent")]
    public void What_its_total_counts_is_of_persons_whatever_it_is_called(string label)
    {
        Understood read = Given.Read($"{Rows}\n{label}|5|6\nI alt|105|106");

        Assert.Equal(3, Assert.Single(read.Tables).Rows.Count);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Mottakere av uføretrygd etter uføregrad, prosent")]
    [InlineData("Tabell 1. Mottakere etter kjønn og uføregrad i prosent")]
    [InlineData("Mottakere etter inntekt i kroner")]
    [InlineData("Personer etter inntekt (1 000 kroner)")]
    [InlineData("Mottakere med inntekt i kroner")]
    [InlineData("Tabell 1. Andel og antall")]
    [InlineData("Enhet: NAV Frogner")]
    [InlineData("Enhet: personer, avrundet")]
    [InlineData("Måleenhet: antall mottakere")]
    public void The_unit_of_what_people_are_divided_by_is_none_of_their_number(string line)
        => Assert.All(Assert.Single(Given.Read($"{line}\n\nKjønn{Rows}").Tables).Columns, column => Assert.True(column.HoldsCounts));

    [Theory]
    [InlineData("Endring fra 2023")]
    [InlineData("Endring i prosent fra mars 2023")]
    [InlineData("Tabell 2. Vekst fra 2023")]
    [InlineData("Tiltak og kjønn. Endring siden 2023")]
    public void A_time_since_which_figures_change_is_none_of_theirs(string sheet)
        => Assert.All(Assert.Single(Given.Read(Rows, sheet).Tables).Columns, column => Assert.False(column.HoldsCounts));

    [Theory]
    [InlineData("Helt ledige etter fylke")]
    [InlineData("Tabell 2")]
    [InlineData("Kvinner etter fylke")]
    public void A_heading_of_another_table_ends_what_was_said_of_the_first(string heading)
    {
        Understood read = Given.Read(
            $"Tabell 1. Helt ledige etter kjønn. Prosent\n{Rows}\n{heading}\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2");

        Assert.True(read.Tables[1].Columns.All(column => column.HoldsCounts));
    }

    [Fact]
    public void Among_percentages_it_is_a_row()
        => Assert.Equal(40m, Given.Read("Andel av alle|Januar\nKvinner|60\nAndel menn|40")["Tilt120.Kjønn.AndelMenn.ProsentJanuar"]);

    [Fact]
    public void A_word_between_rows_tells_nothing_of_the_next_table()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nKvinner|40|41\nProsent\nMenn|60|59\n\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2");

        Assert.Equal([60, 8], read.Under("Tilt120", "Kjønn.Menn.Januar", "Fylke.Oslo.Februar"));
    }

    [Theory]
    [InlineData("Tabell 2. Antall deltakere etter fylke")]
    [InlineData("Tabell 2. Helt ledige etter fylke")]
    [InlineData("Deltakere etter fylke")]
    [InlineData("## Tiltak og fylke")]
    public void What_one_table_is_said_to_hold_ends_with_a_heading_of_another(string heading)
    {
        Understood read = Project.With(
            "# TILT120 Tiltaksdeltakere\nJanuar 2024 - Mars 2024\nProsent\n"
            + $"{Rows}\n\n{heading}\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2".Tabs()).Read();

        Assert.Equal([60m, 8], read.Under("Tilt120", "Kjønn.Menn.ProsentJanuar", "Fylke.Oslo.Februar"));
    }

    [Fact]
    public void Behind_an_empty_column_it_is_the_heading_of_the_labels()
        => Assert.Equal(40m, Given.Read("|Prosent|Januar\n|Kvinner|40\n|Menn|60")["Tilt120.Kjønn.Kvinner.ProsentJanuar"]);

    [Fact]
    public void Beside_percentages_of_their_own_the_figures_under_months_are_persons()
    {
        Understood read = Given.Read("|Januar|Prosent\nKvinner|40|80\nMenn|10|20", "Tiltak og kjønn i prosent");

        Assert.Equal([40, 80m], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Prosent"));
    }

    [Theory]
    [InlineData("Prosent", "")]
    [InlineData("Tiltak og kjønn", "Prosent")]
    public void The_same_in_a_table_whose_rows_are_months(string sheet, string overMonths)
        => Assert.Equal(
            41m, Given.Read($"{overMonths}|Kvinner|Menn\nJanuar|40|60\nFebruar|41|59", sheet)["Tilt120.Kjønn.Kvinner.ProsentFebruar"]);

    [Theory]
    [InlineData("Alle tall i 1000")]
    [InlineData("Tall i tusen.")]
    [InlineData("Alle tall er oppgitt i 1 000 personer, og er avrundet.")]
    [InlineData("1\u00A0000 personer")]
    [InlineData("Deltakere (1000)")]
    [InlineData("Per 1.000 innbyggere")]
    [InlineData("Per 100 000 innbyggere")]
    [InlineData("Promille")]
    [InlineData("Antall (i tusen)")]
    [InlineData("Rater per 1 000")]
    public void Thousands_are_left_out_and_said(string words)
    {
        string said = "'Januar, Februar' was left out: its figures are thousands or amounts, not persons, as '"
            + words.Replace('\u00A0', ' ').TrimEnd('.') + "' says";

        Assert.EndsWith(said, Assert.Single(Given.Read(words + "\n" + Rows).TiltSays, Is018), StringComparison.Ordinal);
        Assert.EndsWith(said, Assert.Single(Given.Read(Rows, sheet: words).TiltSays, Is018), StringComparison.Ordinal);
        Assert.Contains(Given.Read(words + Rows).TiltSays, Is018);
        Assert.Contains(Given.Read($"{words}|Kvinner|Menn\nJanuar|40|60\nFebruar|41|59").TiltSays, Is018);
        Assert.Empty(Given.Read(words + "\n" + Rows).Reports.SelectMany(report => report.Tables));
    }

    [Theory]
    [InlineData("Utbetalt, millioner kroner")]
    [InlineData("Indeks (2015 = 100)")]
    [InlineData("Antall årsverk")]
    [InlineData("Gjennomsnittlig varighet")]
    [InlineData("Kroner")]
    [InlineData("Timer")]
    [InlineData("Utbetalinger i 1000 kroner")]
    [InlineData("Gjennomsnittlig utbetaling. Kroner")]
    [InlineData("Utbetalt beløp (mill kr)")]
    [InlineData("Indeks, januar 2023 = 100")]
    [InlineData("Beløp i 1 000 kroner")]
    [InlineData("Stønadsbeløp (kr)")]
    [InlineData("Utbetaling per mottaker, kroner")]
    [InlineData("Tapte dagsverk")]
    [InlineData("Gjennomsnittlig varighet i uker")]
    public void So_are_amounts(string words)
    {
        Assert.Contains(Given.Read(words + Rows).TiltSays, Is018);
        Assert.Contains(Given.Read(words + "\n" + Rows).TiltSays, Is018);
        Assert.Contains(Given.Read(Rows, sheet: words).TiltSays, Is018);
    }

    [Fact]
    public void Said_above_all_sheets_it_is_said_of_all()
    {
        Understood read = Project.With(
            "# TILT120 Tiltaksdeltakere\nAlle tall i 1000\n## Tiltak og kjønn\nJanuar 2024 - Mars 2024\n"
            + $"{Rows}\n## Tiltak og fylke\nAntall deltakere\n|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|2".Tabs()).Read();

        Assert.Empty(read.Reports.SelectMany(report => report.Tables));
    }

    [Fact]
    public void Behind_an_empty_column_amounts_are_left_out_too()
        => Assert.Contains(Given.Read("|Årsverk|Januar\n|Kvinner|40\n|Menn|60").TiltSays, Is018);

    [Fact]
    public void A_column_of_rates_says_nothing_of_the_months_beside_it()
        => Assert.Equal(40, Given.Read("|Januar|Per 1000 innbyggere\nKvinner|40|2,1\nMenn|10|1,3")["Tilt120.Kjønn.Kvinner.Januar"]);

    [Theory]
    [InlineData("Tall i 1000", "Antall")]
    [InlineData("", "Personer (1 000)")]
    [InlineData("Prosent", "Verdi")]
    public void Observations_are_left_out_as_well(string above, string counts)
    {
        Understood read = Given.Read($"{above}\nMåned|Kjønn|{counts}\n2024-01|Kvinner|40\n2024-01|Menn|60");

        Assert.Contains(read.TiltSays, Is018);
        Assert.Empty(read.Reports.SelectMany(report => report.Tables));
    }

    [Theory]
    [InlineData("Personer", "\"unit\": { \"P\": { \"base\": \"1000 personer\" } }")]
    [InlineData("Personer", "\"unit\": { \"P\": { \"base\": \"personer\", \"multiplier\": 3 } }")]
    [InlineData("Personer (1 000)", "\"unit\": { \"P\": { \"base\": \"personer\" } }")]
    [InlineData("Sykefravær", "\"unit\": { \"P\": { \"base\": \"dagsverk\" } }")]
    public void A_dataset_is_left_out_as_well(string label, string unit)
    {
        const string Dataset = """
            { "version": "2.0", "class": "dataset", "label": "TILT120 Tiltaksdeltakere",
              "id": ["Kjonn", "Innhold", "Tid"], "size": [2, 1, 1], "role": { "time": ["Tid"], "metric": ["Innhold"] },
              "dimension": {
                "Kjonn": { "label": "kjønn", "category": { "index": ["2", "1"], "label": { "2": "Kvinner", "1": "Menn" } } },
                "Innhold": { "category": { "index": ["P"], "label": { "P": "LABEL" }, UNIT } },
                "Tid": { "label": "måned", "category": { "index": ["2024M01"] } } },
              "value": [40, 60] }
            """;

        const string Persons = "\"unit\": { \"P\": { \"base\": \"personer\", \"decimals\": 0 } }";
        Assert.Equal(60, Read("Personer", Persons)["Tilt120.Kjønn.Menn.Januar"]);
        Assert.Equal(60m, Read("Ledighet", Persons.Replace("personer", "prosent"))["Tilt120.Kjønn.Menn.LedighetJanuar2024"]);
        Assert.Contains(
            Read(label, unit).TiltSays,
            said => said.EndsWith("are thousands or amounts, not persons", StringComparison.Ordinal));

        static Understood Read(string label, string unit)
            => Project.With(Dataset.Replace("LABEL", label).Replace("UNIT", unit), "tilt120-2024.json").Marked().Read();
    }

    [Fact]
    public void A_dataset_that_is_called_one_of_amounts_is_left_out()
        => Assert.Contains(Dataset("TILT120 Utbetalt, kroner").TiltSays, said => said.StartsWith("TILT021", StringComparison.Ordinal));

    [Fact]
    public void A_dataset_that_is_called_one_of_percentages_holds_percentages()
        => Assert.Equal(60m, Dataset("TILT120 Tiltaksdeltakere, prosent")["Tilt120.Kjønn.Menn.ProsentJanuar2024"]);

    private static Understood Dataset(string label)
        => Project.With($$"""
            { "version": "2.0", "class": "dataset", "label": "{{label}}",
              "id": ["Kjonn", "Tid"], "size": [2, 1], "role": { "time": ["Tid"] },
              "dimension": {
                "Kjonn": { "label": "kjønn", "category": { "index": ["2", "1"], "label": { "2": "Kvinner", "1": "Menn" } } },
                "Tid": { "label": "måned", "category": { "index": ["2024M01"] } } },
              "value": [40, 60] }
            """, "tilt120-2024.json").Marked().Read();

    private static bool Is018(string said) => said.StartsWith("TILT018", StringComparison.Ordinal);
}
