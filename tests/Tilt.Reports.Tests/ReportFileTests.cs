using System.Globalization;
using System.Text;

namespace Tilt.Reports.Tests;

/// <summary>One file, read at run time.</summary>
public class ReportFileTests
{
    [Fact]
    public void Is_what_generated_code_has()
        => Assert.Equal(Shown.Whole(Tilt120.Report), Shown.Whole(ReportFile.Load(Given.Path("tilt120-2024.md")).Report));

    [Theory]
    [InlineData("tilt120-2024.xlsx")]
    [InlineData("tilt120-2024-libreoffice.xlsx")]
    [InlineData("tilt120-2024.xls")]
    [InlineData("libreoffice.pdf")]
    public void As_published_it_has_the_same_figures(string name)
    {
        var file = ReportFile.Load(Given.Path(name));

        Assert.Equal(Shown.Figures(Tilt120.Report), Shown.Figures(file.Report));
        Assert.Empty(file.Findings);
    }

    [Fact]
    public void A_figure_known_to_the_compiler_leads_to_the_same_row_of_a_file()
        => Assert.Equal(
            Tilt120.Arbeidstrening.Fylke.Oslo.Mars,
            Tilt120.Arbeidstrening.Fylke.Oslo.Row.In(ReportFile.Load(Given.Path("tilt120-2024.xlsx")).Report)![3].Value);

