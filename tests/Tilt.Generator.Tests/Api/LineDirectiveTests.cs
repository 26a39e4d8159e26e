using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Api;

/// <summary>Where "go to definition" of a name leads, for a project that asks for it.</summary>
public class LineDirectiveTests
{
    private static readonly string report = Given.Report(Given.Table("03 Oslo|7|6|1 007|8", "Ukjent|3|*||4"));

    private static readonly Options asking = new Options().Property("TiltLineDirectives", "true");

    private static Project Asking => Project.With(report, "/app/report.md").With(asking);

    [Theory]
    [InlineData("Fylke.Oslo.Gjennomsnitt", "/app/report.md: 6:9")]
    [InlineData("Fylke.Oslo.Februar", "/app/report.md: 6:13")]
    [InlineData("Fylke.Ukjent.Januar", "/app/report.md: 7:10")]
    [InlineData("Fylke.Oslo", "/app/report.md: 6:1")]
    [InlineData("Fylke.IAlt.Mars", "/app/report.md: 5:30")]
    [InlineData("IAlt.Mars", "/app/report.md: 5:30")]
    public void A_name_leads_to_its_cell(string member, string expected)
    {
        Built built = Asking.Build();
        Assert.Empty(built.CompilerSays);
        Assert.Equal(expected, Start(built, member));
    }

    [Fact]
    public void Others_stay_in_the_generated_file()
        => Assert.EndsWith("Tilt120.g.cs", LocationOf(Asking.Build(), "Fylke.Oslo.Row").GetMappedLineSpan().Path, StringComparison.Ordinal);

    [Fact]
    public void Figures_are_the_same_with_it()
    {
        Built with = Asking.Build(), without = Project.With(report).Build();
        foreach (string figure in (string[])["Oslo.Februar", "Oslo.Mars", "Ukjent.Januar", "Ukjent.Februar", "IAlt.Mars"])
            Assert.Equal(without["Tilt120.Arbeidstrening.Fylke." + figure], with["Tilt120.Arbeidstrening.Fylke." + figure]);
    }

    [Fact]
    public void Public_figures_have_it_too()
        => Assert.Equal(
            "/app/report.md: 6:13",
            Start(
                Project.With(report, "/app/report.md")
                    .With(new Options().Property("TiltLineDirectives", "true").Property("TiltAccessibility", "public")).Build(),
                "Fylke.Oslo.Februar"));

    [Fact]
    public void Without_being_asked_for_there_is_none()
        => Assert.DoesNotContain("#line", Project.With(report).Build().Source("Tilt120.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_language_that_cannot_say_it_has_none()
        => Assert.DoesNotContain("#line", Asking.In(LanguageVersion.CSharp9).Build().Source("Tilt120.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void A_place_behind_what_the_language_can_say_is_left_out()
    {
        string wide = report.Replace("03 Oslo\t", "03 Oslo" + new string(' ', 70_000) + "\t", StringComparison.Ordinal);
        Built built = Project.With(wide, "/app/report.md").With(asking).Build();

        Assert.Empty(built.CompilerSays);
        Assert.EndsWith("Tilt120.g.cs: 0", Regex.Replace(Start(built, "Fylke.Oslo.Mars"), @"\d+:\d+$", "0"), StringComparison.Ordinal);
        Assert.Equal("/app/report.md: 5:25", Start(built, "Fylke.IAlt.Januar"));
    }

    [Fact]
    public void A_row_of_two_years_leads_to_the_cells_of_each()
    {
        string two = Given.Report(
            "|Desember 2023|Januar 2024\nI alt arbeidstrening|9|10\n03 Oslo|9|10", period: "Desember 2023 - Januar 2024");
        Built built = Project.With(two, "/app/report.md").With(asking).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Empty(built.Diagnostics);
        Assert.Equal("/app/report.md: 6:9", Start(built, "Fylke.Oslo.Desember"));
        Assert.Equal("/app/report.md: 6:11", Start(built, "Fylke.Oslo.Januar"));
    }

    // Where an editor goes: to where it begins.
    private static string Start(Built built, string member)
    {
        FileLinePositionSpan found = LocationOf(built, member).GetMappedLineSpan();
        return $"{found.Path}: {found.StartLinePosition.Line + 1}:{found.StartLinePosition.Character + 1}";
    }

    private static Location LocationOf(Built built, string member)
    {
        ISymbol symbol = built.Compilation.GetTypeByMetadataName("Tilt120+Arbeidstrening")!;
        foreach (string name in member.Split('.'))
            symbol = ((INamedTypeSymbol)symbol).GetMembers(name).Single();
        return symbol.Locations[0];
    }
}
