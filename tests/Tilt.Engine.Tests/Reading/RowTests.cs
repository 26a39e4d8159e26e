using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>A row that does not fit is left out and said; the others are there.</summary>
public class RowTests
{
    [Theory]
    [InlineData("03 Oslo|7|6|7", "(6,1-8)", "03 Oslo", 3)]
    [InlineData("03 Oslo|7|6|7|8|9", "(6,1-8)", "03 Oslo", 5)]
    [InlineData("<b>03 Oslo</b>|8", "(6,4-11)", "03 Oslo", 1)]
    [InlineData("03 Oslo|4l", "(6,1-8)", "03 Oslo", 1)]
    [InlineData("Oslo|..", "(6,1-5)", "Oslo", 1)]
    public void A_row_that_does_not_fit_is_left_out(string row, string place, string label, int figures)
    {
        Understood read = Given.Read(Given.Table(row, "11 Rogaland|3|3|3|3"));

        Assert.Equal(
            [$"TILT002 {place}: Row '{label}' was left out: it has {figures} figures where its header names 4 columns"],
            read.TiltSays);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Fylke.Rogaland.Mars"]);
        Assert.Equal(11, read["Tilt120.Arbeidstrening.IAlt.Mars"]);
        Assert.Equal(["Rogaland"], read.TableOf("Tilt120.Arbeidstrening.Fylke").Names.Rows);
    }

    [Theory]
    [InlineData("|7|6|7|8", "(6,2-9)", "its label is lost, and nothing tells whose figures they are; write it back")]
    [InlineData("7|6|7|8", "(6,1-8)",
        "its label is nothing but a number, which may as well be one of its figures; write what the row is in words")]
    public void A_row_whose_label_is_a_number_or_lost_is_left_out(string row, string place, string why)
    {
        Understood read = Given.Read(Given.Table(row, "11 Rogaland|3|3|3|3"));

        Assert.Equal(
            [$"TILT002 {place}: Row '7' was left out: {why}"],
            read.TiltSays);
        Assert.Equal(["Rogaland"], read.TableOf("Tilt120.Arbeidstrening.Fylke").Names.Rows);
    }

    [Fact]
    public void A_row_of_two_things_is_none_of_the_first()
    {
        Understood read = Project.With(
            """
            # TILT120 Deltakere
            Januar 2024 - Februar 2024
            Fylke|Kjønn|Januar|Februar
            I alt|Begge kjønn|12|13
            03 Oslo|Begge kjønn|12|13
            03 Oslo|Kvinner|7|8
            """.Tabs()).Read();

        Assert.Equal(12, read["Tilt120.Fylke.Oslo.Januar"]);
        Assert.Equal(
            ["TILT002 (6,1-8): Row '03 Oslo' was left out: it is of 'Kvinner' too, and a table has rows of one thing; "
                + "keep one column of labels, with the totals of the other"],
            read.Says);
    }

