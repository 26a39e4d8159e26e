using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Forms;

/// <summary>The same small report in each form: what docs/forms.md promises of all of them.</summary>
public class FeatureTests
{
    private const string Fylke = "Tilt120.Arbeidstrening.Fylke.";

    public static TheoryData<string> Files => ["pipes.md", "tabs.txt", "tilt120-2024.csv", "commas.csv", "html.md", "columns.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Thousands_have_their_spaces(string file)
        => Assert.Equal([1258, 1259], new[] { "Gjennomsnitt", "Mars" }.Select(column => Read(file)[Fylke + "IAlt." + column]));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_star_is_suppressed_and_nothing_is_blank(string file)
    {
        Built built = Read(file);
        Assert.Equal(
            [Count.Suppressed, 2, Count.Suppressed, Count.Blank],
            new[] { "Gjennomsnitt", "Januar", "Februar", "Mars" }.Select(column => built[Fylke + "Ukjent." + column]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Sheets_follow_each_other(string file)
        => Assert.Equal(5, Read(file)["Tilt120.Arbeidstrening.Alder.År20Til24.Mars"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_title_or_the_file_tells_code_and_year(string file)
        => Assert.Equal(("TILT120", new YearMonth(2024, 1)), Read(file)["Tilt120.Report"] is Report report ? (report.Code, report.FirstMonth) : default);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_place_is_told_to_the_character(string file)
    {
        string text = TestData.Read("corpus/" + file).Replace("428", "4l8");
        Diagnostic said = Assert.Single(Project.With(text, file).Build().Diagnostics, said => said.Id == "TILT003");
        Assert.Equal("4l8", text.Substring(said.Location.SourceSpan.Start, said.Location.SourceSpan.Length));
    }

    private static Built Read(string file) => Project.With(TestData.Read("corpus/" + file), file).Build();
}
