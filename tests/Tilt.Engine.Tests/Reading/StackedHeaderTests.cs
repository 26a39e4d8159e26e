using Tilt.Engine.Model;
using Tilt.Engine.Tests.Forms;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Headings on two lines or three: years above months, counts and shares under each.</summary>
public class StackedHeaderTests
{
    private const string Rows = "I alt|9|10|11|12|13|14\nKvinner|6|7|8|8|8|8\nMenn|3|3|3|4|5|6";

    public static TheoryData<string> Forms => [.. InForm.All];

    [Theory]
    [InlineData("|2023|||2024||")]
    [InlineData("|2023|2023|2023|2024|2024|2024")]
    [InlineData("||2023|||2024|")]
    [InlineData("Kjønn|2023|||2024||")]
    public void Years_stand_once_over_their_months_or_over_each(string years)
    {
        foreach (string form in InForm.All)
        {
            // Where nothing separates empty cells, what stands at the first of three months stands over it alone.
            if (form == "columns" && years.EndsWith("||", StringComparison.Ordinal))
                continue;
            Understood read = Project.With("# TILT120 Tiltaksdeltakere\n\n"
                + InForm.Write(form, $"{years}\n|Januar|Februar|Mars|Januar|Februar|Mars\n{Rows}")).Read();

            Assert.True(read.Reports.Count == 2, $"{form}: {years}");
            Assert.Empty(read.TiltSays);
            Assert.Equal([(2023, 6, 8), (2024, 8, 8)], read.Reports.Select(OfWomen).Order());
        }
    }

