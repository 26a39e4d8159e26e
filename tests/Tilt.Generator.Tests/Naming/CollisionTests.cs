using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Naming;

/// <summary>Names that would collide do not: it compiles. So do the names of source files.</summary>
public class CollisionTests
{
    [Fact]
    public void A_row_named_like_its_table_compiles()
    {
        Built built = Given.Built("""
            |Gjennomsnitt hittil i år|Januar|Februar|Mars
            I alt arbeidstrening|10|9|10|11
            Tiltak|7|6|7|8
            Arbeidstrening|3|3|3|3
            """, sheet: "Tiltak");

        Assert.Empty(built.CompilerSays);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Tiltak.Tiltak_2.Mars"]);
    }

    [Fact]
    public void Two_columns_headed_with_one_month_compile()
    {
        Built built = Given.Built("""
            |Gjennomsnitt hittil i år|Januar|Februar|Februar
            I alt arbeidstrening|10|9|10|11
            Kvinner|7|6|7|8
            Menn|3|3|3|3
            """, sheet: "Tiltak og kjønn");

        Assert.Empty(built.CompilerSays);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Februar_2"]);
        Assert.Equal("Kvinner", ((Row)built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Row"]!).Label);
    }

    [Fact]
    public void Rows_named_like_members_compile()
    {
        string[] labels = ["Januar", "Gjennomsnitt", "Row", "Table", "Equals", "ToString", "GetType", "Finalize", "ReferenceEquals"];
        Built built = Given.Built(Given.Table([.. labels.Select(label => label + "|3|3|3|3")]), sheet: "Tiltak og kjønn");

        Assert.Empty(built.CompilerSays);
        Assert.All(labels, label => Assert.Equal(3, built[$"Tilt120.Arbeidstrening.Kjønn.{label}_2.Mars"]));
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
        Built built = Project.With(Given.Report(Given.Table("03 Oslo|7|6|7|8")), "a.md")
            .And(Given.Report(Given.Table("Kvinner|7|6|7|8"), sheet: "Kjønn"), "b.md").Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(["Tilt120.g.cs", "Tilt120_2.g.cs"], built.Hints.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_large_report_is_several_source_files()
    {
        string[] rows = [.. Enumerable.Range(0, 3000).Select(i => $"{1000 + i} Sted{i}|1|1|1|1")];
        string tables = string.Join('\n', Enumerable.Range(0, 4)
            .Select(i => Given.Table(rows).Replace("arbeidstrening", $"tiltak{i}", StringComparison.Ordinal)));
        Built built = Given.Built(tables, sheet: "Tiltak og kommune");

        // To compile so many classes takes seconds; that each piece is C# does not.
        Assert.Empty(built.Generated.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics()));
        Assert.Equal(["Tilt120.2.g.cs", "Tilt120.g.cs"], built.Hints.Order(StringComparer.Ordinal));
        Assert.Equal("1", Constant(built, "Tilt120.Tiltak3.Kommune.Sted2999.Mars"));
    }

    // What a constant is set to, wherever its classes are continued.
    private static string Constant(Built built, string path)
    {
        string[] names = path.Split('.');
        IEnumerable<SyntaxNode> members = built.Generated.GeneratedSources.SelectMany(source => source.SyntaxTree.GetRoot().ChildNodes());
        foreach (string name in names[..^1])
        {
            members = [.. members.OfType<ClassDeclarationSyntax>().Where(type => type.Identifier.Text == name)
                .SelectMany(type => type.Members)];
        }

        var variables = members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables);
        return Assert.Single(variables, variable => variable.Identifier.Text == names[^1]).Initializer!.Value.ToString();
    }
}
