using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Naming;

/// <summary>Two things that would have one name: resolved predictably, and said.</summary>
public class CollisionTests
{
    [Fact]
    public void The_second_of_one_name_gets_a_number()
    {
        Built built = Given.Built(Given.Table("< 20 timer|7|6|7|8", "> 20 timer|3|3|3|3"), sheet: "Tiltak og arbeidstid");

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Arbeidstid.Timer20.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Arbeidstid.Timer20_2.Mars"]);
        Assert.Contains("TILT008 (7,1-11): '> 20 timer' is called 'Timer20_2', because the name 'Timer20' is taken", built.TiltSays);
    }

    [Fact]
    public void A_row_named_like_its_table_gets_a_number()
    {
        Built built = Given.Built("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            Tiltak|7|6|7|8
            Arbeidstrening|3|3|3|3
            """, sheet: "Tiltak");

        Assert.Empty(built.CompilerSays);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Tiltak.Tiltak_2.Mars"]);
        Assert.Equal(["TILT008 (6,1-7): 'Tiltak' is called 'Tiltak_2', because the name 'Tiltak' is taken"], built.TiltSays);
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
        Built built = Given.Built(Given.Table("Kvinner|7|6|7|8", label + "|3|3|3|3"));

        Assert.Empty(built.CompilerSays);
        Assert.Equal(3, built[$"Tilt120.Arbeidstrening.Kjønn.{label}_2.Mars"]);
        Assert.Equal([$"TILT008 (7,1-{label.Length + 1}): '{label}' is called '{label}_2', because the name '{label}' is taken"], built.TiltSays);
    }

    [Theory]
    [InlineData("Report")]
    [InlineData("Tilt120")]
    [InlineData("System")]
    [InlineData("Tilt")]
    [InlineData("Count")]
    [InlineData("object")]
    [InlineData("int")]
    [InlineData("År 2023")]
    [InlineData("Table")]
    [InlineData("Row")]
    [InlineData("Kjønn")]
    public void Whatever_measure_table_and_row_are_called_it_compiles(string label)
    {
        Built built = Given.Built($"""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars|{label}
            I alt|10|9|10|11|12
            {label}|7|6|7|8|9
            Noe annet|3|3|3|3|3
            I alt {label}|10|9|10|11|12
            Kvinner|7|6|7|8|9
            {label}|7|6|7|8|9
            """, sheet: "Tiltak og " + label);

        Assert.Empty(built.CompilerSays);
        var rows = ((Report)built["Tilt120.Report"]!).Observations.ToArray();
        Assert.Equal(6 * 3, rows.Length);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_two()
    {
        Built built = Given.Built("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt ABc|10|9|10|11
            Kvinner|7|6|7|8
            I alt A bc|4|4|4|4
            Menn|1|1|1|1
            """);

        Assert.Empty(built.CompilerSays);
        Assert.Equal(2, ((Report)built["Tilt120.Report"]!).Tables.Sum(table => table.Rows.Count));
    }

    [Fact]
    public void Files_of_one_report_are_source_files_of_their_own()
    {
        Built built = Project.With(Given.Report(Given.Table("03 Oslo|7|6|7|8")), "a.md").And(Given.Report(Given.Table("Kvinner|7|6|7|8"), sheet: "Kjønn"), "b.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(["Tilt120.g.cs", "Tilt120_2.g.cs"], built.Hints.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_large_report_is_several_source_files()
    {
        string[] rows = [.. Enumerable.Range(0, 3000).Select(i => $"{1000 + i} Sted{i}|1|1|1|1")];
        string tables = string.Join('\n', Enumerable.Range(0, 2).Select(i => Given.Table(rows).Replace("arbeidstrening", $"tiltak{i}", StringComparison.Ordinal)));
        Built built = Given.Built(tables, sheet: "Tiltak og kommune");

        Assert.Empty(built.CompilerSays);
        Assert.Equal(["Tilt120.2.g.cs", "Tilt120.g.cs"], built.Hints.Order(StringComparer.Ordinal));
        Assert.Equal(1, built["Tilt120.Tiltak1.Kommune.Sted2999.Mars"]);
    }

    [Fact]
    public void Two_municipalities_of_one_name_bear_their_codes()
    {
        Built built = Given.Built(Given.Table("1515 Herøy|7|6|7|8", "1818 Herøy|3|3|3|3", "1103 Stavanger|1|1|1|1"), sheet: "Tiltak og kommune");

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kommune.Herøy1515.Mars"]);
        Assert.Equal(3, built["Tilt120.Arbeidstrening.Kommune.Herøy1818.Mars"]);
        Assert.Equal(1, built["Tilt120.Arbeidstrening.Kommune.Stavanger.Mars"]);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void One_that_has_a_namesake_elsewhere_bears_its_code_too()
        => Assert.Equal(8, Given.Built(Given.Table("3114 Våler|7|6|7|8"))["Tilt120.Arbeidstrening.Kommune.Våler3114.Mars"]);
}