    [Fact]
    public void Years_may_be_centred_over_columns_of_text()
    {
        Understood read = Project.With("""
            # TILT120 Tiltaksdeltakere

                                2023                             2024
                      Januar   Februar    Mars       Januar   Februar    Mars
            I alt          9        10      11           12        13      14
            Kvinner        6         7       8            8         8       8
            Menn           3         3       3            4         5       6
            """).Read();

        Assert.Equal([(2023, 6, 8), (2024, 8, 8)], read.Reports.Select(OfWomen).Order());
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Cells_of_html_span_columns_and_rows()
    {
        Understood read = Project.With("""
            <h1>TILT120 Tiltaksdeltakere</h1>
            <table><tr><th rowspan="2">Kjønn</th><th colspan=3>2023</th><th colspan="3">2024</th></tr>
            <tr><th>Januar</th><th>Februar</th><th>Mars</th><th>Januar</th><th>Februar</th><th>Mars</th></tr>
            <tr><td>I alt</td><td>9</td><td>10</td><td>11</td><td>12</td><td>13</td><td>14</td></tr>
            <tr><td>Kvinner</td><td>6</td><td>7</td><td>8</td><td>8</td><td>8</td><td>8</td></tr>
            <tr><td>Menn</td><td>3</td><td>3</td><td>3</td><td>4</td><td>5</td><td>6</td></tr></table>
            """).Read();

        Assert.Equal([(2023, 6, 8), (2024, 8, 8)], read.Reports.Select(OfWomen).Order());
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_heading_over_all_columns_says_what_the_table_is_about()
    {
        Understood read = Project.With("""
            <h1>TILT120 Tiltaksdeltakere</h1><p>Januar 2024 - Februar 2024
            <table><tr><th rowspan="2">Fylke</th><th colspan="2">Arbeidstrening</th></tr><tr><th>Januar</th><th>Februar</th></tr>
            <tr><td>I alt</td><td>9</td><td>8</td></tr><tr><td>Kvinner</td><td>7</td><td>6</td></tr>
            <tr><td>Menn</td><td>2</td><td>2</td></tr></table>
            """).Read();

        Assert.Equal([7, 6], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Februar"));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Each_year_is_checked_with_its_own_mean()
    {
        const string Table = """
            |2023|||2024||
            |Gjennomsnitt|Januar|Februar|Gjennomsnitt|Januar|Februar
            I alt|10|9|10|13|12|13
            Kvinner|7|6|7|8|8|8
            Menn|3|3|3|5|4|5
            """;

        Assert.Empty(Given.Read(Table, period: "").Says);
        Assert.StartsWith("TILT102", Assert.Single(Given.Read(Table.Replace("Menn|3", "Menn|4"), period: "").Says));
        Assert.StartsWith("TILT101", Assert.Single(Given.Read(Table.Replace("8|8|8", "8|8|9"), period: "").Says));
    }

    [Fact]
    public void A_mean_that_stands_apart_from_the_years_is_that_of_the_year_whose_months_confirm_it()
    {
        const string Table = """
            |Gjennomsnitt|Januar 2023|Februar 2023|Januar 2024|Februar 2024
            I alt|13|9|10|12|13
            Kvinner|8|6|7|8|8
            Menn|5|3|3|4|5
            """;
        Understood read = Given.Read(Table, period: "");
        Understood unclear = Given.Read(Table.Replace("I alt|13", "I alt|7").Replace("Kvinner|8", "Kvinner|3"), period: "");

        Assert.Equal([2, 3], read.Tables.OrderBy(table => table.Columns.Count).Select(table => table.Columns.Count));
        Assert.Empty(read.Says);
        Assert.All(unclear.Tables, table => Assert.Equal(2, table.Columns.Count));
        Assert.StartsWith("TILT018 (5,7-8): 'Gjennomsnitt hittil i år' was left out", Assert.Single(unclear.TiltSays));
    }

    [Fact]
    public void Years_over_each_month_are_no_row_of_the_table_above()
    {
        Understood read = Given.Read($"""
            |Januar|Februar|Mars|April|Mai|Juni
            {Rows}
            |2023|2023|2023|2024|2024|2024
            |Januar|Februar|Mars|Januar|Februar|Mars
            {Rows.Replace("Kvinner", "Oslo").Replace("Menn", "Rogaland")}
            """, period: "Januar 2024 - Juni 2024");

        Assert.Equal([2023, 2024], read.Reports.Select(report => report.Year!.Value).Order());
        Assert.Equal([6, 6, 8], read.Tables.Select(table => table.Rows[0].Cells[0].Count).Order());
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("|2022||2023||2024|", "Januar 2023 - Mars 2024")]
    [InlineData("", "")]
    [InlineData("", "Januar 2024 - Mars 2024")]
    [InlineData("Merknad|Noe|||Annet||", "Januar 2024 - Mars 2024", "|Januar|Februar|Mars|April|Januar|Februar")]
    public void Where_nothing_tells_which_months_a_year_is_over_the_table_is_left_out(
        string years, string period, string months = "|Januar|Februar|Mars|Januar|Februar|Mars")
    {
        Understood read = Given.Read($"{years}\n{months}\n{Rows}", period: period);

        Assert.StartsWith("TILT018 (5,2", read.TiltSays[^1]);
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void Months_that_follow_each_other_to_the_end_of_the_period_need_no_year()
    {
        string months = string.Join('|', Months(1, 12).Concat(Months(1, 2)));
        string figures = string.Join('|', Enumerable.Range(1, 14));
        Understood read = Given.Read($"|{months}\nI alt|{figures}\nKvinner|{figures}", period: "Januar 2023 - Februar 2024");

        Assert.Equal(
            [(2023, 1), (2024, 13)],
            read.Reports.Select(report => (report.Year!.Value, report.Tables[0].Rows[0].Cells[0].Count)).Order());
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Counts_and_shares_stand_under_each_month(string form)
    {
        Understood read = InForms(form, """
            |Januar||Februar|
            |Antall|Prosent|Antall|Prosent
            I alt|1 000|100,0|1 200|100,0
            Kvinner|400|40,0|600|50,0
            Menn|600|60,0|600|50,0
            """, "|Januar|Januar|Februar|Februar");

        Assert.Equal([400, 40.0m, 600, 50.0m], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "ProsentJanuar", "Februar", "ProsentFebruar"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Counts_and_shares_stand_under_each_year(string form)
    {
        Understood read = InForms(form, """
            |2022||2023|
            |Antall|Prosent|Antall|Prosent
            I alt|1 000|100,0|1 200|100,0
            Kvinner|400|40,0|600|50,0
            Menn|600|60,0|600|50,0
            """, "|2022|2022|2023|2023");

        Assert.Equal(
            [400, 40.0m, 600, 50.0m],
            read.Under("Tilt120.Kjønn.Kvinner", "Antall2022", "Prosent2022", "Antall2023", "Prosent2023"));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Years_and_months_stand_under_counts_and_shares_alike()
    {
        const string Below = "\nI alt|1 000|1 200|100|100\nKvinner|1 000|1 200|40,5|50,5";
        Understood years = Given.Read("Kjønn|Antall||Prosent|\n|2022|2023|2022|2023" + Below);
        Understood months = Given.Read("Kjønn|Antall||Prosent|\n|Januar|Mars|Januar|Mars" + Below);

        object[] expected = [1000, 1200, 40.5m, 50.5m];
        Assert.Equal(expected, years.Under("Tilt120.Kjønn.Kvinner", "Antall2022", "Antall2023", "Prosent2022", "Prosent2023"));
        Assert.Equal(expected, months.Under("Tilt120.Kjønn.Kvinner", "Januar", "Mars", "ProsentJanuar", "ProsentMars"));
        Assert.Equal(["2024-01", "2024-03"], months.TableOf("Tilt120.Kjønn").Months);
        Assert.Empty(years.Says.Concat(months.Says));
    }

    [Fact]
    public void Three_lines_say_year_and_month_and_what()
    {
        Understood read = Given.Read("""
            |2023||||2024|||
            |Januar||Februar||Januar||Februar|
            |Antall|Prosent|Antall|Prosent|Antall|Prosent|Antall|Prosent
            I alt|10|100|20|100|30|100|40|100
            Kvinner|4|40,0|5|25,0|6|20,0|8|20,0
            Menn|6|60,0|15|75,0|24|80,0|32|80,0
            """, period: "");

        Assert.Equal(
            [
                "2023 Januar 4 Prosent Januar 40 Februar 5 Prosent Februar 25",
                "2024 Januar 6 Prosent Januar 20 Februar 8 Prosent Februar 20",
            ],
            read.Reports.Select(report => $"{report.Year} " + string.Join(' ', report.Tables[0].Columns.Select((column, i)
                => $"{column.Label} {report.Tables[0].Rows[0].Cells[i]}"))).Order());
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_group_that_is_no_time_is_part_of_its_columns_names()
    {
        Understood read = Given.Read("""
            Fylke|Kvinner||Menn|
            |Januar|Februar|Januar|Februar
            I alt|9|10|8|7
            03 Oslo|9|10|8|7
            """);

        Assert.Equal([9, 10, 8, 7], read.Under("Tilt120.Fylke.Oslo", "KvinnerJanuar", "KvinnerFebruar", "MennJanuar", "MennFebruar"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Years_stand_beside_a_change_that_has_two_columns()
    {
        Understood read = Given.Read("""
            Kjønn|Antall||Endring fra i fjor|
            |2023|2024|Antall|Prosent
            I alt|1 000|1 200|200|20,0
            Kvinner|1 000|1 200|-200|-20,0
            """);

        Assert.Equal(
            [1000, 1200, -20.0m],
            read.Under("Tilt120.Kjønn.Kvinner", "Antall2023", "Antall2024", "EndringFraIFjorProsent"));
    }

    [Fact]
    public void A_column_behind_the_years_is_of_none_of_them()
    {
        Understood read = Given.Read("""
            Kjønn|2023||2024||
            |Januar|Februar|Januar|Februar|Endring
            I alt|9|10|8|7|-3
            Kvinner|9|10|8|7|-3
            """, period: "");

        TableModel newest = read.Reports.Single(report => report.Year == 2024).Tables[0];
        Assert.Equal(["Januar", "Februar", "Endring"], newest.Columns.Select(column => column.Label));
        Assert.Equal([8, 7, -3], newest.Rows[0].Cells.Select(cell => cell.Count));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_header_that_is_printed_again_is_no_upper_line()
    {
        Understood read = Given.Read("|Januar|Februar\n\n|Januar|Februar\nI alt|9|10\nKvinner|9|10");

        Assert.Equal([9, 10], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Februar"));
        Assert.Empty(read.Says);
    }

    // In columns a heading stands over each, as nothing tells where one begins.
    private static Understood InForms(string form, string table, string repeated)
        => Project.With("# TILT120 Tiltaksdeltakere\n## Tiltak og kjønn\nJanuar 2024 - Mars 2024\n"
            + InForm.Write(form, form == "columns" ? repeated + table[table.IndexOf('\n')..] : table)).Read();

    private static IEnumerable<string> Months(int first, int last)
        => Enumerable.Range(first, last - first + 1).Select(month => Family.MonthNames.All[month - 1]);

    private static (int, int, int) OfWomen(ReportModel report)
    {
        TableModel table = report.Tables[0];
        RowModel women = table.Rows.First(row => row.Name == "Kvinner");
        return (report.Year ?? 0, women.Cells[0].Count, women.Cells[2].Count);
    }

    [Fact]
    public void Figures_that_look_like_years_are_no_headings()
    {
        Understood read = Given.Read("|Januar|Februar|Mars\nMenn|2082|2319\n|Januar|Februar|Mars\nKvinner|1|2|3", sheet: "Tiltak og kjønn");

        Assert.Equal([1, 2, 3], read.Under("Tilt120.Kjønn.Kvinner", "Januar", "Februar", "Mars"));
        Assert.DoesNotContain("TILT018", read.Ids);
    }
}
