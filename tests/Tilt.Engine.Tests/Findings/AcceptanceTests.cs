using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Findings;

/// <summary>Deviations that a project knows of, by the cell's name in code.</summary>
public class AcceptanceTests
{
    private const string Oslo = "Tilt120.Arbeidstrening.Fylke.Oslo";

    private static readonly string wrong = Report("03 Oslo|400|401|300|499", "11 Rogaland|200|200|200|200");
    private static readonly string right = Report("03 Oslo|400|401|400|399", "11 Rogaland|200|200|200|200");

    [Fact]
    public void Without_it_the_cell_is_named()
    {
        var said = Project.With(wrong).Read().Findings;
        Assert.NotEmpty(said);
        Assert.All(said, entry => Assert.StartsWith("Tilt120.Arbeidstrening.", entry.Told.Name));
    }

    [Fact]
    public void Every_deviation_can_be_accepted_by_the_name_it_gives()
    {
        Acceptance[] known = [.. Project.With(wrong).Read().Findings.Select(entry => Known(entry.Told.Name!, entry.Told.Finding.Found!))];
        Assert.Empty(Says(wrong, known));
    }

    [Theory]
    [InlineData(Oslo + ".Januar", "401", "nothing speaks against that figure")]
    [InlineData(Oslo + ".Januar", "400", "'401' is printed there")]
    [InlineData(Oslo + ".Februar", "row", "'400' is printed there")]
    public void What_is_none_is_said_at_the_cell(string name, string value, string why)
        => Assert.Equal(
            [$"TILT011 ({Place(name)}): {name} = {value} was accepted for nothing: {why}; remove the key tilt_accept.{name}"],
            Says(right, Known(name, value)));

    [Fact]
    public void A_name_of_nothing_is_said_at_the_file()
        => Assert.Equal(
            [
                "TILT011 (1,1-1): tilt120.fylke.oslo.mai = 1 was accepted for nothing: the report has no such cell; "
                + "remove the key tilt_accept.tilt120.fylke.oslo.mai",
            ],
            Says(right, Known("Tilt120.Fylke.Oslo.Mai", "1")));

    [Fact]
    public void An_earlier_year_may_be_named_as_in_code()
        => Assert.Contains(
            "nothing speaks against",
            Assert.Single(Says(right, Known("Tilt120.Arbeidstrening.Fylke.Oslo.År2024.Januar", "4 0 1"))));

    [Fact]
    public void The_name_is_what_the_file_alone_would_give()
    {
        Project Files(TiltOptions? other = null) => Project.With(right).And(wrong.Replace("TILT120", "TILT130"), "b.md", other)
            .With((ReportOptions wanted) => wanted with { Class = "Praksis" });
        Understood read = Files().Read();
        ToldFinding[] figures = [.. read.Findings.Select(entry => entry.Told).Where(told => told.Name is not null)];

        Assert.NotEmpty(figures);
        Assert.All(figures, told => Assert.StartsWith("Praksis.Arbeidstrening.", told.Name));
        TiltOptions options = read.Files[1].Options;
        FindingOptions accepting = options.Findings with { Accepted = [.. figures.Select(told => Known(told.Name!, told.Finding.Found!))] };
        Assert.StartsWith("TILT008", Assert.Single(Files(options with { Findings = accepting }).Read().Says), StringComparison.Ordinal);
    }

    // The compiler may switch a soft check on without a word to the options, and tell what was accepted.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_only_a_soft_check_tells_is_accepted_whether_or_not_it_is_on_here(bool isSoft)
    {
        string report = Given.Report(
            "|Januar|Februar|Mars|April|Mai|Juni\n"
            + "I alt arbeidstrening|1486|1625|1255|1840|1839|1666\n"
            + "03 Oslo|401|428|44|444|493|466\n"
            + "11 Rogaland|766|859|845|971|924|813\n15 Møre og Romsdal|319|338|366|425|422|387",
            period: "Januar 2024 - Juni 2024");
        Assert.Empty(Says(Known(Oslo + ".Mars", "44")));
        Assert.Contains("Oslo.Mai = 493 was accepted for nothing", Says(Known(Oslo + ".Mai", "493"))[^1], StringComparison.Ordinal);

        string[] Says(Acceptance known) => Project.With(report)
            .With((FindingOptions wanted) => wanted with { Accepted = [known], IsSoft = isSoft }).Read().Says;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void So_is_a_row_out_of_its_order(bool isSoft)
        => Assert.Empty(Project.With(Given.Report(string.Join('\n',
            "|Januar|Februar|Mars", "I alt arbeidstrening|531|557|549", "1101 Eigersund|31|33|32", "1103 Stavanger|214|227|220",
            "1106 Haugesund|87|91|90",
            "1180 Sandnes|142|147|149", "1111 Sokndal|21|22|20", "1112 Lund|36|37|38")))
            .With((FindingOptions wanted) => wanted with
            {
                Accepted = [Known("Tilt120.Arbeidstrening.Kommune.Sandnes", "row")],
                IsSoft = isSoft,
            })
            .Read().Says);

    private static string Place(string name) => name.EndsWith("Januar", StringComparison.Ordinal) ? "6,13-16" : "6,17-20";

    private static string Report(params string[] rows) => Given.Report(string.Join('\n',
        rows.Prepend("I alt arbeidstrening|600|601|600|599").Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars")));

#pragma warning disable CA1308 // A compiler hands keys over in lower case.
    private static Acceptance Known(string name, string value) => new(name.ToLowerInvariant(), value);
#pragma warning restore CA1308

    private static string[] Says(string report, params Acceptance[] known)
        => Project.With(report).With((FindingOptions wanted) => wanted with { Accepted = known }).Read().Says;
}
