using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Reading;

/// <summary>A number that a tool counts rows with is no code, and no part of a label.</summary>
public class RowNumberTests
{
    private const string Head = "# TILT120 Tiltaksdeltakere\n## Tiltak og fylke\nJanuar 2024 - Februar 2024\n";

    [Theory]
    [InlineData("15")]
    [InlineData("17")]
    [InlineData("3")]
    public void Before_a_label_that_has_no_code_it_is_no_countys_code(string number)
    {
        Understood read = Project.With(Head + $"""
                                   Januar   Februar
            I alt arbeidstrening      900     1 000
            03 Oslo                   400       500
            {number}   Ukjent         500       500
            """).Read();

        Assert.Empty(read.Says);
        Assert.Equal(["Oslo", "Ukjent"], read.TableOf("Tilt120.Arbeidstrening.Fylke").Rows.Skip(2).Select(row => row.Model.Name));
        Assert.Null(read.Row("Tilt120.Arbeidstrening.Fylke.Ukjent").Code);
    }

    [Fact]
    public void A_column_that_counts_the_rows_is_dropped()
    {
        Understood read = Project.With(Head + """
                                              Januar   Februar
            0   I alt                            900     1 000
            1   Arbeidsforberedende trening      500       600
            2   Arbeidstrening                   400       400

                                              Januar   Februar
            3   I alt arbeidstrening             400       400
            4   03 Oslo                          100       200
            5   Ukjent                           300       200
            """).Read();

        Assert.Empty(read.Says);
        Assert.Equal([600, 400], read.Under("Tilt120.Tiltak", "ArbeidsforberedendeTrening.Februar", "Arbeidstrening.Februar"));
        Assert.Equal([200, 200], read.Under("Tilt120.Arbeidstrening.Fylke", "Oslo.Februar", "Ukjent.Februar"));
    }

    [Fact]
    public void A_line_without_figures_is_counted_too()
    {
        Understood read = Project.With(Head + """
                                              Januar   Februar
            0   Ukjent
            1   Arbeidsforberedende trening      500       600
            2   Arbeidstrening                   400       400

            3   Ikke oppgitt
            4   I alt                            900     1 000
            5   Ikke oppgitt

                                              Januar   Februar
            6   Avklaring                         500       600
            """).Read();

        Assert.Equal(
            ["Arbeidsforberedende trening", "Arbeidstrening", "Avklaring"],
            read.Tables.SelectMany(table => table.Rows.Where(row => row.Label != "I alt"), (_, row) => row.Name));
    }

    [Fact]
    public void Codes_of_counties_that_follow_each_other_count_no_rows()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            I alt arbeidstrening|9|9
            31 Østfold|4|4
            32 Akershus|3|3
            33 Buskerud|2|2
            """);

        Assert.Equal(["31", "32", "33"], read.TableOf("Tilt120.Arbeidstrening.Fylke").Model.Rows.Select(row => row.Code!));
    }

    [Fact]
    public void A_number_that_counts_nothing_stays_what_is_printed()
    {
        Understood read = Given.Read("|Januar|Februar\nI alt|9|9\n7 Tiltak i bedrift|4|4\n3 Andre steder|5|5", sheet: "Tiltak");

        Assert.Equal(["7 Tiltak i bedrift", "3 Andre steder"], read.Tables[0].Rows.Select(row => row.Name));
    }

    [Theory]
    [InlineData("15 Rogalandd", "11", "Rogaland")]
    [InlineData("08 Agder", "42", "Agder")]
    [InlineData("18 Nordlamd - Nordlånnda", "18", "Nordland")]
    [InlineData("18 Nodlamd", "18", "Nordland")]
    [InlineData("15 Andre steder", "15", "Andre steder")]
    public void A_code_counts_where_the_name_can_be_its_own(string label, string code, string name)
    {
        Understood read = Given.Read($"|Januar|Februar\nI alt arbeidstrening|9|9\n03 Oslo|3|3\n50 Trøndelag|2|2\n{label}|4|4");
        Assert.Equal((code, name), (read.Tables[0].Rows[2].Code, read.Tables[0].Rows[2].Name));
    }

    [Theory]
    [InlineData("1 måned", "2 måneder", "3 kvartaler")]
    [InlineData("1 år", "2 år", "3 år")]
    [InlineData("1 Gruppe", "2 Gruppe", "3 Gruppe")]
    public void A_number_that_the_label_needs_is_part_of_it(string first, string second, string third)
    {
        Understood read = Given.Read($"|Januar|Februar\nI alt|9|9\n{first}|4|4\n{second}|3|3\n{third}|2|2", sheet: "Varighet");

        Assert.Equal([first, second, third], read.Tables[0].Rows.Where(row => row.Label != "I alt").Select(row => row.Label));
    }

    [Fact]
    public void Long_labels_that_were_cut_off_may_be_left_alike()
    {
        Understood read = Given.Read("""
            |Januar|Februar
            0 I alt arbeidstrening|33|33
            1 Grunnskolenivå|11|11
            2 Universitets- og høgskol|12|12
            3 Universitets- og høgskol|10|10
            """, sheet: "Tiltak og utdanning");

        Assert.Equal(12, read["Tilt120.Arbeidstrening.Utdanning.UniversitetsOgHøgskol.Februar"]);
        Assert.StartsWith("TILT004 (8,3-27): Row 'Universitets- og høgskol' stands twice", Assert.Single(read.TiltSays));
    }
}
