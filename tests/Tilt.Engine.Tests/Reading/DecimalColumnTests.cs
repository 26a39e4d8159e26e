using Tilt.Engine.Model;
using Tilt.Engine.Reading;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>Decimals under headings that do not say so, and changes, which may be negative.</summary>
public class DecimalColumnTests
{
    [Theory]
    [InlineData("Ledighet", "2,7", "2,0", "0,7")]
    [InlineData("Rate", "2,7", "2", "0.7")]
    [InlineData("2024", "2.7", "2.0", "0.7")]
    [InlineData("1. kvartal", "2,7 %", "2,0 %", "0,7 %")]
    public void A_column_with_decimals_is_one_of_decimals(string heading, string all, string women, string men)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9|{all}\nKvinner|6|{women}\nMenn|3|{men}", period: "");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal([2.7m, 2.0m, 0.7m], new[] { "IAlt", "Kvinner", "Menn" }.Select(row => read[$"Tilt120.Kjønn.{row}.{name}"]));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_mean_that_is_not_rounded_is_rounded_half_up()
    {
        Understood read = Given.Read("|Gjennomsnitt hittil i år|Januar|Februar\nI alt|10.5|9|12\nKvinner|6.5|6|7\nMenn|4|3|5");

        Assert.Equal([11, 7, 4], new[] { "IAlt", "Kvinner", "Menn" }.Select(row => read[$"Tilt120.Kjønn.{row}.Gjennomsnitt"]));
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("1.05", "6", "4")]
    [InlineData("1.05", "6.6", "4.4")]
    [InlineData("10.500", "6.500", "4.000")]
    public void A_mean_with_a_point_that_its_months_do_not_confirm_is_no_number(string all, string women, string men)
    {
        string table = $"|Gjennomsnitt hittil i år|Januar|Februar\nI alt|{all}|9|12\nKvinner|{women}|6|7\nMenn|{men}|3|5";

        Assert.Equal(Cell.Unreadable, Given.Read(table)["Tilt120.Kjønn.IAlt.Gjennomsnitt"]);
    }

    [Fact]
    public void A_year_without_decimals_is_one_of_decimals_as_the_years_beside_it()
    {
        Understood read = Given.Read("Kjønn|2023|2024\nI alt|2,5|2,0\nKvinner|2,0|2,0\nMenn|3,0|2,0");

        Assert.Equal([2.0m, 2.0m], read.Under("Tilt120.Kjønn.Kvinner", "_2023", "_2024"));
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("Antall")]
    [InlineData("Februar")]
    public void Under_a_heading_of_counts_none_of_them_is_a_number(string heading)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9|9\nKvinner|6|2,0\nMenn|3|2,7");

        Assert.Equal([Cell.Unreadable, Cell.Unreadable], new[] { "Kvinner", "Menn" }.Select(row => read[$"Tilt120.Kjønn.{row}.{heading}"]));
        Assert.Equal(9, read[$"Tilt120.Kjønn.IAlt.{heading}"]);
        Assert.Equal(["TILT003 (6,11-14)", "TILT003 (7,8-11)"], read.TiltSays.Select(said => said[..said.IndexOf(':')]));
    }

    [Theory]
    [InlineData("Rate")]
    [InlineData("2024")]
    [InlineData("Antall")]
    public void Counts_with_a_zero_behind_the_point_stay_counts(string heading)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9.0|414.0\nKvinner|9.0|414.0");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal(414, read[$"Tilt120.Kjønn.Kvinner.{name}"]);
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Stilling under 50 prosent")]
    [InlineData("Stilling (50 %)")]
    [InlineData("Antall i stilling på 100 pst.")]
    public void A_number_of_percent_in_a_heading_says_who_is_counted(string heading)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9|1 204\nKvinner|4|1 200\nMenn|5|*");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal(1200, read[$"Tilt120.Kjønn.Kvinner.{name}"]);
        Assert.Equal(Cell.Suppressed, read[$"Tilt120.Kjønn.Menn.{name}"]);
    }

    [Theory]
    [InlineData("Andel i stilling under 50 prosent")]
    [InlineData("I 2024 (%)")]
    [InlineData("Januar 2024 prosent")]
    [InlineData("% i stilling på 50 %")]
    [InlineData("Stilling under 50 % (%)")]
    public void A_share_stays_one_whatever_it_is_of(string heading)
    {
        Understood read = Given.Read($"|Antall|{heading}\nI alt|9|100\nKvinner|4|44,4\nMenn|5|55,6");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal(44.4m, read[$"Tilt120.Kjønn.Kvinner.{name}"]);
        Assert.True(read.TableOf("Tilt120.Kjønn").Model.Columns[1].IsShare);
    }

    [Fact]
    public void What_columns_of_decimals_cost_is_in_proportion_to_them()
    {
        Read(100);
        Assert.InRange((double)Read(1600) / Read(400), 0, 5);

        static long Read(int columns)
        {
            string row = string.Concat(Enumerable.Repeat("\t2,5", columns));
            string headings = string.Concat(Enumerable.Range(0, columns).Select(i => $"\tRate {i}"));
            string text = $"# TILT120 Deltakere\nKjønn{headings}\nI alt{row}\nKvinner{row}\nMenn{row}";
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Empty(ReportText.Read(text, "", default).Findings);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void One_misprint_makes_no_decimals_of_a_years_counts()
    {
        Understood read = Given.Read("Kjønn|2023|2024\nI alt|900|1 000\nKvinner|400|500\nMenn|500|5,5");

        Assert.Equal(1000, read["Tilt120.Kjønn.IAlt._2024"]);
        Assert.Equal(["TILT003 (7,10-13)"], read.TiltSays.Select(said => said[..said.IndexOf(':')]));
    }

    [Theory]
    [InlineData("Endring", "-50", -50)]
    [InlineData("Endring fra i fjor", "\u221250", -50)]
    [InlineData("Endring", "+50", 50)]
    [InlineData("Endring", "- 1 050", -1050)]
    [InlineData("Endring", "50", 50)]
    public void A_change_is_a_signed_count_in_no_sum(string heading, string printed, int expected)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9|7\nKvinner|6|{printed}\nMenn|3|1");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal(expected, read[$"Tilt120.Kjønn.Kvinner.{name}"]);
        Assert.Empty(read.Says);
    }

    [Theory]
    [InlineData("Endring i prosent")]
    [InlineData("Endring (prosent)")]
    [InlineData("Endring fra i fjor (prosent)")]
    [InlineData("Endring (%)")]
    [InlineData("Endring i prosentpoeng")]
    [InlineData("Prosentandel")]
    public void A_change_in_per_cent_is_a_share(string heading)
    {
        Understood read = Given.Read($"|Januar|{heading}\nI alt|9|2,0\nKvinner|6|-2,5\nMenn|3|1");
        string name = read.TableOf("Tilt120.Kjønn").Names.Columns[1];

        Assert.Equal([2m, -2.5m, 1m], new[] { "IAlt", "Kvinner", "Menn" }.Select(row => read[$"Tilt120.Kjønn.{row}.{name}"]));
        Assert.Empty(read.Says);
    }

    [Fact]
    public void A_negative_count_is_no_number()
        => Assert.Equal(["TILT003"], Given.Read("|Januar|Antall\nI alt|9|7\nKvinner|6|-3\nMenn|3|1").Ids.Where(id => id == "TILT003"));
}
