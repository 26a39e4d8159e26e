namespace Tilt.Reports.Tests;

/// <summary>Several files as one.</summary>
public class ReportFilesTests
{
    [Fact]
    public void Years_lead_from_one_to_the_other()
    {
        var files = ReportFiles.Of(
        [
            ReportFile.Parse(Given.Report("1|2|3", "4|5|6", "5|7|9", year: 2024), "2024.md"),
            ReportFile.Parse(Given.Report("6|6|6", "4|4|4", "10|10|10", year: 2023), "2023.md"),
        ]);
        Row women = Assert.Single(files.Reports).Tables[0].Rows[0];

        Assert.Equal(
            ["2023-01: 6", "2023-02: 6", "2023-03: 6", "2024-01: 1", "2024-02: 2", "2024-03: 3"],
            women.Series.Select(month => month.ToString()));
        Assert.Equal("2024.md", files.Find("tilt120")!.File);
        Assert.Null(files.Find("TILT999"));
    }

    [Fact]
    public void Of_two_editions_the_later_counts_and_what_it_revised_is_told()
    {
        var files = ReportFiles.Of(
        [
            ReportFile.Parse(Given.Report("9|2|3", "4|5|6", "13|7|9", updated: "Rapport oppdatert 10.04.2024"), "early.md"),
            ReportFile.Parse(Given.Report("8|2|3", "4|5|6", "12|7|9", updated: "Rapport oppdatert 10.05.2024"), "late.md"),
        ]);

        Assert.Equal(8, files.Find("TILT120")!.Tables[0].Rows[0][1].Value);
        Assert.Equal(
            [("TILT106", "late.md", "8"), ("TILT106", "late.md", "12")],
            files.Findings.Select(finding => (finding.Id, finding.Path, finding.Found!)).OrderBy(told => told.Item3.Length));
    }

    [Fact]
    public void What_one_file_says_of_suppression_holds_for_the_others()
    {
        ReportFile alone = ReportFile.Parse(Given.Report("7|50|60", "93|50|60", "95|100|120"), "2024.md");
        var files = ReportFiles.Of([alone, ReportFile.Parse(Given.Report("*|50|60", "*|50|60", "4|100|120", year: 2023), "2023.md")]);

        Assert.Null(alone.Findings[0].Expected);
        Assert.Equal("*", files.Files[0].Findings[0].Expected);
        Assert.Equal("*", files.Findings[0].Expected);
    }

    [Fact]
    public void Two_files_of_one_name_are_not_taken_for_one()
    {
        ReportFile one = ReportFile.Parse(Given.Report("1|2|3", "4|5|6", "5|7|9"), "upload");
        ReportFile other = ReportFile.Parse(Given.Report("1|2|3", "4|5|6", "5|7|9", year: 2023), "upload");

        Assert.StartsWith(
            "Two files are called 'upload'",
            Assert.Throws<ArgumentException>(() => ReportFiles.Of([one, other])).Message,
            StringComparison.Ordinal);
        Assert.Single(ReportFiles.Of([one, one]).Files);
    }

    [Fact]
    public async Task Files_are_loaded_once_each()
    {
        string[] paths = [Given.Path("tilt120-2024.md"), Given.Path("tilt120-2024.md")];

        Assert.Equal(paths[..1], ReportFiles.Load(paths).Files.Select(file => file.Path));
        Assert.Equal(
            Shown.Whole(ReportFiles.Load(paths).Reports[0]), Shown.Whole((await ReportFiles.LoadAsync(paths)).Reports[0]));
    }
}
