using Tilt.Engine.Findings;
using Tilt.Engine.Fixing;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Fixing;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Tables with a line for each observation, as statistics banks export them.</summary>
public class ObservationTests
{
    private const string Oslo = "Tilt120.Arbeidstrening.Fylke.Oslo", Fylke = "Tilt120.Arbeidstrening.Fylke";

    private const string Small = """
        År-måned|Tiltak|Fylke|Antall
        202401|Arbeidstrening|I alt|1 205
        202402|Arbeidstrening|I alt|12
        202401|Arbeidstrening|03 Oslo|1 201
        202402|Arbeidstrening|03 Oslo|*
        202401|Arbeidstrening|11 Rogaland|4
        202402|Arbeidstrening|11 Rogaland|10
        """;

    [Fact]
    public void The_statistics_bank_has_every_cell()
    {
        Understood read = Read(TestData.Read("long-statistics-bank.csv"));
        string[] tables = ["Tilt120.ArbeidsforberedendeTrening.Fylke.", "Tilt120.Arbeidstrening.Fylke."];
        string[][] expected = [.. TestData.Csv("tilt120-2024.csv").Where(cell => tables.Any(cell[0].StartsWith)
            && !cell[0].EndsWith(".IAlt", StringComparison.Ordinal) && cell[3] != "Gjennomsnitt")];

        Assert.Equal(384, expected.Length);
        Assert.All(expected, cell => Assert.Equal(cell[4], Printed(read[$"{cell[0]}.{cell[3]}"])));
        Assert.DoesNotContain(read.Findings, entry => entry.Told.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("pipes")]
    [InlineData("quotes")]
    [InlineData("HTML")]
    public void Any_sign_may_stand_between_the_columns(string sign)
    {
        Understood read = Read(sign switch
        {
            "pipes" => InForm.Write("pipes", Small),
            "HTML" => InForm.Write("HTML", Small),
            "quotes" => string.Join('\n', Small.Split('\n').Select(line => $"\"{line.Replace("|", "\";\"")}\"")),
            _ => Small.Replace("|", sign),
        });

