using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>Projects in another language (docs/languages.md), and of another kind.</summary>
public class LanguageTests
{
    [Fact]
    public void A_project_in_another_language_is_told_that_nothing_comes_of_it()
    {
        UserProject app = UserProject.Other("basic", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Generator" Version="{Feed.Version}" />
                <TiltReport Include="report.md" />
              </ItemGroup>
            </Project>
            """, "App.vbproj").With("Figures.vb", "Public Class Figures\nEnd Class\n");

        Assert.Contains("App.vbproj : warning TILT024: Tilt writes C#", app.RestoreAndBuild().AssertSuccess().Output);
        Assert.Contains("App.vbproj : warning TILT024: Tilt skriver C#", app.Build("-p:TiltCulture=nb").AssertSuccess().Output);
    }

    [Fact]
    public void It_uses_the_names_through_a_library()
    {
        UserProject.Other("figures", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TiltAccessibility>public</TiltAccessibility>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Generator" Version="{Feed.Version}" />
                <TiltReport Include="report.md" />
              </ItemGroup>
            </Project>
            """);
        UserProject app = UserProject.Other("basic-app", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../figures/App.csproj" />
              </ItemGroup>
            </Project>
            """, "Basic.vbproj").With("Program.vb", """
            Module Program
                Sub Main()
                    Dim oslo As Integer = Tilt120.Arbeidstrening.Fylke.Oslo.Mars
                    System.Console.WriteLine($"{oslo} {Tilt120.Arbeidstrening.Fylke.Ukjent.Juli}")
                End Sub
            End Module
            """);

        Assert.DoesNotContain("TILT024", app.RestoreAndBuild().AssertSuccess().Output);
        Assert.Equal("414 *", Dotnet.Run(app.Folder, "bin/Debug/net10.0/Basic.dll").AssertSuccess().Output.Trim());
    }

    [Fact]
    public void The_service_of_the_documentation_compiles()
    {
        string page = File.ReadAllText(Path.Combine(Feed.Repository, "docs", "serve.md")).ReplaceLineEndings("\n");
        string[] blocks = [.. page.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0])];
        string code = string.Concat(blocks[0], blocks[2], blocks[1]).Replace("app.Run();", "", StringComparison.Ordinal);
        UserProject app = UserProject.Other("served", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Generator" Version="{Feed.Version}" />
                <TiltReport Include="report.md" />
                <Using Include="System.Text.Json.Serialization" />
              </ItemGroup>
            </Project>
            """).With("Program.cs", code);

        // The second way takes the place of the first.
        Assert.Empty(app.RestoreAndBuild("-warnaserror", "-p:NoWarn=ASP0022").AssertSuccess().Says);
    }
}
