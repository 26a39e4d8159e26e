using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>
/// What the compiler takes for the shapes that generated code could have, each made of what Tilt generates for five reports as long as
/// the real one.
/// </summary>
public partial class ShapeBenchmarks
{
    private (string, SourceText)[] sources = [];

    [Params("as generated", "checked for nulls", "a declaration each", "without comments", "properties", "a property a row", "data alone")]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Func<string, string> shape = Shape switch
        {
            "as generated" => text => text,
            "checked for nulls" => text => text.Replace("#nullable disable\n", "", StringComparison.Ordinal),
            "a declaration each" => text => Constants().Replace(text, match => Each(match, "const int", "=")),
            "without comments" => text => Comment().Replace(text, ""),
            "properties" => text => Constants().Replace(text, match => Each(match, "static int", "=>")),
            "a property a row" => text => Constants().Replace(text, ""),
            _ => text => Row().Replace(Constants().Replace(text, ""), ""),
        };
        sources = [.. Compiler.Generate(Compiler.Files(RealReport.Varied(5)))
            .Select(source => (source.Hint, SourceText.From(shape(source.Text.ToString()), Encoding.UTF8)))];
        int characters = sources.Sum(source => source.Item2.Length);
        Console.WriteLine($"// {Shape}: {characters:N0} characters, {Compiler.Compile(sources):N0} bytes of assembly");
    }

    [Benchmark]
    public long Compile() => Compiler.Compile(sources);

    /// <summary>As an editor does, or a project that writes a documentation file.</summary>
    [Benchmark]
    public long CompileWithDocumentation() => Compiler.Compile(sources, DocumentationMode.Parse);

    private static string Each(Match constants, string kind, string equals) => string.Concat(constants.Groups["one"].Captures.Select(one =>
        $"{constants.Groups["comment"].Value}public {kind} {one.Value.Replace("=", equals, StringComparison.Ordinal)};\n\n"));

    [GeneratedRegex(@"(?<comment>^ *///.*\n *)public const int (?:(?<one>\w+ = -?\d+)(?:, )?)+;\n", RegexOptions.Multiline)]
    private static partial Regex Constants();

    [GeneratedRegex(@"^ *///.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^ *public static global::Tilt.Runtime.Row Row => .*\n", RegexOptions.Multiline)]
    private static partial Regex Row();
}
