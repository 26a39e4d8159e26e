using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>
/// What the compiler takes for the shapes that generated code could have, each made of what Tilt generates for the same
/// report of 1 000 rows.
/// </summary>
public partial class ShapeBenchmarks
{
    private (string, SourceText)[] sources = [];

    [Params("documented constants", "not indented", "constants", "properties", "property a row", "data alone")]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Func<string, string> shape = Shape switch
        {
            "documented constants" => text => text,
            "not indented" => text => Indentation().Replace(text, ""),
            "constants" => WithoutCellDocs,
            "properties" => text => Constant().Replace(WithoutCellDocs(text), "public static int $1 => $2;"),
            "property a row" => text => RowClass().Replace(WithoutCellDocs(text), "public static global::Tilt.Runtime.Row $1 => $2;"),
            _ => text => RowClass().Replace(WithoutCellDocs(text), ""),
        };
        sources = [.. Compiler.Generate(Compiler.Files(LargeReport.Of(1_000, 0.1)))
            .Select(source => (source.Hint, SourceText.From(shape(source.Text.ToString()), Encoding.UTF8)))];
        int characters = sources.Sum(source => source.Item2.Length);
        Console.WriteLine($"// {Shape}: {characters:N0} characters, {Compiler.Compile(sources):N0} bytes of assembly");
    }

    [Benchmark]
    public long Compile() => Compiler.Compile(sources);

    /// <summary>As an editor does, or a project that writes a documentation file.</summary>
    [Benchmark]
    public long CompileWithDocumentation() => Compiler.Compile(sources, DocumentationMode.Parse);

    private static string WithoutCellDocs(string text) => CellDocs().Replace(text, "");

    [GeneratedRegex(@"^ *///.*\(line \d+\).*\n", RegexOptions.Multiline)]
    private static partial Regex CellDocs();

    [GeneratedRegex(@"^[ \n]+", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"public const int (\w+) = (\d+);")]
    private static partial Regex Constant();

    // From a row's class to its end: it holds no braces of its own.
    [GeneratedRegex(
        @"public static partial class (\w+)\s+\{\s+(?:///.*\s+)?public static global::Tilt.Runtime.Row Row => (.*);"
        + @"[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex RowClass();
}
