using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>What a build takes in: nothing that it depends on changes without a word.</summary>
public class InputTests
{
    private const string Item = """<TiltReport Include="report*.md" />""";

    private const string Accepted = "[report.md]\ntilt_accept.Tilt120.Arbeidstrening.Fylke.Oslo.Mars = 424\n";

    [Fact]
    public void What_was_accepted_is_an_error_again_once_the_acceptance_is_gone()
    {
        UserProject app = Strict().With(".editorconfig", Accepted);
        Assert.Empty(app.Build().AssertSuccess().Says);

        app.Without(".editorconfig");
        Assert.Equal([Error], app.Build().Says);

        app.With(".editorconfig", Accepted);
        Assert.Empty(app.Build().AssertSuccess().Says);
        app.With(".editorconfig", "root = true\n").Aged(".editorconfig");
        Assert.Equal([Error], app.Build().Says);
    }

    [Fact]
    public void Severities_are_what_they_are_now()
    {
        UserProject app = UserProject.App(Item, "return;").With("report.md", Reports.Wrong);
        app.Build("-p:NoWarn=TILT101").AssertSuccess();
        Assert.Equal([Error], app.Build("-p:WarningsAsErrors=TILT101").Says);

        app.Build("-p:TiltStrict=false").AssertSuccess();
        Assert.Equal([Error], app.Build("-p:TiltStrict=true").Says);

        string project = app["App.csproj"];
        app.Build().AssertSuccess();
        app.With("App.csproj", project.Replace("<ImplicitUsings>", "<TiltStrict>true</TiltStrict><ImplicitUsings>"));
        Assert.Equal([Error], app.Build().Says);
    }

    [Fact]
    public void A_report_that_is_gone_or_has_another_name_takes_its_code_along()
    {
        UserProject app = UserProject.App(Item, "System.Console.WriteLine(Tilt120.IAlt.Mars);");
        app.Build().AssertSuccess();

        app.Without("report.md");
        Assert.Equal(["Program.cs(1,26): error CS0103"], app.Build().Says);

        app.With("report2.md", Reports.Right).Aged("report2.md");
        app.Build().AssertSuccess();
        app.Without("report2.md").With("other.md", Reports.Right).Aged("other.md");
        Assert.Equal(["Program.cs(1,26): error CS0103"], app.Build().Says);
    }

    [Fact]
    public void A_build_that_nothing_has_changed_for_compiles_nothing()
    {
        UserProject app = UserProject.App(Item);
        app.Build().AssertSuccess();
        DateTime built = app.Built();

        app.Build().AssertSuccess();

        Assert.Equal(built, app.Built());
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_said()
    {
        UserProject app = UserProject.App(
            """
            <TiltReport Include="report*.md; reports/*.md" />
            <TiltReport Include="$(Nowhere)*.txt;missing/**/*.csv" />
            <TiltReport Include="old/*.md" Condition="Exists('old')" />
            """);

        Assert.Equal(["missing/**/*.csv", "reports/*.md"], Unmatched(app.Build().AssertSuccess()));
        Assert.Contains("finner ingen fil", app.Build("-p:TiltCulture=nb").AssertSuccess().Output);
        Assert.Contains(": error TILT016: ", app.Build("-p:WarningsAsErrors=TILT016").Output);
        Assert.Empty(Unmatched(app.Build("-p:NoWarn=TILT016").AssertSuccess()));
    }

    [Fact]
    public void A_pattern_of_properties_is_said_where_no_pattern_matches()
    {
        UserProject app = UserProject.App("""<TiltReport Include="$(Nowhere)*.txt" />""", "return;");
        Assert.Equal(["$(Nowhere)*.txt"], Unmatched(app.Build().AssertSuccess()));

        app.With("some.txt", Reports.Right);
        Assert.Empty(Unmatched(app.Build().AssertSuccess()));
    }

    private static string Error => $"report.md{Reports.Place}: error TILT101";

    private static UserProject Strict()
        => UserProject.App(Item, properties: "<TiltStrict>true</TiltStrict>").With("report.md", Reports.Wrong);

    private static IEnumerable<string> Unmatched(Outcome built)
        => built.Output.Split('\n').Where(line => line.Contains("App.csproj : warning TILT016: "))
            .Select(line => line.Split('"')[1]).Distinct().Order(StringComparer.Ordinal);
}
