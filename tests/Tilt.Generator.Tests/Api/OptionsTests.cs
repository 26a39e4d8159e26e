using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Generator.Tests.Harness;
using Tilt.Runtime;

namespace Tilt.Generator.Tests.Api;

/// <summary>What a project or a file can say about the generated types.</summary>
public class OptionsTests
{
    private const string Path = "report.md";
    private static readonly string report = Given.Report(Given.Table("Kvinner|7|6|7|8", "Menn|3|*|3|"));

    private static Project TwoYears
        => Project.With(report).And(report.Replace("2024", "2023").Replace("\t8\n", "\t7\n"), "older.md");

    [Fact]
    public void Types_are_internal_and_figures_constants()
    {
        Built built = Project.With(report).Build();

        Type kvinner = built.Assembly.GetType("Tilt120+Arbeidstrening+Kjønn+Kvinner", throwOnError: true)!;
        Assert.False(built.Assembly.GetType("Tilt120")!.IsVisible);
        Assert.True(kvinner.GetField("Mars")!.IsLiteral);
        Assert.Null(kvinner.GetProperty("Mars"));
    }

    [Fact]
    public void Public_types_have_properties_because_constants_go_stale_elsewhere()
    {
        // Diagnosed documentation: a public member without a comment would be CS1591.
        Built built = Project.With(report).With(new Options().Property("TiltAccessibility", "public")).Build();

        Type kvinner = built.Assembly.GetType("Tilt120+Arbeidstrening+Kjønn+Kvinner", throwOnError: true)!;
        Assert.True(kvinner.IsVisible);
        Assert.Empty(kvinner.GetFields(BindingFlags.Public | BindingFlags.Static));
        Assert.Equal(typeof(int), kvinner.GetProperty("Mars")!.PropertyType);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Empty(built.CompilerSays);
    }

