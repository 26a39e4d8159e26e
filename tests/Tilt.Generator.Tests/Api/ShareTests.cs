using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Api;

/// <summary>Columns of percentages are decimals, and part of no sum.</summary>
public class ShareTests
{
    private const string Head = "TILT120 Tiltaksdeltakere\nRapport oppdatert: 02.05.2024\nJanuar 2024 - Mars 2024\n";
    private const string Prosent = "Tilt120.Kjønn.Kvinner.Prosent";

    [Theory]
    [InlineData("Kjønn;Antall;Prosent\nI alt;1000;100\nKvinner;1000;50,5\n")]
    [InlineData("Kjønn\tProsent\tAntall\nI alt\t100\t1000\nKvinner\t50.5\t1000\n")]
    [InlineData("| Kjønn | Antall | % |\n|---|---|---|\n| I alt | 1 000 | 100,0 |\n| Kvinner | 1 000 | **50,5 %** |\n")]
    [InlineData("Kjønn,Antall,Prosent\nI alt,1000,100.0\nKvinner,1000,\"50,5\"\n")]
    [InlineData(
        "<table><tr><th><th>Antall<th>%\n<tr><td>I alt<td>1 000<td>100&nbsp;%\n<tr><td>Kvinner<td>1 000<td>50,5&thinsp;%</table>\n")]
    [InlineData("                Antall   Prosent\nI alt           1 000     100,0\nKvinner         1 000      50,5\n")]
    public void A_share_is_a_decimal_beside_its_counts(string table)
    {
        Built built = Build(table);
        Assert.Equal(
            [50.5m, 1000, 100m],
            new[] { "Kvinner.Prosent", "Kvinner.Antall", "IAlt.Prosent" }.Select(path => built["Tilt120.Kjønn." + path]));
        Assert.Empty(built.Diagnostics);
        Assert.Empty(built.CompilerSays);
    }

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("12,5 %", "12.5")]
    [InlineData("12,5\u2009%", "12.5")]
    [InlineData("12,5\u00A0%", "12.5")]
    [InlineData("12,5%", "12.5")]
    [InlineData("12", "12")]
    [InlineData("100", "100")]
    [InlineData("100,0", "100")]
    [InlineData("-3,2", "-3.2")]
    [InlineData("\u22123,2", "-3.2")]
    [InlineData("&minus;3,2", "-3.2")]
    [InlineData("+3,2", "3.2")]
    [InlineData("-0,0", "0")]
    [InlineData("1.258", "1.258")]
    [InlineData("1,258", "1.258")]
    [InlineData("12.345678901234567", "12.345678901234567")]
    public void A_share_is_read_as_it_is_printed(string printed, string expected)
    {
        Built built = KvinnerHave(printed);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), built[Prosent]);
        Assert.Contains($"public const decimal Prosent = {expected}m;", built.Source("Tilt120.g.cs"), StringComparison.Ordinal);
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("*", "Kvinner, Prosent: null: * (suppressed); All, by Kjønn (report.md, line 6)")]
    [InlineData("", "Kvinner, Prosent: null: blank (no observation); All, by Kjønn (report.md, line 6)")]
    [InlineData(
        "5o,5", "Kvinner, Prosent: null: unreadable; All, by Kjønn (report.md, line 6)",
        "TILT003 (6,14-18): '5o,5' is not a number (row 'Kvinner', column 'Prosent'); its member is null")]
    [InlineData(
        "1 258,5", "Kvinner, Prosent: null: unreadable; All, by Kjønn (report.md, line 6)",
        "TILT003 (6,14-21): '1 258,5' is not a number (row 'Kvinner', column 'Prosent'); its member is null")]
    [InlineData(
        "12,", "Kvinner, Prosent: null: unreadable; All, by Kjønn (report.md, line 6)",
        "TILT003 (6,14-17): '12,' is not a number (row 'Kvinner', column 'Prosent'); its member is null")]
    [InlineData(
        "1.258,5", "Kvinner, Prosent: null: unreadable; All, by Kjønn (report.md, line 6)",
        "TILT003 (6,14-21): '1.258,5' is not a number (row 'Kvinner', column 'Prosent'); its member is null")]
    public void What_is_no_number_is_null_and_no_decimal(string printed, string hover, params string[] says)
    {
        Built built = KvinnerHave(printed, "decimal d = Tilt120.Kjønn.Kvinner.Prosent;");
        var member = (IPropertySymbol)built.Compilation.GetTypeByMetadataName("Tilt120+Kjønn+Kvinner")!.GetMembers("Prosent").Single();
        Assert.Equal("decimal?", member.Type.ToDisplayString());
        Assert.Contains($"<summary>{hover}</summary>", member.GetDocumentationCommentXml()!, StringComparison.Ordinal);
        Assert.Equal(says, built.TiltSays);
        Assert.Contains(built.CompilerSays, said => said.StartsWith("CS0266", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_stand_as_the_columns_do()
    {
        Built built = Build("\tJanuar\tProsent\tFebruar\tEndring i prosent\nI alt\t9\t100\t8\t-11,1\nKvinner\t9\t100\t8\t-11,1\n");
        Assert.Equal(["Row", "Januar", "Prosent", "Februar", "EndringIProsent"],
            built.Compilation.GetTypeByMetadataName("Tilt120+Kjønn+Kvinner")!.GetMembers()
                .Where(member => member is IFieldSymbol or IPropertySymbol).Select(member => member.Name));
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Two_columns_of_one_heading_are_two_members_and_it_is_said()
    {
        const string Total = "\tAntall\tProsent\tAntall\tProsent\nI alt\t9\t100\t8\t100\n";
        Built built = Build(Total + "Kvinner\t4\t44,4\t5\t62,5\nMenn\t5\t55,6\t3\t37,5\n");
        Assert.Equal(
            [4, 44.4m, 5, 62.5m],
            new[] { "Antall", "Prosent", "Antall_2", "Prosent_2" }.Select(name => built["Tilt120.Kjønn.Kvinner." + name]));
        Assert.Equal(["TILT008", "TILT008"], built.Diagnostics.Select(said => said.Id));
    }

    [Fact]
    public void Shares_are_not_summed()
    {
        Built built = Build("\tJanuar\tAndel\nI alt\t9\t1,0\nKvinner\t5\t99,9\nMenn\t4\t99,9\n");
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void Shares_are_there_as_objects_too()
    {
        var table = (Runtime.Table)Build("Kjønn;Antall;Prosent\nI alt;2000;100\nKvinner;1000;50,5\nMenn;1000;*\n")["Tilt120.Kjønn.Table"]!;
        Assert.Equal(["Prosent"], table.ShareColumns.Select(column => column.Label));
        Assert.Equal(["Antall"], table.Columns.Select(column => column.Label));
        Assert.Equal([100m, 50.5m, null], new[] { table.Total!, table.Rows[0], table.Rows[1] }.Select(row => row.Share("Prosent")));
        Assert.Equal(1000, table.Rows[0][table.Columns[0]].Value);
    }

    [Fact]
    public void A_table_of_its_own_has_the_same_rows()
    {
        Built built = Build(
            "\tGjennomsnitt\tJanuar\nI alt\t9\t9\nKvinner\t5\t5\nMenn\t4\t4\n\n"
            + "Kjønn\tProsent\nI alt\t100\nKvinner\t55,6\nMenn\t44,4\nUkjent\t0,0\n");
        string[] paths = ["Kvinner.Januar", "Kvinner.Prosent", "IAlt.Prosent", "Ukjent.Prosent", "Ukjent.Januar"];
        Assert.Equal([5, 55.6m, 100m, 0m, Runtime.Count.Blank], paths.Select(path => built["Tilt120.Kjønn." + path]));
        Assert.Empty(built.Diagnostics);
    }

    [Theory]
    [InlineData("Kjønn\tProsent\tEndring i prosent\nI alt\t100\t1,5\nKvinner\t50,5\t-3,5\n")]
    [InlineData(
        "                Prosent   Endring i prosent\nI alt             100,0                 1,5\n"
        + "Kvinner            50,5                -3,5\n")]
    public void A_table_may_have_nothing_but_shares(string table)
    {
        Built built = Build(table);
        Assert.Equal([50.5m, -3.5m], new[] { "Prosent", "EndringIProsent" }.Select(name => built["Tilt120.Kjønn.Kvinner." + name]));
        Assert.Empty(((Runtime.Table)built["Tilt120.Kjønn.Table"]!).Columns);
        Assert.Empty(built.Diagnostics);
        Assert.Empty(built.CompilerSays);
    }

    [Fact]
    public void The_reports_total_is_of_counts_where_there_are_any()
        => Assert.Equal(9, Build("Kjønn\tProsent\nI alt\t100\nKvinner\t50,5\n\n\tJanuar\nI alt\t9\n03 Oslo\t9\n")["Tilt120.IAlt.Januar"]);

    [Fact]
    public void A_table_of_its_own_may_print_no_codes()
    {
        Built built = Given.Built("|Januar\nI alt|9\n03 Oslo|9\n\nFylke|Prosent\nI alt|100\nOslo|100");

        Assert.Equal([9, 100m], new[] { "Januar", "Prosent" }.Select(name => built["Tilt120.Fylke.Oslo." + name]));
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void A_change_is_a_signed_int()
    {
        Built built = Build("Kjønn;Antall;Endring;Endring (prosent)\nI alt;1000;-50;-4,8\nKvinner;1000;*;\u22124,8\n");
        var table = (Runtime.Table)built["Tilt120.Kjønn.Table"]!;

        Assert.Equal(-50, built["Tilt120.Kjønn.IAlt.Endring"]);
        Assert.Null(built["Tilt120.Kjønn.Kvinner.Endring"]);
        Assert.Equal(-4.8m, built["Tilt120.Kjønn.Kvinner.EndringProsent"]);
        Assert.Equal(["Antall"], table.Columns.Select(column => column.Label));
        Assert.Equal([-50m, null], new[] { table.Total!, table.Rows[0] }.Select(row => row.Share("Endring")));
        Assert.Empty(built.Diagnostics);
        Assert.Empty(built.CompilerSays);
    }

    [Fact]
    public void Public_types_have_properties()
    {
        Built built = Project.With(Head + "\tAntall\tProsent\nI alt\t9\t100\nKvinner\t4\t44,4\n")
            .With(new Options().Property("TiltAccessibility", "public")).Build();
        Assert.Equal(44.4m, built[Prosent]);
        Assert.Contains("public static decimal Prosent => 44.4m;", built.Source("Tilt120.g.cs"), StringComparison.Ordinal);
    }

    private static Built Build(string table) => Project.With(Head + table).Build();

    private static Built KvinnerHave(string printed, string code = "")
        => Project.With(Head + $"\tAntall\tProsent\nI alt\t1000\t100\nKvinner\t1000\t{printed}\n")
            .Code($"class Uses {{ void Use() {{ {code} }} }}").Build();
}
