using Tilt.Engine.Findings;
using Tilt.Engine.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Engine.Tests.Text;

/// <summary>The text of a published file, which is kept in a file of its own between the conversion and the compiler.</summary>
public class PublishedTextTests
{
    private static readonly PublishedText text = new(
        "## Tiltak\nI alt\t12\n\n## Fylke\nOslo\t7\n",
        [new SourceSection(SectionKind.Sheet, "Tiltak", 1), new SourceSection(SectionKind.Sheet, "Tiltak og fylke -->", 4, FirstRow: 9)],
        [new PublishedNote(NoteKind.HiddenRow, 3, "2"), new PublishedNote(NoteKind.PageWithoutText, 1, "")]);

    [Fact]
    public void It_is_written_with_its_sheets_above_it_and_read_again()
    {
        string written = text.Write("/c# app/æ.xlsx");

        Assert.Equal(
            """
            <!-- tilt text 1 /c# app/æ.xlsx
            sheet 1 1 Tiltak
            sheet 4 9 Tiltak og fylke -->
            note 3 21 2
            note 1 24 
            -->
            ## Tiltak
            """.ReplaceLineEndings("\n"),
            written[..written.IndexOf("\nI alt", StringComparison.Ordinal)]);
        PublishedText read = PublishedText.Parse(written)!;
        Assert.Equal(("/c# app/æ.xlsx", text.Text), (PublishedText.PathIn(written.Split('\n')[0]), read.Text));
        Assert.Equal(text.Sections, read.Sections);
        Assert.Equal(text.Notes, read.Notes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# TILT120")]
    [InlineData("<!-- tilt text 2 a.xlsx\n-->\n")]
    [InlineData("<!-- tilt text 1 a.xlsx\nsheet 1 1 Tiltak")]
    [InlineData("<!-- tilt text 1 a.xlsx\nsheet 1 x Tiltak\n-->\n")]
    [InlineData("<!-- tilt text 1 a.xlsx\n-->")]
    public void Any_other_text_is_none(string other) => Assert.Null(PublishedText.Parse(other));

    [Theory]
    [InlineData("a/tilt120.xlsx", true)]
    [InlineData("a.XLSM", true)]
    [InlineData("a.xls", true)]
    [InlineData("a.pdf", true)]
    [InlineData("a.ods", true)]
    [InlineData("a.xlsx.txt", false)]
    [InlineData("xlsx", false)]
    public void A_published_file_is_known_by_its_ending(string path, bool isPublished)
        => Assert.Equal(isPublished, PublishedText.IsPublished(path));

    [Theory]
    [InlineData("/app/../reports/a.xlsx", "/reports/a.xlsx", true)]
    [InlineData("C:\\app\\..\\a.xlsx", "c:/a.xlsx", true)]
    [InlineData("/app/./a.xlsx", "/app/a.xlsx", true)]
    [InlineData("/app/b/a.xlsx", "/app/a.xlsx", false)]
    public void A_path_is_the_same_by_another_way(string path, string other, bool isSame)
        => Assert.Equal(isSame, PublishedText.IsSamePath(path, other));

    [Fact]
    public void A_fix_is_offered_for_none()
    {
        string wrong = TestData.Read("tilt120-2024.md").Replace("401\t428\t414", "401\t428\t424", StringComparison.Ordinal);
        Understood asText = Project.With(wrong).Read();
        Understood asSheet = new Project()
            .And(new PublishedText(wrong, [new SourceSection(SectionKind.Sheet, "Ark1", 1)], []).AsSource("a.xlsx")).Read();

        Assert.NotNull(FixOf(asText));
        Assert.Null(FixOf(asSheet));

        static object? FixOf(Understood read) => read.Files[0].EditFor(
            Assert.Single(read.Findings, entry => entry.Told.Finding.Rule == Rules.MonthDoesNotAddUp).Told.Finding);
    }
}
