using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Text;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Forms;

/// <summary>
/// A published file stands among the additional files with the text that the build made of it. Everything is told of the file, and it is
/// itself never read.
/// </summary>
public class PublishedFileTests
{
    private const string Path = "/app/reports/tilt120-2024.xlsx";

    private const string Sheet = "TILT120 Tiltaksdeltakere\nJanuar 2024 - Mars 2024\n|Gjennomsnitt hittil i år|Januar|Februar|Mars\n"
        + "I alt arbeidstrening|10|9|10|11\n03 Oslo|6|5|6|7\n46 Vestland|4|4|4|4\n";

    [Fact]
    public void Its_names_and_figures_are_those_of_the_text()
        => Assert.Equal(7, With(Sheet).Build()["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);

    [Fact]
    public void A_misprint_stands_at_row_and_column_of_the_sheet_and_tells_the_cell()
    {
        Built built = With(Sheet.Replace("5|6|7", "5|6|9", StringComparison.Ordinal)).Build();

        Assert.Equal(
            ["TILT101 (5,5-6): arbeidstrening, Fylke, Mars: the rows add up to 13, the total says 11; "
                + "only '03 Oslo', Mars, explains it: 9 is printed, 7 fits (Tiltak og fylke!E5)"],
            built.CheckingSays);
        Assert.Equal(Path, Assert.Single(built.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void In_Norwegian_too()
    {
        Project project = With(Sheet.Replace("5|6|7", "5|6|9", StringComparison.Ordinal), options => options.Property("TiltCulture", "nb"));

        Assert.EndsWith("9 er trykt, 7 passer (Tiltak og fylke!E5)", Assert.Single(project.Build().CheckingSays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "7 fits (page 3)")]
    [InlineData("nb", "7 passer (side 3)")]
    public void A_misprint_in_a_PDF_stands_at_the_line_of_its_page(string culture, string end)
    {
        string wrong = Sheet.Replace("5|6|7", "5|6|9", StringComparison.Ordinal).Tabs();
        var text = new PublishedText("\n" + wrong, [new SourceSection(SectionKind.Page, "3", 1)], []);

        Built built = new Project().And(new Published(Path)).And(text.Write(Path), "/app/obj/a.txt")
            .With(Marked().Metadata("/app/obj/a.txt", "TiltText", "true").Property("TiltCulture", culture)).Build();

        string said = Assert.Single(built.CheckingSays);
        Assert.StartsWith("TILT101 (5,15-16)", said, StringComparison.Ordinal);
        Assert.EndsWith(end, said, StringComparison.Ordinal);
        Assert.Contains(
            ", page 3, line 5)", string.Concat(built.Generated.GeneratedSources.Select(source => source.SourceText.ToString())));
    }

    [Fact]
    public void A_sheet_may_be_called_anything()
    {
        Project project = With(Sheet.Replace("5|6|7", "5|6|9", StringComparison.Ordinal), sheet: "{0} {Tiltak}");

        Assert.EndsWith("({0} {Tiltak}!E5)", Assert.Single(project.Build().CheckingSays), StringComparison.Ordinal);
    }

    [Fact]
    public void Hovering_tells_the_cell()
        => Assert.Contains(
            "<summary>03 Oslo, 2024; arbeidstrening, by Fylke (tilt120-2024.xlsx, Tiltak og fylke!B5:E5)</summary>",
            string.Concat(With(Sheet).Build().Generated.GeneratedSources.Select(source => source.SourceText.ToString())),
            StringComparison.Ordinal);

    [Fact]
    public void A_row_that_stands_twice_tells_the_first_ones_row()
        => Assert.Contains(
            "the first, on line Tiltak og fylke!5, counts (Tiltak og fylke!A7)",
            Assert.Single(With(Sheet + "03 Oslo|6|5|6|7\n").Build().TiltSays), StringComparison.Ordinal);

    [Fact]
    public void What_of_it_is_not_in_the_text_is_said()
        => Assert.Equal(
            ["TILT020 (1,1-1): The sheet 'Hjelp' is hidden: it is not published, and was left out; show it if it belongs to the report "
                + "(Tiltak og fylke!A1)"],
            With(Sheet, notes: new PublishedNote(NoteKind.HiddenSheet, 1, "Hjelp")).Build().TiltSays);

    [Theory]
    [InlineData(nameof(NoteKind.Encrypted), "it is encrypted; save it without a password")]
    [InlineData(nameof(NoteKind.Damaged), "it is cut or damaged (x); download it again")]
    public void One_that_cannot_be_read_is_said_once_and_the_others_work(string why, string says)
    {
        Built built = new Project().And(new Published(Path))
            .And(PublishedText.Unreadable(Enum.Parse<NoteKind>(why), "x").Write(Path), "/app/obj/a.txt")
            .And(Given.Report(Given.Table("03 Oslo|6|5|6|7", "46 Vestland|4|4|4|4"), code: "TILT130"), "/app/other.md")
            .With(Marked().Metadata("/app/obj/a.txt", "TiltText", "true")).Build();

        Assert.Equal([$"TILT019 (1,1-1): 'tilt120-2024.xlsx' cannot be read: {says}"], built.TiltSays);
        Assert.Equal(7, built["Tilt130.Arbeidstrening.Fylke.Oslo.Mars"]);
    }

    [Fact]
    public void One_that_the_build_made_no_text_of_is_said()
        => Assert.Equal(
            ["TILT019 (1,1-1): 'tilt120-2024.xlsx' cannot be read: it was not turned into text before the compiler ran; "
                + "build the project again and see what the build says of it"],
            new Project().And(new Published(Path)).With(Marked()).Build().TiltSays);

    [Fact]
    public void Each_file_has_its_own_text()
    {
        const string Other = "/app/reports/tilt130-2024.pdf";
        Built built = With(Sheet).And(new Published(Other))
            .And(Text(Sheet.Replace("TILT120", "TILT130", StringComparison.Ordinal), "Ark1").Write(Other), "/app/obj/b.txt")
            .With(Marked().Metadata(Other, "TiltReport", "true").Metadata("/app/obj/a.txt", "TiltText", "true")
                .Metadata("/app/obj/b.txt", "TiltText", "true"))
            .Build();

        Assert.Equal((7, 7), (built["Tilt120.Arbeidstrening.Fylke.Oslo.Mars"], built["Tilt130.Arbeidstrening.Fylke.Oslo.Mars"]));
    }

    [Theory]
    [InlineData("/app/tilt120-2024.xlsx", true)]
    [InlineData("/app/Tilt100.PDF", true)]
    [InlineData("/app/budsjett2024.xlsx", false)]
    [InlineData("/app/tilt.pdf", false)]
    public void One_that_is_not_marked_is_left_alone_and_said_where_it_is_named_like_a_report(string path, bool isSaid)
    {
        string file = System.IO.Path.GetFileName(path);
        string says = $"TILT017 (1,1-1): '{file}' is named like a report, but the project does not mark it as one, so nothing is generated "
            + "for it; write <TiltReport Include=\"…\" /> in place of its AdditionalFiles item, or TiltReport=\"false\" if it is none";

        Assert.Equal(isSaid ? [says] : [], new Project().And(new Published(path)).Build().TiltSays);
        Assert.Empty(new Project().And(new Published(path)).With(new Options().Metadata(path, "TiltReport", "false")).Build().TiltSays);
    }

    [Fact]
    public void What_Excel_puts_beside_an_open_file_is_passed_over()
    {
        const string Owner = "/app/reports/~$tilt120-2024.xlsx";

        Assert.Empty(new Project().And(new Published(Owner)).With(new Options().Metadata(Owner, "TiltReport", "true")).Build().TiltSays);
    }

    [Fact]
    public void Options_and_acceptances_go_by_its_path()
    {
        Project project = With(
            Sheet.Replace("5|6|7", "5|6|9", StringComparison.Ordinal),
            options => options.Key(Path, "tilt_accept.Tilt120.Arbeidstrening.Fylke.Oslo.Mars", "9").Metadata(Path, "TiltNamespace", "Nav"));

        Built built = project.Build();

        Assert.Empty(built.CheckingSays);
        Assert.Equal(9, built["Nav.Tilt120.Arbeidstrening.Fylke.Oslo.Mars"]);
    }

    private static Project With(
        string rows, Func<Options, Options>? options = null, string sheet = "Tiltak og fylke", params PublishedNote[] notes)
        => new Project().And(new Published(Path)).And((Text(rows, sheet) with { Notes = notes }).Write(Path), "/app/obj/a.txt")
            .With((options ?? (all => all))(Marked().Metadata("/app/obj/a.txt", "TiltText", "true")));

    private static PublishedText Text(string rows, string sheet)
        => new($"## {sheet}\n{rows.Tabs()}", [new SourceSection(SectionKind.Sheet, sheet, 1)], []);

    private static Options Marked() => new Options().Metadata(Path, "TiltReport", "true");

    /// <summary>A file that the compiler would call binary.</summary>
    private sealed class Published(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
            => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{Path} was read"));
    }
}
