using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tilt.Benchmarks.Inputs;

namespace Tilt.Benchmarks;

/// <summary>A cold run of generator and analyzers, against the compiler's own time with what was generated.</summary>
public class GeneratorBenchmarks
{
    private string[] reports = [];
    private (string, SourceText)[] generated = [];

    /// <summary>Which texts: so many like the real report, or one large one.</summary>
    [Params("1 report", "10 reports", "100 reports", "1 000 rows", "10 000 rows")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        reports = Input switch
        {
            "1 report" => RealReport.Many(1),
            "10 reports" => RealReport.Many(10),
            "100 reports" => RealReport.Many(100),
            "1 000 rows" => [LargeReport.Of(1_000, 0.1)],
            _ => [LargeReport.Of(10_000, 0.1)],
        };
        generated = Compiler.Generate(Compiler.Files(reports));
    }

    [Benchmark(Baseline = true)]
    public long CompileGenerated() => Compiler.Compile(generated);

    [Benchmark]
    public int Generate() => Compiler.Generate(Compiler.Files(reports)).Length;

    [Benchmark]
    public int GenerateAndAnalyze()
    {
        AdditionalText[] files = Compiler.Files(reports);
        return Compiler.Generate(files).Length + Compiler.Analyze(Compiler.Project(), files);
    }
}
