using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>Whatever form a report comes in, its figures and their names are the same.</summary>
public class FormTests
{
    private static readonly Dictionary<string, Func<string>> forms = new()
    {
        ["tabs with no-break spaces"] = () => Rewritten.AsTabs("\u00A0"),
        ["tabs with narrow spaces"] = () => Rewritten.AsTabs("\u202F"),
        ["semicolons"] = Rewritten.AsSemicolons,
        ["commas"] = Rewritten.AsCommas,
        ["quoted"] = Rewritten.AsQuoted,
        ["pipes"] = Rewritten.AsPipes,
        ["pipes under an empty header"] = Rewritten.AsPipesWithEmptyHeader,
        ["pipes without outer ones"] = Rewritten.AsBarePipes,
        ["HTML, a table a line"] = Rewritten.AsHtmlLine,
        ["HTML, a cell a line"] = Rewritten.AsHtmlPage,
        ["aligned columns"] = () => Rewritten.AsColumns(),
    };

    public static TheoryData<string> Forms => [.. forms.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_whole_report_has_every_cell(string form)
        => Assert.Equal(ExpectedCells.All, Check(forms[form](), "report.md"));

    [Theory]
    [InlineData(
        "markdown-pipes.md", 117, "Tilt120.ArbeidssøkerePåTiltak", "Tilt120.NedsattArbeidsevnePåTiltak", "Tilt120.AndrePåTiltak")]
    [InlineData("semicolon-fylke.csv", 442, "Tilt120.ArbeidsforberedendeTrening.Fylke", "Tilt120.Arbeidstrening.Fylke")]
    [InlineData("excel-unicode-text-fylke.txt", 442, "Tilt120.ArbeidsforberedendeTrening.Fylke", "Tilt120.Arbeidstrening.Fylke")]
    [InlineData("pdftotext-layout.txt", 1287)]
    public void A_file_of_a_common_tool_has_every_cell_of_its_tables(string file, int cells, params string[] tables)
        => Assert.Equal(cells, Check(TestData.Read(file), file, tables));

    // Every cell of these tables has its name and its value, and stands where it is said to stand.
    private static int Check(string report, string path, params string[] tables)
    {
        Understood read = Project.With(report, path).Read();
        int count = ExpectedCells.Check(name => read[name], Cell.Suppressed, tables);
        Assert.DoesNotContain(read.Ids, id => id is "TILT002" or "TILT003");
        Assert.Empty(read.CheckingSays);
        ExpectedCells.CheckPlaces(report, path);
        return count;
    }
}
