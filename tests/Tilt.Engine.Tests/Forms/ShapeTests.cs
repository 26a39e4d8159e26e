using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>The shapes that reports of the family have, beside that of the real one.</summary>
public class ShapeTests
{
    [Fact]
    public void Tables_of_one_report_may_cover_other_months()
    {
        const string Head = "TILT130 Opplæring\n### Januar 2024 - August 2024\n";
        const string Winter = "\tGjennomsnitt\tJanuar\tFebruar\nI alt kurs\t5\t4\t6\nKvinner\t5\t4\t6\n";
        const string Summer
            = "\tGjennomsnitt\tJuni\tJuli\tAugust\nI alt tilskudd til sommerjobb\t9\t8\t9\t10\nKvinner\t9\t8\t9\t10\n";

        Understood read = Project.With(Head + Winter + Summer).Read();
        Assert.Equal([6, 8], read.Under("Tilt130", "Kurs.Kjønn.Kvinner.Februar", "TilskuddTilSommerjobb.Kjønn.Kvinner.Juni"));
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void Municipalities_are_told_by_their_codes()
    {
        string[] labels =
        [
            "1515 Herøy", "1818 Herøy - Heroy", "5612 Guovdageaidnu - Kautokeino", "5610 Kárášjohka - Karasjok", "5628 Deatnu - Tana",
            "5544 Nordreisa - Ráisa - Raisi", "3419 Våler (Innlandet)", "9999 Ŋáđŧi", "Svalbard og øvrige områder",
        ];
        string[] names =
        [
            "Herøy1515", "Herøy1818", "Guovdageaidnu", "Kárášjohka", "Deatnu", "Nordreisa", "Ŋáđŧi", "SvalbardOgØvrigeOmråder",
        ];
        string rows = string.Concat(labels.Select(label => label + "\t4\t4\n"));

        Understood read = Project.With(
            "NED150 Nedsatt arbeidsevne\nJanuar 2025\n\tGjennomsnitt\tJanuar\nI alt arbeidstrening\t99\t99\n" + rows).Read();
        Assert.All(names, name => Assert.Equal(4, read[$"Ned150.Arbeidstrening.Kommune.{name}.Januar"]));
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Riket", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("Landet", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("Totalsum", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("Begge kjønn", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("I alt Nedsatt arbeidsevne, på tiltak", "Tilt120.NedsattArbeidsevnePåTiltak.Fylke.IAlt.Januar")]
    public void Totals_have_many_names(string label, string path)
    {
        Understood read = Table.Read($"\tGjennomsnitt\tJanuar\n03 Oslo\t438\t401\n11 Rogaland\t820\t766\n{label}  \t1258\t1167\n");
        Assert.Equal(1167, read[path]);
    }

    [Theory]
    [InlineData("I alt 03 Oslo - Oslove", "Oslo")]
    [InlineData("1103 Stavanger i alt  ", "Stavanger")]
    [InlineData("5612 Guovdageaidnu - Kautokeino i alt", "Guovdageaidnu")]
    public void A_total_of_a_place_is_called_by_the_place(string label, string name)
    {
        Understood read = Table.Read($"\tGjennomsnitt\tJanuar\n{label}\t9\t9\nKvinner\t4\t4\nMenn\t5\t5\n");
        Assert.Equal(4, read[$"Tilt120.{name}.Kjønn.Kvinner.Januar"]);
    }

    [Theory]
    [InlineData("\t2019\t2020\t2021\nI alt\t2020\t2021\t2022\nKvinner\t1000\t1001\t1002\n")]
    [InlineData("Kjønn;2019;2020;2021\nI alt;2020;2021;2022\nKvinner;1000;1001;1002\n")]
    [InlineData("            2019    2020    2021\nI alt       2020    2021    2022\nKvinner    1 000   1 001   1 002\n")]
    public void Columns_may_be_years(string table)
    {
        Understood read = Table.Read(table);
        Assert.Equal(1001, read["Tilt120.Kjønn.Kvinner._2020"]);
        Assert.Equal(2020, read["Tilt120.Kjønn.IAlt._2019"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void A_table_of_years_is_of_the_same_report_as_its_neighbours()
    {
        const string Months = "\tGjennomsnitt\tJanuar\nI alt\t9\t9\nKvinner\t9\t9\n";
        const string Years = "\t2022\t2023\nI alt kurs\t7\t8\nKvinner\t7\t8\n";

        Understood read = Table.Read($"{Months}\n{Years}");
        Assert.Equal([9, 8], read.Under("Tilt120", "Kjønn.Kvinner.Januar", "Kurs.Kjønn.Kvinner._2023"));
    }

    [Fact]
    public void A_suppressed_cell_is_a_star_in_any_markup()
    {
        Understood read = Table.Read("""
            | | Gjennomsnitt | Januar | Februar | Mars |
            |-|-|-|-|-|
            | I alt | **9** | 9 | **9** | 9 |
            | Kvinner | \* | * | **\*** | <b>*</b> |

            """);
        Assert.All(
            read.Under("Tilt120.Kjønn.Kvinner", "Gjennomsnitt", "Januar", "Februar", "Mars"),
            figure => Assert.Equal(Cell.Suppressed, figure));
    }
}
