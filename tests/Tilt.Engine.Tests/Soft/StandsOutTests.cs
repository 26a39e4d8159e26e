using System.Globalization;
using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Soft;

/// <summary>TILT301: figures that stand out where no sum says anything.</summary>
public class StandsOutTests
{
    private static readonly string[] counties = Softly.Counties;

    [Fact]
    public void Nothing_stands_out_of_the_real_report() => Assert.Empty(Softly.Says(TestData.Read("tilt120-2024.md")));

    [Fact]
    public void Nor_of_a_table_in_which_nothing_is_wrong() => Assert.Empty(Softly.Says(Softly.Report(counties)));

    [Fact]
    public void A_figure_that_lost_a_digit_does()
        => Assert.Equal(
            [
                "TILT301 (5,17-19): '03 Oslo', Mars: 44 stands out; 296 to 530 would go with its neighbours (Februar: 428, "
                    + "April: 444) and with the other rows of 'Fylke'",
            ],
            Softly.Says(Softly.Report(Oslo("03 Oslo|401|428|44|444|493|466"))));

    [Fact]
    public void And_one_that_got_one_at_the_end()
        => Assert.Equal(
            [
                "TILT301 (5,29-33): '03 Oslo', Juni: 4666 stands out; 329 to 691 would go with its neighbours (Mai: 493) and "
                    + "with the other rows of 'Fylke'",
            ],
            Softly.Says(Softly.Report(Oslo("03 Oslo|401|428|414|444|493|4666"))));

    [Fact]
    public void Two_figures_that_make_up_for_each_other_do_both()
        => Assert.Equal(
            [
                "TILT301 (6,17-20): '03 Oslo', Mars: 614 stands out; 323 to 566 would go with its neighbours (Februar: 428, "
                    + "April: 444) and with the other rows of 'arbeidstrening, Fylke'",
                "TILT301 (7,21-24): '11 Rogaland', Mars: 645 stands out; 745 to 1100 would go with its neighbours (Februar: "
                    + "859, April: 971) and with the other rows of 'arbeidstrening, Fylke'",
            ],
            Softly.Says(Softly.Report(
            [
                "I alt arbeidstrening|2513|2782|2833|3151|3126|2850",
                .. Oslo("03 Oslo|401|428|614|444|493|466", "11 Rogaland|766|859|645|971|924|813"),
            ])));

    [Fact]
    public void A_total_that_moved_along_is_told_at_its_part()
        => Assert.Equal(
            [
                "TILT301 (6,17-19): '03 Oslo', Mars: 44 stands out; 296 to 530 would go with its neighbours (Februar: 428, "
                    + "April: 444) and with the other rows of 'arbeidstrening, Fylke'",
            ],
            Softly.Says(Softly.Report(["I alt arbeidstrening|2513|2782|2463|3151|3126|2850", .. Oslo("03 Oslo|401|428|44|444|493|466")])));

    [Fact]
    public void What_all_rows_do_together_is_a_season()
        => Assert.Empty(Softly.Says(Softly.Report(counties.Select(row => Scaled(row, 3, 0.5)))));

    [Fact]
    public void But_not_where_they_are_ten_times_as_many()
        => Assert.Equal(
            [
                "TILT301 (5,21-25): April stands out in all rows of 'Fylke'; its figures are 10.7 times those beside it (Mars, Mai)",
            ],
            Softly.Says(Softly.Report(counties.Select(row => Scaled(row, 3, 10)))));

    [Fact]
    public void One_of_two_rows_is_not_all_of_them()
        => Assert.All(
            Softly.Says(Softly.Report(["03 Oslo|401|428|4140|444|493|466", counties[1]])),
            said => Assert.Contains("'03 Oslo', Mars: 4140 stands out", said));

    [Fact]
    public void A_change_for_good_is_none()
        => Assert.Empty(Softly.Says(Softly.Report(Oslo("03 Oslo|401|428|414|744|793|766"))));

    [Fact]
    public void What_happens_in_each_year_is_none()
    {
        string[] summer = Oslo("03 Oslo|401|428|114|444|493|466");
        Assert.NotEmpty(Softly.Says(Softly.Report(summer)));
        Assert.Empty(Softly.Says(Softly.Report(summer), Softly.Report(summer.Select(Earlier), year: 2023)));
    }

    [Fact]
    public void What_was_even_more_so_a_year_before_is_none()
    {
        string[] now = Oslo("03 Oslo|401|428|900|444|493|466");
        string[] before = [Scaled(Earlier(now[0]), 2, 3), .. now.Skip(1).Select(Earlier)];
        Assert.DoesNotContain(
            Softly.Says(Softly.Report(now), Softly.Report(before, year: 2023)), said => said.Contains("Mars 2024: 900 stands out"));
    }

    [Fact]
    public void The_year_before_is_told_where_it_speaks_against_it()
        => Assert.Equal(
            [
                "TILT301 (5,17-19): '03 Oslo', Mars 2024: 44 stands out; 291 to 536 would go with its neighbours (Februar "
                    + "2024: 428, April 2024: 444), with the other rows of 'Fylke' and with Mars 2023: 385",
            ],
            Softly.Says(
                Softly.Report(Oslo("03 Oslo|401|428|44|444|493|466")),
                Softly.Report(counties.Select(Earlier), year: 2023)));

