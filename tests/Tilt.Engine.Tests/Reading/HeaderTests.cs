using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Reading;

/// <summary>Months are found by name, whatever happened to the header.</summary>
public class HeaderTests
{
    [Fact]
    public void A_torn_mean_heading_is_put_before_its_months()
    {
        Built built = Given.Built("""
            Gjennom
            snitt hittil
            i år

            ||Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, built["Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt"]);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(
            ["TILT006 (8,3-9): 'Gjennomsnitt hittil i år' was realigned: figures and headings do not stand under each other, but there is one for each"],
            built.TiltSays);
    }

    [Fact]
    public void Where_the_mean_has_no_heading_a_figure_too_many_is_the_mean()
    {
        Built built = Given.Built("""
            |Januar|Februar|Mars|
            I alt arbeidstrening|9|10|11|
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, built["Tilt120.Arbeidstrening.Fylke.Oslo.Gjennomsnitt"]);
        Assert.Equal(6, built["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(Count.Blank, built["Tilt120.Arbeidstrening.Fylke.IAlt.Gjennomsnitt"]);
        Assert.Equal(9, built["Tilt120.Arbeidstrening.Fylke.IAlt.Januar"]);
        Assert.Equal(
            ["TILT006 (6,1-8): '03 Oslo' was realigned: figures and headings do not stand under each other, but there is one for each"],
            built.TiltSays);
    }

    [Fact]
    public void Where_no_row_has_a_mean_there_is_none()
    {
        Built built = Given.Built("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            03 Oslo|6|7|8
            """);

        var table = (Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!;
        Assert.Equal(["Januar", "Februar", "Mars"], table.Columns.Select(column => column.Label));
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void A_hole_in_a_row_is_never_closed_by_moving_figures()
    {
        // Is Februar blank and the mean there, or the mean missing? Nobody can tell.
        Built built = Given.Built("""
            |Januar|Februar|Mars|
            I alt arbeidstrening|9|10|11|
            03 Oslo|7|6||8
            11 Rogaland|3|3|3|
            """);

        Assert.Equal(["TILT002 (6,1-8): Row '03 Oslo' was left out: it has 3 figures where its header names 3 columns"], built.TiltSays);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
    }

    [Fact]
    public void Empty_columns_hold_nothing()
    {
        Built built = Given.Built("""
            |Gjennomsnitt hittil i år|Januar||Februar|NA|Mars
            I alt arbeidstrening|10|9||10||11
            03 Oslo|7|6||7||8
            """);

        Assert.Equal(7, built["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(4, ((Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!).Columns.Count);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void The_labels_may_stand_in_the_second_column()
    {
        Built built = Given.Built("""
            ||Gjennomsnitt hittil i år|Januar|Februar|Mars
            |I alt arbeidstrening|10|9|10|11
            |03 Oslo|7|6|7|8
            """);

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void A_running_year_has_the_months_so_far()
    {
        Built built = Given.Built(
            """
            |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
            I alt arbeidstrening|10|9|10|11|12
            03 Oslo|7|6|7|8|9
            """,
            period: "Januar 2025 - April 2025");

        var report = (Report)built["Tilt120.Report"]!;
        Assert.Equal((new YearMonth(2025, 1), new YearMonth(2025, 4)), (report.FirstMonth, report.LastMonth));
        Assert.Equal(9, built["Tilt120.Arbeidstrening.Fylke.Oslo.April"]);
        Assert.Equal(5, ((Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!).Columns.Count);
    }

    [Fact]
    public void Tables_of_one_sheet_can_cover_different_months()
    {
        Built built = Given.Built("""
            |Januar|Februar|Mars
            I alt arbeidstrening|9|10|11
            Kvinner|6|7|8
            |Februar|Mars
            I alt sommerjobb|3|4
            Kvinner|1|2
            """);

        Assert.Equal(2, built["Tilt120.Sommerjobb.Kjønn.Kvinner.Mars"]);
        Assert.Equal([new YearMonth(2024, 2), new YearMonth(2024, 3)], ((Table)built["Tilt120.Sommerjobb.Kjønn.Table"]!).Months);
    }

    [Fact]
    public void Months_may_bear_their_year()
    {
        Built built = Given.Built("""
            |November 2023|Desember 2023|Januar 2024
            I alt arbeidstrening|9|10|11
            Kvinner|6|7|8
            """);

        Assert.Equal([new YearMonth(2023, 11), new YearMonth(2023, 12), new YearMonth(2024, 1)], ((Table)built["Tilt120.Arbeidstrening.Kjønn.Table"]!).Months);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Januar"]);
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
            Built built = Given.Built($"{header}\nI alt arbeidstrening{string.Concat(header.Split('|').Skip(1).Select(_ => "|12"))}\n03 Oslo{string.Concat(header.Split('|').Skip(1).Select((_, i) => $"|{i}"))}");
            var table = (Table)built["Tilt120.Arbeidstrening.Fylke.Table"]!;
            Assert.Equal([new YearMonth(2023, 12), new YearMonth(2024, 1), new YearMonth(2024, 2)], table.Months);
            Assert.Equal(Array.IndexOf(header.Split('|'), months.Split('|')[1]) - 1, built["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
            Assert.Empty(built.TiltSays);
        }
    }

    [Fact]
    public void Numbers_of_months_take_their_year_from_the_period()
    {
        const string Table = "|M01|M02|M03\nI alt arbeidstrening|9|10|11\n03 Oslo|6|7|8";
        Assert.Equal(new YearMonth(2024, 1), ((Report)Given.Built(Table)["Tilt120.Report"]!).FirstMonth);
        Assert.Empty(Given.Built(Table, period: "").Hints);
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
        Built built = Given.Built($"|Januar|Februar\nI alt arbeidstrening|9|10\n{line}\n11 Rogaland|6|7");
        Assert.Equal(7, built["Tilt120.Arbeidstrening.Fylke.Rogaland.Februar"]);
    }

    [Theory]
    [InlineData("Februer", "(4,34-41): 'Februer'")]
    [InlineData("Fbruar", "(4,34-40): 'Fbruar'")]
    [InlineData("F3br~", "(4,34-39): 'F3br~'")]
    public void A_misread_month_is_told_by_its_letters_or_its_neighbours(string printed, string place)
    {
        Built built = Given.Built($"""
            |Gjennomsnitt hittil i år|Januar|{printed}|Mars
            I alt arbeidstrening|10|9|10|11
            03 Oslo|7|6|7|8
            """);

        Assert.Equal(7, built["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal([$"TILT005 {place} was read as 'Februar'"], built.TiltSays);
    }

    [Fact]
    public void A_column_that_is_no_month_keeps_its_heading()
    {
        Built built = Given.Built("""
            |Januar|Februar|Mars|I alt|Antall i fjor
            I alt arbeidstrening|9|10|11|30|27
            Kvinner|6|7|8|21|20
            """);

        Assert.Empty(built.CompilerSays);
        Assert.Equal(20, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.AntallIFjor"]);
        Assert.Equal(3, ((Table)built["Tilt120.Arbeidstrening.Kjønn.Table"]!).Months.Count);
    }
}
