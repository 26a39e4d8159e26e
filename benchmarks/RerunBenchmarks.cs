using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>What typing costs: the driver that has run once, after an edit.</summary>
public class RerunBenchmarks
{
    private string[] reports = [];
    private AdditionalText[] files = [];
    private GeneratorDriver warm = null!;
    private CSharpCompilation before = null!, after = null!;
    private string edited = "";

    /// <summary>How many reports like the real one.</summary>
    [Params(1, 10, 100, 500)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        reports = RealReport.Many(Reports);
        files = Compiler.Files(reports);
        before = Compiler.Project();
        after = Compiler.Project("class Program { int i; }");
        edited = reports[^1].Replace("\t414\t", "\t424\t", StringComparison.Ordinal);
        warm = Compiler.Driver(files).RunGenerators(before);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Compiler.Driver(Compiler.Files(reports)).RunGenerators(before);

    [Benchmark]
    public GeneratorDriver OneReportCold() => Compiler.Driver(Compiler.Files(reports[^1])).RunGenerators(before);

    [Benchmark]
    public GeneratorDriver CSharpEdit() => warm.RunGenerators(after);

    [Benchmark]
    public GeneratorDriver SameText()
        => warm.ReplaceAdditionalText(files[^1], new ReportFile(files[^1].Path, reports[^1])).RunGenerators(after);

    [Benchmark]
    public GeneratorDriver OneCell() => warm.ReplaceAdditionalText(files[^1], new ReportFile(files[^1].Path, edited)).RunGenerators(after);
}
