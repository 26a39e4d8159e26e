using System.Text.RegularExpressions;
using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>Reading and checking at run time, in a program that is compiled ahead of time.</summary>
public class NativeReportsTests
{
    private const string Program = """
        foreach (string path in args)
        {
            var file = Tilt.Reports.ReportFile.Load(path);
            Console.WriteLine(file.Report.Find("arbeidstrening", "Fylke")!.Find("Oslo")![3]);
            foreach (var finding in file.Findings.Where(finding => finding.Severity == Tilt.Reports.FindingSeverity.Warning))
                Console.WriteLine(finding.MessageIn(System.Globalization.CultureInfo.GetCultureInfo("nb")));
        }
        """;

    [NativeFact]
    public void A_native_program_reads_text_xlsx_and_PDF_and_says_what_is_wrong_in_both_languages()
    {
        UserProject app = UserProject.Other("native-reports", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RuntimeIdentifier>{Feed.Platform}</RuntimeIdentifier>
                <PublishAot>true</PublishAot>
                <CppCompilerAndLinker>{NativeFactAttribute.Linker}</CppCompilerAndLinker>
                <StripSymbols>false</StripSymbols>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tilt.Reports" Version="{Feed.Version}" />
              </ItemGroup>
            </Project>
            """)
            .With("Program.cs", Program)
            .With("right.md", Reports.Right)
            .With("wrong.xlsx", Workbooks.Wrong)
            .With("right.pdf", File.ReadAllBytes(Path.Combine(Workbooks.Folder, "pages", "libreoffice.pdf")));

        string published = app.Publish("-o", Path.Combine(app.Folder, "out")).AssertSuccess().Output;
        string program = Path.Combine(app.Folder, "out", OperatingSystem.IsWindows() ? "App.exe" : "App");
        string output = Dotnet.Start(program, app.Folder, "right.md", "wrong.xlsx", "right.pdf").AssertSuccess().Output;

        // Its logger, named by a type, and the types of columns: neither is used here.
        Assert.Equal(["Assembly 'ExcelDataReader' produced trim warnings."], Warnings(published));
        Assert.Matches(@"^414\r?\n424\r?\n[^\n]*414 passer[^\n]*\n414\r?\n$", output);
    }

    private static IEnumerable<string> Warnings(string output)
        => Regex.Matches(output, @"warning IL\d+: ([^.]*\.)").Select(match => match.Groups[1].Value).Distinct();
}