    [Fact]
    public void A_row_alone_is_held_against_itself()
        => Assert.Equal(
            [
                "TILT301 (5,29-33): '03 Oslo', Juni: 4669 stands out; 297 to 587 would go with its neighbours (Mai: 493, Juli: 366)",
            ],
            Softly.Says(Given.Report(
                "|Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember\n"
                + "03 Oslo|401|428|414|444|493|4669|366|393|401|460|489|505",
                period: "Januar 2024 - Desember 2024")));

    [Fact]
    public void What_a_sum_shows_to_be_wrong_is_not_told_again()
        => Assert.Equal(
            ["TILT101"],
            Softly.Read(SoftOptions.Default, Softly.Report(
                ["I alt arbeidstrening|2513|2782|2833|3151|3126|2850", .. Oslo("03 Oslo|401|428|44|444|493|466")])).Ids);

    [Fact]
    public void A_star_is_no_figure_and_has_none_beside_it()
        => Assert.Empty(Softly.Says(Softly.Report(Oslo("03 Oslo|*|*|*|44|*|*"))));

    [Fact]
    public void Small_groups_come_and_go()
        => Assert.Empty(Softly.Says(Softly.Report([.. counties, "Ukjent|4|9|5|12|6|4"])));

    [Fact]
    public void Years_are_periods_too()
        => Assert.Equal(
            [
                "TILT301 (5,17-19): '03 Oslo', 2020: 44 stands out; 296 to 530 would go with its neighbours (2019: 428, 2021: "
                    + "444) and with the other rows of 'Fylke'",
            ],
            Softly.Says(Softly.Report(Oslo("03 Oslo|401|428|44|444|493|466"), "|2018|2019|2020|2021|2022|2023")));

    [Fact]
    public void A_share_that_lost_its_decimal_sign_does()
        => Assert.Equal(
            [
                "TILT301 (8,17-19): '18 Nordland', Prosent av arbeidsstyrken: 14 stands out; the other rows of 'Fylke' are "
                    + "from 1.7 to 2.6",
            ],
            Softly.Says(Given.Report(
                "|Antall|Prosent av arbeidsstyrken\n03 Oslo|401|2,1\n11 Rogaland|766|1,9\n15 Møre og Romsdal|319|1,7\n"
                + "18 Nordland|223|14\n31 Østfold|228|2,6\n32 Akershus|576|2,0\n33 Buskerud|224|2,2")));

    [Fact]
    public void A_quarter_follows_no_year()
        => Assert.Empty(Softly.Says(Softly.Report(
            ["03 Oslo|4010|4080|4000|4100|1020|1040"], "|2020|2021|2022|2023|1. kvartal 2024|2. kvartal 2024")));

    [Fact]
    public void Years_are_neighbours_in_any_order()
        => Assert.Contains("44 stands out; ", Assert.Single(Softly.Says(
            Softly.Report(Oslo("03 Oslo|466|493|444|44|428|401"), "|2023|2022|2021|2020|2019|2018"))));

    // Of so few figures nobody can tell what is usual.
    [Theory]
    [InlineData("0|0|0|7|1|1")]
    [InlineData("3|3|3|9|4|4")]
    public void In_a_small_report_people_come_and_go_at_random(string row) => Assert.Empty(Softly.Says(Softly.Report(["03 Oslo|" + row])));

    [Fact]
    public void What_would_fit_is_at_least_a_count()
        => Assert.Contains("; 0 to 0 would go", Assert.Single(Says(
            Softly.Report(["03 Oslo|0|0|0|9|0|0", "11 Rogaland|100|100|100|250|250|250", "15 Møre og Romsdal|200|200|200|500|500|500"]),
            new(1, 2))));

    [Fact]
    public void Per_cent_are_of_what_would_fit()
        => Assert.NotEmpty(Says(Softly.Report(Oslo("03 Oslo|401|428|4140|444|493|466")), SoftOptions.Default with { LeastPercent = 100 }));

    [Fact]
    public void Of_two_months_that_stand_out_from_each_other_one_is_told()
        => Assert.Equal(
            [
                "TILT301 (5,9-11): Januar stands out in all rows of 'Fylke'; its figures are 1/9.9 times those beside it (Februar)",
            ],
            Softly.Says(Softly.Report(
                ["03 Oslo|40|400|430|440", "11 Rogaland|70|700|710|720", "15 Møre og Romsdal|50|500|520|530"],
                "|Januar|Februar|Juli|August")));

    [Fact]
    public void The_threshold_says_how_much()
    {
        string report = Softly.Report(Oslo("03 Oslo|401|428|330|444|493|466"));
        Assert.Empty(Says(report, SoftOptions.Default with { Threshold = 20 }));
        Assert.NotEmpty(Says(report, SoftOptions.Default with { Threshold = 2 }));
        Assert.Empty(Says(report, new SoftOptions(2, 30)));
    }

    private static string[] Says(string report, SoftOptions options)
        => [.. Softly.Read(options, report).Says.Where(said => said.StartsWith("TILT301", StringComparison.Ordinal))];

    private static string[] Oslo(params string[] rows) => [.. rows, .. counties.Skip(rows.Length)];

    private static string Earlier(string row) => Enumerable.Range(0, 6).Aggregate(row, (scaled, at) => Scaled(scaled, at, 0.93));

    // A row with one figure times something, and rounded.
    private static string Scaled(string row, int at, double times)
    {
        string[] cells = row.Split('|');
        cells[at + 1] = $"{Math.Round(int.Parse(cells[at + 1], CultureInfo.InvariantCulture) * times)}";
        return string.Join('|', cells);
    }
}