    [Fact]
    public void A_row_with_its_figures_beside_their_columns_is_realigned()
    {
        Understood read = Given.Read(Given.Table("03 Oslo||7|6|7|8", "11 Rogaland|3|3|3|3"));

        Assert.Equal(6, read["Tilt120.Arbeidstrening.Fylke.Oslo.Januar"]);
        Assert.Equal(8, read["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
        Assert.Equal(
            ["TILT006 (6,1-8): '03 Oslo' was realigned: figures and headings do not stand under each other, but there is one for each"],
            read.TiltSays);
    }

    [Theory]
    [InlineData("03 Oslo||9|6|7|8", "its mean does not hold")]
    [InlineData("03 Oslo||*|6|7|8", "it has none")]
    public void A_row_with_its_figures_beside_their_columns_that_nothing_confirms_is_left_out(string row, string because)
    {
        Understood read = Given.Read(Given.Table(row, "11 Rogaland|1|1|1|1"));

        Assert.Equal(
            [
                "TILT002 (6,1-8): Row '03 Oslo' was left out: its figures do not stand under their headings, "
                + "and no mean or total confirms which belongs where",
            ],
            read.TiltSays);
        Assert.False(read.Has("Tilt120.Arbeidstrening.Fylke.Oslo.Mars"), because);
    }

    [Fact]
    public void A_total_that_holds_confirms_a_row_without_a_mean()
    {
        Understood read = Given.Read("|Januar|Februar\nI alt arbeidstrening|9|10\n03 Oslo||7|6\n11 Rogaland|2|4");

        Assert.Equal([7, 6], read.Under("Tilt120.Arbeidstrening.Fylke.Oslo", "Januar", "Februar"));
        Assert.Equal(["TILT006"], read.Ids);
    }

    [Fact]
    public void A_row_that_is_left_out_makes_no_other_right()
    {
        Understood read = Given.Read("|Januar|Februar\nI alt arbeidstrening|7|6\n03 Oslo||7|6\n11 Rogaland||7|6");

        Assert.Equal(2, read.Ids.Count(id => id == "TILT002"));
    }

    [Theory]
    [InlineData(';', "11 Rogaland 20 20")]
    [InlineData('\t', "11 Rogaland 20 20")]
    [InlineData('|', "11 Rogaland 20 20")]
    [InlineData(';', "Annet sted 20 *")]
    [InlineData(' ', "Troms 5")]
    [InlineData(' ', "11 Rogaland 20 2o")]
    [InlineData(';', "11 Rogaland 2o 20")]
    [InlineData(';', "11 Rogaland 20 ..")]
    [InlineData('|', "11 Rogaland .. ..")]
    [InlineData('\t', "11 Rogaland: 20, 20")]
    [InlineData('\t', "11 Rogaland 20 20 (1)")]
    [InlineData(';', "20-24 år 20 2o")]
    public void A_line_that_ends_in_figures_is_said_though_it_is_separated_otherwise(char sign, string line)
    {
        string gap = sign == ' ' ? "        " : sign.ToString();
        Understood read = Given.Read($"Fylke|Januar|Februar\nI alt arbeidstrening|9|9\n03 Oslo|4|4".Replace("|", gap) + "\n" + line);

        Assert.StartsWith("TILT002 (7,1-", Assert.Single(read.TiltSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Side 3")]
    [InlineData("Side 3 av 12")]
    [InlineData("Utskrift 31.12.2024")]
    [InlineData("Tallene gjelder 2023 2024")]
    [InlineData("Totalt deltok 1 234")]
    [InlineData("Oslo 2024")]
    [InlineData("Oslo 12.05.2024")]
    [InlineData("Oslo, 12. mai 2024")]
    [InlineData("Oslo 2.")]
    [InlineData("Oslo ...")]
    [InlineData("Oslo fikk 30 3l 36")]
    [InlineData("Org.nr. 889 640 782")]
    public void A_line_that_ends_in_another_number_is_no_row(string line)
    {
        Understood read = Given.Read($"Fylke;Januar;Februar\nI alt arbeidstrening;9;9\n03 Oslo;4;4\nUkjent;5;5\n{line}");
        Assert.Empty(read.TiltSays);
    }

    [Theory]
    [InlineData("Kilde|NAV")]
    [InlineData("Se også|tabell 4")]
    [InlineData("Oslo|september")]
    public void A_line_with_the_sign_that_separates_is_no_row_where_nothing_of_it_is_a_rows(string line)
        => Assert.Empty(Given.Read(Given.Table("11 Rogaland|7|6|7|8", line)).TiltSays);

    [Theory]
    [InlineData("||208||")]
    [InlineData("||208")]
    [InlineData("|||*|")]
    public void A_figure_without_any_label_is_said(string pushedOut)
    {
        Understood read = Given.Read($"""
            Fylke|Januar|Februar|Mars|April
            03 Oslo|301|310|320|330
            11 Rogaland|102||120|130
            18 Nordland|203|110|200|200
            {pushedOut}
            """);

        Assert.Single(read.Says, said => said.StartsWith("TILT002 (8,", StringComparison.Ordinal)
            && said.EndsWith("its label is lost, and nothing tells whose figures they are; write it back", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("|2024||||")]
    [InlineData("3||||")]
    [InlineData("|Merk||||")]
    public void A_year_a_page_and_a_word_are_none(string line)
        => Assert.DoesNotContain(
            "TILT002", Given.Read($"Fylke|Januar|Februar|Mars\n03 Oslo|301|310|320\n11 Rogaland|10|20|30\n{line}").Ids);

    [Theory]
    [InlineData("Kvinner|1 326|785|2 715|1 311 319|", "Menn")]
    [InlineData("Kvinner|1 326|785||2 715 311|319", "Menn")]
    [InlineData("Kvinner|1 326|785|2 715|1 311 319|319", "Kvinner Menn")]
    [InlineData("Kvinner|1 326|785|2 715|26 000|", "Kvinner Menn")]
    [InlineData("Kvinner|1|2|3|1 311|", "Kvinner Menn")]
    public void Two_cells_in_one_leave_a_row_out(string row, string left)
    {
        Understood read = Given.Read($"|2019|2020|2021|2022|2023\n{row}\nMenn|1 126|885|1 715|311|419");

        Assert.Equal(left, string.Join(' ', read.Tables.SelectMany(table => table.Rows).Select(found => found.Label)));
        Assert.Equal(left == "Menn", read.Ids.Contains("TILT002"));
    }

    [Theory]
    [InlineData("I alt|1 001 452|2 670|4 430\nKvinner|1 326|1 670|2 715\nUkjent|1 000 126||1 715")] // a total tells
    [InlineData("Kvinner|1 000 126|12|15\nMenn|1 000 127||16")] // its column has more such
    [InlineData("Kvinner|15|1 311 319|\nMenn|16|327|")] // months to come
    public void A_large_figure_may_be_one(string rows)
        => Assert.DoesNotContain("TILT002", Given.Read($"|Januar|Februar|Mars\n{rows}").Ids);
}
