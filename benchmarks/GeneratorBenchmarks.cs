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
    [Params("1 report", "10 reports", "100 reports", "500 reports", "1 000 rows", "10 000 rows", "100 000 rows")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        int count = int.Parse(Input.Replace(" ", "", StringComparison.Ordinal).TrimEnd([.. "reportsw"]), System.Globalization.CultureInfo.InvariantCulture);
        reports = Input.Contains("row", StringComparison.Ordinal) ? [LargeReport.Of(count, 0.1)] : RealReport.Many(count);
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
