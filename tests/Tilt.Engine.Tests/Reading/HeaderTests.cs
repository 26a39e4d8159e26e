using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Months are found by name, whatever happened to the header.</summary>
public class HeaderTests
{
    [Theory]
    [InlineData("Antall|2024 (%)")]
    [InlineData("2023|2024 %")]
    public void A_year_may_head_percentages(string header)
    {
        Understood read = Given.Read($"|{header}\nI alt arbeidstrening|100|100,0\nOslo|60|60,5\nRogaland|40|39,5");

        Assert.Empty(read.Says);
        Assert.Equal([false, true], read.TableOf("Tilt120.Arbeidstrening.Fylke").Model.Columns.Select(column => column.IsShare));
        Assert.Equal(60.5m, read.Row("Tilt120.Arbeidstrening.Fylke.Oslo").Cells[1].Share);
    }

    private const string Realigned = " was realigned: figures and headings do not stand under each other, but there is one for each";

    [Fact]
    public void A_torn_mean_heading_is_put_before_its_months()
    {
        Understood read = Given.Read("""
            Gjennom
            snitt hittil
            i år

            ||Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt"]);
        Assert.Equal(6, read["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(["TILT006 (8,3-9): 'Gjennomsnitt hittil i år'" + Realigned], read.TiltSays);
    }

    [Fact]
    public void Where_the_mean_has_no_heading_a_figure_too_many_is_the_mean()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars|
            I alt arbeidstrening|9|10|11|
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt"]);
        Assert.Equal(6, read["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(Cell.Blank, read["Tilt120.Arbeidstrening.Fylke.IAlt.Gjennomsnitt"]);
        Assert.Equal(9, read["Tilt120.Arbeidstrening.Fylke.IAlt.Januar"]);
        Assert.Equal(["TILT006 (6,1-8): '03 Oslo'" + Realigned], read.TiltSays);
    }

    [Fact]
    public void Where_no_row_has_a_mean_there_is_none()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            03 Oslo|6|7|8
            """);

        TableModel table = read.TableOf("Tilt120.Arbeidstrening.Fylke").Model;
        Assert.Equal(["Januar", "Februar", "Mars"], table.Columns.Select(column => column.Label));
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_hole_in_a_row_is_never_closed_by_moving_figures()
    {
        // Is Februar blank and the mean there, or the mean missing? Nobody can tell.
        Understood read = Given.Read("""
            |Januar|Februar|Mars|
            I alt arbeidstrening|9|10|11|
            03 Oslo|7|6||8
            11 Rogaland|3|3|3|
            """);

        Assert.Equal(
            [
                "TILT002 (6,1-8): Row '03 Oslo' was left out: its figures do not stand under their headings, "
                + "and no mean or total confirms which belongs where",
            ],
            read.TiltSays);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
    }

    [Fact]
    public void Empty_columns_hold_nothing()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar||Februar|NA|Mars
            I alt arbeidstrening|10|9||10||11
            03 Oslo|7|6||7||8
            """);

        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(4, read.TableOf("Tilt120.Arbeidstrening.Fylke").Model.Columns.Count);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void The_labels_may_stand_in_the_second_column()
    {
        Understood read = Given.Read("""
            ||Gjennomsnitt hittil i år|Januar|Februar|Mars
            |I alt arbeidstrening|10|9|10|11
            |03 Oslo|7|6|7|8
            """);

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_running_year_has_the_months_so_far()
    {
        Understood read = Given.Read(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
            I alt arbeidstrening|10|9|10|11|12
            03 Oslo|7|6|7|8|9
            """,
            period: "Januar 2025 - April 2025");

