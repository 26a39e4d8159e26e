using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Totals of a part of a table, and rows that are a part of another row.</summary>
public class NestedTotalTests
{
    private const string Oslo = "0301 Oslo|300|310|320\n", Eigersund = "1101 Eigersund|100|90|80\n",
        Stavanger = "1103 Stavanger|500|500|500\n", Unknown = "Ukjent|100|100|100\n";

    private const string All = "I alt|1 000|1 000|1 000\n",
        OfOslo = "I alt 03 Oslo - Oslove|300|310|320\n", OfRogaland = "I alt 11 Rogaland|600|590|580\n";

    public static TheoryData<string> Orders => new(
    [
        All + OfOslo + Oslo + OfRogaland + Eigersund + Stavanger + Unknown,
        All + Oslo + OfOslo + Eigersund + Stavanger + OfRogaland + Unknown,
        OfOslo + Oslo + OfRogaland + Eigersund + Stavanger + Unknown + All,
        Oslo + OfOslo + Eigersund + Stavanger + OfRogaland + Unknown + All,
        All + OfOslo + OfRogaland + Oslo + Eigersund + Stavanger + Unknown,
        OfOslo + OfRogaland + All + Oslo + Eigersund + Stavanger + Unknown,
        All + Oslo + Eigersund + Stavanger + Unknown + OfOslo + OfRogaland,
        Oslo + Eigersund + Stavanger + Unknown + OfOslo + OfRogaland + All,
    ]);

