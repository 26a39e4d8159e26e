using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Api;

/// <summary>What an editor shows over a name; of a constant it shows the value by itself.</summary>
public class HoverTests
{
    private static readonly Built built = Given.Built(
        Given.Table("03 Oslo|7|6|1 007|8", "18 Nordland - Nordlánnda|<b>3</b>|*|x|", "< & >|1|1|1|1"));

    [Theory]
    [InlineData("Fylke.Oslo.Februar", "03 Oslo, 2024; arbeidstrening, by Fylke (report.md, line 6)")]
    [InlineData("Fylke.Oslo.Gjennomsnitt", "03 Oslo, 2024; arbeidstrening, by Fylke (report.md, line 6)")]
    [InlineData(
        "Fylke.Nordland.Januar",
        "18 Nordland - Nordlánnda, Januar 2024: * (suppressed: 0 to 3); arbeidstrening, by Fylke (report.md, line 7)")]
    [InlineData(
        "Fylke.Nordland.Februar",
        "18 Nordland - Nordlánnda, Februar 2024: unreadable; arbeidstrening, by Fylke (report.md, line 7)")]
    [InlineData(
        "Fylke.Nordland.Mars",
        "18 Nordland - Nordlánnda, Mars 2024: blank (no observation); arbeidstrening, by Fylke (report.md, line 7)")]
    [InlineData("IAlt.Mars", "I alt arbeidstrening, 2024; arbeidstrening, by Fylke (report.md, line 5)")]
    [InlineData("Fylke.Rad3.Mars", "< & >, 2024; arbeidstrening, by Fylke (report.md, line 8)")]
    [InlineData("Fylke.Oslo", "03 Oslo")]
    [InlineData("Fylke.Oslo.Row", "03 Oslo with its mean and its months")]
    [InlineData("Fylke", "arbeidstrening, by Fylke")]
    [InlineData("", "arbeidstrening")]
    public void Shows_label_period_value_table_file_and_line(string member, string expected)
    {
        ISymbol? symbol = built.Compilation.GetTypeByMetadataName("Tilt120")!.GetTypeMembers("Arbeidstrening").Single();
        foreach (string name in member.Split('.', StringSplitOptions.RemoveEmptyEntries))
            symbol = ((INamedTypeSymbol)symbol!).GetMembers(name).Single();

        Assert.Equal(expected, XElement.Parse(symbol!.GetDocumentationCommentXml()!).Element("summary")!.Value);
    }

    [Fact]
    public void The_mean_of_one_of_two_years_is_not_said_to_be_of_the_other()
    {
        string source = Given.Built(
            "|Gjennomsnitt hittil i år|November 2023|Desember 2023|Januar 2024\nI alt|11|9|10|11\nKvinner|11|9|10|11",
            period: "November 2023 - Januar 2024").Source("Tilt120.g.cs");

        Assert.Contains("<summary>Kvinner, Gjennomsnitt hittil i år; ", source, StringComparison.Ordinal);
        Assert.Contains("<summary>Kvinner, 2023; ", source, StringComparison.Ordinal);
    }
}
