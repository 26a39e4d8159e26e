using System.Globalization;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Soft;

/// <summary>TILT303: months and rows that are the same twice.</summary>
public class SameFiguresTests
{
    private static readonly string[] counties = Softly.Counties;

    [Fact]
    public void A_month_over_its_neighbour_is_told()
        => Assert.Equal(
            [
                "TILT303 (5,17-20): Mars and Februar are the same in 6 rows of 'Fylke', from '03 Oslo' to '32 Akershus'; by "
                    + "chance that hardly happens",
            ],
            Softly.Says(Softly.Report(counties.Select(row => Copied(row, from: 2, to: 3)))));

    [Fact]
    public void And_so_is_a_page_of_it()
        => Assert.Equal(
            [
                "TILT303 (7,28-31): Mars and Februar are the same in 4 rows of 'Fylke', from '15 Møre og Romsdal' to '32 "
                    + "Akershus'; by chance that hardly happens",
            ],
            Softly.Says(Softly.Report([.. counties[..2], .. counties[2..].Select(row => Copied(row, from: 2, to: 3))])));

    [Fact]
    public void One_row_may_be_the_same_by_chance()
        => Assert.Empty(Softly.Says(Softly.Report([Copied(counties[0], from: 2, to: 3), .. counties[1..]])));

    [Fact]
    public void What_never_changes_tells_nothing()
        => Assert.Empty(Softly.Says(Softly.Report(Enumerable.Range(1, 9).Select(i => $"{i}1 Oslo|{i}0|{i}0|{i}0|{i}0|{i}0|{i}0"))));

    [Fact]
    public void A_month_of_the_year_before_is_told()
    {
        string[] before = [.. counties.Select(Earlier)];
        Assert.Empty(Softly.Says(Softly.Report(counties), Softly.Report(before, year: 2023)));
        Assert.Equal(
            [
                "TILT303 (5,21-24): April 2024 and April 2023 are the same in 6 rows of 'Fylke', from '03 Oslo' to '32 "
                    + "Akershus'; by chance that hardly happens",
            ],
            Softly.Says(
                Softly.Report(counties.Zip(before, (now, then) => Put(now, 4, then.Split('|')[4]))), Softly.Report(before, year: 2023)));
    }

    [Fact]
    public void A_year_is_told_once()
        => Assert.Equal(
            [
                "TILT303 (5,9-12): 6 months of 'Fylke', from Januar 2024 to Juni 2024, are the same as those of another year, "
                    + "from Januar 2023 on; by chance that hardly happens",
            ],
            Softly.Says(Softly.Report(counties), Softly.Report(counties, year: 2023)));

    [Fact]
    public void A_row_over_another_is_told()
        => Assert.Equal(
            [
                "TILT303 (10,13-16): '32 Akershus' and '31 Østfold' are the same in 6 columns of 'Fylke', from Januar to Juni; "
                    + "by chance that hardly happens",
            ],
            Softly.Says(Softly.Report([.. counties[..5], counties[4].Replace("31 Østfold", "32 Akershus")])));

    [Fact]
    public void Small_rows_may_be_the_same()
        => Assert.Empty(Softly.Says(Softly.Report([.. counties, "Ukjent|4|5|4|6|5|4", "Uoppgitt|4|5|4|6|5|4"])));

    [Fact]
    public void All_of_a_row_may_be_of_one_kind()
        => Assert.Empty(Softly.Says(Softly.Report(["I alt arbeidstrening|1167|1287|1259|1415|1417|1279",
            counties[0], counties[0].Replace("03 Oslo", "herav under 30 år"), counties[1]])));

    [Fact]
    public void What_a_mean_shows_to_be_a_copy_is_not_told_again()
        => Assert.Equal(
            ["TILT102"],
            Softly.Read(Tilt.Engine.Findings.SoftOptions.Default, Softly.Report(
                counties.Select(row => Copied(row, from: 2, to: 3) + "|" + Mean(row)), Softly.HalfYear + "|Gjennomsnitt")).Ids.Distinct());

    private static string Earlier(string row, int number) => string.Join('|', row.Split('|').Select((cell, at)
        => at == 0 ? cell : $"{int.Parse(cell, CultureInfo.InvariantCulture) - 9 - (number * at)}"));

    private static string Mean(string row) => $"{Math.Floor(row.Split('|').Skip(1).Average(int.Parse) + 0.5)}";

    private static string Copied(string row, int from, int to) => Put(row, to, row.Split('|')[from]);

    private static string Put(string row, int at, string figure)
        => string.Join('|', row.Split('|').Select((cell, i) => i == at ? figure : cell));
}
