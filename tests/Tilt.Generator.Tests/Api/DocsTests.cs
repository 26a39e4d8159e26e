using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Api;

/// <summary>
/// Code on a page compiles, with the sample's report of two years in the project; where a line says that it is an error, it is that one.
/// A web service is built for real, in Tilt.Package.Tests.
/// </summary>
public class DocsTests
{
    private const string Elsewhere = "serve.md";

    // What pages use of others: Microsoft.Data.Sqlite, ScottPlot. What these need themselves is no matter to whoever compiles.
    private static readonly string[] packages = [.. typeof(DocsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(entry => entry.Key == "Package").Select(entry => entry.Value!)];

    // As a project with ImplicitUsings has them, and the package's own.
    private static readonly string[] implied =
        ["using System;", "using System.Collections.Generic;", "using System.IO;", "using System.Linq;", "using Tilt.Runtime;"];

    // A variable that is not used; a reference to the netstandard2.0 of the one assembly and the net8.0 of the other.
    private static readonly string[] besideThePoint = ["CS0219", "CS1701"];

    public static TheoryData<string> Pages => new(
        Directory.GetFiles(TestData.InRepository("docs"), "*.md")
            .Concat(["README.md", "src/Tilt.Package/README.md", "src/Tilt.Reports/README.md", "src/Tilt.Runtime/README.md"])
            .Select(page => Path.GetRelativePath(TestData.InRepository(""), TestData.InRepository(page)))
            .Where(page => Path.GetFileName(page) != Elsewhere && Blocks(page).Length > 0));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_on_a_page_compiles(string page)
    {
        // "…" stands for what a reader would do there.
        string[] lines =
            [.. Blocks(page).SelectMany(block => block.Split('\n')).Select(line => Regex.Replace(line, "…(?= *(//.*)?$)", "{ }"))];
        string[] code = [.. lines.Select(line => IsUsing(line) ? "" : line)];
        var built = Project.With(TestData.Read("tilt120-2024.md"), "tilt120-2024.md")
            .And(TestData.Read("tilt120-2024.md").Replace("2024", "2023"), "tilt120-2023.md")
            .ReferringTo([typeof(Reports.ReportFile).Assembly.Location, .. packages])
            .Code(
                $$"""
                #nullable enable
                {{string.Join('\n', lines.Where(IsUsing).Concat(implied).Select(line => line.Split("//")[0].Trim()).Distinct())}}
                class Page
                {
                    void Shows()
                    {
                #line 1 "page"
                {{string.Join('\n', code)}}
                #line default
                    }
                }
                """)
            .Build();

        Assert.Equal(
            code.SelectMany((line, i) => Regex.Matches(line, @"// error (CS\d+)")
                .Select(match => $"{match.Groups[1].Value} in line {i + 1}")),
            built.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !besideThePoint.Contains(d.Id))
                .Select(d => $"{d.Id} in line {d.Location.GetMappedLineSpan().StartLinePosition.Line + 1}"));
    }

    private static bool IsUsing(string line) => Regex.IsMatch(line, @"^using (?!var )[\w.]+( = [\w.]+)?;");

    private static string[] Blocks(string page)
        => [.. Regex.Matches(File.ReadAllText(TestData.InRepository(page)), "```csharp\r?\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value)];
}
