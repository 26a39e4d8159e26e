using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Diagnostics;

/// <summary>Deviations that a project knows of: <c>tilt_accept.</c> and the cell's name in code.</summary>
public class AcceptanceTests
{
    private const string File = "report.md", Oslo = "Tilt120.Arbeidstrening.Fylke.Oslo";

    private static readonly string wrong = Report("03 Oslo|400|401|300|499", "11 Rogaland|200|200|200|200");
    private static readonly string right = Report("03 Oslo|400|401|400|399", "11 Rogaland|200|200|200|200");

    [Fact]
    public void Without_it_the_cell_is_named()
    {
        var said = Project.With(wrong).Build().Diagnostics;
        Assert.NotEmpty(said);
        Assert.All(said, diagnostic => Assert.StartsWith("Tilt120.Arbeidstrening.", diagnostic.Properties["name"]));
    }

    [Fact]
    public void Every_deviation_can_be_accepted_by_the_name_it_gives()
    {
        Options known = Project.With(wrong).Build().Diagnostics
            .Aggregate(new Options(), (options, said) => options.Key(File, "tilt_accept." + said.Properties["name"], said.Properties["found"]!));
        Assert.Empty(Says(wrong, known));
    }

    [Theory]
    [InlineData(Oslo + ".Januar", "401", "nothing speaks against that figure")]
    [InlineData(Oslo + ".Januar", "400", "'401' is printed there")]
    [InlineData(Oslo + ".Februar", "row", "'400' is printed there")]
    public void What_is_none_is_said_at_the_cell(string name, string value, string why)
    {
        string key = "tilt_accept." + name;
        Assert.Equal([$"TILT011 ({Place(name)}): {name} = {value} was accepted for nothing: {why}; remove the key {key}"], Says(right, new Options().Key(File, key, value)));
    }

    [Fact]
    public void A_name_of_nothing_is_said_at_the_file()
    {
        string[] said = Says(right, new Options().Key(File, "tilt_accept.Tilt120.Fylke.Oslo.Mai", "1"));
        Assert.Equal(["TILT011 (1,1-1): tilt120.fylke.oslo.mai = 1 was accepted for nothing: the report has no such cell; remove the key tilt_accept.tilt120.fylke.oslo.mai"], said);
    }

    [Fact]
    public void An_earlier_year_may_be_named_as_in_code()
        => Assert.Contains("nothing speaks against", Assert.Single(Says(right, new Options().Key(File, "tilt_accept.Tilt120.Arbeidstrening.Fylke.Oslo.År2024.Januar", "4 0 1"))));

    [Fact]
    public void The_name_is_what_the_file_alone_would_give()
    {
        Options options = new Options().Property("TiltClass", "Praksis");
        Project project = Project.With(right).And(wrong.Replace("TILT120", "TILT130"), "b.md").With(options);
        var figures = project.Build().Diagnostics.Where(said => said.Properties.ContainsKey("name")).ToList();

        Assert.NotEmpty(figures);
        foreach (var said in figures)
            options.Key("b.md", "tilt_accept." + said.Properties["name"]!, said.Properties["found"]!);
        Assert.All(figures, said => Assert.StartsWith("Praksis.Arbeidstrening.", said.Properties["name"]));
        Assert.StartsWith("TILT008", Assert.Single(project.Build().Diagnostics.Select(Built.Describe)), StringComparison.Ordinal);
    }

    private static string Place(string name) => name.EndsWith("Januar", StringComparison.Ordinal) ? "6,13-16" : "6,17-20";

    private static string Report(params string[] rows)
        => Given.Report(string.Join('\n', rows.Prepend("I alt arbeidstrening|600|601|600|599").Prepend("|Gjennomsnitt hittil i år|Januar|Februar|Mars")));

    private static string[] Says(string report, Options options)
        => [.. Project.With(report).With(options).Build().Diagnostics.Select(Built.Describe)];
}
