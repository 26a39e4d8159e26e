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
    public void A_project_or_an_item_says_which_year_it_means()
    {
        UserProject app = UserProject.App(
            """<TiltReport Include="report.md" /><TiltReport Include="older.md" Year="$(Older)" />""",
            "Console.WriteLine(Tilt120.Report.File);")
            .With("older.md", Reports.Right.Replace("2024", "2023").Replace("2025", "2024"));

        Assert.Equal(["report.md(11,3): warning TILT023"], app.Build().AssertSuccess().Says);
        Assert.Empty(app.Build("-p:TiltYear=newest").AssertSuccess().Says);
        Assert.Equal("report.md", app.Output());
        Assert.Empty(app.Build("-p:Older=2023").AssertSuccess().Says);
        Assert.Equal("older.md", app.Output());
    }

    [Fact]
    public void The_using_can_be_switched_off()
    {
        UserProject app = UserProject.App(
            """<TiltReport Include="report.md" />""", properties: "<TiltImplicitUsings>false</TiltImplicitUsings>");

        Assert.Equal(["Program.cs(1,1): error CS0246"], app.Build().Says);
    }

    [Fact]
    public void The_formatter_mends_code_and_passes_over_reports()
    {
        const string Code = "System.Console.WriteLine(new int[0].Length);\n";
        UserProject app = UserProject.App("""<TiltReport Include="report.md" />""", Code).With("report.md", Reports.Wrong);

        Outcome formatted = app.Format("analyzers", "--severity", "info", "--diagnostics", "TILT101", "CA1825").AssertSuccess();

        Assert.DoesNotContain("TILT101", formatted.Output);
        Assert.Equal(Reports.Wrong, app["report.md"]);
        Assert.NotEqual(Code, app["Program.cs"]);
    }

    [Fact]
    public void A_library_is_built_for_several_frameworks()
    {
        string project = Library("netstandard2.0;net8.0;net10.0", """<TiltReport Include="report.md" />""");
        UserProject library = UserProject.Other("frameworks", project)
            .With("Figures.cs", "static class Figures { public const int Mars = Tilt120.Arbeidstrening.Fylke.Oslo.Mars; }");

        Assert.Empty(library.RestoreAndBuild().AssertSuccess().Says);
    }

    [Fact]
    public void The_strictest_settings_find_nothing_in_generated_code()
    {
        UserProject library = UserProject.Other("strict", Library("net10.0",
            """<TiltReport Include="report.md" Accessibility="public" />"""
            + """<TiltReport Include="report*.md" Exclude="report.md" Class="Internal" />""",
            """
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <Nullable>enable</Nullable>
            <WarningLevel>9999</WarningLevel>
            """))
            .With("report2.md", Reports.Right).With("Code.cs", "public class Code;");

        // The project's own code shows that the settings work.
        Assert.Equal(["Code.cs(1,14): warning CA1050", "Code.cs(1,14): warning CS1591"], library.RestoreAndBuild().AssertSuccess().Says);
    }

    [Fact]
    public void A_public_figure_does_not_go_stale_in_another_assembly()
    {
        UserProject library = UserProject.Other("library", Library("net10.0",
            """<TiltReport Include="report.md" Accessibility="public" />""",
            "<AssemblyName>Figures</AssemblyName>"));
        UserProject app = UserProject.Other("consumer", Library("net10.0",
            $"""<ProjectReference Include="{library.Folder}/App.csproj" />""",
            "<AssemblyName>Consumer</AssemblyName><OutputType>Exe</OutputType>",
            reference: ""))
            .With("Program.cs", "System.Console.WriteLine(Tilt120.Arbeidstrening.Fylke.Oslo.Mars);");
        string built = Path.Combine(app.Folder, "bin", "Debug", "net10.0");

        app.RestoreAndBuild().AssertSuccess();
        Assert.Equal("414", Dotnet.Run(built, "Consumer.dll").Output.Trim());

        library.With("report.md", Reports.Wrong).Build().AssertSuccess();
        File.Copy(
            Path.Combine(library.Folder, "bin", "Debug", "net10.0", "Figures.dll"),
            Path.Combine(built, "Figures.dll"),
            overwrite: true);
        Assert.Equal("424", Dotnet.Run(built, "Consumer.dll").Output.Trim());
    }

    [Fact]
    public void A_trimmed_application_has_its_figures() => AssertPublished("trimmed", "<PublishTrimmed>true</PublishTrimmed>");

    [NativeFact]
    public void A_native_application_has_its_figures() => AssertPublished("native", $"""
        <PublishAot>true</PublishAot>
        <CppCompilerAndLinker>{NativeFactAttribute.Linker}</CppCompilerAndLinker>
        <StripSymbols>false</StripSymbols>
        """);

    /// <summary>Publishes a program that goes through all of the runtime, without a word of warning, and runs it.</summary>
    private static void AssertPublished(string name, string properties)
    {
        const string Printed = "{Tilt120.Arbeidstrening.Fylke.Oslo.Mars} {table.Rows[0].Code}={table.Rows[0][3]} {sum.Lower}-{sum.Upper}";
        UserProject app = UserProject.Other(name, Library("net10.0", """<TiltReport Include="report.md" />""",
            $"<OutputType>Exe</OutputType><RuntimeIdentifier>{Feed.Platform}</RuntimeIdentifier>"
            + $"<TrimmerSingleWarn>false</TrimmerSingleWarn>{properties}"))
            .With("Program.cs", $$"""
                using System.Text.Json;
                using System.Text.Json.Serialization;

                var table = Tilt120.Arbeidstrening.Fylke.Table;
                var sum = table.Rows[0][7] + table.Find("Ukjent")[7];
                System.Console.WriteLine($"{{Printed}}");
                table.WriteCsv(System.Console.Out);
                table.WriteJsonStat(System.Console.Out);
                var few = JsonSerializer.Deserialize("\"*\"", Served.Default.Count);
                string oslo = JsonSerializer.Serialize(table.Find("Oslo")[3], Served.Default.Count);
                System.Console.WriteLine($"\n{few.Lower}-{few.Upper} {oslo}");
                System.Console.WriteLine(JsonSerializer.Serialize(Tilt120.Report, Served.Default.Report).Length);

                [JsonSerializable(typeof(Tilt.Runtime.Count))]
                [JsonSerializable(typeof(Tilt.Runtime.Report))]
                internal sealed partial class Served : JsonSerializerContext;
                """);

        Outcome published = app.Publish("-o", Path.Combine(app.Folder, "out")).AssertSuccess();
        Assert.DoesNotContain("warning", published.Output, StringComparison.OrdinalIgnoreCase);
        string program = Path.Combine(app.Folder, "out", OperatingSystem.IsWindows() ? "App.exe" : "App");
        string output = Dotnet.Start(program, app.Folder).AssertSuccess().Output;
        Assert.Contains("TILT120,arbeidstrening,Fylke,03,03 Oslo,Oslo,2024-03,414,414,414,exact,false", output);
        Assert.Matches(@"(?m)^0-3 414\r?\n\d{5}\r?$", output);
        Assert.StartsWith("414 03=414 366-369\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
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