        Assert.Equal([1205, 12], read.Under(Fylke + ".IAlt", "Januar", "Februar"));
        Assert.Equal([1201, Cell.Suppressed], read.Under(Oslo, "Januar", "Februar"));
        Assert.Equal([4, 10], read.Under(Fylke + ".Rogaland", "Januar", "Februar"));
        Assert.Equal(["Tilt120.Arbeidstrening.Fylke", "Tilt120.Tiltak"], [.. Names(read).Order(StringComparer.Ordinal)]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("Beh personer i mnd;Nåværende Fylke Nr Navn;År;Måned", "5;03 Oslo;2024;1")]
    [InlineData("Fylkesnr;Fylke;År-måned;Antall personer", "03;Oslo;2024M01;5")]
    [InlineData("Fylke Nr;Fylke Navn;Periode;Antall", "03;Oslo;01.2024;5")]
    [InlineData(";Måned;Fylke;Antall", "0;2024-01;03 Oslo;5")]
    [InlineData("Måned;Fylke;Deltakere", "Januar 2024;03 Oslo;5")]
    [InlineData("Tid;Fylkesnr;Verdi", "2024-01-31;03;5.0")]
    [InlineData("Måned;År;Bostedsfylke;Antall", "jan.;2024;03 Oslo;5")]
    [InlineData("Måned;Fylke;Antall", "Januar;03 Oslo;5")]
    public void Columns_stand_in_any_order_and_are_known_by_their_headings(string header, string line)
    {
        Understood read = Read($"{header}\n{line}");
        Assert.Equal(5, read["Tilt120.Fylke.Oslo.Januar"]);
        Assert.Equal(["2024-01"], read.TableOf("Tilt120.Fylke").Months);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Kode;Fylke;Kjønn;Måned;Antall", "03;Oslo;Begge kjønn;2024-01;5")]
    [InlineData("Fylke;Kode;Kjønn;Måned;Antall", "Oslo;03;Begge kjønn;2024-01;5")]
    [InlineData("Nr;Fylke;Kode;Kjønn;Måned;Antall", "03;Oslo;0;Begge kjønn;2024-01;5")]
    public void A_mere_code_is_of_what_stands_beside_it(string header, string line)
    {
        Understood read = Read($"{header}\n{line}");

        Assert.Equal(["Tilt120.Fylke"], Names(read));
        Assert.Equal("03", read.Row("Tilt120.Fylke.Oslo").Code);
        Assert.Equal(5, read["Tilt120.Fylke.Oslo.Januar"]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("I alt")]
    [InlineData("Hele landet")]
    [InlineData("0 Hele landet")]
    [InlineData("Alle fylker")]
    [InlineData("I alt arbeidstrening")]
    [InlineData("")]
    public void A_total_is_told_by_its_words_or_by_nothing(string total)
    {
        Understood read = Read($"Måned;Fylke;Antall\n2024-01;{total};12\n2024-01;03 Oslo;5\n2024-01;11 Rogaland;6\n");
        string said = Assert.Single(read.CheckingSays);
        Assert.StartsWith("TILT101", said, StringComparison.Ordinal);
        Assert.Equal(12, read[(total.Length > 6 && total[0] == 'I' ? Fylke : "Tilt120.Fylke") + ".IAlt.Januar"]);
    }

    [Fact]
    public void A_misprint_is_found_where_it_stands_and_mended_there()
    {
        const string Text = """
            TILT120 Tiltaksdeltakere
            Måned;Tiltak;Fylke;Antall
            2024-01;I alt;;30
            2024-01;Arbeidstrening;;17
            2024-01;Avklaring;;13
            2024-01;Arbeidstrening;03 Oslo;10
            2024-01;Arbeidstrening;11 Rogaland;7
            """;
        Assert.Empty(Mending.Of(Text).Findings("TILT1"));

        // The row of all measures is the total of its own counties: both say 18, in one place.
        Mending mending = Mending.Of(Text.Replace("17", "18"));
        Finding said = Assert.Single(mending.Findings("TILT1"));
        Assert.Equal(("18", "17"), (said.Found, said.Expected));
        Assert.Equal(Text, mending.Fixed("TILT1"));
    }

    [Fact]
    public void Each_year_is_a_report_of_its_own()
    {
        Understood read = Read("År;Måned;Fylke;Antall\n2023;12;03 Oslo;4\n2024;1;03 Oslo;5\n", "tilt120.csv");
        Assert.Equal([2023, 2024], read.Reports.Select(report => report.Year!.Value));
        Assert.Equal(["2023-12", "2024-01"], read.Tables.SelectMany(table => table.Columns).Select(
            column => FormattableString.Invariant($"{column.Month!.Value.Year}-{column.Month.Value.Number:00}")));
    }

    [Fact]
    public void Years_alone_are_columns()
    {
        Understood read = Read("""
            TILT120 Tiltaksdeltakere
            År;Kjønn;Antall
            2024;Begge kjønn;9
            2024;Kvinner;5
            2024;Menn;3
            2023;Kvinner;4
            2023;Menn;2
            2023;Begge kjønn;6
            """);
        Assert.Equal([4, 5], read.Under("Tilt120.Kjønn.Kvinner", "_2023", "_2024"));
        Assert.StartsWith("TILT101 (3,18-19)", Assert.Single(read.Says), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("År-kvartal;Fylke;Antall", "2024K1;03 Oslo;5", "2024K2;03 Oslo;6")]
    [InlineData("År;Kvartal;Fylke;Antall", "2024;1;03 Oslo;5", "2024;2;03 Oslo;6")]
    [InlineData("Kvartal;År;Fylke;Antall", "2. kvartal;2024;03 Oslo;6", "1. kvartal;2024;03 Oslo;5")]
    public void Quarters_are_columns(string header, string one, string other)
    {
        Understood read = Read($"TILT120 Tiltaksdeltakere\n{header}\n{one}\n{other}\n");
        Assert.Equal([5, 6], read.Under("Tilt120.Fylke.Oslo", "Kvartal1År2024", "Kvartal2År2024"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_change_may_be_negative()
        => Assert.Equal(
            [5, -3],
            Read("Måned;Fylke;Antall;Endring\n2024-01;03 Oslo;5;-3\n").Under("Tilt120.Fylke.Oslo", "Januar", "EndringJanuar"));

    [Fact]
    public void Shares_stand_beside_the_counts()
    {
        Understood read = Read("Måned;Fylke;Antall;% av arbeidsstyrken\n2024-01;03 Oslo;5;400000e-6\n2024-02;03 Oslo;6;0,5\n");
        Assert.Equal([5, 6], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
        Assert.Equal(
            [0.4m, 0.5m],
            read.Under("Tilt120.Fylke.Oslo", "AvArbeidsstyrkenJanuar", "AvArbeidsstyrkenFebruar"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Two_dimensions_are_tables_of_one_each_where_the_other_is_whole()
    {
        const string Text = """
            Måned;Fylke;Kjønn;Antall
            2024-01;I alt;Begge kjønn;12
            2024-01;I alt;Kvinner;7
            2024-01;I alt;Menn;5
            2024-01;03 Oslo;Begge kjønn;12
            2024-01;03 Oslo;Kvinner;7
            2024-01;03 Oslo;Menn;5
            """;
        Understood read = Read(Text);
        Assert.Equal([12, 12], read.Under("Tilt120.Fylke", "IAlt.Januar", "Oslo.Januar"));
        Assert.Equal([12, 7, 5], read.Under("Tilt120.Kjønn", "IAlt.Januar", "Kvinner.Januar", "Menn.Januar"));
        Assert.Equal(
            [
                "TILT021 (6,17-24): Observations are left out: 2 are of several things at once (Fylke × Kjønn), and a table has rows "
                    + "of one; export them with the total ('I alt') of all others",
            ],
            read.Says);
        Assert.Equal(["TILT021"], Read("Måned;Fylke;Kjønn;Antall\n2024-01;03 Oslo;Kvinner;7\n").Ids.Where(id => id != "TILT001"));
    }

    [Fact]
    public void What_does_not_fit_is_said_and_the_others_stay()
    {
        Understood read = Read("""
            År;Måned;Fylke;Antall
            2024;1;03 Oslo;5
            2024;13;03 Oslo;6
            2023;2024-03;03 Oslo;7
            2024;1;11 Rogaland
            2024;2;03 Oslo;x
            2024;4;03 Oslo;8
            2024;4;03 Oslo;9
            2024;1;03 Oslo;5
            2024;1;15 Møre og Romsdal;4
            Kilde: NAV
            """);
        Assert.Equal(
            [
                "TILT021 (3,6-8): Observations are left out: '13' is no month or year here, or not the year beside it",
                "TILT021 (4,6-13): Observations are left out: '2024-03' is no month or year here, or not the year beside it",
                "TILT021 (5,1-19): Observations are left out: the line has 3 cells where its header has 4",
                "TILT003 (6,16-17): 'x' is not a number (row '03 Oslo', column 'Februar'); its member is a Count of any size",
                "TILT021 (8,16-17): Observations are left out: '03 Oslo' has another figure for the same time on line 7, "
                    + "and neither counts",
                "TILT004 (9,8-15): Row '03 Oslo' stands twice in one table, with the same figures; the first, on line 2, counts",
                "TILT022 (10,8-26): '15 Møre og Romsdal' has no observation for Februar 2024, April 2024, where other rows of its table "
                    + "have one; its cells are blank",
            ],
            read.TiltSays);
        Assert.Equal([5, Cell.Unreadable, Cell.Unreadable], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "April"));
        Assert.Equal([4, Cell.Blank], read.Under("Tilt120.Fylke.MøreOgRomsdal", "Januar", "Februar"));
    }

    [Fact]
    public void A_table_of_which_no_line_fits_is_said_once()
        => Assert.StartsWith(
            "TILT021 (2,1-8): Observations are left out: '2024U01' is no",
            Assert.Single(Read("Måned;Fylke;Antall\n2024U01;03 Oslo;5\n2024U02;03 Oslo;6\n\nKjønn;Januar\nKvinner;5").TiltSays),
            StringComparison.Ordinal);

    [Fact]
    public void A_count_that_should_be_hidden_is_said_once_in_however_many_tables()
        => Assert.Single(
            Read("Måned;Tiltak;Fylke;Antall\n2024-01;Avklaring;;2\n2024-01;Avklaring;03 Oslo;*\n2024-01;Avklaring;11 Rogaland;*\n").Ids,
            id => id == "TILT201");

    [Fact]
    public void A_file_that_was_put_together_says_its_header_again()
    {
        Understood read = Read("Måned;Fylke;Antall\n2024-01;03 Oslo;5\nMåned;Fylke;Antall\n2024-02;03 Oslo;6\n");
        Assert.Equal([5, 6], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_county_is_one_row_whatever_its_name_was_read_as()
    {
        Understood read = Read("""
            Måned;Fylke;Antall
            2024-01;18 Nordland - Nordlánnda;5
            2024-02;18 Nordland - Nordlännda;6
            2024-03;18 Nordland;7
            """);
        Assert.Equal([5, 6, 7], read.Under("Tilt120.Fylke.Nordland", "Januar", "Februar", "Mars"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_label_that_stands_on_many_lines_is_not_mended_on_one()
    {
        Mending mending = Mending.Of("""
            TILT120 Tiltaksdeltakere
            Måned;Utdanning;Antall
            2024-01;Grunnskolenivá;5
            2024-02;Grunnskolenivá;6
            """);
        Finding said = Assert.Single(mending.Findings("TILT005"));
        Assert.Null(mending.EditFor(said));
    }

    [Theory]
    [InlineData("Antall kvinner;Antall", "AntallKvinnerJanuar", "Januar")]
    [InlineData("Antall;Antall kvinner", "Januar", "AntallKvinnerJanuar")]
    [InlineData("Antall kvinner;Antall menn", "AntallKvinnerJanuar2024", "AntallMennJanuar2024")]
    public void Of_several_counts_only_those_of_all_are_called_after_their_month_alone(string headings, string first, string second)
    {
        Understood read = Read(
            $"TILT120 Deltakere\nÅr-måned;Fylke;{headings}\n202401;I alt;13;19\n202401;03 Oslo;7;12\n202401;11 Rogaland;5;7\n");
        Assert.Equal([7, 12], read.Under("Tilt120.Fylke.Oslo", first, second));
        Assert.StartsWith("TILT101 (3,14-16)", Assert.Single(read.CheckingSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("År;Periode;Fylke;Antall", "2024;1;03 Oslo;5", "2024;2;03 Oslo;6", "'1' is no month")]
    [InlineData("År;Tid;Fylke;Antall", "2024;1;03 Oslo;5", "2024;2;03 Oslo;6", "'1' is no month")]
    [InlineData("Tid;Fylke;Antall", "2022-12-31;03 Oslo;5", "2023-12-31;03 Oslo;6", "'2022-12-31' is no month")]
    [InlineData("Periode;Fylke;Antall", "2024-01-01;03 Oslo;5", "2024-01-01;11 Rogaland;6", "'2024-01-01' is no month")]
    public void A_time_that_may_be_no_month_is_none(string header, string one, string other, string says)
    {
        Understood read = Read($"{header}\n{one}\n{other}\n");
        Assert.Empty(read.Tables);
        Assert.Contains(
            read.TiltSays, said => said.StartsWith("TILT021", StringComparison.Ordinal) && said.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Tid", "2024-03-31", "2024-06-30", "Mars", "Juni")]
    [InlineData("Tid", "2024-03-31", "2024-04-30", "Mars", "April")]
    [InlineData("Måned", "2024-12-31", "2024-12-31", "Desember", "Desember")]
    [InlineData("Måned", "1", "2", "Januar", "Februar")]
    public void A_date_is_a_months_where_others_show_it_or_the_heading(
        string heading, string one, string other, string month, string otherMonth)
    {
        Understood read = Read($"{heading};Fylke;Antall\n{one};03 Oslo;5\n{other};11 Rogaland;6\n");
        Assert.Equal([5, 6], read.Under("Tilt120.Fylke", $"Oslo.{month}", $"Rogaland.{otherMonth}"));
    }

    [Fact]
    public void A_figure_that_is_said_to_be_suppressed_is_not_shown()
    {
        Understood read = Read("""
            report,measure,dimension,label,month,count,kind
            TILT120,,Fylke,03 Oslo,2024-01,2,suppressed
            TILT120,,Fylke,03 Oslo,2024-02,3,Suppressed
            TILT120,,Fylke,03 Oslo,2024-03,5,
            """);
        Assert.Equal([Cell.Suppressed, Cell.Suppressed, 5], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
    }

    [Fact]
    public void Nought_is_an_age_and_no_total()
        => Assert.Equal(
            [("0", false), ("1", false), ("2", false)],
            Read("TILT120 Deltakere\nÅr;Alder;Antall\n2024;0;5\n2024;1;6\n2024;2;7\n").Tables
                .SelectMany(table => table.TotalAndRows.Select(row => (row.Label, ReferenceEquals(row, table.Total)))));

    [Theory]
    [InlineData("Alder kode;Alder", "015;15 til 19", "15 til 19")]
    [InlineData("Fylke kode;Fylke", "03;Oslo", "03 Oslo")]
    [InlineData("Kommune kode;Kommune", "0301;Oslo", "0301 Oslo")]
    [InlineData("Utdanning kode;Utdanning", "03;Grunnskolenivå", "Grunnskolenivå")]
    public void Only_a_place_has_its_code_in_its_label(string headings, string line, string label)
    {
        Understood read = Read($"TILT120 Deltakere\nÅr;{headings};Antall\n2024;{line};5\n");
        Assert.Equal([label], read.Tables.SelectMany(table => table.Rows).Select(row => row.Label));
    }

    [Fact]
    public void Quarters_may_be_many_and_stand_in_any_order()
    {
        string[] quarters = [.. Enumerable.Range(0, 80).Select(i => FormattableString.Invariant($"{2000 + (i / 4)}K{(i % 4) + 1}"))];
        IEnumerable<string> oslo = quarters.Select((quarter, i) => FormattableString.Invariant($"{quarter};03 Oslo;{i}"));
        IEnumerable<string> rogaland = quarters.Select((quarter, i) => FormattableString.Invariant($"{quarter};11 Rogaland;{i}")).Reverse();
        Understood read = Read($"TILT120 Deltakere\nKvartal;Fylke;Antall\n{string.Join('\n', oslo.Concat(rogaland))}\n");
        Assert.All(read.Tables.Single().Rows, row => Assert.Equal(Enumerable.Range(0, 80), row.Cells.Select(cell => cell.Count)));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_table_of_next_to_no_figures_is_left_out_and_costs_little()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 20_000).Select(i
            => FormattableString.Invariant($"{1900 + (i % 200)}K{(i / 200 % 4) + 1};Sted nummer {i};5"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Understood read = Read($"TILT120 Deltakere\nKvartal;Fylke;Antall\n{string.Join('\n', lines)}\n");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
        Assert.Empty(read.Tables);
        Assert.Contains(read.TiltSays, said => said.EndsWith(
            "a table of 20000 rows and 800 columns would have no more than 20000 figures", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("År;Fylke;Januar;Februar\n2024;03 Oslo;5;6")]
    [InlineData("Måned;Fylke;Kvinner;Menn\n2024-01;03 Oslo;5;6")]
    [InlineData("Måned;Kommentar;Antall\n2024-01;fin;5")]
    [InlineData("Dato;Fylke;Antall\n2024-01-17;03 Oslo;5")]
    public void Other_tables_are_none(string text)
        => Assert.DoesNotContain(Read(text).Tables, table => table.Columns.Any(column => column.Label is "Antall" or "Menn"));

    private static Understood Read(string text, string path = "tilt120-2024.csv") => Project.With(text, path).Marked().Read();

    private static string Printed(object value) => value is Cell cell ? cell.ToString() : $"{value}";

    private static string[] Names(Understood read) => [.. read.Tables.Select(table
        => table.Measure is null ? $"Tilt120.{table.Dimension}" : $"Tilt120.{table.Measure}.{table.Dimension}")];
}
