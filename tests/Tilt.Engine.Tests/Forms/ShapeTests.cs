using System.Text;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Forms;

/// <summary>The shapes that reports of the family have, beside that of the real one.</summary>
public class ShapeTests
{
    [Fact]
    public void Tables_of_one_report_may_cover_other_months()
    {
        Built built = Project.With("TILT130 Opplæring\n### Januar 2024 - August 2024\n\tGjennomsnitt\tJanuar\tFebruar\nI alt kurs\t5\t4\t6\nKvinner\t5\t4\t6\n"
            + "\tGjennomsnitt\tJuni\tJuli\tAugust\nI alt tilskudd til sommerjobb\t9\t8\t9\t10\nKvinner\t9\t8\t9\t10\n").Build();
        Assert.Equal([6, 8], new[] { "Kurs.Kjønn.Kvinner.Februar", "TilskuddTilSommerjobb.Kjønn.Kvinner.Juni" }.Select(path => built["Tilt130." + path]));
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void Municipalities_are_told_by_their_codes()
    {
        var text = new StringBuilder("NED150 Nedsatt arbeidsevne\nJanuar 2025\n\tGjennomsnitt\tJanuar\nI alt arbeidstrening\t99\t99\n");
        foreach (string label in new[] { "1515 Herøy", "1818 Herøy - Heroy", "5612 Guovdageaidnu - Kautokeino", "5610 Kárášjohka - Karasjok", "5628 Deatnu - Tana", "5544 Nordreisa - Ráisa - Raisi", "3419 Våler (Innlandet)", "9999 Ŋáđŧi", "Svalbard og øvrige områder" })
            text.Append(label).Append("\t4\t4\n");
        Built built = Project.With(text.ToString()).Build();
        foreach (string row in new[] { "Herøy1515", "Herøy1818", "Guovdageaidnu", "Kárášjohka", "Deatnu", "Nordreisa", "Ŋáđŧi", "SvalbardOgØvrigeOmråder" })
            Assert.Equal(4, built[$"Ned150.Arbeidstrening.Kommune.{row}.Januar"]);
        Assert.Empty(built.TiltSays);
    }

    [Theory]
    [InlineData("Riket", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("Landet", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("Begge kjønn", "Tilt120.Fylke.IAlt.Januar")]
    [InlineData("I alt Nedsatt arbeidsevne, på tiltak", "Tilt120.NedsattArbeidsevnePåTiltak.Fylke.IAlt.Januar")]
    public void Totals_have_many_names(string label, string path)
        => Assert.Equal(1167, Table.Build($"\tGjennomsnitt\tJanuar\n03 Oslo\t438\t401\n11 Rogaland\t820\t766\n{label}  \t1258\t1167\n")[path]);

    [Theory]
    [InlineData("I alt 03 Oslo - Oslove", "Oslo")]
    [InlineData("1103 Stavanger i alt  ", "Stavanger")]
    [InlineData("5612 Guovdageaidnu - Kautokeino i alt", "Guovdageaidnu")]
    public void A_total_of_a_place_is_called_by_the_place(string label, string name)
        => Assert.Equal(4, Table.Build($"\tGjennomsnitt\tJanuar\n{label}\t9\t9\nKvinner\t4\t4\nMenn\t5\t5\n")[$"Tilt120.{name}.Kjønn.Kvinner.Januar"]);

    [Theory]
    [InlineData("\t2019\t2020\t2021\nI alt\t2020\t2021\t2022\nKvinner\t1000\t1001\t1002\n")]
    [InlineData("Kjønn;2019;2020;2021\nI alt;2020;2021;2022\nKvinner;1000;1001;1002\n")]
    [InlineData("            2019    2020    2021\nI alt       2020    2021    2022\nKvinner    1 000   1 001   1 002\n")]
    public void Columns_may_be_years(string table)
    {
        Built built = Table.Build(table);
        Assert.Equal(1001, built["Tilt120.Kjønn.Kvinner._2020"]);
        Assert.Equal(2020, built["Tilt120.Kjønn.IAlt._2019"]);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void A_table_of_years_is_of_the_same_report_as_its_neighbours()
    {
        Built built = Table.Build("\tGjennomsnitt\tJanuar\nI alt\t9\t9\nKvinner\t9\t9\n\n\t2022\t2023\nI alt kurs\t7\t8\nKvinner\t7\t8\n");
        Assert.Equal([9, 8], new[] { "Kjønn.Kvinner.Januar", "Kurs.Kjønn.Kvinner._2023" }.Select(path => built["Tilt120." + path]));
    }

    [Fact]
    public void A_suppressed_cell_is_a_star_in_any_markup()
    {
        Built built = Table.Build("| | Gjennomsnitt | Januar | Februar | Mars |\n|-|-|-|-|-|\n| I alt | **9** | 9 | **9** | 9 |\n| Kvinner | \\* | * | **\\*** | <b>*</b> |\n");
        Assert.All(new[] { "Gjennomsnitt", "Januar", "Februar", "Mars" }, month => Assert.Equal(Count.Suppressed, built["Tilt120.Kjønn.Kvinner." + month]));
    }
}