    [Fact]
    public void A_finding_says_what_a_build_says()
    {
        var file = ReportFile.Parse(Given.Real(isWrong: true), "reports/tilt120.md");
        Finding finding = Assert.Single(file.Findings, finding => finding.Severity == FindingSeverity.Warning);

        Assert.Equal(
            ("TILT101", FindingSeverity.Warning, "424", "414", "Tilt120.Arbeidstrening.Fylke.Oslo.Mars"),
            (finding.Id, finding.Severity, finding.Found, finding.Expected, finding.Name));
        Assert.Equal(
            (79, 21, 79, 24, null),
            (finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn, finding.Place.Cell));
        Assert.StartsWith("reports/tilt120.md(79,21): warning TILT101: ", finding.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(finding.Message, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_workbook_has_its_sheet_and_cell()
    {
        var file = ReportFile.Load(Given.Path("tilt120-2024.xlsx"), new() { TellsDerivable = true });
        Finding finding = file.Findings[0];

        Assert.Equal(("TILT202", finding.Place.Cell), (finding.Id, $"{finding.Place.Sheet}!{Column(finding)}{finding.Place.Line}"));
        Assert.EndsWith($"({finding.Place.Cell})", finding.Message, StringComparison.Ordinal);

        static char Column(Finding finding) => (char)('A' + finding.Place.Column - 1);
    }

    [Fact]
    public void It_speaks_the_language_that_is_wanted()
    {
        var file = ReportFile.Parse(
            Given.Real(isWrong: true), "tilt120.md", new ReportFileOptions { Culture = CultureInfo.GetCultureInfo("nb") });

        Finding finding = file.Findings.Single(finding => finding.Id == "TILT101");
        Assert.Contains("414 passer", finding.Message, StringComparison.Ordinal);
        Assert.Contains("414 fits", finding.MessageIn(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_places()
    {
        var file = ReportFile.Parse(Given.Report("5|x|6", "1|2|3", "6|y|10"), "tilt120.md");

        Assert.Equal(
            ["tilt120.md(5,9): warning TILT003", "tilt120.md(5,11): warning TILT101", "tilt120.md(6,11): warning TILT003"],
            file.Findings.Select(finding => finding.ToString()[..finding.ToString().LastIndexOf(": ", 40, StringComparison.Ordinal)]));
    }

    [Fact]
    public void Suppressed_cells_that_can_be_worked_out_are_told_to_whoever_asks()
    {
        string report = Given.Report("5|5|5", "*|4|4", "7|9|9");

        Assert.Empty(ReportFile.Parse(report, "tilt120.md").Findings);
        Finding told = Assert.Single(ReportFile.Parse(report, "tilt120.md", new() { TellsDerivable = true }).Findings);
        Assert.Equal(("TILT202", null), (told.Id, told.Expected));
    }

    [Fact]
    public void What_stands_out_is_told_to_whoever_asks()
    {
        const string Report = """
            # TILT120 Deltakere
            ## Tiltak og fylke
            Januar 2024 - Juni 2024
            |Januar|Februar|Mars|April|Mai|Juni
            03 Oslo|401|428|4140|444|493|466
            11 Rogaland|766|859|845|971|924|813
            15 Møre og Romsdal|319|338|366|425|422|387
            18 Nordland|223|259|297|301|287|242
            31 Østfold|228|271|292|341|327|280

            """;

        Assert.DoesNotContain(Findings(new()), finding => finding.Id == "TILT301");
        Assert.Contains(Findings(new() { TellsSoft = true }), finding => finding is { Id: "TILT301", Found: "4140", Expected: null });
        Assert.DoesNotContain(Findings(new() { TellsSoft = true, SoftThreshold = 1000 }), finding => finding.Id == "TILT301");

        static IEnumerable<Finding> Findings(ReportFileOptions options)
            => ReportFile.Parse(Report.Replace('|', '\t'), "tilt120.md", options).Findings;
    }

    [Fact]
    public void How_much_must_stand_out_is_within_reason()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportFileOptions { SoftThreshold = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportFileOptions { SoftThreshold = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportFileOptions { SoftLeastPercent = -1 });
        Assert.Equal((4, 2), (new ReportFileOptions().SoftThreshold, new ReportFileOptions().SoftLeastPercent));
    }

    [Fact]
    public void A_file_of_two_reports_has_both()
    {
        var file = ReportFile.Parse(
            Given.Report("1|2|3", "4|5|6", "5|7|9") + Given.Report("5|5|5", "4|4|4", "9|9|9", code: "TILT130"), "a.md");

        Assert.Equal(["TILT120", "TILT130"], file.Reports.Select(report => report.Code));
        Assert.Equal(
            "a.md holds 2 reports, TILT120 and TILT130: take them from Reports.",
            Assert.Throws<InvalidOperationException>(() => file.Report).Message);
    }

    [Fact]
    public void What_the_reports_of_one_file_say_of_each_other_is_said()
    {
        // TILT100 has one jobseeker more than TILT180 in every month.
        string months = "Januar 2024 - Mars 2024\n|Januar|Februar|Mars\n";
        string text = $"# TILT100 Deltakere\n## Tiltak\n{months}I alt|900|1 000|1 100\nJobbskaping|401|451|501\n"
            + $"Tilrettelegging|200|200|200\nOppfølging|299|349|399\n# TILT180 Deltakere\n## Tiltak\n{months}"
            + "I alt|600|650|700\nFørste tiltak|400|450|500\nAnnet tiltak|200|200|200\n";

        Assert.Contains("TILT105", ReportFile.Parse(text.Replace('|', '\t'), "a.md").Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_file_without_a_report_says_so()
    {
        var file = ReportFile.Parse("Dear reader", "letter.txt");

        Assert.Empty(file.Reports);
        Assert.Equal("TILT001", Assert.Single(file.Findings).Id);
        Assert.StartsWith(
            "letter.txt holds no report. ", Assert.Throws<InvalidOperationException>(() => file.Report).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_and_stream_asynchronously_or_not_are_the_same()
    {
        string path = Given.Path("tilt120-2024.xlsx");
        using FileStream stream = File.OpenRead(path), other = File.OpenRead(path);
        ReportFile[] files =
        [
            ReportFile.Load(path),
            ReportFile.Load(stream, path),
            await ReportFile.LoadAsync(path),
            await ReportFile.LoadAsync(other, path),
        ];

        Assert.Single(files.Select(file => Shown.Whole(file.Report)).Distinct());
        Assert.True(stream.CanRead && other.CanRead);
    }

    [Fact]
    public void Any_number_of_threads_may_use_it()
    {
        var file = ReportFile.Parse(Given.Real(isWrong: true), "tilt120.md");
        string[] said = new string[16];
        Parallel.For(0, said.Length, i => said[i] = Shown.Whole(file.Report) + string.Concat(file.Findings));

        Assert.Single(said.Distinct());
    }

    [Fact]
    public void Text_is_read_in_the_encoding_that_is_told()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Given.Report("1|2|3", "4|5|6", "5|7|9").Replace("Menn", "Mænn", StringComparison.Ordinal));
        using MemoryStream one = new(bytes), other = new(bytes);

        Assert.Equal("Mænn", ReportFile.Load(one, "a.md", new() { Encoding = Encoding.Latin1 }).Report.Tables[0].Rows[1].Label);
        Assert.Contains(ReportFile.Load(other, "a.md").Findings, finding => finding.Id == "TILT009");
    }

    [Fact]
    public void What_begins_with_a_mark_is_read_by_it()
    {
        using var stream = new MemoryStream(
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Given.Report("1|2|3", "4|5|6", "5|7|9"))]);

        Assert.Equal(5, ReportFile.Load(stream, "a.md").Report.Tables[0].Total![1].Value);
    }

    [Fact]
    public void A_published_file_of_another_name_is_known_by_its_content()
    {
        using FileStream stream = File.OpenRead(Given.Path("tilt120-2024.xlsx"));

        Assert.Equal(Shown.Figures(Tilt120.Report), Shown.Figures(ReportFile.Load(stream, "upload.bin").Report));
    }
}
