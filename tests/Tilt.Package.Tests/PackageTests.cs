using Tilt.Package.Tests.Harness;

namespace Tilt.Package.Tests;

/// <summary>What is in the packages.</summary>
public class PackageTests
{
    // What the build runs, with the libraries that know xlsx and PDF: beside the compiler and not in it.
    private static readonly string[] Converter =
    [
        "ExcelDataReader.dll", "ExcelNumberFormat.dll", "Tilt.Conversion.dll",
        "Tilt.Converter.deps.json", "Tilt.Converter.dll", "Tilt.Converter.runtimeconfig.json",
        "Tilt.Engine.dll", "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll", "UglyToad.PdfPig.Fonts.dll",
        "UglyToad.PdfPig.Package.dll", "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.dll",
    ];

    [Fact]
    public void The_generator_is_a_compiler_extension_with_its_engine_texts_and_settings()
    {
        string[] expected =
        [
            "Tilt.Generator.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png", "lib/netstandard2.0/_._",
            "analyzers/dotnet/cs/Tilt.CodeFixes.dll", "analyzers/dotnet/cs/Tilt.Engine.dll", "analyzers/dotnet/cs/Tilt.Generator.dll",
            "analyzers/dotnet/cs/nb/Tilt.Engine.resources.dll",
            "build/Tilt.Generator.props", "build/Tilt.Generator.targets",
            "buildTransitive/Tilt.Generator.props", "buildTransitive/Tilt.Generator.targets",
            .. Converter.Select(file => "tools/net8.0/" + file),
            .. Pages(),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Feed.Content("Tilt.Generator"));
    }

    // All that is told of it, each rule's page among them.
    private static IEnumerable<string> Pages()
    {
        string docs = Path.Combine(Feed.Repository, "docs");
        return Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories)
            .Select(page => "docs/" + Path.GetRelativePath(docs, page).Replace('\\', '/'));
    }

    [Fact]
    public void The_runtime_is_a_library() => Assert.Equal(
        [
            "README.md", "Tilt.Runtime.nuspec", "icon.png",
            "lib/net8.0/Tilt.Runtime.dll", "lib/net8.0/Tilt.Runtime.xml",
            "lib/netstandard2.0/Tilt.Runtime.dll", "lib/netstandard2.0/Tilt.Runtime.xml",
        ],
        Feed.Content("Tilt.Runtime"));

    [Fact]
    public void The_library_carries_engine_and_conversion() => Assert.Equal(
        [
            "README.md", "Tilt.Reports.nuspec", "icon.png",
            "lib/net8.0/Tilt.Conversion.dll", "lib/net8.0/Tilt.Engine.dll", "lib/net8.0/Tilt.Reports.dll", "lib/net8.0/Tilt.Reports.xml",
            "lib/net8.0/nb/Tilt.Engine.resources.dll",
            "lib/netstandard2.0/Tilt.Conversion.dll", "lib/netstandard2.0/Tilt.Engine.dll", "lib/netstandard2.0/Tilt.Reports.dll",
            "lib/netstandard2.0/Tilt.Reports.xml", "lib/netstandard2.0/nb/Tilt.Engine.resources.dll",
        ],
        Feed.Content("Tilt.Reports"));
}
