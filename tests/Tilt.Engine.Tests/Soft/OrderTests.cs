using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Soft;

/// <summary>TILT302: rows out of an order that all others keep.</summary>
public class OrderTests
{
    private static readonly string[] places =
        ["1101 Eigersund", "1103 Stavanger", "1106 Haugesund", "1108 Sandnes", "1111 Sokndal", "1112 Lund"];

    [Fact]
    public void Rows_in_order_are_in_order() => Assert.Empty(Says(places));

    [Fact]
    public void A_code_out_of_order_is_told()
        => Assert.Equal(
            [
                "TILT302 (8,1-13): '1180 Sandnes' stands out of its order; the other rows of 'Kommune' stand by their codes",
            ],
            Says([.. places[..3], "1180 Sandnes", .. places[4..]]));

    [Fact]
    public void Two_that_changed_places_are_told_together()
        => Assert.Equal(
            [
                "TILT302 (6,1-13): '1111 Sokndal' and '1103 Stavanger' stand in each other's place; with them exchanged the "
                    + "rows of 'Kommune' stand by their codes",
            ],
            Says([places[0], places[4], places[2], places[3], places[1], places[5]]));

    [Fact]
    public void A_table_that_follows_no_order_has_none_to_break()
        => Assert.Empty(Says([places[3], places[0], places[5], places[1], places[4], places[2]]));

    [Fact]
    public void A_few_rows_follow_one_by_chance() => Assert.Empty(Says([places[1], places[0], places[2]]));

    [Fact]
    public void What_is_known_of_nobody_stands_last() => Assert.Empty(Says([.. places, "Ukjent"]));

    [Fact]
    public void Ages_have_an_order()
        => Assert.Equal(
            [
                "TILT302 (8,1-9): '80-39 år' stands out of its order; the other rows of 'Alder' stand by age",
            ],
            Says(["19 år og under", "20-24 år", "25-29 år", "80-39 år", "40-49 år", "50-59 år", "60 år og over"]));

    [Fact]
    public void So_have_names()
        => Assert.Equal(
            [
                "TILT302 (10,1-7): 'Anlegg' stands out of its order; the other rows of 'Fylke' stand in alphabetical order",
            ],
            Says(["Bygg", "Data", "Fiske", "Helse", "Industri", "Anlegg", "Kontor", "Reiseliv", "Salg", "Ørret", "Åpent"]));

    [Fact]
    public void Two_labels_that_changed_places_are_told_by_other_tables()
        => Assert.Equal(
            [
                "TILT302 (13,1-5): 'Menn' and 'Kvinner' stand in each other's place; with them exchanged the rows of 'mentor, "
                    + "Kjønn' stand as in 'arbeidstrening, Kjønn' on line 5",
            ],
            Softly.Says(string.Join(
                '\n',
                Table("arbeidstrening", "Kvinner", "Menn"),
                Table("mentor", "Menn", "Kvinner"),
                Table("avklaring", "Kvinner", "Menn"))));

    [Fact]
    public void And_by_those_of_another_file()
        => Assert.Contains(
            "stand as in 'avklaring, Kjønn' on line report0.md:12",
            Assert.Single(Softly.Says(
                Table("arbeidstrening", "Kvinner", "Menn", 2023) + '\n' + Table("avklaring", "Kvinner", "Menn", 2023),
                Table("mentor", "Menn", "Kvinner", 2024))));

    [Fact]
    public void Lines_are_those_of_the_published_file()
    {
        string text = string.Join(
            '\n', Table("arbeidstrening", "Kvinner", "Menn"), Table("mentor", "Menn", "Kvinner"), Table("avklaring", "Kvinner", "Menn"));
        var map = new SourceMap(text, [new SourceSection(SectionKind.Sheet, "Kjønn", Line: 1, FirstRow: 101)]);

        Understood read = new Project().And(new SourceFile("kjønn.xlsx", text, map, []))
            .With((FindingOptions wanted) => wanted with { IsSoft = true }).Read();

        Assert.Equal("'arbeidstrening, Kjønn' on line Kjønn!104", read.Says[^1].Split(" as in ")[^1]);
    }

    [Fact]
    public void One_table_beside_is_not_enough()
        => Assert.Empty(Softly.Says(string.Join('\n', Table("arbeidstrening", "Kvinner", "Menn"), Table("mentor", "Menn", "Kvinner"))));

    private static string Table(string measure, string first, string second, int year = 2024)
        => Given.Report(
            $"|Januar|Februar|Mars\nI alt {measure}|30|32|31\n{first}|10|12|11\n{second}|20|20|20", "Tiltak og kjønn",
            period: $"Januar {year} - Mars {year}");

    private static string[] Says(string[] labels)
        => Softly.Says(Softly.Report(labels.Select((label, i) => $"{label}|{50 + i}|{41 + i}|{53 + (2 * i)}|{47 + i}|{64 + i}|{58 + i}")));
}