        Assert.Equal((new Month(2025, 1), new Month(2025, 4)), (read.Whole.FirstMonth, read.Whole.LastMonth));
        Assert.Equal(9, read["Tilt120.Arbeidstrening.Fylke.Oslo.April"]);
        Assert.Equal(5, read.TableOf("Tilt120.Arbeidstrening.Fylke").Model.Columns.Count);
    }

    [Fact]
    public void Tables_of_one_sheet_can_cover_different_months()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            Kvinner|6|7|8
            |Februar|Mars
            I alt sommerjobb|3|4
            Kvinner|1|2
            """);

        Assert.Equal(2, read["Tilt120.Sommerjobb.Kjønn.Kvinner.Mars"]);
        Assert.Equal(["2024-02", "2024-03"], read.TableOf("Tilt120.Sommerjobb.Kjønn").Months);
    }

    [Fact]
    public void Months_may_bear_their_year()
    {
        Understood read = Given.Read("""
            |November 2023|Desember 2023|Januar 2024
            I alt arbeidstrening|9|10|11
            Kvinner|6|7|8
            """);

        Assert.Equal(["2023-11", "2023-12", "2024-01"], read.TableOf("Tilt120.Arbeidstrening.Kjønn").Months);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
    }

    [Theory]
    [InlineData("2023M12|2024M01|2024M02")]
    [InlineData("2023-12|2024-01|2024-02")]
    [InlineData("2023/12|2024/01|2024/02")]
    [InlineData("12.2023|01.2024|02.2024")]
    [InlineData("12/2023|01/2024|02/2024")]
    [InlineData("202312|202401|202402")]
    [InlineData("des. 2023|jan. 2024|feb. 2024")]
    [InlineData("Desember 2023|Januar 2024|Februar 2024")]
    public void Months_may_be_written_by_a_machine(string months)
    {
        foreach (string header in new[] { $"|{months}", $"Fylke|Gjennomsnitt|{months}", $"**Fylke**|{months}|Antall i fjor" })
        {
            string[] columns = header.Split('|')[1..];
            string total = string.Concat(columns.Select(_ => "|12")), oslo = string.Concat(columns.Select((_, i) => $"|{i}"));
            Understood read = Given.Read($"{header}\nI alt arbeidstrening{total}\n03 Oslo{oslo}");
            Assert.Equal(["2023-12", "2024-01", "2024-02"], read.TableOf("Tilt120.Arbeidstrening.Fylke").Months);
            Assert.Equal(Array.IndexOf(columns, months.Split('|')[1]), read["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
            Assert.Empty(read.TiltSays);
        }
    }

    [Fact]
    public void Numbers_of_months_take_their_year_from_the_period()
    {
        const string Table = "|M01|M02|M03\nI alt arbeidstrening|9|10|11\n03 Oslo|6|7|8";
        Assert.Equal(new Month(2024, 1), Given.Read(Table).Whole.FirstMonth);
        Assert.Empty(Given.Read(Table, period: "").Reports);
    }

    [Theory]
    [InlineData("03 Oslo|202401|202402")]
    [InlineData("|202401|7")]
    [InlineData("03 Oslo|202401|*")]
    [InlineData("18 Nordland|202401|202403")]
    [InlineData("Oppdatert|2024-01|")]
    [InlineData("Fra og til|2024-01|2024-12")]
    [InlineData("Oppdatert|arbeidstrening|2024M01")]
    public void What_looks_like_a_month_makes_no_header_of_a_row(string line)
    {
        // After another header the row below would have other columns.
        Understood read = Given.Read($"|Januar|Februar\nI alt arbeidstrening|9|10\n{line}\n11 Rogaland|6|7");
        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Februar"]);
    }

    [Theory]
    [InlineData("Februer", "(4,34-41): 'Februer'")]
    [InlineData("Fbruar", "(4,34-40): 'Fbruar'")]
    [InlineData("F3br~", "(4,34-39): 'F3br~'")]
    public void A_misread_month_is_told_by_its_letters_or_its_neighbours(string printed, string place)
    {
        Understood read = Given.Read($"""
            |Gjennomsnitt hittil i år|Januar|{printed}|Mars
            I alt arbeidstrening|10|9|10|11
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal([$"TILT005 {place} was read as 'Februar'"], read.TiltSays);
    }

    [Theory]
    [InlineData("Mars|Februar|Januar", "Januar 2024 - Mars 2024", true)]
    [InlineData("Mars|Februar|Januar", "Rapport oppdatert: 02.04.2024", true)]
    [InlineData("Februar|Mars|Januar", "Januar 2024 - Mars 2024", true)]
    [InlineData("Februar|Mars|Januar", "Rapport oppdatert: 02.04.2024", false)]
    [InlineData("Mars|Februar|Januar", "Januar 2024 - Februar 2024", false)]
    public void Months_in_another_order_are_of_one_year_where_something_says_so(string months, string above, bool isRead)
    {
        Understood read = Given.Read($"|{months}\nI alt|9|10|11\nKvinner|9|10|11", period: above);

        if (isRead)
            Assert.Equal(["2024-01", "2024-02", "2024-03"], read.TableOf("Tilt120.Kjønn").Months);
        else
            Assert.Contains("TILT018", read.Ids);
    }

    [Fact]
    public void A_column_that_is_no_month_keeps_its_heading()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars|I alt|Antall i fjor
            I alt arbeidstrening|9|10|11|30|27
            Kvinner|6|7|8|21|20
            """);

        Assert.Equal(20, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.AntallIFjor"]);
        Assert.Equal(3, read.TableOf("Tilt120.Arbeidstrening.Kjønn").Months.Length);
    }

    [Theory]
    [InlineData("Januar|Februar12|Mars", new[] { "2024-01", "2024-02", "2024-03" })]
    [InlineData("jan23|feb23|mar23", new[] { "2023-01", "2023-02", "2023-03" })]
    [InlineData("Januar 98|Februar 98|Mars 98", new[] { "1998-01", "1998-02", "1998-03" })]
    public void Two_digits_are_a_year_or_lead_to_a_note(string months, string[] read)
        => Assert.Equal(read, Given.Read($"|{months}\nI alt arbeidstrening|1|2|3").TableOf("Tilt120.Arbeidstrening.Fylke").Months);
}
