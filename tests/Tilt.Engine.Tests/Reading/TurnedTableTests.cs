using Tilt.Engine.Model;
using Tilt.Engine.Tests.Forms;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Tables that stand the other way: months, quarters or years are rows, and give the same as where they are columns.</summary>
public class TurnedTableTests
{
    private const string Head = "# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - Mars 2024\n";

    private const string Upright = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars
        I alt arbeidstrening|10|9|10|11
        03 Oslo|7|6|7|8
        11 Rogaland|3|3|3|3
        """;

    private const string Turned = """
        |I alt arbeidstrening|03 Oslo|11 Rogaland
        Gjennomsnitt hittil i år|10|7|3
        Januar|9|6|3
        Februar|10|7|3
        Mars|11|8|3
        """;

    public static TheoryData<string> Forms => [.. InForm.All];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Months_as_rows_give_the_same_as_months_as_columns(string form)
    {
        Understood upright = Read(form, Upright), turned = Read(form, Turned);

        Assert.Equal(Cells(upright), Cells(turned));
        Assert.Empty(turned.Says);
        Assert.Equal(["2024-01", "2024-02", "2024-03"], turned.TableOf("Tilt120.Arbeidstrening.Fylke").Months);
        CheckPlaces(turned);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_misprint_is_found_at_its_cell(string form)
    {
        Understood read = Read(form, Turned.Replace("Februar|10|7", "Februar|10|9"));

        Assert.StartsWith("TILT101", Assert.Single(read.Says));
        Assert.Equal("9", TextAt(read, read.Finding.At.Span));
    }

    [Theory]
    [InlineData("Måned", "2024-01", "2024-02", "2024-03")]
    [InlineData("", "2024M01", "2024M02", "2024M03")]
    [InlineData("Periode", "202401", "202402", "202403")]
    [InlineData("", "Januar 2024", "Februar 2024", "Mars 2024")]
    [InlineData("", "jan. 24", "feb. 24", "mars 24")]
    [InlineData("", "Januar", "Februer", "Mars")]
    public void Months_are_written_as_they_are_in_a_header(string corner, string january, string february, string march)
    {
        foreach (string form in InForm.All)
        {
            Understood read = Read(form, $"{corner}|I alt|Oslo\n{january}|9|9\n{february}|10|10\n{march}|11|11");
            Assert.Equal([9, 10, 11], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
            Assert.DoesNotContain(read.Ids, id => id is not "TILT005");
        }
    }

    [Theory]
    [InlineData("År|Måned|I alt|Oslo\n2023|Januar|9|9\n2023|Februar|10|10\n2024|Januar|11|11\n2024|Februar|12|12")]
    [InlineData("År|Måned|I alt|Oslo\n2023|Januar|9|9\n|Februar|10|10\n2024|Januar|11|11\n|Februar|12|12")]
    [InlineData("Måned|År|I alt|Oslo\nJanuar|2023|9|9\nFebruar|2023|10|10\nJanuar|2024|11|11\nFebruar|2024|12|12")]
    [InlineData("|I alt|Oslo\nJanuar 2023|9|9\nFebruar|10|10\nJanuar 2024|11|11\nFebruar|12|12")]
    public void The_year_may_have_a_column_of_its_own(string table)
    {
        foreach (string form in InForm.All)
        {
            // Where nothing separates empty cells, a month in front stands where the year does.
            if (form == "columns" && table.Contains("\n|", StringComparison.Ordinal))
                continue;
            Understood read = Read(form, table, head: "# TILT120 Tiltaksdeltakere\n\n");
            Assert.Equal(
                ["2023 9 10", "2024 11 12"],
                read.Reports.Select(report => $"{report.Year} {string.Join(' ', report.Tables[0].Rows[0].Cells)}").Order());
            Assert.Empty(read.Says);
        }
    }

    [Fact]
    public void Cells_of_html_reach_over_the_months_of_a_year()
    {
        Understood read = Project.With("""
            <h1>TILT120 Tiltaksdeltakere</h1>
            <table><tr><th>År<th>Måned<th>I alt<th>Oslo
            <tr><td rowspan=2>2023<td>Januar<td>9<td>9<tr><td>Februar<td>10<td>10
            <tr><td rowspan=2>2024<td>Januar<td>11<td>11<tr><td>Februar<td>12<td>12</table>
            """).Read();

        Assert.Equal([2023, 2024], read.Reports.Select(report => report.Year!.Value).Order());
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Years_may_be_rows(string form)
    {
        Understood read = Read(form, "År|Oslo|Rogaland|I alt\n2022|400|500|900\n2023|500|500|1 000");

        Assert.Equal([400, 500], read.Under("Tilt120.Fylke.Oslo", "_2022", "_2023"));
        Assert.Empty(read.Says);
        Assert.StartsWith("TILT101", Assert.Single(Read(form, "År|Oslo|Rogaland|I alt\n2022|400|510|900\n2023|500|500|1 000").Says));
    }

    [Theory]
    [InlineData("1. kvartal 2024|2. kvartal 2024")]
    [InlineData("1. kvartal|2. kvartal")]
    [InlineData("1.kv. 2024|2.kv. 2024")]
    [InlineData("K1 2024|K2 2024")]
    [InlineData("2024K1|2024K2")]
    [InlineData("2024-Q1|2024-Q2")]
    [InlineData("Q1|Q2")]
    public void Quarters_are_columns_of_counts(string quarters)
    {
        foreach (string form in InForm.All)
        {
            string[] names = quarters.Split('|');
            Understood upright = Read(form, $"|Gjennomsnitt|{quarters}\nI alt|9|9|10\n03 Oslo|5|5|5\n11 Rogaland|5|4|5");
            Understood turned = Read(form, $"Kvartal|I alt|03 Oslo|11 Rogaland\n{names[0]}|9|5|4\n{names[1]}|10|5|5");

            Assert.Equal([5, 5], upright.Under("Tilt120.Fylke.Oslo", "Kvartal1", "Kvartal2"));
            Assert.Equal([5, 5], turned.Under("Tilt120.Fylke.Oslo", "Kvartal1", "Kvartal2"));
            Assert.Equal(2024, turned.Report.Year);
            Assert.Empty(upright.Says.Concat(turned.Says));
        }
    }

    [Fact]
    public void A_quarter_of_another_year_than_the_mean_beside_it_bears_its_own()
        => Assert.Equal(
            ["Gjennomsnitt 2024", "Kvartal 2 år 2023"],
            Given.Read("|Gjennomsnitt 2024|2. kvartal 2023\nI alt|9|10\nKvinner|9|10").Tables[0].Columns.Select(column => column.Label));

    [Fact]
    public void Quarters_of_several_years_bear_them_and_add_up()
    {
        const string Table = "|4. kvartal 2023|1. kvartal 2024\nI alt|9|10\nKvinner|6|7\nMenn|3|3";

        Assert.Equal([6, 7], Given.Read(Table).Under("Tilt120.Kjønn.Kvinner", "Kvartal4År2023", "Kvartal1År2024"));
        Assert.Empty(Given.Read(Table).Says);
        Assert.StartsWith("TILT101", Assert.Single(Given.Read(Table.Replace("Kvinner|6", "Kvinner|8")).Says));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Counts_changes_and_shares_beside_each_month_are_one_row(string form)
    {
        Understood read = Read(form, """
            År|Måned|Antall|Endring|Endring (prosent)
            2024|Januar|900|*|*
            2024|Februar|1 000|100|11,1
            2024|Mars|950|-50|−5,0
            """);

        Assert.Equal([900, 1000, 950], read.Under("Tilt120.Fylke.Antall", "Januar", "Februar", "Mars"));
        Assert.Equal([100, -50, -5.0m], read.Under("Tilt120.Fylke.Antall", "EndringFebruar", "EndringMars", "EndringProsentMars"));
        Assert.Equal(["TILT107"], read.Ids);
    }

    [Theory]
    [InlineData(";I alt;Kvinner;Menn\nJanuar;9;6;3\nFebruar;10;7\nMars;11;8;3")]
    [InlineData(";I alt;Kvinner;\nJanuar;9;6;3\nFebruar;10;7;3")]
    [InlineData(";I alt;Kvinner\nJanuar;9;6\nJanuar;10;7")]
    [InlineData(";I alt;Kvinner\n2019;9;6")]
    [InlineData(";I alt;Kvinner\n2019;9;6\n2024;9;6")]
    [InlineData("År;I alt;Kvinner\n2022;9;6\n2023;10;7\n2022;8;5")]
    public void What_is_not_clear_is_left_out_and_said(string table)
    {
        Understood read = Project.With(Head + table).Read();

        Assert.StartsWith("TILT018 (4,", read.TiltSays[^1]);
        Assert.Empty(read.Tables);
    }

    [Theory]
    [InlineData("66 112|24 310|41 802")]
    [InlineData("66\u00A0112|24\u00A0310|41\u00A0802")]
    [InlineData("1.258|1.117|1.141")]
    [InlineData("<5|<5|<5")]
    [InlineData("612 1)|310 1)|302 1)")]
    [InlineData("-|n/a|..")]
    public void Its_first_row_may_have_no_plain_figure(string first)
    {
        foreach (string form in InForm.All)
        {
            Understood read = Read(form, $"Måned|I alt|Kvinner|Menn\nJanuar|{first}\nFebruar|65|24|41\nMars|62|23|39");
            Assert.Equal(["24", "23"], read.Under("Tilt120.Kjønn.Kvinner", "Februar", "Mars").Select(cell => cell.ToString()));
            Assert.All(read.Ids, id => Assert.Equal("TILT003", id));
        }
    }

    [Theory]
    [InlineData("Januar    2 224 2 536\nFebruar  831  867")]
    [InlineData("1. kvartal 2024    *    <5\n2. kvartal 2024     65    24")]
    public void A_row_of_figures_heads_no_others(string rows)
        => Assert.DoesNotContain(
            Project.With(Head + "Måned  Kvinner  Menn\n" + rows).Read().Tables.SelectMany(table => table.TotalAndRows),
            row => row.Label is not ("Kvinner" or "Menn"));

    [Fact]
    public void A_line_with_a_time_is_no_head_of_the_one_below_it()
    {
        const string Table = "         I alt\n1. kvartal 2024      -\n2. kvartal 2024     65\n3. kvartal 2024     62";

        Assert.Empty(Project.With(Head + Table).Read().Tables);
    }

    [Fact]
    public void A_tools_numbers_of_the_rows_say_nothing()
    {
        Understood read = Project.With(Head + ";Måned;I alt;Oslo\n0;Januar;9;9\n1;Februar;10;10\n2;Mars;11;11").Read();

        Assert.Equal([9, 10, 11], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Quarters_may_have_a_sum_behind_them()
        => Assert.Equal(
            [9, 10],
            Given.Read("Fylke|K1|K2|Hele året\nI alt|9|10|19\nOslo|9|10|19").Under("Tilt120.Fylke.Oslo", "Kvartal1", "Kvartal2"));

    [Fact]
    public void What_looks_like_one_more_row_is_said()
    {
        Understood read = Project.With(Head + ";I alt;Kvinner;Menn\nJanuar;9;6;3\nFebruar;10;7;3\nMaaars;11;x;3\nUkjent;x;8;3\n").Read();

        Assert.Equal(["TILT002 (7,1-7)", "TILT002 (8,1-7)"], read.TiltSays.Select(said => said[..said.IndexOf(':')]));
        Assert.Equal([6, 7], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Februar"));
    }

    [Fact]
    public void Tables_of_both_ways_follow_each_other()
    {
        Understood read = Given.Read(Upright + "\n|I alt arbeidstrening|Kvinner|Menn\nJanuar|9|6|3\nFebruar|10|7|3\nMars|11|8|3\n" + Upright
            .Replace("03 Oslo", "20-24 år").Replace("11 Rogaland", "25-29 år"));

        Assert.Equal(["Fylke", "Kjønn", "Alder"], read.Tables.Select(table => table.Dimension));
        Assert.Equal([6, 7, 8], read.Under("Tilt120.Arbeidstrening.Kjønn.Kvinner", "Januar", "Februar", "Mars"));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_blank_cell_is_blank_where_only_its_place_tells()
    {
        Understood read = Project.With(Head + """
                                 I alt    03 Oslo    11 Rogaland
            Januar 2024              9          6              3
            Februar 2024            10                         3
            Mars 2024               11          8
            """).Read();

        Assert.Equal([6, Cell.Blank, 8], read.Under("Tilt120.Fylke.Oslo", "Januar", "Februar", "Mars"));
        Assert.Equal(Cell.Blank, read["Tilt120.Fylke.Rogaland.Mars"]);
    }

    private static Understood Read(string form, string table, string head = Head)
        => Project.With(head + InForm.Write(form, table)).Read();

    private static string[] Cells(Understood read) => [.. read.Tables.SelectMany(table => table.TotalAndRows
        .SelectMany(row => row.Cells.Select((cell, i) => $"{table.Measure} {table.Dimension} {row.Name} {table.Columns[i]} {cell}")))];

    private static void CheckPlaces(Understood read)
    {
        Places places = read.Files[0].File.Text.Places;
        foreach (RowModel row in read.Tables.SelectMany(table => table.TotalAndRows))
        {
            Assert.Equal(row.Label, TextAt(read, places.Row(row).Label));
            Assert.Equal(row.Cells.Select(cell => cell.ToString()), places.Row(row).Cells.Select(cell => TextAt(read, cell)));
        }
    }

    private static string TextAt(Understood read, TextSpan span) => read.Files[0].File.Source.Text.Substring(span.Start, span.Length);

    [Fact]
    public void A_count_beside_what_is_no_count_may_be_of_it()
    {
        Understood read = Given.Read("År|Barn|Antall\n2021|0|30\n2022|1|33\n2023|2|10");

        Assert.Empty(read.Tables);
        Assert.Contains("TILT018", read.Ids);
    }
}
