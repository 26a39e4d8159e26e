using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Naming;

/// <summary>Two things that would have one name: resolved predictably, and said.</summary>
public class CollisionTests
{
    [Fact]
    public void The_second_of_one_name_gets_a_number()
    {
        Understood read = Given.Read(Given.Table("< 20 timer|7|6|7|8", "> 20 timer|3|3|3|3"), sheet: "Tiltak og arbeidstid");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Arbeidstid.Timer20.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Arbeidstid.Timer20_2.Mars"]);
        Assert.Contains("TILT008 (7,1-11): '> 20 timer' is called 'Timer20_2', because the name 'Timer20' is taken", read.TiltSays);
    }

    [Fact]
    public void A_row_named_like_its_table_gets_a_number()
    {
        Understood read = Given.Read("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            Tiltak|7|6|7|8
            Arbeidstrening|3|3|3|3
            """, sheet: "Tiltak");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Tiltak.Tiltak_2.Mars"]);
        Assert.Equal(["TILT008 (6,1-7): 'Tiltak' is called 'Tiltak_2', because the name 'Tiltak' is taken"], read.TiltSays);
    }

    [Theory]
    [InlineData("Januar")]
    [InlineData("Gjennomsnitt")]
    [InlineData("Row")]
    [InlineData("Table")]
    [InlineData("Equals")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("Finalize")]
    [InlineData("ReferenceEquals")]
    public void A_row_named_like_a_member_gets_a_number(string label)
    {
        Understood read = Given.Read(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|3"));

        Assert.Equal(3, read[$"Tilt120.Arbeidstrening.Kjønn.{label}_2.Mars"]);
        Assert.Equal(
            [$"TILT008 (7,1-{label.Length + 1}): '{label}' is called '{label}_2', because the name '{label}' is taken"], read.TiltSays);
    }

    [Fact]
    public void A_row_of_a_large_report_has_its_name_too()
    {
        string[] rows = [.. Enumerable.Range(0, 3000).Select(i => $"{1000 + i} Sted{i}|1|1|1|1")];

        Assert.Equal(1, Given.Read(Given.Table(rows), sheet: "Tiltak og kommune")["Tilt120.Arbeidstrening.Kommune.Sted2999.Mars"]);
    }

    [Fact]
    public void Two_municipalities_of_one_name_bear_their_codes()
    {
        Understood read = Given.Read(
            Given.Table("1515 Herøy|7|6|7|8", "1818 Herøy|3|3|3|3", "1103 Stavanger|1|1|1|1"), sheet: "Tiltak og kommune");

        Assert.Equal(8, read["Tilt120.Arbeidstrening.Kommune.Herøy1515.Mars"]);
        Assert.Equal(3, read["Tilt120.Arbeidstrening.Kommune.Herøy1818.Mars"]);
        Assert.Equal(1, read["Tilt120.Arbeidstrening.Kommune.Stavanger.Mars"]);
        Assert.Empty(read.TiltSays);
    }

    [Fact]
    public void One_that_has_a_namesake_elsewhere_bears_its_code_too()
        => Assert.Equal(8, Given.Read(Given.Table("3114 Våler|7|6|7|8"))["Tilt120.Arbeidstrening.Kommune.Våler3114.Mars"]);
}
