using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>Projects that refer to the package, built for real.</summary>
public class BuildTests
{
    [Fact]
    public void A_reference_and_a_report_are_all_it_takes()
    {
        UserProject app = UserProject.App("""<AdditionalFiles Include="report.md" />""");

        Assert.Empty(app.Build("-warnaserror").AssertSuccess().Says);
        Assert.Equal("03 Oslo: 438, 414", app.Output());
    }

    [Fact]
    public void Reports_are_items_with_options()
    {
        UserProject app = UserProject.App(
            """
            <TiltReport Include="report*.md" Namespace="Figures" Class="Praksis" />
            <TiltReport Include="notes.md" />
            <TiltReport Include="odd.md" Accessibility="secret" />
            <AdditionalFiles Include="other.txt" />
            """,
            "Console.WriteLine(Figures.Praksis.IAlt.Mars);")
            .With("notes.md", "# Notes").With("odd.md", Reports.Right).With("other.txt", "TILT120");

        Assert.Equal(["notes.md(1,1): warning TILT001", "odd.md(1,1): warning TILT010"], app.Build().AssertSuccess().Says);
        Assert.Equal("13450", app.Output());
    }

    [Fact]
    public void The_using_can_be_switched_off()
    {
        UserProject app = UserProject.App("""<TiltReport Include="report.md" />""", properties: "<TiltImplicitUsings>false</TiltImplicitUsings>");

        Assert.Equal(["Program.cs(1,1): error CS0246"], app.Build().Says);
    }

    [Fact]
    public void A_library_is_built_for_several_frameworks()
    {
        UserProject library = UserProject.Other("frameworks", Library("net8.0;net10.0", """<TiltReport Include="report.md" />"""))
            .With("Figures.cs", "static class Figures { public const int Mars = Tilt120.Arbeidstrening.Fylke.Oslo.Mars; }");

        Assert.Empty(library.RestoreAndBuild().AssertSuccess().Says);
    }

    [Fact]
    public void A_public_figure_does_not_go_stale_in_another_assembly()
    {
        UserProject library = UserProject.Other("library", Library("net10.0", """<TiltReport Include="report.md" Accessibility="public" />""", "<AssemblyName>Figures</AssemblyName>"));
        UserProject app = UserProject.Other("consumer", Library("net10.0", $"""<ProjectReference Include="{library.Folder}/App.csproj" />""", "<AssemblyName>Consumer</AssemblyName><OutputType>Exe</OutputType>", reference: ""))
            .With("Program.cs", "System.Console.WriteLine(Tilt120.Arbeidstrening.Fylke.Oslo.Mars);");
        string built = Path.Combine(app.Folder, "bin", "Debug", "net10.0");

        app.RestoreAndBuild().AssertSuccess();
        Assert.Equal("414", Dotnet.Run(built, "Consumer.dll").Output.Trim());

        library.With("report.md", Reports.Wrong).Build().AssertSuccess();
        File.Copy(Path.Combine(library.Folder, "bin", "Debug", "net10.0", "Figures.dll"), Path.Combine(built, "Figures.dll"), overwrite: true);
        Assert.Equal("424", Dotnet.Run(built, "Consumer.dll").Output.Trim());
    }

    [Fact]
    public void A_trimmed_application_has_its_figures()
    {
        UserProject app = UserProject.Other("trimmed", Library("net10.0", """<TiltReport Include="report.md" />""",
            $"<OutputType>Exe</OutputType><RuntimeIdentifier>{Feed.Platform}</RuntimeIdentifier><PublishTrimmed>true</PublishTrimmed><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"))
            .With("Program.cs", "foreach (var row in Tilt120.Arbeidstrening.Fylke.Table.Rows) System.Console.Write($\"{row.Code}={row[3]} \");");

        app.Publish("-o", Path.Combine(app.Folder, "out")).AssertSuccess();
        string program = Path.Combine(app.Folder, "out", OperatingSystem.IsWindows() ? "App.exe" : "App");
        Assert.StartsWith("03=414 11=845 ", Dotnet.Start(program, app.Folder).AssertSuccess().Output);
    }

    private static string Library(string frameworks, string items, string properties = "", string? reference = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(frameworks.Contains(';') ? "s" : "")}>{frameworks}</TargetFramework{(frameworks.Contains(';') ? "s" : "")}>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {reference ?? $"""<PackageReference Include="Tilt.Generator" Version="{Feed.Version}" />"""}
            {items}
          </ItemGroup>
        </Project>
        """;
}
