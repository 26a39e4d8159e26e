using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>A finding as a diagnostic: at its place in the report, with all that a fix needs to know of it.</summary>
public class DiagnosticTests
{
    private const string Table = """
        |Gjennomsnitt hittil i år|Januar|Februar|Mars|April
        I alt arbeidstrening|1 065|900|1 000|1 100|1 260
        03 Oslo|745|600|720|780|880
        11 Rogaland|210|210|180|210|240
        15 Møre og Romsdal|110|90|100|110|140
        """;

    [Fact]
    public void A_wrong_figure_tells_itself_and_the_one_that_fits()
    {
        Diagnostic said = Said("600|720|780", "600|770|780");

        Assert.Equal(("report.md", "(5,16)-(5,19)"), (said.Location.GetLineSpan().Path, said.Location.GetLineSpan().Span.ToString()));
        Assert.Equal(["expected=720", "found=770", "name=Tilt120.Arbeidstrening.Fylke.Oslo.Februar", "proved=true"], Properties(said));
        Assert.Empty(said.AdditionalLocations);
    }

    [Fact]
    public void Figures_in_each_others_place_tell_each_other()
    {
        Diagnostic said = Said("600|720|780", "600|780|720");

        Assert.Equal(["found=780", "name=Tilt120.Arbeidstrening.Fylke.Oslo.Februar", "proved=true", "swap=720"], Properties(said));
        Assert.Equal("report.md: (5,20)-(5,23)", Assert.Single(said.AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public void What_is_not_about_a_figure_has_no_name()
    {
        Diagnostic said = Said("03 Oslo|745", "03 Oslo|x");

        Assert.Equal("TILT003", said.Id);
        Assert.Equal(["found=x"], Properties(said));
    }

    private static Diagnostic Said(string right, string wrong)
        => Assert.Single(Project.With(Given.Report(Table.Replace(right, wrong), period: "Januar 2024 - April 2024")).Diagnose());

    private static string[] Properties(Diagnostic said)
        => [.. said.Properties.Select(property => $"{property.Key}={property.Value}").Order(StringComparer.Ordinal)];
}
