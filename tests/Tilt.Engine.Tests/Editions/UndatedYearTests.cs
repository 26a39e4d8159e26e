using Tilt.Engine.Editions;
using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Editions;

/// <summary>Which of several years the names without a year mean, and what is said of that.</summary>
public class UndatedYearTests
{
    private const string Newest = "the newest, so that a file of a later year changes what they mean; "
        + "set TiltYear to 2024 to keep it, or to 'newest' if that is wanted";

    [Fact]
    public void The_newest_is_taken_and_it_is_said_once_at_a_file_of_that_year()
    {
        Understood read = Years("", 2022, 2023, 2024).And(Report(2023), "again.md").Read();

        Assert.Equal(["2024.md"], read.Findings.Select(entry => entry.File.Path));
        Assert.Equal([$"TILT023 (1,3-10): The names of 'Tilt120' that tell no year mean 2024: {Newest}"], read.Says);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("newest")]
    public void Of_one_year_there_is_nothing_to_say(string said) => Assert.Empty(Years(said, 2024).Read().Says);

    [Theory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2024")]
    [InlineData("newest")]
    [InlineData("NEWEST")]
    public void A_year_that_is_said_and_there_is_not_worth_a_word(string said) => Assert.Empty(Years(said, 2022, 2023, 2024).Read().Says);

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("0900", "0900")]
    public void Where_no_file_is_of_the_year_the_newest_is_taken(string said, string shown)
    {
        string why = $"mean 2024: TiltYear is {shown}, and no file of the report is of that year";
        Assert.Equal([$"TILT023 (1,3-10): The names of 'Tilt120' that tell no year {why}"], Years(said, 2023, 2024).Read().Says);
        Assert.Equal([$"TILT023 (1,3-10): The names of 'Tilt120' that tell no year {why}"], Years(said, 2024).Read().Says);
    }

    [Fact]
    public void What_one_file_says_is_said_of_its_report_and_comes_before_what_the_project_says()
    {
        Project project = Project.With(Report(2024), "2024.md").With(Saying("2024"))
            .And(Report(2023), "2023.md", Wanting("2023", isOfFile: true));

        Assert.Empty(project.Read().Says);
        Assert.Equal(2023, Undated(project));
    }

    [Fact]
    public void Of_several_that_its_files_say_the_newest_that_is_there_counts()
    {
        Project project = Project.With(Report(2024), "2024.md")
            .And(Report(2023), "2023.md", Wanting("2023", isOfFile: true))
            .And(Report(2022), "2022.md", Wanting("2022", isOfFile: true))
            .And(Report(2021), "2021.md", Wanting("2025", isOfFile: true));

        Assert.Equal(2023, Undated(project));
        Assert.Equal(
            [
                "TILT023 (1,3-10): The names of 'Tilt120' that tell no year mean 2023: "
                + "its files have different TiltYear (2022, 2023, 2025), of which the newest that is there counts",
            ],
            project.Read().Says);
        Assert.Equal("2023.md", project.Read().Findings[0].File.Path);
    }

    [Fact]
    public void Two_reports_are_two()
    {
        Project one = Years("", 2023, 2024).And(Report(2023).Replace("TILT120", "TILT130"), "a.md");
        Assert.Equal(["TILT023"], one.Read().Ids);
        Assert.Equal(["TILT023", "TILT023"], one.And(Report(2024).Replace("TILT120", "TILT130"), "b.md").Read().Ids);
    }

    [Fact]
    public void Figures_of_no_known_year_are_a_year_too()
    {
        string unknown = "# TILT120\n## Tiltak og fylke\n" + Given.Table("Kvinner|7|6|7|8", "Menn|3|3|3|3").Tabs();

        Assert.Contains("mean 2024: the newest", Assert.Single(Years("", 2024).And(unknown, "x.md").Read().Says));
        Assert.Empty(Project.With(unknown).Read().Says);
        Assert.Equal(
            [
                "TILT023 (1,3-10): The names of 'Tilt120' that tell no year mean figures of no known year: "
                + "TiltYear is 2024, and no file of the report is of that year",
            ],
            Project.With(unknown).With(Saying("2024")).Read().Says);
    }

    [Theory]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("２０２４")]
    [InlineData("latest")]
    [InlineData("2024-01")]
    [InlineData("")]
    public void What_is_no_year_is_none(string said) => Assert.Null(WantedYear.Of(said, isOfFile: false));

    private static Project Years(string said, params int[] years)
        => years.Skip(1).Aggregate(
            Project.With(Report(years[0]), $"{years[0]}.md"),
            (project, year) => project.And(Report(year), $"{year}.md")).With(Saying(said));

    private static Func<ReportOptions, ReportOptions> Saying(string said)
        => wanted => wanted with { Year = WantedYear.Of(said, isOfFile: false) };

    private static TiltOptions Wanting(string said, bool isOfFile)
        => Project.Nothing with { Report = Project.Nothing.Report with { Year = WantedYear.Of(said, isOfFile) } };

    private static int Undated(Project project)
        => Assert.Single(project.Read().Tree.Years, year => year.Place.IsDirect).Year.Year;

    private static string Report(int year)
        => Given.Report(Given.Table("Kvinner|7|6|7|8", "Menn|3|3|3|3"), period: $"Januar {year} - Mars {year}");
}