    [Theory]
    [MemberData(nameof(Orders))]
    public void Totals_of_counties_are_part_of_the_table_of_municipalities_wherever_they_stand(string rows)
    {
        Understood read = Kommuner(rows);

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal(["0301", "1101", "1103", null], table.Rows.Select(row => row.Code));
        Assert.Equal(["03", "11", "11", ""], table.Rows.Select(row => row.PartOf));
        Assert.Equal(["Oslo", "Rogaland"], table.Subtotals.Select(row => row.Name));
        Assert.Equal(580, read["Tilt120.Kommune.Rogaland.Mars"]);
        Assert.Equal(320, read["Tilt120.Kommune.Oslo03.Mars"]);
        Assert.Equal(320, read["Tilt120.Kommune.Oslo0301.Mars"]);
        Assert.Equal(1000, read["Tilt120.IAlt.Mars"]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_total_of_all_may_say_what_is_counted(string rows)
    {
        Understood read = Kommuner(rows.Replace("I alt|", "I alt arbeidstrening|"));

        Assert.Equal(580, read["Tilt120.Arbeidstrening.Kommune.Rogaland.Mars"]);
        Assert.Equal(500, read["Tilt120.Arbeidstrening.Kommune.Stavanger.Mars"]);
        Assert.Single(read.Report.Tables);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("03 Oslo|300|310|320\n", "11 Rogaland|600|590|580\n")]
    [InlineData("Oslo i alt|300|310|320\n", "Rogaland i alt|600|590|580\n")]
    [InlineData("03 Oslo i alt|300|310|320\n", "11 Rogaland i alt|600|590|580\n")]
    [InlineData("Sum Oslo|300|310|320\n", "Sum Rogaland|600|590|580\n")]
    public void A_county_may_be_told_otherwise(string ofOslo, string ofRogaland)
    {
        TableModel table = Assert.Single(Silent(All + ofOslo + Oslo + ofRogaland + Eigersund + Stavanger + Unknown).Report.Tables);

        Assert.Equal(["Oslo", "Rogaland"], table.Subtotals.Select(row => row.Name));
        Assert.Equal(4, table.Rows.Count);
    }

    [Fact]
    public void A_municipality_with_a_total_and_without_parts_is_a_row()
    {
        Understood read = Silent(All + OfOslo + Oslo + OfRogaland + Eigersund + "1103 Stavanger i alt|500|500|500\n" + Unknown);

        Assert.Equal(["Oslo", "Eigersund", "Stavanger", "Ukjent"], Assert.Single(read.Report.Tables).Rows.Select(row => row.Name));
        Assert.Equal(500, read["Tilt120.Kommune.Stavanger.Mars"]);
    }

    [Fact]
    public void Its_parts_may_have_no_codes()
    {
        Understood read = Silent(All + OfOslo + Oslo + OfRogaland + Eigersund
            + "1103 Stavanger i alt|500|500|500\nHundvåg|200|100|300\nStorhaug|300|400|200\n" + Unknown);

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal(["Oslo", "Eigersund", "Hundvåg", "Storhaug", "Ukjent"], table.Rows.Select(row => row.Name));
        Assert.Equal(["Oslo", "Rogaland", "Stavanger"], table.Subtotals.Select(row => row.Name));
        Assert.Equal("11", table.Subtotals[2].PartOf);
    }

    [Fact]
    public void Counties_that_are_all_totals_are_rows()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt arbeidstrening|10|11\nOslo i alt|7|8\nRogaland i alt|3|3", period: "Januar 2024 - Februar 2024");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Februar"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Februar"]);
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Of_counties_with_a_few_towns_the_towns_are_a_part()
    {
        Understood read = Silent(
            "I alt|1 000|1 000|1 000\n11 Rogaland|600|590|580\n"
            + "1103 Stavanger|500|500|500\n46 Vestland|400|410|420\n4601 Bergen|300|300|310\n"
            + "4602 Kinn|7|8|9\n");

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal(["Rogaland", "Vestland"], table.Rows.Select(row => row.Name));
        Assert.Equal(["Stavanger", "Bergen", "Kinn"], table.OfWhich.Select(row => row.Name));
        Assert.Equal(["11", "46", "46"], table.OfWhich.Select(row => row.PartOf));
    }

    [Fact]
    public void A_table_cut_over_pages_is_one()
    {
        const string Page = "\n# TILT120 Tiltaksdeltakere\n## Tiltak og kommune\nJanuar 2024 - Mars 2024\n|Januar|Februar|Mars\n";
        foreach (string again in (string[])["", All, All + OfRogaland, OfRogaland])
        {
            Understood read = Silent(All + OfOslo + Oslo + OfRogaland + Eigersund + Page + again + Stavanger + Unknown);
            TableModel table = Assert.Single(read.Report.Tables);

            Assert.Equal(4, table.Rows.Count);
            Assert.Equal(2, table.Subtotals.Count);
        }
    }

    [Fact]
    public void A_page_for_each_county_is_part_of_the_table_before_it()
    {
        const string Page = "\n|Januar|Februar|Mars\n";
        Understood read = Silent("I alt arbeidstrening|900|900|900\n" + Page + OfOslo + Oslo + Page + OfRogaland + Eigersund + Stavanger);

        Assert.Equal(580, read["Tilt120.Arbeidstrening.Kommune.Rogaland.Mars"]);
        Assert.Single(read.Report.Tables);
    }

    [Theory]
    [InlineData("I alt Østlandet|{0}\n03 Oslo|{1}\n32 Akershus|{2}\nI alt Vestlandet|{3}\n46 Vestland|{4}\n11 Rogaland|{5}\n")]
    [InlineData("03 Oslo|{1}\n32 Akershus|{2}\nSum Østlandet|{0}\n46 Vestland|{4}\n11 Rogaland|{5}\nSum Vestlandet|{3}\n")]
    [InlineData("I alt Østlandet|{0}\n03 Oslo|{1}\n32 Akershus|{2}\n46 Vestland|{4}\n11 Rogaland|{5}\n")]
    public void Any_part_of_a_table_has_its_total_where_the_figures_say_so(string rows)
    {
        const string Total = "I alt arbeidstrening|1 000|1 000|1 000\n";
        rows = string.Format(
            null, rows, "900|800|700", "500|500|500", "400|300|200", "100|200|300", "70|180|200", "30|20|100");
        foreach (string table in (string[])[Total + rows, rows + Total])
        {
            Understood read = Given.Read("|Januar|Februar|Mars\n" + table);

            Assert.Equal(700, read["Tilt120.Arbeidstrening.Fylke.Østlandet.Mars"]);
            TableModel model = Assert.Single(read.Report.Tables);
            Assert.Equal(["østlandet", "østlandet"], model.Rows.Take(2).Select(row => row.PartOf));
            Assert.Equal(4, model.Rows.Count);
            Assert.Empty(read.Says);
        }
    }

    [Fact]
    public void A_star_may_be_part_of_it()
    {
        Understood read = Given.Read("""
            |Januar|Februar|Mars
            I alt arbeidstrening|105|107|108
            Kvinner under 30 år|70|70|70
            Kvinner på 30 år og mer|*|5|6
            Sum kvinner|72|75|76
            Menn under 30 år|30|30|30
            Menn på 30 år og mer|*|*|*
            Sum menn|32|31|32
            Ukjent|*|*|*
            """, sheet: "Tiltak og kjønn");

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal(["kvinner", "menn"], table.Subtotals.Select(row => row.Name));
        Assert.Equal("", table.Rows[4].PartOf);
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Totals_of_totals_nest()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt|100|110
            I alt arbeidsrettede tiltak|70|75
            I alt avklaring|30|40
            Avklaring i skjermet virksomhet|20|30
            Avklaring ellers|10|10
            I alt oppfølging|40|35
            Oppfølging hos arrangør|40|35
            Andre tiltak enn disse|30|35
            """, sheet: "Tiltak", period: "Januar 2024 - Februar 2024");

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal(["arbeidsrettede tiltak", "avklaring", "oppfølging"], table.Subtotals.Select(row => row.Name));
        Assert.Equal(["", "arbeidsrettedetiltak", "arbeidsrettedetiltak"], table.Subtotals.Select(row => row.PartOf));
        Assert.Equal(40, read["Tilt120.Tiltak.Avklaring.Februar"]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("I alt|15|16\n")]
    [InlineData("I alt|15|16\nArbeidstrening|10|11\nOppfølging|5|5\n")]
    [InlineData("")]
    public void Totals_of_other_measures_are_tables_of_their_own(string rows)
    {
        const string Measures = "I alt arbeidstrening|10|11\nKvinner|7|8\nMenn|3|3\nI alt oppfølging|5|5\nKvinner|5|5";
        Understood read = Given.Read("|Januar|Februar\n" + rows + Measures, sheet: "Tiltak", period: "Januar 2024 - Februar 2024");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kjønn.Kvinner.Februar"]);
        Assert.Equal(5, read["Tilt120.Oppfølging.IAlt.Februar"]);
        Assert.All(read.Report.Tables, table => Assert.Empty(table.Subtotals));
    }

    [Fact]
    public void Where_the_figures_do_not_say_so_no_total_is_part_of_a_table()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt|90|95\nI alt Østlandet|10|11\n03 Oslo|7|8\n32 Akershus|3|3\nI alt Vestlandet|5|5\n46 Vestland|5|5",
            period: "Januar 2024 - Februar 2024");

        Assert.Equal(8, read["Tilt120.Østlandet.Fylke.Oslo.Februar"]);
    }

    [Theory]
    [InlineData("herav kvinner")]
    [InlineData("- Herav: kvinner")]
    [InlineData("hvorav kvinner")]
    [InlineData("Derav kvinner")]
    [InlineData("herunder kvinner")]
    [InlineData("av dette kvinner")]
    [InlineData("of which women")]
    public void A_row_that_is_a_part_of_the_one_above_it_is_part_of_no_sum(string label)
    {
        Understood read = Given.Read(Given.Table("03 Oslo|7|6|7|8", label + "|2|1|2|3", "11 Rogaland|3|3|3|3", label + "|3|3|3|3"));

        TableModel table = Assert.Single(read.Report.Tables);
        Assert.Equal("Fylke", table.Dimension);
        Assert.Equal(["Oslo", "Rogaland"], table.Rows.Select(row => row.Name));
        Assert.Equal(["Oslo, " + label, "Rogaland, " + label], table.OfWhich.Select(row => row.Name));
        Assert.Equal(["03", "11"], table.OfWhich.Select(row => row.PartOf));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void It_is_called_by_both()
    {
        Understood read = Given.Read(
            "|Januar|Februar\nI alt arbeidstrening|10|11\nherav kvinner|5|5\n"
            + "03 Oslo|7|8\nherav kvinner|4|3\nherav under 30 år|7|7\n11 Rogaland|3|3",
            period: "Januar 2024 - Februar 2024");

        Assert.Equal(5, read["Tilt120.Arbeidstrening.Fylke.HeravKvinner.Februar"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.OsloHeravKvinner.Februar"]);
        Assert.Equal(7, read["Tilt120.Arbeidstrening.Fylke.OsloHeravUnder30År.Februar"]);
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Below_a_total_that_stands_last_too()
    {
        Understood read = Given.Read(
            "|Januar|Februar\n03 Oslo|7|8\n11 Rogaland|3|3\nI alt arbeidstrening|10|11\nherav kvinner|5|5\n"
            + "03 Oslo|7|8\n11 Rogaland|3|3\nI alt oppfølging|10|11\nherav kvinner|4|4", period: "Januar 2024 - Februar 2024");

        Assert.Equal(5, read["Tilt120.Arbeidstrening.Fylke.HeravKvinner.Februar"]);
        Assert.Equal(4, read["Tilt120.Oppfølging.Fylke.HeravKvinner.Februar"]);
        Assert.Empty(read.Says);
    }

    [Fact]
    public void Below_the_last_row_where_it_is_more_than_that()
    {
        Understood read = Given.Read(
            "|Januar|Februar|Mars\nI alt arbeidstrening|30|33|36\n03 Oslo|20|23|26\n11 Rogaland|10|10|10\nherav kvinner|15|15|9");

        Assert.Equal(15, read["Tilt120.Arbeidstrening.Fylke.HeravKvinner.Februar"]);
        Assert.Empty(read.Says);
    }

    private static Understood Kommuner(string rows) => Given.Read("|Januar|Februar|Mars\n" + rows, sheet: "Tiltaksdeltakere og kommune");

    private static Understood Silent(string rows)
    {
        Understood read = Kommuner(rows);
        Assert.Empty(read.Says);
        return read;
    }

    [Fact]
    public void What_is_misread_beside_a_nested_total_is_said_once()
        => Assert.Single(Given.Read(
            "Kommune|Januar\nI alt|9\nI alt 11 Rogaland|4\n1103 Stavanger|4\nArbeidsforbere dende trening|5").TiltSays);
}