    [Fact]
    public void A_library_of_reports_shows_its_constants_to_the_project_that_it_names()
    {
        Built library = Project.With(report).Code("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"User\")]").Build();

        Built user = new Project().ReferringTo(library, "Figures")
            .Code("static class User { public const int Mars = Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars; }").Build();

        Assert.Empty(user.CompilerSays);
        Assert.Equal(8, user["User.Mars"]);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void No_warning_in_any_language_version_since_7_3(string accessibility)
    {
        foreach (LanguageVersion version in (LanguageVersion[])[LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.Latest])
        {
            Built built = Project.With(report).And(report.Replace("2024", "2023"), "older.md").In(version)
                .With(new Options().Property("TiltAccessibility", accessibility).Property("TiltNamespace", "My.Figures")).Build();
            Assert.Empty(built.CompilerSays);
        }
    }

    [Fact]
    public void The_project_says_namespace_and_class()
        => Assert.Equal(8, Project.With(report)
            .With(new Options().Property("TiltNamespace", "My.Figures").Property("TiltClass", "Praksis"))
            .Build()["My.Figures.Praksis.Arbeidstrening.Kjønn.Kvinner.Mars"]);

    [Fact]
    public void A_file_says_it_for_itself_and_wins()
    {
        Built built = Project.With(report).And(report.Replace("TILT120", "TILT130"), "other.md")
            .With(new Options().Property("TiltNamespace", "My").Property("TiltAccessibility", "internal")
                .Metadata(Path, "TiltNamespace", "Its.Own").Metadata(Path, "TiltClass", "Praksis")
                .Metadata(Path, "TiltAccessibility", "Public"))
            .Build();

        Assert.Equal(8, built["Its.Own.Praksis.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(8, built["My.Tilt130.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.True(built.Assembly.GetType("Its.Own.Praksis")!.IsVisible);
        Assert.False(built.Assembly.GetType("My.Tilt130")!.IsVisible);
        Assert.Empty(built.TiltSays);
    }

    [Theory]
    [InlineData("2023", 7)]
    [InlineData("2024", 8)]
    [InlineData("Newest", 8)]
    [InlineData("2022", 8)]
    public void The_project_says_which_year_the_names_without_one_mean(string year, int expected)
    {
        Built built = TwoYears.With(new Options().Property("TiltYear", year)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Equal(expected, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(7, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2023.Mars"]);
        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.År2024.Mars"]);
        Assert.Equal(6, ((Row)built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Row"]!).Series.Count());
        Assert.Equal(year == "2022" ? ["TILT023"] : [], built.TiltSays.Select(said => said[..7]));
    }

    [Fact]
    public void A_file_says_which_year_for_its_report()
    {
        Built built = TwoYears.And(report.Replace("TILT120", "TILT130"), "other.md")
            .And(report.Replace("TILT120", "TILT130").Replace("2024", "2023"), "oldest.md")
            .With(new Options().Property("TiltYear", "newest").Metadata(Path, "TiltYear", "2023")).Build();

        Assert.Equal(7, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        Assert.Equal(2024, ((Report)built["Tilt130.Report"]!).FirstMonth!.Value.Year);
        Assert.Empty(built.TiltSays);
    }

    [Fact]
    public void Where_nothing_says_which_year_it_is_said_that_it_is_the_newest()
    {
        Built built = TwoYears.Build();

        Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
        string said = Assert.Single(built.TiltSays);
        Assert.StartsWith("TILT023 (1,3-10): The names of 'Tilt120' that tell no year mean 2024: the newest", said);
        Assert.Equal(Path, built.Diagnostics.Single(said => said.Id == "TILT023").Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("TiltNamespace", "My..Figures")]
    [InlineData("TiltNamespace", "My.class")]
    [InlineData("TiltNamespace", "1st")]
    [InlineData("TiltNamespace", "X { } evil")]
    [InlineData("TiltAccessibility", "protected")]
    [InlineData("TiltYear", "24")]
    [InlineData("TiltYear", "latest")]
    [InlineData("TiltClass", "My Class")]
    [InlineData("TiltClass", "class")]
    [InlineData("TiltClass", "record")]
    [InlineData("TiltClass", "required")]
    [InlineData("TiltClass", "Report")]
    [InlineData("TiltClass", "IAlt")]
    [InlineData("TiltClass", "Tilt")]
    [InlineData("TiltClass", "System")]
    public void An_option_that_cannot_be_used_is_said_and_left_out(string option, string value)
    {
        foreach (Options options in (Options[])[new Options().Property(option, value), new Options().Metadata(Path, option, value)])
        {
            Built built = Project.With(report).With(options).Build();

            string said = Assert.Single(built.TiltSays);
            Assert.StartsWith($"TILT010 (1,1-1): The option {option} = {value} cannot be used: it takes ", said);
            Assert.Equal(8, built["Tilt120.Arbeidstrening.Kjønn.Kvinner.Mars"]);
            Assert.Empty(built.CompilerSays);
        }
    }

    [Fact]
    public void What_the_project_says_is_said_once_at_the_project_and_each_of_it()
    {
        Options options = new Options()
            .Property("TiltNamespace", "1st").Property("TiltAccessibility", "secret").Property("TiltStrict", "yes")
            .Property("MSBuildProjectFullPath", "/src/App.csproj").Metadata(Path, "TiltCulture", "sv");
        Project project = Project.With(report).And(report.Replace("TILT120", "TILT130"), "other.md").With(options);

        Assert.Equal(
            [
                "/src/App.csproj: The option TiltAccessibility = secret cannot be used: it takes 'internal' or 'public'",
                "/src/App.csproj: The option TiltNamespace = 1st cannot be used: it takes names of C# with dots between them, "
                    + "such as 'Figures.Nav'",
                "/src/App.csproj: The option TiltStrict = yes cannot be used: it takes 'true' or 'false'",
                "report.md: The option TiltCulture = sv cannot be used: it takes 'en' or 'nb'",
            ],
            project.Diagnose().Where(said => said.Id == "TILT010")
                .Select(said => $"{said.Location.GetLineSpan().Path}: {said.GetMessage(CultureInfo.InvariantCulture)}")
                .Order(StringComparer.Ordinal));
        Assert.All(
            project.With(options.Property("TiltCulture", "nb")).Diagnose()
                .Where(said => said.Location.GetLineSpan().Path == "/src/App.csproj"),
            said => Assert.StartsWith("Innstillingen Tilt", said.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Metadata_that_cannot_be_used_is_as_if_it_were_not_there()
        => Assert.Equal(8, Project.With(report)
            .With(new Options().Property("TiltClass", "Praksis").Metadata(Path, "TiltClass", "1st"))
            .Build()["Praksis.Arbeidstrening.Kjønn.Kvinner.Mars"]);

    [Theory]
    [InlineData("Table")]
    [InlineData("Row")]
    [InlineData("Arbeidstrening")]
    [InlineData("Kvinner")]
    [InlineData("Mars")]
    [InlineData("Count")]
    [InlineData("Åpent")]
    public void A_class_may_be_called_as_anything_in_it(string name)
    {
        Built built = Project.With(report).With(new Options().Property("TiltClass", name)).Build();

        Assert.Empty(built.CompilerSays);
        Assert.Single(built.Hints);
    }
}
